// intro: meeting someone worth knowing, by one's own wish or in pairs made every few weeks.
import { verbNamed } from '../locales/verb-words.ts';
import { command } from './command.ts';
import { type IntroFacts, introFacts, type Verb } from './intro/intro-facts.ts';
import { met } from './intro/met.ts';
import { asked, no, yes } from './intro/reply.ts';
import { to } from './intro/request.ts';
import { later, never, off, on, plain } from './intro/take-part.ts';
import { write } from './intro/write.ts';

const VERBS: readonly Verb[] = [plain, on, later, off, never, to, asked, yes, no, met, write];
/** Typed by people, in their own words. */
const TYPED = ['on', 'off', 'not', 'to'] as const;
const INTRODUCTION = /^(asked|yes|no|met|write) (i[0-9a-f]{8,12})(?: (\S+))?$/;

export const intro = command<IntroFacts>({
  name: 'intro',
  allow: ['member'],
  parse(text) {
    const typed = text.trim();
    if (typed === '') return { verb: 'plain' };
    if (typed === later.name) return { verb: later.name };
    const [, verb, introduction, said] = INTRODUCTION.exec(typed) ?? [];
    if (verb !== undefined && introduction !== undefined)
      return { verb, introduction, ...(said !== undefined && { said }) };
    const named = verbNamed('intro', TYPED, typed);
    if (named && (named.rest === '' || named.verb === 'not' || named.verb === 'to'))
      return { verb: named.verb, ...(named.rest !== '' && { said: named.rest }) };
    return { verb: 'to', said: typed };
  },
  facts: introFacts,
  ask: (facts, call) => verbOf(call.answers['verb']).ask(facts, call),
  run: (facts, call) => verbOf(call.answers['verb']).run(facts, call),
});

function verbOf(name: string | undefined): Verb {
  return VERBS.find((verb) => verb.name === name) ?? plain;
}

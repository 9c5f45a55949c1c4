// privacy: what is kept about you; to see all of it, to know why a message came, and to be erased.
import { UserError } from '../core/errors.ts';
import { verbNamed } from '../locales/verb-words.ts';
import { type Call, command } from './command.ts';
import { enough } from './privacy/enough.ts';
import { eraseMe } from './privacy/erase.ts';
import { exported } from './privacy/export.ts';
import { overview } from './privacy/overview.ts';
import type { PrivacyVerb } from './privacy/verb.ts';
import { why } from './privacy/why.ts';

const VERBS: readonly PrivacyVerb[] = [exported, why, eraseMe, enough];
const NAMES = VERBS.map(({ name }) => name);

function verbOf({ answers }: Call): PrivacyVerb {
  return VERBS.find(({ name }) => name === answers['do']) ?? overview;
}

export const privacy = command<unknown>({
  name: 'privacy',
  allow: ['member'],
  parse(text) {
    if (text.trim() === '') return {};
    const named = verbNamed('privacy', NAMES, text);
    if (named?.rest !== '') throw new UserError('privacy-not-understood', { word: text.trim().slice(0, 40) });
    return { do: named.verb };
  },
  facts: async (read, call) => await verbOf(call).facts(read, call),
  ask: (facts, call) => verbOf(call).ask(facts, call),
  run: (facts, call) => verbOf(call).run(facts, call),
});

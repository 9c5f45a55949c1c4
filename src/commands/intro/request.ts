// intro to <name>: someone asks to be introduced, and the other one decides.
import type { Member } from '../../community/member.ts';
import {
  INTRODUCTION_REQUEST,
  type Introduction,
  introductionId,
  introductions,
} from '../../community/pairing.ts';
import { type Effect, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { DAY, type Instant } from '../../core/time.ts';
import { createWords } from '../../locales/words.ts';
import { refuseEnough } from '../asking/enough.ts';
import { personField } from '../asking/person.ts';
import { drafted, draftFields, sending } from '../asking/preview.ts';
import { answer, type Call } from '../command.ts';
import type { IntroFacts, Verb } from './intro-facts.ts';
import { requestCard, requestText } from './request-card.ts';

/** The longest line that may go with a request, in characters. */
const LONGEST = 500;
const FRESH = 14 * DAY;

export const to: Verb = {
  name: 'to',
  ask(facts, call) {
    const { meant } = facts;
    const { words, answers, member, community: named } = call;
    const { member: other } = meant;
    const said = answers['who'] ?? answers['said'] ?? '';
    possible(facts, call);
    if (!other) return personField(meant, { name: 'who', label: words.say('intro-to-whom'), said }, call);
    return draftFields(call, {
      typed: meant.rest,
      label: words.say('intro-why', { name: other.name }),
      optional: true,
      limit: LONGEST,
      preview: (text) =>
        words.say('intro-preview', {
          name: other.name,
          text: requestText({ by: member, text, named }, words),
        }),
      send: sending(words),
    });
  },
  run(facts, call) {
    const { meant } = facts;
    const draft = drafted(call, meant.rest);
    const { words } = call;
    const { member: other } = meant;
    if (!draft || !other) return [answer(call, words.say('cancelled'))];
    possible(facts, call);
    return requesting(draft.text, { other, facts }, call);
  },
};

/** Throws UserError when the caller cannot ask now, or not this one, and says from when on it is possible. */
function possible({ meant, mine, before, enough }: IntroFacts, call: Call): void {
  const { member, at } = call;
  const { member: other } = meant;
  if (other?.id === member.id) throw new UserError('intro-to-oneself');
  if (other && mine.not.includes(other.id)) throw new UserError('intro-kept-out', { name: other.name });
  if (other && before) throw new UserError('intro-before', { name: other.name });
  if (other && !comesInTime(other, at)) throw new UserError('intro-not-reached', { name: other.name });
  refuseEnough(enough, other, call);
}

/** Not to who has no chat, or is away for longer than a request is kept. */
function comesInTime({ handles, pausedUntil = 0 }: Member, at: Instant): boolean {
  return Object.values(handles).some((handle) => handle !== undefined) && pausedUntil < at + FRESH;
}

function requesting(
  text: string,
  { other, facts }: { other: Member; facts: IntroFacts },
  call: Call,
): Effect[] {
  const { member, at, words, site } = call;
  const introduction: Introduction = {
    ...{ id: introductionId([member.id, other.id], site.secret), one: member.id, other: other.id, at },
    ...{ by: 'request', state: 'asked', met: {} },
  };
  return [
    save(introductions, introduction.id, introduction),
    log({ kind: 'introduction.requested', by: member.id, subject: introduction.id, size: text.length }),
    // Not a word of it to who never wants to meet them; the same words to the asker, whatever the other one wants.
    ...(facts.theirs.not.includes(member.id) ? [] : [request(text, { other, introduction }, call)]),
    answer(call, words.say('intro-requested', { name: other.name })),
  ];
}

function request(
  text: string,
  { other, introduction }: { other: Member; introduction: Introduction },
  call: Call,
): Effect {
  const words = createWords(other.language);
  return {
    do: 'say',
    // One that was never answered may be asked for again.
    key: `introduction/${introduction.id}/${introduction.at}`,
    to: { member: other.id },
    message: requestCard({ introduction, by: call.member, text, named: call.community }, words),
    weight: 'nudge',
    ritual: INTRODUCTION_REQUEST,
    until: call.at + FRESH,
    about: introduction.id,
  };
}

// intro to <name>: someone asks to be introduced; intro yes, intro no: the other one decides.

import type { Member } from '../../community/member.ts';
import {
  INTRODUCTION_REQUEST,
  type Introduction,
  introductionId,
  introductions,
} from '../../community/pairing.ts';
import { ritualsOf } from '../../community/ritual-settings.ts';
import { INTRODUCTION_ANSWER } from '../../community/wishes.ts';
import { type Effect, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { DAY, type Instant } from '../../core/time.ts';
import { createWords } from '../../locales/words.ts';
import { askWhetherTheyMet, introduce, meetText } from '../../rituals/introducing.ts';
import { personField } from '../asking/person.ts';
import { drafted, draftFields, sending } from '../asking/preview.ts';
import { answer, type Call, nothingToAsk } from '../command.ts';
import type { IntroFacts, Verb } from './intro-facts.ts';
import { requestCard, requestText } from './request-card.ts';

/** The longest line that may go with a request, in characters. */
const LONGEST = 500;
const FRESH = 14 * DAY;

export const to: Verb = {
  name: 'to',
  ask(facts, call) {
    const { meant } = facts;
    const { words, answers, member } = call;
    const { member: other } = meant;
    const said = answers['who'] ?? answers['said'] ?? '';
    possible(facts, call);
    if (!other) return personField(meant, { name: 'who', label: words.say('intro-to-whom'), said });
    return draftFields(call, {
      typed: meant.rest,
      label: words.say('intro-why', { name: other.name }),
      optional: true,
      limit: LONGEST,
      preview: (text) =>
        words.say('intro-preview', { name: other.name, text: requestText(member, text, words) }),
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
function possible({ meant, before, enough }: IntroFacts, { community, member, words }: Call): void {
  const { member: other } = meant;
  if (other?.id === member.id) throw new UserError('intro-to-oneself');
  if (other && before) throw new UserError('intro-before', { name: other.name });
  const when = (at: Instant) => words.when(at, member.zone);
  const most = ritualsOf(community).intros.requestsAWeek;
  if (enough.mine !== undefined) throw new UserError('intro-enough', { most, when: when(enough.mine) });
  if (other && enough.theirs !== undefined)
    throw new UserError('intro-enough-of', { name: other.name, when: when(enough.theirs) });
}

function requesting(
  text: string,
  { other, facts }: { other: Member; facts: IntroFacts },
  call: Call,
): Effect[] {
  const { member, at, words, site, id } = call;
  const introduction: Introduction = {
    ...{ id: introductionId(id, site.secret), one: member.id, other: other.id, at },
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
    key: `introduction/${introduction.id}`,
    to: { member: other.id },
    message: requestCard({ introduction, by: call.member, text }, words),
    weight: 'nudge',
    ritual: INTRODUCTION_REQUEST,
    until: call.at + FRESH,
  };
}

/** The request once more, for whoever had no time for it when it came. */
export const asked: Verb = {
  name: 'asked',
  ask: nothingToAsk,
  run(facts, call) {
    const { introduction, other } = askedOf(facts, call);
    return [answer(call, requestCard({ introduction, by: other }, call.words))];
  },
};

export const yes: Verb = {
  name: 'yes',
  ask: nothingToAsk,
  run(facts, call) {
    const { introduction, other } = askedOf(facts, call);
    const { member, at, words } = call;
    const made: Introduction = { ...introduction, state: 'made' };
    const theirs = createWords(other.language);
    return [
      save(introductions, made.id, made),
      log({ ...act('introduction.accepted', made, call), re: { by: other.id, at: introduction.at } }),
      { ...introduce(made, { to: other, about: member, words: theirs }), ritual: INTRODUCTION_ANSWER },
      answer(call, meetText({ about: other, words })),
      askWhetherTheyMet(made, at),
    ];
  },
};

export const no: Verb = {
  name: 'no',
  ask: nothingToAsk,
  run(facts, call) {
    const { introduction, other } = askedOf(facts, call);
    const theirs = createWords(other.language);
    return [
      save(introductions, introduction.id, { ...introduction, state: 'declined' }),
      log(act('introduction.declined', introduction, call)),
      {
        do: 'say',
        key: `introduction/${introduction.id}/no`,
        to: { member: other.id },
        message: { text: theirs.say('intro-not-now', { name: call.member.name }) },
        weight: 'ritual',
        ritual: INTRODUCTION_ANSWER,
        until: call.at + FRESH,
      },
      answer(call, call.words.say('intro-declined')),
    ];
  },
};

function act(kind: string, { id }: Introduction, { member }: Call) {
  return { kind, by: member.id, subject: id };
}

/** The request, for the one it was put to; to all others, and once it is answered, it does not exist. */
function askedOf({ introduction, other }: IntroFacts, { member }: Call) {
  const isTheirs = introduction?.other === member.id && introduction.state === 'asked';
  if (!introduction || !other || !isTheirs) throw new UserError('intro-unknown');
  return { introduction, other };
}

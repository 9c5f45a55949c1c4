// intro yes, intro no: the one who was asked decides. intro asked: the wish once more, for who had no time for it.
import { type Introduction, introductions } from '../../community/pairing.ts';
import { INTRODUCTION_ANSWER } from '../../community/wishes.ts';
import { log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { DAY } from '../../core/time.ts';
import { createWords } from '../../locales/words.ts';
import { askWhetherTheyMet, introduce, meetMessage } from '../../rituals/introducing.ts';
import { answer, type Call, nothingToAsk } from '../command.ts';
import type { IntroFacts, Verb } from './intro-facts.ts';
import { requestCard } from './request-card.ts';

const FRESH = 14 * DAY;

export const asked: Verb = {
  name: 'asked',
  ask: nothingToAsk,
  run(facts, call) {
    const { introduction, other } = askedOf(facts, call);
    return [answer(call, requestCard({ introduction, by: other, named: call.community }, call.words))];
  },
};

export const yes: Verb = {
  name: 'yes',
  ask: nothingToAsk,
  run(facts, call) {
    const { introduction, other } = askedOf(facts, call);
    const { member, at, words, community: named } = call;
    const { reach } = facts;
    const made: Introduction = { ...introduction, state: 'made' };
    const theirs = createWords(other.language);
    return [
      save(introductions, made.id, made),
      log({ ...act('introduction.accepted', made, call), re: { by: other.id, at: introduction.at } }),
      {
        ...introduce({ introduction: made, to: other, about: member, reach, named, words: theirs }),
        ritual: INTRODUCTION_ANSWER,
      },
      answer(call, meetMessage({ introduction: made, to: member, about: other, reach, named, words })),
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

/**
 * The request, for the one it was put to; to all others, once it is answered, and once one of the two wants never to be
 * introduced to the other, it does not exist.
 */
function askedOf({ introduction, other, apart }: IntroFacts, { member }: Call) {
  const isTheirs = introduction?.other === member.id && introduction.state === 'asked' && !apart;
  if (!introduction || !other || !isTheirs) throw new UserError('intro-unknown');
  return { introduction, other };
}

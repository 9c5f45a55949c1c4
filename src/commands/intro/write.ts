// intro write: two who were introduced and share no chat may each pass one message on to the other.
import { type Introduction, introductions } from '../../community/pairing.ts';
import { canReach, whoIs } from '../../community/pairing-reach.ts';
import { INTRODUCTION_ANSWER } from '../../community/wishes.ts';
import { log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { DAY } from '../../core/time.ts';
import { createWords } from '../../locales/words.ts';
import { drafted, draftFields, sending } from '../asking/preview.ts';
import { answer, type Call } from '../command.ts';
import type { IntroFacts, Verb } from './intro-facts.ts';

/** In characters. */
const LONGEST = 1000;
const FRESH = 14 * DAY;

export const write: Verb = {
  name: 'write',
  ask(facts, call) {
    const { name } = allowed(facts, call).other;
    const { words } = call;
    return draftFields(call, {
      label: words.say('intro-write-what', { name }),
      limit: LONGEST,
      preview: (text) => words.say('intro-write-preview', { name, text }),
      send: sending(words),
    });
  },
  run(facts, call) {
    const { introduction, other } = allowed(facts, call);
    const { member, words, at, community } = call;
    const draft = drafted(call);
    if (!draft) return [answer(call, words.say('cancelled'))];
    const { id, wrote = [] } = introduction;
    const theirs = createWords(other.language);
    return [
      save(introductions, id, { ...introduction, wrote: [...wrote, member.id] }),
      log({ kind: 'introduction.written', by: member.id, subject: id, size: draft.text.length }),
      {
        do: 'say',
        key: `introduction/${id}/from/${member.id}`,
        to: { member: other.id },
        message: {
          text: theirs.say('intro-written', { who: whoIs(member, theirs, community), text: draft.text }),
          ...(!wrote.includes(other.id) && {
            choices: [
              { id: `intro write ${id}`, label: theirs.say('intro-say-write', { name: member.name }) },
            ],
          }),
        },
        weight: 'ritual',
        ritual: INTRODUCTION_ANSWER,
        until: at + FRESH,
        about: id,
      },
      answer(call, words.say('intro-write-sent', { name: other.name })),
    ];
  },
};

/** Throws UserError where there is nothing to pass on, or it was done. */
function allowed({ introduction, other, apart, reach }: IntroFacts, { member }: Call) {
  const isMade = introduction?.state === 'made' && !apart;
  if (!introduction || !other || !isMade || canReach(reach(member), reach(other)))
    throw new UserError('intro-unknown');
  if (hasWritten(introduction, member.id)) throw new UserError('intro-written-already', { name: other.name });
  return { introduction, other };
}

function hasWritten({ wrote = [] }: Introduction, member: string): boolean {
  return wrote.includes(member);
}

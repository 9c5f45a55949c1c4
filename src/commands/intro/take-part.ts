// intro, intro on, intro later, intro off: whether one is introduced to others every few weeks. intro not: never to this one.
import { type Member, members } from '../../community/member.ts';
import { introducings } from '../../community/pairing.ts';
import { pairingSlots } from '../../community/pairing-slots.ts';
import { ritualsOf } from '../../community/ritual-settings.ts';
import { wants, withWish } from '../../community/wishes.ts';
import { type Effect, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { WEEK } from '../../core/time.ts';
import { personField } from '../asking/person.ts';
import { answer, type Call, nothingToAsk } from '../command.ts';
import type { Verb } from './intro-facts.ts';

export const on: Verb = {
  name: 'on',
  ask: nothingToAsk,
  run({ mine, self }, call) {
    const { member, words } = call;
    if (mine.on && self && wants(self.optedOut, 'pairs'))
      return [answer(call, words.say('intro-is-on', { next: nextPairs(call) }))];
    return [
      ...wishing(self, true),
      save(introducings, member.id, { ...mine, on: true }),
      log({ kind: 'introductions.joined', by: member.id }),
      answer(call, words.say('intro-now-on', { next: nextPairs(call) })),
    ];
  },
};

export const off: Verb = {
  name: 'off',
  ask: nothingToAsk,
  run({ mine, self }, call) {
    const { member, words } = call;
    return [
      ...wishing(self, false),
      save(introducings, member.id, { ...mine, on: false }),
      ...(mine.on ? [log({ kind: 'introductions.left', by: member.id })] : []),
      answer(call, words.say('intro-now-off')),
    ];
  },
};

/** What waits to be sent is stopped as well. */
function wishing(self: Member | undefined, wanted: boolean): Effect[] {
  if (!self || wants(self.optedOut, 'pairs') === wanted) return [];
  return [save(members, self.id, { ...self, optedOut: withWish(self.optedOut, 'pairs', wanted) })];
}

/** What is said to `intro` alone: the first time what it is, for a yes or no; later it says how it stands. */
export const plain: Verb = {
  name: 'plain',
  ask: nothingToAsk,
  run(facts, call) {
    const { words } = call;
    if (facts.mine.on) return on.run(facts, call);
    if (!facts.isNew) return [answer(call, words.say('intro-is-off'))];
    const choices = [
      { id: 'intro on', label: words.say('intro-say-on') },
      { id: `intro ${later.name}`, label: words.say('intro-say-later') },
    ];
    return [answer(call, { text: words.say('intro-what', { next: nextPairs(call) }), choices })];
  },
};

/** Nothing is kept of it: `intro` asks again. */
export const later: Verb = {
  name: 'later',
  ask: nothingToAsk,
  run: (_facts, call) => [answer(call, call.words.say('intro-later'))],
};

export const never: Verb = {
  name: 'not',
  ask({ meant }, call) {
    const { words, answers, member } = call;
    if (meant.member?.id === member.id) throw new UserError('intro-to-oneself');
    const said = answers['who'] ?? answers['said'] ?? '';
    return personField(meant, { name: 'who', label: words.say('intro-not-whom'), said }, call);
  },
  run({ mine, meant }, call) {
    const { member, words } = call;
    if (!meant.member) return [];
    const not = [...new Set([...mine.not, meant.member.id])];
    // Told to nobody: not even the log knows.
    return [
      save(introducings, member.id, { ...mine, not }),
      answer(call, words.say('intro-noted-not', { name: meant.member.name })),
    ];
  },
};

/** The day the next pairs are made, or that no day is set. */
function nextPairs({ community, at, words, member }: Call): string {
  const weeks = ritualsOf(community).intros.everyWeeks;
  const [next] = pairingSlots(community, { from: at, until: at + (weeks + 1) * WEEK });
  return next
    ? words.say('intro-next', { day: words.day(next.at, member.zone) })
    : words.say('intro-no-next');
}

// What comes of a vote to merge: the leaders of both groups are asked, for a while, and told when nothing comes of it.
import { BREATHER, charterEnd, laterBy, MERGER_OPEN, mergers, REMINDED } from '../community/charter.ts';
import { type Group, groups } from '../community/group.ts';
import { type OpenGroup, speakersOf } from '../community/group-members.ts';
import type { Member } from '../community/member.ts';
import { textIn } from '../community/text.ts';
import { type Effect, erase, type Say, save, type Turn } from '../core/effects.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { createWords } from '../locales/words.ts';
import { type Around, toEach, toGroup } from './charter-facts.ts';

export const MERGER_REMINDER = 'charter-merger-reminder';
export const MERGER_LAPSE = 'charter-merger-lapse';

/** The two groups that may become one; the first would close. */
export interface Pair {
  readonly vote: string;
  readonly group: Group;
  readonly other: Group;
}

interface Wanted extends Around {
  readonly group: Group;
  readonly vote: string;
  readonly now: Instant;
  /** Undefined where it was closed since it was voted for. */
  readonly other: OpenGroup | undefined;
}

/** Where the other group wants the same, its leaders and these have been asked already. */
export function wantsMerger({ group, vote, now, other, ...around }: Wanted): Effect[] {
  const goesOn = save(groups, group.id, { ...group, until: laterBy(group.until ?? '', BREATHER) });
  const isAsked = other && around.mergers.get(other.group.id)?.into === group.id;
  if (!other || isAsked) return [goesOn, ...noMerger(group, around)];
  const pair = { vote, group, other: other.group };
  const people = [...around.speakers, ...speakersOf(other, around.admins)];
  return [
    goesOn,
    save(mergers, group.id, { vote, into: other.group.id, at: now, agreed: [] }),
    ...askedToMerge(pair, people, { key: `charter-merge-ask/${vote}`, id: 'charter-merge-ask', asked: now }),
    later(MERGER_REMINDER, vote, now + REMINDED),
    later(MERGER_LAPSE, vote, now + MERGER_OPEN),
  ];
}

interface Asking {
  readonly key: string;
  /** The sentence. */
  readonly id: string;
  /** When they were first asked. */
  readonly asked: Instant;
}

/** It comes by the reminder's name, which looks at it once more. */
export function askedToMerge(pair: Pair, people: readonly Member[], { key, id, asked }: Asking): Say[] {
  const until = asked + MERGER_OPEN;
  const asks = toEach(people, key, (words) => ({
    text: words.say(id, { ...namesIn(pair, words), day: words.day(until, pair.group.zone) }),
    choices: ['yes', 'no'].map((word) => ({
      id: `group merge ${pair.vote} ${word}`,
      label: words.say(`charter-merge-${word}`),
    })),
  }));
  return asks.map((say) => ({ ...say, until, ritual: MERGER_REMINDER, about: pair.vote }));
}

/** They stay two groups, and the one that wanted otherwise is told why. */
export function parted(pair: Pair, why: 'declined' | 'lapsed' | 'gone'): Effect[] {
  const { group, vote } = pair;
  const words = createWords(group.language);
  const day = words.day(charterEnd(group) ?? 0, group.zone);
  const text = words.say(`charter-merge-${why}`, { ...namesIn(pair, words), day });
  return [erase(mergers, group.id), toGroup(group, `charter-merge-${why}/${vote}`, { text })];
}

/** What was asked of an earlier vote is asked no more. */
export function noMerger({ id }: Group, around: Pick<Around, 'mergers'>): Effect[] {
  return around.mergers.has(id) ? [erase(mergers, id)] : [];
}

export function namesIn({ group, other }: Omit<Pair, 'vote'>, { language }: Words) {
  return { group: textIn(group.name, language), other: textIn(other.name, language) };
}

/** Of use for a fortnight, however late it is taken. */
export function later(ritual: string, vote: string, slot: Instant): Effect {
  const turn: Turn = { id: `${ritual}/${vote}`, ritual, subject: vote, slot, until: slot + 14 * DAY };
  return { do: 'later', turn };
}

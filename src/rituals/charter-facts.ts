// What the rituals of a charter read, and how they speak to a group and to its people.
import {
  type CharterChange,
  type CharterResult,
  type CharterVote,
  charterChanges,
  charterResults,
  charterVotes,
  type Merger,
  mergers,
  parseCharterVoteId,
} from '../community/charter.ts';
import { communities } from '../community/community.ts';
import { type Group, groups } from '../community/group.ts';
import {
  adminsOf,
  type OpenGroup,
  openGroups,
  type Sitting,
  sittingIn,
  speakersOf,
} from '../community/group-members.ts';
import type { Member } from '../community/member.ts';
import { ritualsOf } from '../community/ritual-settings.ts';
import { seatOffers } from '../community/seat-offer.ts';
import type { Choice, Message } from '../core/chat.ts';
import type { Say } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import type { Instant } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { createWords } from '../locales/words.ts';
import { type Ending, endingWith } from './charter-ending.ts';

export interface CharterFacts {
  readonly group: Group;
  /** The vote's id. */
  readonly vote: string;
  readonly sitting: Sitting;
  readonly votes: ReadonlyMap<string, CharterVote>;
  readonly quorum: number;
  readonly result: CharterResult | undefined;
  readonly open: readonly OpenGroup[];
  /** Who is asked what the group is to do: its leaders, or the admins. */
  readonly speakers: readonly Member[];
  readonly admins: readonly Member[];
  readonly ending: Ending;
  /** A change that an earlier vote wanted, and that was never written down. */
  readonly change: CharterChange | undefined;
  /** Mergers not yet settled, by the group that would close. */
  readonly mergers: ReadonlyMap<string, Merger>;
}

/** Undefined when the group is closed, or its charter ends on another day by now. */
export async function charterFacts(
  read: Reader,
  vote: string,
  now: Instant,
): Promise<CharterFacts | undefined> {
  const named = parseCharterVoteId(vote);
  const group = named && (await read.get(groups, named.group));
  if (!group || group.closed !== undefined || group.until !== named.until) return undefined;
  const [community, result, votes, around] = await Promise.all([
    read.get(communities, 'community'),
    read.get(charterResults, vote),
    read.all(charterVotes, vote),
    aroundIt(read, group, now),
  ]);
  if (!community) return undefined;
  const { quorum } = ritualsOf(community).charters;
  return { group, vote, votes, quorum, result, ...around };
}

/** What deciding about a group's future needs, whatever led to it. */
export type Around = Omit<CharterFacts, 'group' | 'vote' | 'votes' | 'quorum' | 'result'>;

export async function aroundIt(read: Reader, group: Group, now: Instant): Promise<Around> {
  const [sitting, open, admins, ending, change, pending] = await Promise.all([
    sittingIn(read, group.id),
    openGroups(read),
    adminsOf(read),
    endingWith(read, group, now),
    read.get(charterChanges, group.id),
    read.all(mergers),
    read.get(mergers, group.id),
    read.get(seatOffers, group.id),
  ]);
  const speakers = speakersOf(sitting, admins);
  return { sitting, open, admins, speakers, ending, change, mergers: pending };
}

/** The four ways, as buttons; `verb` is `vote` for members, `decide` for a leader. */
export function waysOn(vote: string, words: Words, verb: 'vote' | 'decide' = 'vote'): Choice[] {
  return ['renew', 'change', 'merge', 'close'].map((way) => ({
    id: `group ${verb} ${vote} ${way}`,
    label: words.say(`charter-${way}`),
  }));
}

export function toGroup(group: Group, key: string, message: Message): Say {
  return { do: 'say', key, to: { group: group.id }, message, weight: 'ritual' };
}

/** A message to each, once, in their own language. */
export function toEach(
  people: readonly Member[],
  key: string,
  message: (words: Words, member: Member) => Message,
): Say[] {
  const each = new Map(people.map((member) => [member.id, member]));
  return [...each.values()].map((member) => ({
    do: 'say',
    key: `${key}/${member.id}`,
    to: { member: member.id },
    message: message(createWords(member.language), member),
    weight: 'ritual',
  }));
}

// The ballots of a vote on a charter: each goes to one member in private, and nothing is kept of it once the vote is over.
import {
  type CharterVote,
  charterEnd,
  charterResults,
  charterVotes,
  parseCharterVoteId,
} from '../community/charter.ts';
import { type Group, groups, seats } from '../community/group.ts';
import type { Member } from '../community/member.ts';
import { talks } from '../community/talk.ts';
import { textIn } from '../community/text.ts';
import { type Effect, erase, type Say } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { toEach, waysOn } from './charter-facts.ts';
import type { Waited } from './ritual.ts';

interface Voting {
  readonly group: Group;
  readonly vote: string;
}

interface Asking {
  readonly key: string;
  /** The sentence. */
  readonly id: string;
}

export function ballotsFor({ group, vote }: Voting, people: readonly Member[], { key, id }: Asking): Say[] {
  const end = charterEnd(group) ?? 0;
  const ballots = toEach(people, key, (words) => ({
    text: words.say(id, {
      group: textIn(group.name, words.language),
      when: words.when(end, group.zone),
    }),
    choices: waysOn(vote, words),
  }));
  return ballots.map((say) => ({ ...say, weight: 'nudge', until: end, about: vote }));
}

/** Whether a vote is still open; of a ballot also whether its member still sits there, and has not voted. */
export async function isStillAsked(read: Reader, { about: vote, member }: Waited): Promise<boolean> {
  const named = parseCharterVoteId(vote);
  const group = named && (await read.get(groups, named.group));
  if (!group || group.closed !== undefined || group.until !== named.until) return false;
  if (await read.get(charterResults, vote)) return false;
  if (member === undefined) return true;
  const [seat, voted] = await Promise.all([
    read.get(seats, member, group.id),
    read.get(charterVotes, member, vote),
  ]);
  return seat !== undefined && voted === undefined;
}

/** What is kept of how people vote. */
export interface Ballots {
  readonly votes: ReadonlyMap<string, CharterVote>;
  /** Conversations in which a ballot was begun and not given: they may hold what was picked so far. */
  readonly begun: readonly string[];
}

export async function ballotsOf(read: Reader, vote: string): Promise<Ballots> {
  const sitting = await read.all(seats, parseCharterVoteId(vote)?.group ?? '-');
  // By name: a vote that comes while they are counted is counted too, and none is left behind.
  await Promise.all([...sitting.keys()].map((member) => read.get(charterVotes, member, vote)));
  const [votes, open] = await Promise.all([read.all(charterVotes, vote), read.all(talks)]);
  const begun = [...open].flatMap(([id, { answers }]) => (answers['vote'] === vote ? [id] : []));
  return { votes, begun };
}

/** Who voted how stays nowhere. */
export function forgotten(vote: string, { votes, begun }: Ballots): Effect[] {
  return [
    ...[...votes.keys()].map((member) => erase(charterVotes, member, vote)),
    ...begun.map((talk) => erase(talks, talk)),
  ];
}

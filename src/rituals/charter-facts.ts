// What the rituals of a charter read, and what they come to: the vote, its count, and how a group is renewed or closed.
import { type CharterVote, charterResults, charterVotes, parseCharterVoteId } from '../community/charter.ts';
import { communities } from '../community/community.ts';
import { type Group, groups } from '../community/group.ts';
import {
  groupsFor,
  type OpenGroup,
  openGroups,
  type Sitting,
  sittingIn,
} from '../community/group-members.ts';
import type { Member } from '../community/member.ts';
import { ritualsOf } from '../community/ritual-settings.ts';
import { textIn } from '../community/text.ts';
import type { Choice, Message } from '../core/chat.ts';
import { type Effect, log, type Say, save, type Turn } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { createWords } from '../locales/words.ts';

export interface CharterFacts {
  readonly group: Group;
  /** The vote's id. */
  readonly vote: string;
  readonly sitting: Sitting;
  readonly votes: ReadonlyMap<string, CharterVote>;
  readonly quorum: number;
  readonly result: (typeof charterResults)['shape']['_output'] | undefined;
  readonly open: readonly OpenGroup[];
}

/** Undefined when the group is closed, or its charter ends on another day by now. */
export async function charterFacts(read: Reader, turn: Turn): Promise<CharterFacts | undefined> {
  const named = parseCharterVoteId(turn.subject);
  const group = named && (await read.get(groups, named.group));
  if (!group || group.closed !== undefined || group.until !== named.until) return undefined;
  const [community, result, votes, sitting, open] = await Promise.all([
    read.get(communities, 'community'),
    read.get(charterResults, turn.subject),
    read.all(charterVotes, turn.subject),
    sittingIn(read, group.id),
    openGroups(read),
  ]);
  if (!community) return undefined;
  const { quorum } = ritualsOf(community).charters;
  return { group, vote: turn.subject, sitting, votes, quorum, result, open };
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

/** A message to each, in their own language. */
export function toEach(
  people: readonly Member[],
  key: string,
  message: (words: Words, member: Member) => Message,
): Say[] {
  return people.map((member) => ({
    do: 'say',
    key: `${key}/${member.id}`,
    to: { member: member.id },
    message: message(createWords(member.language), member),
    weight: 'ritual',
  }));
}

interface Closing {
  readonly group: Group;
  readonly sitting: Sitting;
  readonly open: readonly OpenGroup[];
  readonly vote: string;
  readonly now: Instant;
}

/** Kindly: a last word in the group, what it made is kept, and its members are told where they may be at home. */
export function closing({ group, sitting, open, vote, now }: Closing): Effect[] {
  const words = createWords(group.language);
  const others = open.filter((one) => one.group.id !== group.id);
  const last = words.say('charter-closed', { group: textIn(group.name, words.language) });
  return [
    save(groups, group.id, { ...group, closed: now }),
    log({ kind: 'group.closed', group: group.id, subject: vote }),
    { ...toGroup(group, `charter-closed/${vote}`, { text: last }), until: now + 7 * DAY },
    ...toEach(sitting.people, `charter-moved/${vote}`, (theirs, member) => {
      const fitting = groupsFor(member, others);
      const name = textIn(group.name, theirs.language);
      const text = theirs.say(fitting.length > 0 ? 'charter-where-to' : 'charter-goodbye', { group: name });
      const choices = fitting.map((one) => ({
        id: `group join ${one.id}`,
        label: textIn(one.name, theirs.language),
      }));
      return { text, ...(choices.length > 0 && { choices }) };
    }),
  ];
}

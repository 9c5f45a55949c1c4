// What a vote on a group's future and its leader's word where votes gave none have in common: the four ways, and with whom.
import {
  CHARTER_CHOICES,
  type CharterChoice,
  charterVotes,
  parseCharterVoteId,
} from '../../community/charter.ts';
import { groups, type Seat, seats } from '../../community/group.ts';
import { textIn } from '../../community/text.ts';
import type { Answers, Field } from '../../core/chat.ts';
import { UserError } from '../../core/errors.ts';
import type { Reader } from '../../core/records.ts';
import { type CharterFacts, charterFacts } from '../../rituals/charter-facts.ts';
import { type Call, unless } from '../command.ts';
import { groupsLedBy } from '../permission.ts';

export interface BallotFacts extends CharterFacts {
  readonly seat: Seat | undefined;
  readonly leads: boolean;
}

/** Throws UserError when there is no such vote any more, or it is not theirs. */
export async function ballotFacts(read: Reader, vote: string, { member, at }: Call): Promise<BallotFacts> {
  const named = parseCharterVoteId(vote);
  const group = named && (await read.get(groups, named.group));
  const seat = group && (await read.get(seats, member.id, group.id));
  if (!group || !(seat || member.roles.includes('admin'))) throw new UserError('charter-no-vote');
  const [facts, led] = await Promise.all([
    charterFacts(read, vote, at),
    groupsLedBy(read, member),
    read.get(charterVotes, member.id, vote),
  ]);
  if (!facts) throw new UserError('charter-over');
  return { ...facts, seat, leads: led.includes(group.id) };
}

/** `geriatrics@2026-12-13 merge webinars`, as the choices say it. */
export function parseBallot(rest: string): Answers {
  const [vote = '', choice, into] = rest.split(/\s+/);
  return { vote, ...(isWay(choice) && { choice }), ...(into !== undefined && { into }) };
}

export function isWay(word: string | undefined): word is CharterChoice {
  return (CHARTER_CHOICES as readonly (string | undefined)[]).includes(word);
}

/** What is still missing: which way, and with whom. */
export function missingOf({ group, open }: BallotFacts, call: Call): Field[] {
  const { words, answers } = call;
  const ways = CHARTER_CHOICES.map((id) => ({ id, label: words.say(`charter-${id}`) }));
  if (!isWay(answers['choice']))
    return [{ name: 'choice', label: words.say('charter-which'), options: ways }];
  if (answers['choice'] !== 'merge') return [];
  const others = open.filter((one) => one.group.id !== group.id).map((one) => one.group);
  if (others.length === 0) throw new UserError('charter-none-to-merge');
  if (answers['into'] !== undefined && !others.some(({ id }) => id === answers['into']))
    throw new UserError('group-not-yours', { word: answers['into'].slice(0, 40) });
  const options = others.map((one) => ({ id: one.id, label: textIn(one.name, words.language) }));
  return unless(call, { name: 'into', label: words.say('charter-merge-with'), options });
}

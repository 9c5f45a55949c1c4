// While leaders consider whether two groups become one: whoever said nothing is reminded once; in the end it lapses.
import { type Merger, mergers, parseCharterVoteId } from '../community/charter.ts';
import { groups, seats } from '../community/group.ts';
import { adminsOf, sittingIn, speakersOf } from '../community/group-members.ts';
import type { Member } from '../community/member.ts';
import type { Turn } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { askedToMerge, MERGER_LAPSE, MERGER_REMINDER, type Pair, parted } from './charter-merging.ts';
import { ritual } from './ritual.ts';

interface MergerFacts extends Pair {
  readonly merger: Merger;
}

/** Undefined when it was settled since. */
async function mergerFacts(read: Reader, turn: Turn): Promise<MergerFacts | undefined> {
  const vote = turn.subject;
  const id = parseCharterVoteId(vote)?.group ?? '';
  const merger = await read.get(mergers, id);
  if (merger?.vote !== vote) return undefined;
  const [group, other] = await Promise.all([read.get(groups, id), read.get(groups, merger.into)]);
  return group && other && { vote, merger, group, other };
}

interface ReminderFacts extends MergerFacts {
  /** Of those groups that have not agreed. */
  readonly silent: readonly Member[];
}

export const charterMergerReminder = ritual<ReminderFacts>({
  name: MERGER_REMINDER,
  due: () => [],
  async facts(read, turn) {
    const facts = await mergerFacts(read, turn);
    if (!facts) return undefined;
    const admins = await adminsOf(read);
    const quiet = [facts.group, facts.other].filter(({ id }) => !facts.merger.agreed.includes(id));
    const sittings = await Promise.all(quiet.map(({ id }) => sittingIn(read, id)));
    return { ...facts, silent: sittings.flatMap((sitting) => speakersOf(sitting, admins)) };
  },
  plan: ({ silent, merger, ...pair }, { turn }) =>
    askedToMerge(pair, silent, { key: turn.id, id: 'charter-merge-reminder', asked: merger.at }),
  /** Of no use to whom all groups they lead have agreed; an admin is asked for groups that nobody leads. */
  async wanted(read, { about: vote, member = '' }) {
    const id = parseCharterVoteId(vote)?.group ?? '';
    const merger = await read.get(mergers, id);
    if (merger?.vote !== vote) return false;
    const sides = [id, merger.into];
    const theirs = await Promise.all(sides.map((side) => read.get(seats, member, side)));
    const led = sides.filter((_side, i) => theirs[i]?.leads);
    return led.length === 0 || led.some((side) => !merger.agreed.includes(side));
  },
});

export const charterMergerLapse = ritual<MergerFacts>({
  name: MERGER_LAPSE,
  due: () => [],
  facts: mergerFacts,
  plan: (pair) => parted(pair, 'lapsed'),
});

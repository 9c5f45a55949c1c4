// Closes a round of check-ins: what may be shown is kept and given back to those asked, all else is erased.
import {
  type CheckinGroup,
  type CheckinProgress,
  type CheckinResult,
  type CheckinRound,
  checkinCounts,
  checkinGroups,
  checkinProgress,
  checkinResults,
  checkinRounds,
  checkinShown,
  NO_ROUNDS,
  type Shown,
} from '../community/checkin.ts';
import { resultText } from '../community/checkin-card.ts';
import { unseal } from '../community/checkin-counts.ts';
import type { CheckinItem } from '../community/checkin-items.ts';
import { type Answered, remembered, resultOf } from '../community/checkin-results.ts';
import { type Group, groups } from '../community/group.ts';
import type { Member } from '../community/member.ts';
import { textIn } from '../community/text.ts';
import { type Effect, erase, log, save } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { DAY, type Instant } from '../core/time.ts';
import { deedTurns } from './checkin-deed.ts';
import { type Sitting, sittingIn } from './checkin-facts.ts';
import { type Occasion, ritual } from './ritual.ts';

const NAME = 'checkin-closing';
/** Results are of use for this long, in milliseconds. */
const FRESH = 7 * DAY;

interface ClosingFacts extends Sitting {
  readonly round: CheckinRound;
  readonly group: Group;
  readonly sealed: string;
  readonly progress: ReadonlyMap<string, CheckinProgress>;
  readonly state: CheckinGroup;
  /** By item, what was shown of it of late. */
  readonly shown: ReadonlyMap<CheckinItem, readonly Shown[]>;
}

export const checkinClosing = ritual<ClosingFacts>({
  name: NAME,
  // Set for later by the round itself.
  due: () => [],
  async facts(read, { subject: id }) {
    const [round, counts] = await Promise.all([read.get(checkinRounds, id), read.get(checkinCounts, id)]);
    const group = round && (await read.get(groups, round.group));
    if (!round || !group || !counts) return undefined;
    const [progress, state = NO_ROUNDS, sitting, shown] = await Promise.all([
      read.all(checkinProgress, id),
      read.get(checkinGroups, group.id),
      sittingIn(read, group.id),
      shownOf(read, round.items),
      // Read so that it may be saved.
      read.get(checkinResults, id),
    ]);
    return { round, group, sealed: counts.sealed, progress, state, shown, ...sitting };
  },
  plan(facts, occasion) {
    const { turn, now } = occasion;
    const { round, progress } = facts;
    const answers = answersOf(facts, occasion);
    const { result, state } = closed(facts, answers, { id: turn.subject, now });
    const isShown = result.items.length > 0;
    return [
      save(checkinResults, turn.subject, result),
      save(checkinGroups, round.group, state),
      erase(checkinRounds, turn.subject),
      erase(checkinCounts, turn.subject),
      ...toRemember(facts, answers, result),
      ...[...progress.keys()].map((member) => erase(checkinProgress, member, turn.subject)),
      ...acts(turn.subject, facts, answers),
      ...givenBack(facts, result, occasion),
      ...(isShown && facts.leaders.length > 0 ? deedTurns(turn.subject, now) : []),
    ];
  },
});

/** All at once, and in the order of ids: who answered when is nobody's to know. */
function acts(
  subject: string,
  { group: { id: group } }: ClosingFacts,
  [first]: readonly Answered[],
): Effect[] {
  const answered = (first?.who ?? []).map((by) => log({ kind: 'checkin.answered', by, group, subject }));
  return [...answered, log({ kind: 'checkin.closed', group, subject })];
}

/** What was counted of each item, and who answered it; nothing when the counts cannot be read. */
function answersOf({ round, sealed, progress }: ClosingFacts, { turn, secret }: Occasion): Answered[] {
  const counts = unseal(sealed, { secret, round: turn.subject });
  return round.items.map((item, position) => ({
    item,
    buckets: counts?.[position] ?? [],
    who: [...progress].flatMap(([id, { upTo }]) => (upTo > position ? [id] : [])).toSorted(),
  }));
}

/** What is shown, and where the group then stands: where anything is, it waits for what is done about it. */
function closed(
  { round, state: before, shown }: ClosingFacts,
  answers: readonly Answered[],
  { id, now }: { id: string; now: Instant },
): { result: CheckinResult; state: CheckinGroup } {
  const items = answers.flatMap(
    (answered) => resultOf(answered, remembered(shown.get(answered.item) ?? [], now)) ?? [],
  );
  const isShown = items.length > 0;
  const result: CheckinResult = {
    ...{ group: round.group, closed: now, asked: round.asked.length, items },
    ...(isShown && { answered: answers[0]?.who.length ?? 0 }),
  };
  const { open: _, ...rest } = before;
  return { result, state: { ...rest, ...(isShown && { waits: id, last: id }) } };
}

/** Borne in mind, for what is shown after this. */
function toRemember(
  { shown }: ClosingFacts,
  answers: readonly Answered[],
  { closed: now, items }: CheckinResult,
) {
  return items.map(({ item }) => {
    const who = answers.find((answered) => answered.item === item)?.who ?? [];
    const earlier = remembered(shown.get(item) ?? [], now);
    return save(checkinShown, item, { shown: [...earlier, { closed: now, who: [...who] }] });
  });
}

async function shownOf(read: Reader, items: readonly CheckinItem[]) {
  const found = await Promise.all(items.map((item) => read.get(checkinShown, item)));
  return new Map(items.map((item, i) => [item, found[i]?.shown ?? []] as const));
}

/** To those asked who still sit in the group; a leader is told with the question what will be done. */
function givenBack(
  { round, group, people, leaders }: ClosingFacts,
  result: CheckinResult,
  occasion: Occasion,
) {
  const { turn, now, words } = occasion;
  const asked = people.filter(({ id }) => round.asked.includes(id));
  const isTold = (member: Member) => result.items.length === 0 || !leaders.includes(member);
  return asked.filter(isTold).map((member): Effect => {
    const theirs = words(member.language);
    const name = textIn(group.name, member.language);
    return {
      do: 'say',
      key: `${turn.id}/${member.id}`,
      to: { member: member.id },
      message: { text: resultText(result, name, theirs) },
      weight: 'ritual',
      until: now + FRESH,
    };
  });
}

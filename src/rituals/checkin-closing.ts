// Closes a round of check-ins: what may be shown is kept and given back to those asked, all else is erased.
import {
  type CheckinGroup,
  type CheckinProgress,
  type CheckinResult,
  type CheckinRound,
  checkinBallots,
  checkinGroups,
  checkinProgress,
  checkinResults,
  checkinRounds,
  checkinShown,
  NO_ROUNDS,
  type Shown,
} from '../community/checkin.ts';
import { resultText } from '../community/checkin-card.ts';
import { type Counts, counted, noCounts } from '../community/checkin-counts.ts';
import type { CheckinItem } from '../community/checkin-items.ts';
import { type Answered, remembered, resultOf } from '../community/checkin-results.ts';
import { type RoundKey, unseal } from '../community/checkin-seal.ts';
import { type Group, groups } from '../community/group.ts';
import type { Member } from '../community/member.ts';
import { textIn } from '../community/text.ts';
import { type Effect, erase, log, save, type Turn } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { DAY, type Instant, MINUTE } from '../core/time.ts';
import { deedTurns } from './checkin-deed.ts';
import { type Sitting, sittingIn } from './checkin-facts.ts';
import { type Occasion, ritual } from './ritual.ts';

export const CLOSING = 'checkin-closing';
/** For this long after its end a round waits for a host that can read it, in milliseconds; then nothing is shown. */
const ELSEWHERE = DAY;
const SOON = 5 * MINUTE;
/** Results are of use for this long, in milliseconds. */
const FRESH = 7 * DAY;

interface ClosingFacts extends Sitting {
  readonly round: CheckinRound;
  readonly group: Group;
  /** Undefined where they cannot be read here, for want of the round's key. */
  readonly counts: Counts | undefined;
  /** Ids of the answers. */
  readonly ballots: readonly string[];
  readonly progress: ReadonlyMap<string, CheckinProgress>;
  readonly state: CheckinGroup;
  /** By item, what was shown of it of late. */
  readonly shown: ReadonlyMap<CheckinItem, readonly Shown[]>;
}

/** Its group was taken out of the community: there is nobody to give anything back to. */
interface Orphaned {
  readonly orphan: Pick<CheckinRound, 'group'>;
  /** Ids of the answers, and of those who were asked. */
  readonly ballots: readonly string[];
  readonly asked: readonly string[];
}

export const checkinClosing = ritual<ClosingFacts | Orphaned>({
  name: CLOSING,
  // Set for later by the round itself.
  due: () => [],
  async facts(read, { subject: id }, { roundKeys }) {
    const round = await read.get(checkinRounds, id);
    const group = round && (await read.get(groups, round.group));
    if (!round) return undefined;
    if (!group) return await orphaned(read, id, round);
    // Before the ballots: whoever answers in between moves on, and it is decided again.
    const progress = await read.all(checkinProgress, id);
    const [ballots, key, state = NO_ROUNDS, sitting, shown] = await Promise.all([
      read.all(checkinBallots, id),
      roundKeys.find(id),
      read.get(checkinGroups, group.id),
      sittingIn(read, group.id),
      shownOf(read, round.items),
      // Read so that it may be saved.
      read.get(checkinResults, id),
    ]);
    const counts = countsOf(ballots, { id, round, key });
    return { round, group, counts, ballots: [...ballots.keys()], progress, state, shown, ...sitting };
  },
  plan(facts, occasion) {
    const { turn, now } = occasion;
    if ('orphan' in facts) return dropped(turn.subject, facts);
    const { round, ballots, progress, counts } = facts;
    if (!counts && now < round.closes + ELSEWHERE) return [tryAgain(turn, now)];
    const answers = answersOf(facts);
    const { result, state } = closed(facts, answers, { id: turn.subject, now });
    const isShown = result.items.length > 0;
    return [
      save(checkinResults, turn.subject, result),
      save(checkinGroups, round.group, state),
      erase(checkinRounds, turn.subject),
      ...ballots.map((ballot) => erase(checkinBallots, ballot, turn.subject)),
      ...toRemember(facts, answers, result),
      ...[...progress.keys()].map((member) => erase(checkinProgress, member, turn.subject)),
      ...acts(turn.subject, facts, answers),
      ...givenBack(facts, result, occasion),
      ...(isShown && facts.leaders.length > 0 ? deedTurns(turn.subject, now) : []),
    ];
  },
});

async function orphaned(read: Reader, id: string, orphan: CheckinRound): Promise<Orphaned> {
  const [progress, ballots] = await Promise.all([
    read.all(checkinProgress, id),
    read.all(checkinBallots, id),
    read.get(checkinGroups, orphan.group),
  ]);
  return { orphan, ballots: [...ballots.keys()], asked: [...progress.keys()] };
}

/** Nothing is counted; with the round its key goes as well. */
function dropped(id: string, { orphan, ballots, asked }: Orphaned): Effect[] {
  return [
    erase(checkinRounds, id),
    erase(checkinGroups, orphan.group),
    ...ballots.map((ballot) => erase(checkinBallots, ballot, id)),
    ...asked.map((member) => erase(checkinProgress, member, id)),
  ];
}

/** All at once, and in the order of ids: who answered when is nobody's to know. */
function acts(
  subject: string,
  { group: { id: group } }: ClosingFacts,
  [first]: readonly Answered[],
): Effect[] {
  const answered = (first?.who ?? []).map((by) => log({ kind: 'checkin.answered', by, group, subject }));
  return [...answered, log({ kind: 'checkin.closed', group, subject })];
}

interface Opening {
  readonly id: string;
  readonly round: CheckinRound;
  readonly key: RoundKey | undefined;
}

/** Undefined when any of the answers cannot be read. */
function countsOf(
  ballots: ReadonlyMap<string, { sealed: string }>,
  { id, round, key }: Opening,
): Counts | undefined {
  const answers = [...ballots.values()].map(({ sealed }) => key && unseal(sealed, id, key));
  return answers.reduce<Counts | undefined>(
    (counts, said) => counts && said && counted(counts, said),
    noCounts(round.items.length),
  );
}

/** Another host may have opened the round, and has its key: the turn comes again until it is taken there. */
function tryAgain({ id, ritual: name, subject, until }: Turn, now: Instant): Effect {
  const [, , tries = '0'] = id.split('/');
  const again = `${CLOSING}/${subject}/${Number(tries) + 1}`;
  return { do: 'later', turn: { id: again, ritual: name, subject, slot: now + SOON, until } };
}

/** What was counted of each item, and who answered it; nothing where the two do not agree. */
function answersOf({ round, counts, progress }: ClosingFacts): Answered[] {
  return round.items.map((item, position) => {
    const who = [...progress].flatMap(([id, { upTo }]) => (upTo > position ? [id] : [])).toSorted();
    const buckets = counts?.[position] ?? [];
    const isWhole = buckets.reduce((sum, n) => sum + n, 0) === who.length;
    return { item, who, buckets: isWhole ? buckets : [] };
  });
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

// Opens a group's round of check-ins: asks a part of it the first of three questions, unless the last round still waits
// for its leader to say what was done.
import {
  type CheckinGroup,
  type CheckinRound,
  checkinGroups,
  checkinProgress,
  checkinResults,
  checkinRounds,
  NO_ROUNDS,
  roundId,
} from '../community/checkin.ts';
import { questionCard } from '../community/checkin-card.ts';
import { itemsOf } from '../community/checkin-items.ts';
import { eligibleAmong } from '../community/checkin-sample.ts';
import { type Community, communities } from '../community/community.ts';
import { type Group, groups } from '../community/group.ts';
import { ritualsOf } from '../community/ritual-settings.ts';
import { textIn } from '../community/text.ts';
import { type Effect, log, save, type Turn } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { DAY, HOUR, type Instant, WEEK } from '../core/time.ts';
import { deedAgain } from './checkin-deed.ts';
import { type Sitting, sittingIn } from './checkin-facts.ts';
import { askedByOthers, roundTurn, toAsk } from './checkin-rivals.ts';
import { checkinSlots } from './checkin-slots.ts';
import { askedProgress } from './checkin-still-asked.ts';
import { type Moment, type Occasion, ritual } from './ritual.ts';

const NAME = 'checkin-round';

/** Found later than this, a round is left out: the next is soon enough. */
const OF_USE = DAY;

/** Longer than a first tick looks back: a new community has missed no round. */
const FOUND = 7 * DAY + HOUR;

interface RoundFacts extends Sitting {
  readonly community: Community;
  readonly group: Group;
  readonly state: CheckinGroup;
  /** Whom it asks, by id. */
  readonly asked: readonly string[];
  /** What the answers are sealed under. */
  readonly lock: string;
}

/** The last round still waits for its leaders. */
interface Waiting {
  readonly waits: string;
  readonly closed: Instant;
}

/** Leaders who were asked so lately, in milliseconds, are not asked again. */
const ASKED_LATELY = 2 * WEEK;

export const checkinRound = ritual<RoundFacts | Waiting>({
  name: NAME,
  due: ({ community, groups: all }, span) =>
    [...all.values()].flatMap((group) =>
      checkinSlots(group, community, span).map(({ week, slot }) => ({
        id: roundTurn(group.id, week),
        ritual: NAME,
        subject: group.id,
        slot,
        until: slot + FOUND,
      })),
    ),
  facts: roundFacts,
  plan(facts, occasion) {
    const { turn, now } = occasion;
    if ('waits' in facts)
      return now - facts.closed < ASKED_LATELY ? [] : [deedAgain(facts.waits, String(weekIn(turn)), now)];
    const { community, group, asked } = facts;
    const id = roundId(turn.id);
    const round = roundOf(facts, turn);
    return [
      save(checkinRounds, id, round),
      ...asked.map((member) => save(checkinProgress, member, { upTo: 0 }, id)),
      save(checkinGroups, group.id, withRound(facts, id, weekIn(turn))),
      log({ kind: 'checkin.opened', group: group.id, subject: id }),
      ...questions(facts, { id, round }, occasion),
      ...turnsOf(id, round, ritualsOf(community).checkins.reminders),
    ];
  },
  /** Not once they began by themselves, or put it off: then they are asked again on that day. */
  async wanted(read, waited) {
    const progress = await askedProgress(read, waited);
    return progress?.upTo === 0 && !progress.snoozed;
  },
});

async function waiting(read: Reader, round: string): Promise<Waiting | undefined> {
  const result = await read.get(checkinResults, round);
  return result && { waits: round, closed: result.closed };
}

async function roundFacts(
  read: Reader,
  turn: Turn,
  { now, roundKeys }: Moment,
): Promise<RoundFacts | Waiting | undefined> {
  if (now >= turn.slot + OF_USE) return undefined;
  const id = roundId(turn.id);
  const [community, group, state = NO_ROUNDS] = await Promise.all([
    read.get(communities, 'community'),
    read.get(groups, turn.subject),
    read.get(checkinGroups, turn.subject),
    // Read so that they may be saved.
    read.get(checkinRounds, id),
    read.all(checkinProgress, id),
  ]);
  if (!community || !group || group.closed !== undefined || state.open !== undefined) return undefined;
  const sitting = await sittingIn(read, group.id);
  // Without a leader there is nobody to wait for.
  if (state.waits !== undefined && sitting.leaders.length > 0) return await waiting(read, state.waits);
  const at = { week: weekIn(turn), community, now, sitting };
  const rival = { id: group.id, state, eligible: eligibleAmong(sitting, now) };
  const asked = toAsk(rival, await askedByOthers(read, group, at), at);
  if (asked.length === 0) return undefined;
  const { lock } = await roundKeys.make(id, now);
  return { community, group, state, asked, lock, ...sitting };
}

function weekIn({ id }: Turn): number {
  return Number(id.slice(id.lastIndexOf('/') + 1));
}

function roundOf({ community, group, state, asked, lock }: RoundFacts, { slot }: Turn): CheckinRound {
  const { openDays } = ritualsOf(community).checkins;
  const number = state.rounds;
  const closes = slot + openDays * DAY;
  return {
    group: group.id,
    number,
    items: [...itemsOf(number)],
    asked: [...asked],
    opened: slot,
    closes,
    lock,
  };
}

/** Who has left the group is forgotten here. */
function withRound({ state, people, asked }: RoundFacts, id: string, week: number): CheckinGroup {
  const { waits: _, ...rest } = state;
  const here = Object.entries(state.lastAsked).filter(([member]) => people.some((p) => p.id === member));
  const now = asked.map((member) => [member, state.rounds] as const);
  return {
    ...rest,
    rounds: state.rounds + 1,
    open: id,
    week,
    lastAsked: Object.fromEntries([...here, ...now]),
  };
}

function questions(
  { group, people }: RoundFacts,
  { id, round }: { id: string; round: CheckinRound },
  { words }: Occasion,
): Effect[] {
  const asked = people.filter((member) => round.asked.includes(member.id));
  return asked.map((member) => {
    const theirs = words(member.language);
    const above = [
      theirs.say('checkin-opening', {
        group: textIn(group.name, member.language),
        when: theirs.when(round.closes, member.zone),
      }),
      theirs.say('checkin-how-to-stop'),
    ];
    return {
      do: 'say',
      key: `${NAME}/${id}/${member.id}`,
      to: { member: member.id },
      message: questionCard({ id, round, upTo: 0 }, theirs, above),
      weight: 'nudge',
      until: round.closes,
      about: id,
    };
  });
}

/** However late the closing comes, the round must close. */
const CLOSES_YET = 365 * DAY;

function turnsOf(id: string, { opened, closes }: CheckinRound, reminders: number): Effect[] {
  const ritual = 'checkin-reminder';
  const reminding = remindersAt({ opened, closes }, reminders).map(
    (slot, i): Turn => ({ id: `${ritual}/${id}/${i + 1}`, ritual, subject: id, slot, until: closes }),
  );
  const closing: Turn = {
    id: `checkin-closing/${id}`,
    ritual: 'checkin-closing',
    subject: id,
    slot: closes,
    until: closes + CLOSES_YET,
  };
  return [...reminding, closing].map((turn) => ({ do: 'later', turn }));
}

/** Whole days after the opening, and before the end: at the same hour, and as far apart as can be. */
function remindersAt(
  { opened, closes }: Pick<CheckinRound, 'opened' | 'closes'>,
  reminders: number,
): Instant[] {
  const days = Math.round((closes - opened) / DAY);
  const after = Array.from({ length: reminders }, (_, i) => Math.round(((i + 1) * days) / (reminders + 1)));
  return [...new Set(after)].filter((day) => day > 0 && day < days).map((day) => opened + day * DAY);
}

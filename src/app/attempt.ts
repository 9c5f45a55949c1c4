// One row's attempt to go out: through the gate, recorded before it is sent, and looked for where its fate is not known.
import { NOT_NEEDED } from '../community/gate.ts';
import type { Bot } from '../core/chat.ts';
import { RefusedError, reasonOf } from '../core/errors.ts';
import type { Outcome, Row } from '../core/outbox.ts';
import type { Reader } from '../core/records.ts';
import type { Lane } from '../core/store.ts';
import { DAY, type Instant, MINUTE, SECOND } from '../core/time.ts';
import { passGate } from './pass-gate.ts';
import type { Ports } from './ports.ts';
import { isStillWanted } from './still-wanted.ts';

/** What was refused for now is tried again this often before the row has failed: some hours. */
const TRIES = 60;

/** Between two tries at least this long, in milliseconds, doubled each time up to the longest. */
const FIRST_WAIT = SECOND;
const LONGEST_WAIT = 5 * MINUTE;

/** A message whose reply was lost may still be on its way: that it is absent is believed after this long. */
const LATE = 10 * SECOND;

/** A platform that cannot be asked is asked again for this long before the row is left as unclear. */
const ASKED_FOR = DAY;

/** A lease is renewed this often while a message is being sent, in milliseconds: well before it ends. */
const RENEWAL = 5 * SECOND;

/** Why a row waits that its platform refused for now. */
export const REFUSED = 'refused';

export type Waiting = Extract<Outcome, { state: 'held' | 'waiting' }>;

export interface Tried {
  /** As it was recorded last. */
  readonly row: Row;
  readonly outcome: Outcome;
  /** What it was decided from. */
  readonly read: Reader;
}

interface Trying {
  readonly row: Row;
  readonly now: Instant;
  readonly bot: Bot;
  readonly read: Reader;
  /** What was read may be out of date: all it is good for is to begin, which looks at it again. */
  readonly recalls?: boolean;
  /** The week's budget was found to be spent: how much of it is to be asked. */
  readonly over?: boolean;
}

/** 'lost': another sender has the lane by now. */
export async function attempt(
  ports: Ports,
  lane: Lane,
  { row, now }: Pick<Trying, 'row' | 'now'>,
): Promise<Tried | 'lost'> {
  const read = ports.store.reading();
  const bot = ports.bots.get(row.place.platform);
  if (!bot) return { row, outcome: withoutBot(row, now), read };
  if (row.state === 'sending') {
    const why = row.why ?? 'the sender stopped in the middle';
    return { row, outcome: await keeping(ports, lane, () => clear(bot, row, { now, why })), read };
  }
  // The gate does not look at what is urgent: what its event tells of someone has to be read afresh.
  if (row.weight === 'urgent') return await go(ports, lane, { row, now, bot, read });
  return await go(ports, lane, { row, now, bot, read: ports.store.recalling(), recalls: true });
}

async function go(ports: Ports, lane: Lane, trying: Trying): Promise<Tried | 'lost'> {
  const { row, now, bot, read, recalls } = trying;
  const afresh = (over: boolean) => go(ports, lane, { row, now, bot, read: ports.store.reading(), over });
  // That it failed from what is remembered tells nothing: that may be out of date.
  const passed = await mayGo(ports, trying).catch((error: unknown) => {
    if (recalls) return undefined;
    throw error;
  });
  if (!passed) return await afresh(false);
  if ('outcome' in passed) return recalls ? await afresh(false) : { row, outcome: passed.outcome, read };
  const wait = await keeping(ports, lane, async () => (await bot.turn?.(row.place)) ?? 0);
  if (wait > 0) return { row, outcome: later(now + wait, 'not-its-turn'), read };
  const leave = { spend: passed.spend, ...(recalls && { from: read }) };
  const begun = await ports.store.outbox.begin(lane, { ...row, begun: now }, leave);
  if (begun === 'lost') return 'lost';
  if (typeof begun === 'string') return await afresh(begun === 'over');
  return { row: begun, outcome: await keeping(ports, lane, () => send(ports, bot, begun)), read };
}

async function mayGo(ports: Ports, trying: Trying): ReturnType<typeof passGate> {
  if (!(await isStillWanted(trying))) return { outcome: { state: 'skipped', why: NOT_NEEDED } };
  return await passGate(ports, trying);
}

async function send({ clock }: Ports, bot: Bot, row: Row): Promise<Outcome> {
  try {
    return { state: 'sent', receipt: await bot.send(row.place, row.message, row.key) };
  } catch (error) {
    const why = reasonOf(error);
    const now = await clock.now();
    if (!(error instanceof RefusedError)) return await clear(bot, row, { now, why, ended: now });
    if (error.retryAfter === undefined || row.tries >= TRIES) return { state: 'failed', why };
    return later(now + Math.max(error.retryAfter, waitAfter(row.tries)), REFUSED);
  }
}

interface Doubt {
  readonly now: Instant;
  readonly why: string;
  /** When the sending ended, where that is known: it may have waited its turn for longer than any reply is late. */
  readonly ended?: Instant;
}

/** Finds out before doing anything more: sent, certainly not sent (so it may go again), or unclear for good. */
async function clear(bot: Bot, row: Row, { now, why, ended }: Doubt): Promise<Outcome> {
  const begun = row.begun ?? row.at;
  const askAgain: Outcome = { state: 'sending', due: now + LATE, why };
  try {
    const found = await bot.find(row.place, row.key, begun);
    if (found === 'unknown') return { state: 'unclear', why };
    if (found !== 'absent') return { state: 'sent', receipt: found };
    if (now - (ended ?? begun) < LATE) return askAgain;
    return row.tries < TRIES ? later(now + waitAfter(row.tries), 'absent') : { state: 'failed', why };
  } catch (error) {
    const soon = Math.min(Math.max(LATE, now - begun), LONGEST_WAIT);
    if (now - begun < ASKED_FOR) return { ...askAgain, due: now + soon };
    return { state: 'unclear', why: `${why}; ${reasonOf(error)}` };
  }
}

function waitAfter(tries: number): number {
  return Math.min(FIRST_WAIT * 2 ** tries, LONGEST_WAIT);
}

/** Its platform may yet be connected, while there is still a point. */
function withoutBot({ until }: Row, now: Instant): Outcome {
  const tooLate = until !== undefined && now >= until;
  return tooLate ? { state: 'skipped', why: 'too-late' } : later(now + MINUTE, 'no-bot');
}

function later(due: Instant, why: string): Waiting {
  return { state: 'waiting', due, why };
}

/** However long it takes, no other sender takes the lane in between. */
async function keeping<T>(ports: Ports, lane: Lane, act: () => Promise<T>): Promise<T> {
  const renew = () => {
    ports.store.outbox
      .renew(lane)
      .catch((error: unknown) => ports.journal.error('a lease was not renewed', error));
  };
  const timer = setInterval(renew, RENEWAL);
  try {
    return await act();
  } finally {
    clearInterval(timer);
  }
}

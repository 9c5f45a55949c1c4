// Delivering: one lane's rows go out one after another, each through the gate, each recorded before and after.
import { NOT_NEEDED } from '../community/gate.ts';
import { picks } from '../community/talk.ts';
import type { Bot, Receipt } from '../core/chat.ts';
import { save } from '../core/effects.ts';
import { RefusedError, reasonOf } from '../core/errors.ts';
import { laneOf, type Outcome, type Row } from '../core/outbox.ts';
import type { Reader } from '../core/records.ts';
import type { Found, Lane } from '../core/store.ts';
import { DAY, type Instant, MINUTE, SECOND } from '../core/time.ts';
import { deliveryEvents } from './delivery-events.ts';
import { enact } from './enact.ts';
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

/** What comes due in a lane sooner than this is worth coming back for before the next tick, in milliseconds. */
const SOON = MINUTE;

/** A lease is renewed this often while a message is being sent, in milliseconds: well before it ends. */
const RENEWAL = 5 * SECOND;

const REFUSED = 'refused';

/** 'busy': another sender has the lane, who may be a dead one whose lease still runs. A number: milliseconds until it should be looked at again. */
export type Delivered = 'done' | 'busy' | number;

/** Sends what is due in a lane. */
export async function deliver(ports: Ports, name: string): Promise<Delivered> {
  let now = await ports.clock.now();
  let found: Found | 'busy' | 'lost' = await ports.store.outbox.take(name, now);
  let refused: Waiting | undefined;
  while (typeof found !== 'string' && found.lane) {
    const { lane, row } = found;
    const read = ports.store.reading();
    // What comes after a message that was refused for now waits with it, and does not overtake it.
    const waits = refused && row.state !== 'sending' && row.due < refused.due ? refused : undefined;
    const tried = waits ? { row, outcome: waits } : await attempt(ports, lane, { row, read, now });
    if (tried === 'lost') return 'done';
    const { outcome } = tried;
    if (outcome.state === 'waiting' && outcome.why === REFUSED) refused = outcome;
    now = await ports.clock.now();
    found = await settle(ports, lane, { ...tried, read, now });
  }
  if (found === 'busy') return 'busy';
  return found === 'lost' ? 'done' : untilDue(found.due, now);
}

/** Whoever looks last knows: it may be another's row, and whoever wanted to come back for that has come and gone. */
function untilDue(due: Instant | undefined, now: Instant): Delivered {
  return due !== undefined && due < now + SOON ? Math.max(0, due - now) : 'done';
}

type Waiting = Extract<Outcome, { state: 'held' | 'waiting' }>;

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

interface Try {
  readonly row: Row;
  /** What was read for this row. */
  readonly read: Reader;
  readonly now: Instant;
  /** The week's budget was found to be spent: how much of it is to be asked. */
  readonly over?: boolean;
}

interface Tried {
  readonly row: Row;
  readonly outcome: Outcome;
}

async function attempt(ports: Ports, lane: Lane, trying: Try): Promise<Tried | 'lost'> {
  const { row, now } = trying;
  const bot = ports.bots.get(row.place.platform);
  if (!bot) return { row, outcome: withoutBot(row, now) };
  if (row.state === 'sending') {
    const why = row.why ?? 'the sender stopped in the middle';
    return { row, outcome: await keeping(ports, lane, () => clear(bot, row, { now, why })) };
  }
  if (!(await isStillWanted(trying))) return { row, outcome: { state: 'skipped', why: NOT_NEEDED } };
  const passed = await passGate(ports, trying);
  if ('outcome' in passed) return { row, outcome: passed.outcome };
  const wait = await keeping(ports, lane, async () => (await bot.turn?.(row.place)) ?? 0);
  if (wait > 0) return { row, outcome: later(now + wait, 'not-its-turn') };
  const begun = await ports.store.outbox.begin(lane, { ...row, begun: now }, passed.spend);
  if (begun === 'lost') return 'lost';
  if (begun === 'over') return await attempt(ports, lane, { ...trying, over: true });
  return { row: begun, outcome: await keeping(ports, lane, () => send(ports, bot, begun)) };
}

/** What is not kept here is not kept by the bot either. */
async function forgotten({ bots, journal }: Ports, { key, place }: Row): Promise<void> {
  try {
    await bots.get(place.platform)?.forget?.({ id: key, handles: [], name: '' });
  } catch (error) {
    journal.error('what was to be forgotten may still stand in the file of the console', error);
  }
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

async function settle(ports: Ports, lane: Lane, done: Tried & Try): Promise<Found | 'lost'> {
  const { row, outcome, now } = done;
  if (outcome.state === 'sent') await remember(ports, row, outcome.receipt);
  const events = await deliveryEvents(ports, done);
  ports.watch.settled(outcome.state);
  const next = await ports.store.outbox.settle(lane, row, { at: now, outcome, events });
  if (row.fleeting && outcome.state === 'sent' && next !== 'lost') await forgotten(ports, row);
  return next;
}

/** Numbers typed in this place now pick among these; those of a form are only picked while it is open. */
async function remember(ports: Ports, row: Row, receipt: Receipt): Promise<void> {
  const { form } = row.message;
  const choices = form ? [] : row.message.choices;
  if (!choices) return;
  const place = laneOf(row.place);
  await enact(ports, { id: `shown/${row.key}`, at: receipt.at, from: row.from }, async (read) => {
    await read.get(picks, place);
    // Of what is not kept, neither is the minute.
    const at = row.fleeting ? receipt.at - (receipt.at % DAY) : receipt.at;
    return [save(picks, place, { choices: [...choices], at })];
  });
}

// Delivering: one lane's rows go out one after another, each through the gate, each recorded before and after.
import { picks } from '../community/talk.ts';
import type { Bot, Receipt } from '../core/chat.ts';
import { save } from '../core/effects.ts';
import { RefusedError, reasonOf } from '../core/errors.ts';
import { laneOf, type Outcome, type Row } from '../core/outbox.ts';
import type { Lane } from '../core/store.ts';
import { type Instant, MINUTE } from '../core/time.ts';
import { deliveryEvents } from './delivery-events.ts';
import { enact } from './enact.ts';
import { passGate } from './pass-gate.ts';
import type { Ports } from './ports.ts';

/** A refusal is tried again this often before the row has failed. */
const TRIES = 5;

/** A lease is renewed this often while a message is being sent, in milliseconds: well before it ends. */
const RENEWAL = 5_000;

/** Sends what is due in a lane; 'busy' when another sender has it, who may be a dead one whose lease still runs. */
export async function deliver(ports: Ports, name: string): Promise<'done' | 'busy'> {
  const lane = await ports.store.outbox.take(name);
  if (!lane) return 'busy';
  for (;;) {
    const now = await ports.clock.now();
    const row = await ports.store.outbox.next(lane, now);
    if (!row || !(await attempt(ports, lane, { row, now }))) return 'done';
  }
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

interface Try {
  readonly row: Row;
  readonly now: Instant;
}

/** False when the lane was lost to another sender. */
async function attempt(ports: Ports, lane: Lane, { row, now }: Try): Promise<boolean> {
  const bot = ports.bots.get(row.place.platform);
  if (!bot) return await settle(ports, lane, { row, outcome: withoutBot(row, now) });
  if (row.state === 'sending') {
    const outcome = await keeping(ports, lane, () => afterDeath(bot, row, now));
    return await settle(ports, lane, { row, outcome });
  }
  const passed = await passGate(ports, row, now);
  if ('outcome' in passed) return await settle(ports, lane, { row, outcome: passed.outcome });
  const begun = await ports.store.outbox.begin(lane, row, passed.spend);
  if (begun === 'lost') return false;
  if (begun === 'over') return await attempt(ports, lane, { row, now });
  const outcome = await keeping(ports, lane, () => send(bot, begun, now));
  return await settle(ports, lane, { row: begun, outcome });
}

async function send(bot: Bot, row: Row, now: Instant): Promise<Outcome> {
  try {
    return { state: 'sent', receipt: await bot.send(row.place, row.message, row.key) };
  } catch (error) {
    if (!(error instanceof RefusedError)) return await clear(bot, row, { now, why: reasonOf(error) });
    const again = error.retryAfter !== undefined && row.tries < TRIES;
    return again
      ? later(now + (error.retryAfter ?? 0), 'refused')
      : { state: 'failed', why: reasonOf(error) };
  }
}

/** The sender of this row died before it could say what became of it. */
async function afterDeath(bot: Bot, row: Row, now: Instant): Promise<Outcome> {
  return await clear(bot, row, { now, why: 'the sender stopped in the middle' });
}

/** Finds out before doing anything more: sent, certainly not sent (so it may go again), or unclear for good. */
async function clear(bot: Bot, row: Row, { now, why }: { now: Instant; why: string }): Promise<Outcome> {
  try {
    const found: Receipt | 'absent' | 'unknown' = await bot.find(row.place, row.key);
    if (found === 'absent') return row.tries < TRIES ? later(now, 'absent') : { state: 'failed', why };
    return found === 'unknown' ? { state: 'unclear', why } : { state: 'sent', receipt: found };
  } catch (error) {
    return { state: 'unclear', why: `${why}; ${reasonOf(error)}` };
  }
}

/** Its platform may yet be connected, while there is still a point. */
function withoutBot({ until }: Row, now: Instant): Outcome {
  const tooLate = until !== undefined && now >= until;
  return tooLate ? { state: 'skipped', why: 'too-late' } : later(now + MINUTE, 'no-bot');
}

function later(due: Instant, why: string): Outcome {
  return { state: 'waiting', due, why };
}

async function settle(
  ports: Ports,
  lane: Lane,
  { row, outcome }: { row: Row; outcome: Outcome },
): Promise<boolean> {
  if (outcome.state === 'sent') await remember(ports, row, outcome.receipt);
  const events = await deliveryEvents(ports, row, outcome);
  ports.watch.settled(outcome.state);
  return (await ports.store.outbox.settle(lane, row, { outcome, events })) === 'ok';
}

/** Numbers typed in this place now pick among these; those of a form are only picked while it is open. */
async function remember(ports: Ports, row: Row, receipt: Receipt): Promise<void> {
  const { form } = row.message;
  const choices = form ? [] : row.message.choices;
  if (!choices) return;
  const place = laneOf(row.place);
  await enact(ports, { id: `shown/${row.key}`, at: receipt.at, from: row.from }, async (read) => {
    await read.get(picks, place);
    return [save(picks, place, { choices: [...choices], at: receipt.at })];
  });
}

// Delivering: one lane's rows go out one after another, each through the gate, each recorded before and after.
import { NOT_NEEDED } from '../community/gate.ts';
import { picks } from '../community/talk.ts';
import { laneOf, type Outcome, type Row } from '../core/outbox.ts';
import type { Change, Found, Lane } from '../core/store.ts';
import { DAY, type Instant, MINUTE } from '../core/time.ts';
import { attempt, REFUSED, type Tried, type Waiting } from './attempt.ts';
import { deliveryEvents } from './delivery-events.ts';
import type { Ports } from './ports.ts';

/** What comes due in a lane sooner than this is worth coming back for before the next tick, in milliseconds. */
const SOON = MINUTE;

/** 'busy': another sender has the lane, who may be a dead one whose lease still runs. A number: milliseconds until it should be looked at again. */
export type Delivered = 'done' | 'busy' | number;

/** Sends what is due in a lane. */
export async function deliver(ports: Ports, name: string): Promise<Delivered> {
  let now = await ports.clock.now();
  let found: Found | 'busy' | 'lost' = await ports.store.outbox.take(name, now);
  let refused: Waiting | undefined;
  while (typeof found !== 'string' && found.lane) {
    const { lane, row } = found;
    // What comes after a message that was refused for now waits with it, and does not overtake it.
    const waits = refused && row.state !== 'sending' && row.due < refused.due ? refused : undefined;
    const tried = waits
      ? { row, outcome: waits, read: ports.store.reading() }
      : await attempt(ports, lane, { row, now });
    if (tried === 'lost') return 'done';
    const { outcome } = tried;
    if (outcome.state === 'waiting' && outcome.why === REFUSED) refused = outcome;
    now = await ports.clock.now();
    found = await settle(ports, lane, { ...tried, now });
  }
  if (found === 'busy') return 'busy';
  return found === 'lost' ? 'done' : untilDue(found.due, now);
}

/** Whoever looks last knows: it may be another's row, and whoever wanted to come back for that has come and gone. */
function untilDue(due: Instant | undefined, now: Instant): Delivered {
  return due !== undefined && due < now + SOON ? Math.max(0, due - now) : 'done';
}

async function settle(ports: Ports, lane: Lane, done: Tried & { now: Instant }): Promise<Found | 'lost'> {
  const { row, outcome, now } = done;
  const events = await deliveryEvents(ports, done);
  ports.watch.settled(outcome.state);
  const next = await ports.store.outbox.settle(lane, asKept(row, outcome), {
    ...{ at: now, outcome, events },
    leaves: shownBy(row, outcome),
  });
  if (row.fleeting && outcome.state === 'sent' && next !== 'lost') await forgotten(ports, row);
  return next;
}

/** What was not needed is not shown to anyone afterwards either: one of the two may want to hear nothing of the other by now. */
function asKept(row: Row, outcome: Outcome): Row {
  const isUntold = outcome.state === 'skipped' && outcome.why === NOT_NEEDED;
  return isUntold ? { ...row, message: { text: '' } } : row;
}

/** Numbers typed in this place now pick among these; those of a form are only picked while it is open. */
function shownBy({ message, place, fleeting }: Row, outcome: Outcome): Change | undefined {
  const choices = message.form ? [] : message.choices;
  if (!choices || outcome.state !== 'sent') return undefined;
  const sent = outcome.receipt.at;
  // Of what is not kept, neither is the minute.
  const at = fleeting ? sent - (sent % DAY) : sent;
  return { kind: picks, shelf: '', id: laneOf(place), value: { choices: [...choices], at } };
}

/** What is not kept here is not kept by the bot either. */
async function forgotten({ bots, journal }: Ports, { key, place }: Row): Promise<void> {
  try {
    await bots.get(place.platform)?.forget?.({ id: key, handles: [], name: '' });
  } catch (error) {
    journal.error('what was to be forgotten may still stand in the file of the console', error);
  }
}

// The minute tick: which turns have come due and not had their effect, and which lanes have something to send.
import { communities } from '../community/community.ts';
import { groups } from '../community/group.ts';
import { serieses } from '../community/series.ts';
import type { Turn } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import type { Instant } from '../core/time.ts';
import { dueAt, dueTurns, tickedAt } from '../rituals/due-turns.ts';
import { rituals } from '../rituals/registry.ts';
import type { Calendar } from '../rituals/ritual.ts';
import { calendarOf } from './calendar.ts';
import type { Ports } from './ports.ts';

export interface Due {
  /** To be recorded as ticked once these have been handed on. */
  readonly tickedAt: Instant;
  readonly turns: readonly Turn[];
  readonly lanes: readonly string[];
}

/** What is due at `now`. Asking twice, or from two hosts at once, does no harm: a turn has its effect once. */
export async function due(ports: Ports, now: Instant): Promise<Due> {
  const { turns, outbox } = ports.store;
  const [calendar, lastTick, later, lanes] = await Promise.all([
    readCalendar(ports.store.reading()),
    turns.lastTick(),
    turns.due(now),
    outbox.lanesDue(now),
  ]);
  const found = calendar ? dueAt(now, lastTick, { rituals, calendar }) : [];
  const names = new Set(await turns.undone(found.map((turn) => turn.id)));
  const undone = found.filter((turn) => names.has(turn.id));
  return { tickedAt: tickedAt(now, lastTick, undone), turns: [...undone, ...later], lanes };
}

/** The next instant after `now` at which anything is due, up to `until`: what the console's clock jumps to. */
export async function nextDue(ports: Ports, now: Instant, until: Instant): Promise<Instant | undefined> {
  const { turns, outbox } = ports.store;
  const [calendar, later, held] = await Promise.all([
    readCalendar(ports.store.reading()),
    turns.nextDue(),
    outbox.nextDue(),
  ]);
  const planned = calendar ? dueTurns(rituals, calendar, { from: now + 1, until: until + 1 }) : [];
  const undone = new Set(await turns.undone(planned.map((turn) => turn.id)));
  const instants = [planned.find((turn) => undone.has(turn.id))?.slot, later, held];
  const coming = instants.filter((at): at is Instant => at !== undefined && at <= until);
  return coming.length === 0 ? undefined : Math.max(now, Math.min(...coming));
}

async function readCalendar(read: Reader): Promise<Calendar | undefined> {
  const [community, byId, series] = await Promise.all([
    read.get(communities, 'community'),
    read.all(groups),
    read.all(serieses),
  ]);
  // Nothing is started in a group that was closed.
  const open = new Map([...byId].filter(([, { closed }]) => closed === undefined));
  return community && calendarOf(community, open, [...series.values()]);
}

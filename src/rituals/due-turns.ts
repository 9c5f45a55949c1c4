// Which turns are due: pure, so that ten years of clock changes can be tried in seconds.
import type { Turn } from '../core/effects.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Calendar, Ritual, Span } from './ritual.ts';

/**
 * How far back a tick looks, in milliseconds, for turns that have not had their effect. Nothing is armed ahead: what
 * a restart, a changed setting or a wrong clock passed over is found here, and runs once or is recorded as missed.
 */
export const LOOK_BACK = 7 * DAY;

/**
 * How long it is remembered that a turn had its effect, in milliseconds. Must be longer than any turn stays of use, and
 * than the look-back and any time away together: else it is found again.
 */
export const TURN_KEPT = 90 * DAY;

export function dueTurns(rituals: readonly Ritual[], calendar: Calendar, span: Span): Turn[] {
  return rituals
    .flatMap((ritual) => ritual.due(calendar, span))
    .sort((a, b) => a.slot - b.slot || (a.id < b.id ? -1 : 1));
}

/** The longest that any turn stays of use, in milliseconds: an announcement, until its meeting. */
const LONGEST_USE = 60 * DAY;

/**
 * What a tick finds at `now`, done or not: what came due since the last tick and in the look-back, and what a changed
 * setting or a moved date put further back, as long as it is of use.
 */
export function dueAt(
  now: Instant,
  lastTick: Instant | undefined,
  { rituals, calendar }: { rituals: readonly Ritual[]; calendar: Calendar },
): Turn[] {
  const { from, until } = spanOf(now, lastTick);
  const span = { from: Math.min(from, now - LONGEST_USE), until };
  return dueTurns(rituals, calendar, span).filter((turn) => turn.slot >= from || turn.until > now);
}

/**
 * From where the next tick may look: `now`, unless something is still to be done that lies further back than a tick
 * otherwise looks.
 */
export function tickedUntil(now: Instant, undone: readonly Turn[]): Instant {
  const first = Math.min(now, ...undone.map(({ slot }) => slot));
  return first < now - LOOK_BACK ? first : now;
}

/** The span a tick looks at: the look-back of the last one (what it handed on may have died with it), and all since. */
export function spanOf(now: Instant, lastTick: Instant | undefined): Span {
  return { from: Math.min(now, lastTick ?? now) - LOOK_BACK, until: now + 1 };
}

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
 * How long it is remembered that a turn had its effect, in milliseconds. Longer than any turn stays of use, than the
 * look-back and any time away together, and than a date may be put off: else it is found again.
 */
export const TURN_KEPT = 400 * DAY;

export function dueTurns(rituals: readonly Ritual[], calendar: Calendar, span: Span): Turn[] {
  return inOrder(rituals.flatMap((ritual) => ritual.due(calendar, span)));
}

function inOrder(turns: readonly Turn[]): Turn[] {
  return turns.toSorted((a, b) => a.slot - b.slot || (a.id < b.id ? -1 : 1));
}

/**
 * What a tick finds at `now`, done or not: what came due in its span, and what a changed setting or a moved date put
 * further back, as long as its meeting is ahead and it is of use. Only of rituals whose turns stay that long.
 */
export function dueAt(
  now: Instant,
  lastTick: Instant | undefined,
  { rituals, calendar }: { rituals: readonly Ritual[]; calendar: Calendar },
): Turn[] {
  const span = spanOf(now, lastTick);
  const ahead: Calendar = {
    ...calendar,
    meetings: ({ from, until }) => calendar.meetings({ from: Math.max(from, now), until }),
  };
  const earlier = rituals.flatMap((ritual) =>
    ritual.stays === undefined ? [] : ritual.due(ahead, { from: now - ritual.stays, until: span.from }),
  );
  return [...inOrder(earlier.filter(({ until }) => until > now)), ...dueTurns(rituals, calendar, span)];
}

/**
 * What to record as the last tick: `now`, or earlier, so that the next tick's span still holds what lies further back
 * than the look-back and is not done yet.
 */
export function tickedAt(now: Instant, lastTick: Instant | undefined, undone: readonly Turn[]): Instant {
  const { from } = spanOf(now, lastTick);
  const slots = undone.map(({ slot }) => slot).filter((slot) => slot >= from);
  return Math.min(now, ...slots.map((slot) => slot + LOOK_BACK));
}

/** The span a tick looks at: the look-back of the last one (what it handed on may have died with it), and all since. */
export function spanOf(now: Instant, lastTick: Instant | undefined): Span {
  return { from: Math.min(now, lastTick ?? now) - LOOK_BACK, until: now + 1 };
}

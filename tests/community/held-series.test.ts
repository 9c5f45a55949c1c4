import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endedAt } from '../../src/community/held-series.ts';
import { meetingOf, meetingsOf } from '../../src/community/meetings-of.ts';
import type { Exception, Series } from '../../src/community/series.ts';
import { DAY, instantOf, isoOf } from '../../src/core/time.ts';
import { eventsOf } from '../../src/dashboards/calendar-events.ts';
import { createWords } from '../../src/locales/words.ts';

const ZONE = 'Asia/Jerusalem';
const at = (local: string) => instantOf(local, ZONE);
const FOREVER = at('2028-01-01T00:00');

const series = (given: Partial<Series>): Series => ({
  ...{ id: 's', group: 'g', title: 'Case hour', start: '2026-11-04T19:00', zone: ZONE, minutes: 60 },
  ...{ exceptions: {}, open: false, uid: 's@kehila', sequence: 0, since: 0 },
  ...given,
});

const heldIn = (one: Series, until = FOREVER) =>
  meetingsOf(one, 0, until).map(({ original, start }) => `${original} ${isoOf(start)}`);

const day = fc
  .integer({ min: 0, max: 60 })
  .map((days) => isoOf(at('2026-11-01T12:00') + days * DAY).slice(0, 10));
const local = day.map((date) => `${date}T19:00`);
const exception: fc.Arbitrary<Exception> = fc.oneof(
  local.map((movedTo) => ({ movedTo })),
  fc.constant({ off: 'skipped' as const }),
);
const anySeries = fc
  .record({
    rule: fc.option(
      fc.constantFrom('FREQ=WEEKLY', 'FREQ=DAILY;INTERVAL=3;COUNT=9', 'FREQ=MONTHLY;BYDAY=-1TU'),
    ),
    start: local,
    extra: fc.uniqueArray(local, { maxLength: 3 }),
    exceptions: fc.dictionary(local, exception, { maxKeys: 5 }),
  })
  .map(({ rule, extra, ...rest }) =>
    series({ ...rest, ...(rule !== null && { rule }), ...(extra.length > 0 && { extra }) }),
  );

describe('a series that ends with its group', () => {
  it('has what was held before, each date under its name, and nothing after', () => {
    fc.assert(
      fc.property(anySeries, local, (one, end) => {
        const before = heldIn(one, at(end));
        const ended = endedAt(one, at(end));
        expect(ended === undefined).toBe(before.length === 0);
        if (!ended) return;
        const called = ({ off }: { off: unknown }) => off === undefined;
        // What was moved to after the end is called off where it stood.
        const isGone = (original: string) => ended.exceptions[original]?.off === 'cancelled';
        const kept = heldIn(ended, at(end)).filter((one) => !isGone(one.split(' ')[0] ?? ''));
        expect(kept).toEqual(before);
        expect(meetingsOf(ended, at(end), FOREVER).filter(called)).toEqual([]);
        for (const { original } of meetingsOf(one, 0, at(end)))
          expect(meetingOf(ended, original)).toBeDefined();
        expect(() => eventsOf({ series: ended, speakers: [] }, createWords('en'))).not.toThrow();
      }),
    );
  });

  it('keeps its rule, up to the end, and tells calendars that it changed', () => {
    const ended = endedAt(series({ rule: 'FREQ=WEEKLY;COUNT=9' }), at('2026-11-18T19:00'));
    expect(ended).toMatchObject({ rule: 'FREQ=WEEKLY;UNTIL=20261111T170000Z', sequence: 1 });
  });
});

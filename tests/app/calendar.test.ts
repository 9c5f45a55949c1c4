import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/app/calendar.ts';
import { meetingsOf } from '../../src/community/meetings-of.ts';
import { DAY, HOUR } from '../../src/core/time.ts';
import { at, COMMUNITY, GROUP, SERIES } from '../rituals/calendar.ts';

const FIRST = at('2026-11-01T00:00');
const WEEKLY = { ...SERIES, id: 'weekly', start: '2026-09-01T18:00', rule: 'FREQ=WEEKLY' };
const DAILY = { ...SERIES, id: 'daily', start: '2026-10-20T08:30', rule: 'FREQ=DAILY;INTERVAL=2' };

const spans = fc
  .tuple(fc.integer({ min: -60 * 24, max: 90 * 24 }), fc.integer({ min: -3, max: 40 * 24 }))
  .map(([from, length]) => ({ from: FIRST + from * HOUR, until: FIRST + (from + length) * HOUR }));

describe('a calendar', () => {
  it('gives the meetings of each span, whatever it was asked for before', () => {
    fc.assert(
      fc.property(fc.array(spans, { minLength: 1, maxLength: 8 }), (asked) => {
        const calendar = calendarOf(COMMUNITY, new Map([[GROUP.id, GROUP]]), [WEEKLY, DAILY]);
        for (const span of asked) {
          const all = [WEEKLY, DAILY].flatMap((one) => meetingsOf(one, span.from, span.until));
          const inOrder = all.toSorted((a, b) => a.start - b.start);
          expect(calendar.meetings(span).map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
        }
      }),
      { seed: 17 },
    );
  });

  it('gives a meeting that was moved far away where it is held', () => {
    const moved = { ...WEEKLY, exceptions: { '2026-11-10T18:00': { movedTo: '2026-12-30T18:00' } } };
    const calendar = calendarOf(COMMUNITY, new Map(), [moved]);
    const on = (from: number) => calendar.meetings({ from, until: from + DAY }).map(({ id }) => id);
    expect(on(at('2026-11-10T00:00'))).toEqual([]);
    expect(on(at('2026-12-30T00:00'))).toEqual(['weekly@20261110T1800']);
  });
});

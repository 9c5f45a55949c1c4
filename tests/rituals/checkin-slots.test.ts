import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ritualSettings } from '../../src/community/ritual-settings.ts';
import { DAY, WEEK, zoned } from '../../src/core/time.ts';
import { checkinSlots } from '../../src/rituals/checkin-slots.ts';
import { COMMUNITY, GROUP, ZONE } from './calendar.ts';

const YEAR = { from: Date.UTC(2026, 0), until: Date.UTC(2027, 0) };
const every = (everyWeeks: number) => ({
  ...COMMUNITY,
  rituals: ritualSettings.parse({ checkins: { everyWeeks } }),
});

describe('when rounds of check-ins open', () => {
  it('is on Mondays at ten, also across clock changes, as many weeks apart as is set', () => {
    const slots = checkinSlots(GROUP, every(3), YEAR);
    for (const { slot } of slots) {
      const { dayOfWeek, hour, minute } = zoned(slot, ZONE);
      expect([dayOfWeek, hour, minute]).toEqual([1, 10, 0]);
    }
    const weeks = slots.map(({ week }) => week);
    expect(weeks.length).toBeGreaterThan(15);
    for (const [i, week] of weeks.slice(1).entries()) expect(week - (weeks[i] ?? 0)).toBe(3);
  });

  it('is never for webinars, in closed groups, or where it is switched off', () => {
    expect(checkinSlots({ ...GROUP, kind: 'webinar' }, every(1), YEAR)).toEqual([]);
    expect(checkinSlots({ ...GROUP, closed: 1 }, every(1), YEAR)).toEqual([]);
    expect(checkinSlots(GROUP, every(0), YEAR)).toEqual([]);
  });

  it('is found whole in two spans that meet, none lost and none twice', () => {
    const within = fc.integer({ min: 0, max: 52 * 7 * 24 });
    fc.assert(
      fc.property(within, fc.integer({ min: 1, max: 6 }), (hours, weeks) => {
        const cut = YEAR.from + (hours * DAY) / 24;
        const parts = [
          { ...YEAR, until: cut },
          { ...YEAR, from: cut },
        ];
        expect(parts.flatMap((span) => checkinSlots(GROUP, every(weeks), span))).toEqual(
          checkinSlots(GROUP, every(weeks), YEAR),
        );
      }),
    );
    expect(checkinSlots(GROUP, every(1), { from: YEAR.from, until: YEAR.from + WEEK })).toHaveLength(1);
  });
});

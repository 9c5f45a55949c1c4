// years: every turn of the demo community in ten years, found a day at a time, against expanding its bare rules.
import { RRuleTemporal } from 'rrule-temporal';
import { calendarOf } from '../src/app/calendar.ts';
import type { CommunityFile } from '../src/community/apply.ts';
import { DAY, type Instant, instantOf, zoned } from '../src/core/time.ts';
import { dueTurns } from '../src/rituals/due-turns.ts';
import { rituals } from '../src/rituals/registry.ts';
import type { Calendar } from '../src/rituals/ritual.ts';
import { compare, type Measurement, timed } from './measure.ts';
import { demoFile } from './town.ts';

const YEARS = 10;
const ROUNDS = 5;

export const years: Measurement = {
  name: 'years',
  async measure() {
    const file = demoFile();
    const calendar = calendarIn(file);
    let [dates, turns] = [0, 0];
    const floor = (round: number) =>
      timed(() => {
        dates = datesIn(file, yearsFrom(round));
      });
    const ours = (round: number) =>
      timed(() => {
        turns = turnsIn(calendar, yearsFrom(round));
      });
    const { floor: floorSeconds, ...planned } = await compare(ROUNDS, floor, ours);
    const beside = { floorSeconds, dates, turns };
    return [{ name: 'years', figure: planned.ours, unit: 's for ten years', goal: { atMost: 5 }, beside }];
  },
};

interface Decade {
  readonly from: Instant;
  readonly until: Instant;
}

/** Each round another ten years: what one round remembers is of no use to the next. */
function yearsFrom(round: number): Decade {
  const first = 2027 + round * YEARS;
  return {
    from: instantOf(`${first}-01-01T00:00`, 'UTC'),
    until: instantOf(`${first + YEARS}-01-01T00:00`, 'UTC'),
  };
}

function turnsIn(calendar: Calendar, { from, until }: Decade): number {
  let count = 0;
  for (let day = from; day < until; day += DAY)
    count += dueTurns(rituals, calendar, { from: day, until: day + DAY }).length;
  return count;
}

function datesIn({ series }: CommunityFile, { from, until }: Decade): number {
  const counts = series.map(({ rule, start, zone }) => {
    const dtstart = zoned(instantOf(start, zone), zone);
    const bare = new RRuleTemporal({ rruleString: `RRULE:${rule}`, dtstart });
    return bare.between(zoned(from, zone), zoned(until, zone), true).length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

function calendarIn({ community, groups, series }: CommunityFile): Calendar {
  const byId = new Map(groups.map((group) => [group.id, { ...group, feed: 0 }]));
  const whole = series.map((said) => ({ ...said, exceptions: {}, sequence: 0, since: 0 }));
  return calendarOf(community, byId, whole);
}

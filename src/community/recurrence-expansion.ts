// Which wall times a repeat rule names. The rule runs on a clock that is never changed; zones come later.
import { RRuleTemporal } from 'rrule-temporal';
import { DAY, HOUR, MINUTE, Temporal, zoned } from '../core/time.ts';
import { badRule, numbersOf, type RuleParts, writeRule } from './recurrence-rule.ts';
import { midnightOf, type Wall } from './wall-clock.ts';

const YEAR_10000: Wall = Temporal.Instant.from('+010000-01-01T00:00Z').epochMilliseconds;

/** Rules are searched year by year (and a day): a bounded stretch is a bounded effort, even for a rule without dates. */
const YEAR = 366 * DAY;
/** From one 29 February on a Sunday to the next is forty years at most. */
const MOST_YEARS_WITHOUT = 41;
const MOST_YEARS = 50;

/** The wall times of a rule from `start` on. UNTIL and COUNT are left to the caller. */
export interface Expansion {
  /** From `from` up to but without `until`, in order. */
  between(from: Wall, until: Wall): Wall[];
  /** The first `count`, or those of fifty years, or those before forty years without any. */
  first(count: number): Wall[];
}

/** Throws `bad-rule` for parts that cannot stand together. */
export function createExpansion(parts: RuleParts, start: Wall): Expansion {
  // Hours and minutes are set on each day found rather than searched for, which is many times quicker; but BYSETPOS
  // counts them too.
  const whole = parts.has('BYSETPOS');
  const left = ['COUNT', 'UNTIL', ...(whole ? [] : ['BYHOUR', 'BYMINUTE'])];
  const kept = writeRule(new Map([...parts].filter(([name]) => !left.includes(name))));
  const times = whole ? [0] : timesOfDay(parts, start);
  const rule = attempt(() => createRule(kept, whole ? start : midnightOf(start)));
  const between = (from: Wall, until: Wall) =>
    attempt(() => rule.between(utc(midnightOf(from)), utc(until), true))
      .flatMap((day) => times.map((time) => day.epochMilliseconds + time))
      .filter((wall) => wall >= Math.max(from, start) && wall < Math.min(until, YEAR_10000));
  return {
    between,
    first(count) {
      const found: Wall[] = [];
      let without = 0;
      for (
        let year = 0;
        year < MOST_YEARS && without < MOST_YEARS_WITHOUT && found.length < count;
        year += 1
      ) {
        const walls = between(start + year * YEAR, start + (year + 1) * YEAR);
        found.push(...walls);
        without = walls.length === 0 ? without + 1 : 0;
      }
      return found.slice(0, count);
    },
  };
}

function createRule(rule: string, origin: Wall): RRuleTemporal {
  return new RRuleTemporal({
    rruleString: `RRULE:${rule}`,
    dtstart: utc(origin),
    strict: true,
    // maxCandidateEvaluations is left alone: any value but its own makes every rule 30 times slower.
  });
}

function timesOfDay(parts: RuleParts, start: Wall): number[] {
  const minutes = Math.floor((start - midnightOf(start)) / MINUTE);
  const hours = parts.has('BYHOUR') ? numbersOf(parts, 'BYHOUR') : [Math.floor(minutes / 60)];
  const past = parts.has('BYMINUTE') ? numbersOf(parts, 'BYMINUTE') : [minutes % 60];
  return hours.flatMap((hour) => past.map((minute) => hour * HOUR + minute * MINUTE));
}

function utc(wall: Wall): Temporal.ZonedDateTime {
  return zoned(wall, 'UTC');
}

/** The library says with plain errors what it will not take, and that it gave up searching. */
function attempt<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw badRule(/exceeded|out-of-bounds/i.test(String(error)) ? 'empty' : 'combination');
  }
}

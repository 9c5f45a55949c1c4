import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { spanAt } from '../../src/community/wall-clock.ts';
import { DAY, HOUR, isoOf, zoned } from '../../src/core/time.ts';
import { timeZoneDefinition } from '../../src/dashboards/time-zone-definition.ts';

const FROM = Date.UTC(2026, 0);

/** Every other week, and every half hour around the clock changes. */
function moments(zone: string, from: number, years: number): number[] {
  const until = from + years * 366 * DAY;
  const found: number[] = [];
  for (let at = from; at < until; at += 14 * DAY) found.push(at);
  for (let span = spanAt(from, zone); span.to < until; span = spanAt(span.to, zone))
    for (let half = -6; half <= 6; half += 1) found.push(span.to + (half * HOUR) / 2);
  return found;
}

/** The moments whose wall time the definition reads otherwise than the zone does. */
function disagreements(zone: string, from: number, years: number): string[] {
  const definition = new ICAL.Timezone(new ICAL.Component(ICAL.parse(timeZoneDefinition(zone, from))));
  const localAt = (at: number) => zoned(at, zone).toPlainDateTime().toString({ smallestUnit: 'second' });
  const comesTwice = (at: number) =>
    [HOUR / 2, HOUR].some((gap) => [at - gap, at + gap].some((other) => localAt(other) === localAt(at)));
  return moments(zone, from, years).flatMap((at) => {
    const read = ICAL.Time.fromDateTimeString(localAt(at), undefined as never);
    read.zone = definition;
    return read.toUnixTime() * 1000 === at || comesTwice(at) ? [] : [`${isoOf(at)} ${localAt(at)}`];
  });
}

describe('timeZoneDefinition', () => {
  it.each([
    'Asia/Jerusalem',
    'Europe/London',
    'America/New_York',
    'America/Santiago',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Europe/Istanbul',
    'Africa/Casablanca',
  ])('keeps the time of %s for ten years', (zone) => {
    expect(disagreements(zone, FROM, 10)).toEqual([]);
  });

  it('keeps the time of years before the rule of today', () => {
    expect(disagreements('Asia/Jerusalem', Date.UTC(2009, 6), 12)).toEqual([]);
  });

  it('calls summer time daylight, and a lasting change standard', () => {
    const names = (zone: string, from: number) =>
      [...timeZoneDefinition(zone, from).matchAll(/BEGIN:([SD]\w+)(?:\r\n.*?)*?\r\nTZOFFSETTO:(.*)/g)].map(
        ([, ...found]) => found,
      );
    expect(names('Asia/Jerusalem', FROM)).toEqual([
      ['STANDARD', '+0200'],
      ['DAYLIGHT', '+0300'],
    ]);
    expect(names('Europe/Istanbul', FROM)).toEqual([['STANDARD', '+0300']]);
    expect(names('UTC', FROM)).toEqual([['STANDARD', '+0000']]);
  });

  it('writes a yearly rule, by weekday where that will do', () => {
    const rules = (zone: string) => timeZoneDefinition(zone, FROM).match(/(?<=RRULE:).*/g);
    expect(rules('Europe/London')).toEqual([
      'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    ]);
    expect(rules('America/New_York')).toEqual([
      'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
    ]);
    expect(rules('Asia/Jerusalem')).toEqual([
      'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'FREQ=YEARLY;BYMONTH=3;BYDAY=FR;BYMONTHDAY=23,24,25,26,27,28,29',
    ]);
    expect(rules('Asia/Kolkata')).toBeNull();
  });
});

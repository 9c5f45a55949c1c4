// Calendars for tests: those in files, and those made of a few lines.
import { readFileSync } from 'node:fs';
import type { Series } from '../../src/community/series.ts';
import { instantOf } from '../../src/core/time.ts';
import { calendarTextOf, readCalendar } from '../../src/imports/ics.ts';

export const NOW = instantOf('2026-11-01T12:00', 'UTC');

export function calendarFile(name: string): string {
  return calendarTextOf(readFileSync(new URL(`../fixtures/ics/${name}.ics`, import.meta.url)));
}

/** Each event is its lines, apart from UID and DTSTART where the test does not care for them. */
export function calendar(...events: string[][]): string {
  const all = events.map((lines) => {
    const has = (name: string) => lines.some((line) => line.startsWith(name));
    const given = [
      ...(has('UID') ? [] : ['UID:one@example.org']),
      ...(has('DTSTART') ? [] : ['DTSTART:20261104T170000Z']),
    ];
    return ['BEGIN:VEVENT', ...given, ...lines, 'END:VEVENT'].join('\r\n');
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...all, 'END:VCALENDAR', ''].join('\r\n');
}

export function read(text: string, known: Series[] = [], now = NOW) {
  return readCalendar(text, { zone: 'Asia/Jerusalem', now, group: 'geriatrics', known });
}

export function onlySeries(text: string, known: Series[] = [], now = NOW): Series {
  const { series, skipped } = read(text, known, now);
  if (series[0] === undefined || series.length > 1) throw new Error(JSON.stringify({ series, skipped }));
  return series[0];
}

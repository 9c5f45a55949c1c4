import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/community/meeting.ts';
import { momentBefore } from '../../src/community/moment-before.ts';
import { instantOf, zoned } from '../../src/core/time.ts';

const meetingAt = (local: string, zone: string) =>
  ({ start: instantOf(local, zone), series: { zone } }) as Meeting;

const shown = (local: string, zone: string, minutes: number) =>
  zoned(momentBefore(meetingAt(local, zone), minutes), zone)
    .toPlainDateTime()
    .toString()
    .slice(0, 16);

describe('a moment before a meeting', () => {
  it('is the same hour a day before, also across a clock change', () => {
    // Israel's clocks go forward on 27 March 2026 at 02:00, and back on 25 October.
    expect(shown('2026-03-27T19:00', 'Asia/Jerusalem', 1440)).toBe('2026-03-26T19:00');
    expect(shown('2026-10-25T19:00', 'Asia/Jerusalem', 1440)).toBe('2026-10-24T19:00');
    expect(shown('2026-03-29T19:00', 'Asia/Jerusalem', 7 * 1440)).toBe('2026-03-22T19:00');
  });

  it('counts hours by the hands of the clock', () => {
    expect(shown('2026-03-27T03:30', 'Asia/Jerusalem', 120)).toBe('2026-03-27T00:30');
    expect(shown('2026-03-27T19:00', 'Asia/Jerusalem', 1440 + 120)).toBe('2026-03-26T17:00');
  });

  it('moves on from an hour that a clock change skips, and takes the first of one that comes twice', () => {
    expect(shown('2026-03-28T02:30', 'Asia/Jerusalem', 1440)).toBe('2026-03-27T03:00');
    const twice = momentBefore(meetingAt('2026-10-26T01:30', 'Asia/Jerusalem'), 1440);
    expect(zoned(twice, 'Asia/Jerusalem').offset).toBe('+03:00');
  });
});

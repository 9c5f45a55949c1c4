import { describe, expect, it } from 'vitest';
import { meetingsOf } from '../../src/community/meetings-of.ts';
import type { Series } from '../../src/community/series.ts';
import { DAY, instantOf } from '../../src/core/time.ts';
import { calendar, calendarFile, NOW, onlySeries, read } from './ics-reading.ts';

const START = 'DTSTART;TZID=Asia/Jerusalem:20261104T190000';
const WEEKLY = [START, 'RRULE:FREQ=WEEKLY', 'SUMMARY:Journal club', 'SEQUENCE:1'];
const instead = (date: string, ...lines: string[]) => [`RECURRENCE-ID;TZID=Asia/Jerusalem:${date}`, ...lines];

describe('several versions of an event', () => {
  it('count by SEQUENCE, then by when they were written', () => {
    const versions = [
      ['SUMMARY:Second', 'SEQUENCE:2', 'DTSTAMP:20260102T000000Z'],
      ['SUMMARY:First', 'SEQUENCE:1', 'DTSTAMP:20260103T000000Z'],
      ['SUMMARY:Later second', 'SEQUENCE:2', 'DTSTAMP:20260104T000000Z'],
    ];
    const { series, skipped } = read(calendar(...versions));
    expect(series).toMatchObject([{ title: 'Later second', sequence: 2 }]);
    expect(skipped.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'Second: calendar-skip-older',
      'First: calendar-skip-older',
    ]);
  });

  it('count for single dates, too', () => {
    const moved = (to: string, sequence: number) =>
      instead('20261111T190000', `DTSTART;TZID=Asia/Jerusalem:${to}`, `SEQUENCE:${sequence}`);
    const series = onlySeries(calendar(moved('20261112T190000', 3), WEEKLY, moved('20261113T190000', 2)));
    expect(series.exceptions).toEqual({ '2026-11-11T19:00': { movedTo: '2026-11-12T19:00' } });
    expect(series.sequence).toBe(3);
  });
});

describe('a single date', () => {
  it('that the rule does not have is one more', () => {
    const series = onlySeries(
      calendar(WEEKLY, instead('20261113T190000', 'DTSTART;TZID=Asia/Jerusalem:20261113T200000')),
    );
    expect(series).toMatchObject({
      extra: ['2026-11-13T19:00'],
      exceptions: { '2026-11-13T19:00': { movedTo: '2026-11-13T20:00' } },
    });
  });

  it('that stands in for an excluded one is held', () => {
    const series = onlySeries(
      calendar(
        [...WEEKLY, 'EXDATE;TZID=Asia/Jerusalem:20261111T190000'],
        instead('20261111T190000', 'DTSTART;TZID=Asia/Jerusalem:20261111T190000'),
      ),
    );
    expect(series.exceptions).toEqual({});
  });

  it('without its series is a series of its own, however many there are', () => {
    const series = onlySeries(
      calendar(
        instead('20261111T190000', 'DTSTART;TZID=Asia/Jerusalem:20261112T200000', 'DURATION:PT30M'),
        instead('20261118T190000', 'DTSTART;TZID=Asia/Jerusalem:20261118T190000', 'DURATION:PT30M'),
        instead('20261125T190000', START, 'STATUS:CANCELLED'),
      ),
    );
    expect(series).toMatchObject({
      start: '2026-11-11T19:00',
      minutes: 30,
      extra: ['2026-11-18T19:00'],
      exceptions: { '2026-11-11T19:00': { movedTo: '2026-11-12T20:00' } },
    });
  });

  it('of a series that is kept already changes that series', () => {
    const known = onlySeries(calendar(WEEKLY));
    const after = onlySeries(calendar(instead('20261111T190000', START, 'STATUS:CANCELLED', 'SEQUENCE:2')), [
      known,
    ]);
    expect(after).toEqual({
      ...known,
      sequence: 2,
      exceptions: { '2026-11-11T19:00': { off: 'cancelled' } },
    });
  });
});

describe('a calendar read again', () => {
  it.each(['google', 'outlook', 'broken'])('changes nothing, even later: %s', (name) => {
    const once = read(calendarFile(name));
    const again = read(calendarFile(name), once.series, NOW + 90 * DAY);
    expect(JSON.stringify(again.series)).toBe(JSON.stringify(once.series));
    expect(again.skipped).toEqual(once.skipped);
  });

  const first = onlySeries(calendar(WEEKLY));
  const inChat: Series = {
    ...first,
    open: true,
    host: 'dana',
    speakers: ['dana'],
    link: 'https://zoom.us/j/123456789',
    exceptions: {
      '2026-11-11T19:00': { off: 'swapped' },
      '2026-11-18T19:00': { movedTo: '2026-11-19T19:00' },
    },
  };

  it('keeps what only the chat knows', () => {
    expect(onlySeries(calendar(WEEKLY), [inChat])).toEqual(inChat);
  });

  it('at a higher revision replaces what it speaks of', () => {
    const newer = [START, 'RRULE:FREQ=WEEKLY;COUNT=9', 'SUMMARY:Club', 'SEQUENCE:2'];
    expect(onlySeries(calendar(newer), [inChat])).toEqual({
      ...inChat,
      title: 'Club',
      rule: 'FREQ=WEEKLY;COUNT=9',
      sequence: 2,
      exceptions: { '2026-11-11T19:00': { off: 'swapped' } },
    });
    expect(onlySeries(calendar([START, 'SEQUENCE:2']), [inChat])).not.toHaveProperty('rule');
  });

  it('at a lower revision only adds the dates it alone knows of', () => {
    const older = calendar(
      WEEKLY,
      instead('20261118T190000', START, 'STATUS:CANCELLED'),
      instead('20261125T190000', START, 'STATUS:CANCELLED'),
    );
    const after = onlySeries(older, [{ ...inChat, sequence: 5, title: 'Renamed' }]);
    expect(after).toMatchObject({
      title: 'Renamed',
      sequence: 5,
      exceptions: { ...inChat.exceptions, '2026-11-25T19:00': { off: 'cancelled' } },
    });
  });

  it('does not take a series from another group', () => {
    const { series, skipped } = read(calendar(WEEKLY), [{ ...first, group: 'oncology' }]);
    expect(series).toEqual([]);
    expect(skipped).toEqual([
      { what: 'Journal club', why: 'calendar-skip-elsewhere', args: { group: 'oncology' } },
    ]);
  });
});

describe('a whole series that is cancelled', () => {
  const cancelled = (sequence = 2) =>
    calendar([...WEEKLY.slice(0, 3), 'STATUS:CANCELLED', `SEQUENCE:${sequence}`]);
  const known = onlySeries(calendar(WEEKLY));
  const after = onlySeries(cancelled(), [known]);

  it('is nothing to one who never heard of it', () => {
    expect(read(cancelled())).toMatchObject({ series: [], skipped: [{ why: 'calendar-skip-cancelled' }] });
  });

  it('has its dates of the coming year called off, and none after that', () => {
    const all = meetingsOf(after, NOW, instantOf('2036-01-01T00:00', 'UTC'));
    expect(all).toHaveLength(53);
    expect(new Set(all.map(({ off }) => off))).toEqual(new Set(['cancelled']));
    expect(after.sequence).toBe(2);
  });

  it('leaves its past alone', () => {
    const midway = onlySeries(cancelled(), [known], instantOf('2026-11-20T00:00', 'UTC'));
    expect(meetingsOf(midway, 0, instantOf('2026-11-26T00:00', 'UTC')).map(({ off }) => off)).toEqual([
      undefined,
      undefined,
      undefined,
      'cancelled',
    ]);
  });

  it('stays as it is when that is read again', () => {
    expect(onlySeries(cancelled(), [after], NOW + 60 * DAY)).toEqual(after);
  });

  it('may be a single meeting', () => {
    const single = onlySeries(calendar([START]));
    expect(onlySeries(calendar([START, 'STATUS:CANCELLED']), [single])).toMatchObject({
      exceptions: { '2026-11-04T19:00': { off: 'cancelled' } },
      sequence: 1,
    });
  });
});

describe('the id of a series', () => {
  const idOf = (uid: string) => onlySeries(calendar([`UID:${uid}`, START])).id;

  it('comes from the UID alone, short and plain', () => {
    expect(idOf('Geri Monthly!@example.org')).toMatch(/^geri-monthly-[0-9a-f]{8}$/);
    expect(idOf('גריאטריה')).toMatch(/^ics-[0-9a-f]{8}$/);
    expect(idOf('040000008200E00074C5B7101A82E008')).not.toBe(idOf('040000008200E00074C5B7101A82E009'));
    expect(onlySeries(calendar(['UID:a', START, 'SUMMARY:One'])).id).toBe(
      onlySeries(calendar(['UID:a', START, 'SUMMARY:Two'])).id,
    );
  });
});

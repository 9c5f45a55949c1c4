import { describe, expect, it } from 'vitest';
import { meetingsOf } from '../../src/community/meetings-of.ts';
import { seriesShape } from '../../src/community/series.ts';
import { UserError } from '../../src/core/errors.ts';
import { instantOf, isoOf } from '../../src/core/time.ts';
import { calendarTextOf } from '../../src/imports/ics.ts';
import { calendar, calendarFile, NOW, onlySeries, read } from './ics-reading.ts';

describe('a calendar from Google', () => {
  const { series, skipped } = read(calendarFile('google'));
  const [forum, visit] = series;

  it('becomes series of the group, with rule, exceptions, link and agenda', () => {
    expect(forum).toEqual({
      id: 'falls-forum-1001fa6d',
      group: 'geriatrics',
      title: 'פורום נפילות',
      start: '2026-10-07T19:00',
      zone: 'Asia/Jerusalem',
      minutes: 60,
      rule: 'FREQ=MONTHLY;UNTIL=20270401T205959Z;BYDAY=1WE',
      exceptions: {
        '2027-01-06T19:00': { off: 'skipped' },
        '2026-11-04T19:00': {
          movedTo: '2026-11-11T20:30',
          minutes: 90,
          agenda: 'פורום נפילות: עם הפיזיותרפיה\nנפגשים שבוע מאוחר יותר',
        },
        '2026-12-02T19:00': { off: 'cancelled' },
      },
      link: 'https://meet.google.com/abc-defg-hij',
      agenda: 'סבב מקרים\nושאלות & תשובות',
      open: false,
      uid: 'falls-forum@google.com',
      sequence: 2,
      since: NOW,
    });
  });

  it('gives the dates that Google shows', () => {
    const meetings = forum ? meetingsOf(forum, NOW, instantOf('2027-12-01T00:00', 'UTC')) : [];
    expect(meetings.map(({ start, off }) => `${isoOf(start).slice(0, 16)} ${off ?? 'on'}`)).toEqual([
      '2026-11-11T18:30 on',
      '2026-12-02T17:00 cancelled',
      '2027-01-06T17:00 skipped',
      '2027-02-03T17:00 on',
      '2027-03-03T17:00 on',
    ]);
  });

  it('puts a single meeting written in UTC on the clock of the calendar', () => {
    expect(visit).toMatchObject({
      start: '2026-12-10T18:30',
      zone: 'Asia/Jerusalem',
      minutes: 60,
      link: 'https://example.org/visit',
    });
    expect(visit).not.toHaveProperty('rule');
  });

  it('leaves out what lasts all day, and says so', () => {
    expect(skipped).toEqual([{ what: 'Hanukkah', why: 'calendar-skip-all-day', args: {} }]);
  });

  it('is what a store may keep', () => {
    for (const one of series) expect(seriesShape.parse(one)).toEqual(one);
  });
});

describe('a calendar with mistakes', () => {
  it('loses the events that are broken, each with its reason, and no others', () => {
    const { series, skipped } = read(calendarFile('broken'));
    expect(series.map(({ title }) => title)).toEqual(['Good', { en: 'Meeting', he: 'פגישה', ar: 'اجتماع' }]);
    expect(
      skipped.map(({ what, why, args }) => `${what}: ${why} ${args['reason'] ?? args['line'] ?? ''}`.trim()),
    ).toEqual([
      'Two rules: calendar-skip-line RRULE',
      'A rule of exceptions: calendar-skip-line EXRULE',
      'No start: calendar-skip-no-start',
      'No such day: calendar-skip-line DTSTART',
      'And all later ones: calendar-skip-range',
      'Never ended: calendar-skip-cut-off',
      'Cut off by the end of the file: calendar-skip-cut-off',
      'Bad rule: bad-rule part',
      'Hourly: bad-rule frequency',
      'Backwards: calendar-skip-ends-first',
      'All day: calendar-skip-all-day',
      'Cancelled: calendar-skip-cancelled',
    ]);
  });

  it.each(['', 'hello', '<html>404</html>', 'BEGIN:VCARD\nEND:VCARD'])(
    'is none at all when it is %j',
    (text) => {
      expect(() => read(text)).toThrow(expect.objectContaining({ id: 'calendar-unreadable' }));
    },
  );

  it('may not be larger than 5 MB', () => {
    expect(() => read(calendar([`DESCRIPTION:${'א'.repeat(2_500_001)}`]))).toThrow(UserError);
    expect(() => read(calendar([`DESCRIPTION:${'a'.repeat(4_000_000)}`]))).not.toThrow();
  });
});

describe('an event', () => {
  it('lasts as long as it says, or an hour', () => {
    const minutes = (...lines: string[]) => onlySeries(calendar(lines)).minutes;
    expect(minutes('DTEND:20261104T173000Z')).toBe(30);
    expect(minutes('DTEND;TZID=Asia/Jerusalem:20261104T203000')).toBe(90);
    expect(minutes('DURATION:P1DT2H30M')).toBe(26.5 * 60);
    expect(minutes()).toBe(60);
    expect(minutes('DURATION:-PT1H')).toBe(60);
    expect(minutes('DTEND:20261104T170000Z')).toBe(60);
  });

  it('has its first start even where its rule does not name it', () => {
    const series = onlySeries(
      calendar(['DTSTART;TZID=Asia/Jerusalem:20261104T190000', 'RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=2']),
    );
    expect(series.extra).toEqual(['2026-11-04T19:00']);
  });

  it('may list single dates, to come and left out, in any zone', () => {
    const series = onlySeries(
      calendar([
        'DTSTART;TZID=Asia/Jerusalem:20261104T190000',
        'RRULE:FREQ=DAILY;COUNT=5',
        'RDATE:20261120T170000Z,20261121T170000Z',
        'RDATE;TZID=Europe/London;VALUE=PERIOD:20261122T170000/PT2H',
        'EXDATE:20261105T170000Z',
        'EXDATE;VALUE=DATE:20261106',
        'EXDATE;TZID=Asia/Jerusalem:20261107T200000',
      ]),
    );
    expect(series.extra).toEqual(['2026-11-20T19:00', '2026-11-21T19:00', '2026-11-22T19:00']);
    expect(series.exceptions).toEqual({
      '2026-11-05T19:00': { off: 'skipped' },
      '2026-11-06T19:00': { off: 'skipped' },
    });
  });

  it('keeps its wall time through a clock change when it repeats in a zone, and UTC when it repeats in UTC', () => {
    expect(onlySeries(calendar(['RRULE:FREQ=WEEKLY'])).zone).toBe('UTC');
    expect(onlySeries(calendar(['DTSTART:20261104T190000', 'RRULE:FREQ=WEEKLY'])).zone).toBe(
      'Asia/Jerusalem',
    );
  });

  it('names a date by its wall time also where the calendar names it in UTC and the clock skips it', () => {
    const series = onlySeries(
      calendar(
        ['DTSTART;TZID=Asia/Jerusalem:20260326T023000', 'RRULE:FREQ=DAILY;COUNT=3'],
        ['RECURRENCE-ID:20260327T003000Z', 'STATUS:CANCELLED'],
      ),
    );
    expect(series.exceptions).toEqual({ '2026-03-27T02:30': { off: 'cancelled' } });
  });

  it.each([
    [
      ['LOCATION:https://moh.zoom.us/j/81234567890?pwd=x'],
      'https://moh.zoom.us/j/81234567890?pwd=x',
      '81234567890',
    ],
    [
      ['URL:https://example.org', 'DESCRIPTION:Come: https://zoom.us/w/123456789.'],
      'https://zoom.us/w/123456789',
      '123456789',
    ],
    [['DESCRIPTION:See https://example.org\\nZoom Meeting ID: 812 3456 7890'], undefined, '81234567890'],
    [
      ['CONFERENCE;VALUE=URI:https://meet.jit.si/geri', 'LOCATION:https://example.org/room'],
      'https://meet.jit.si/geri',
      undefined,
    ],
    [['LOCATION:Room 4 (https://example.org/map)'], 'https://example.org/map', undefined],
    [['URL:https://user:secret@example.org/'], undefined, undefined],
    [['URL:javascript:alert(1)'], undefined, undefined],
    [
      ['LOCATION:https://zoom.us.example.org/j/81234567890'],
      'https://zoom.us.example.org/j/81234567890',
      undefined,
    ],
  ])('is held at the best link it gives: %j', (lines, link, zoom) => {
    const series = onlySeries(calendar(lines));
    expect([series.link, series.zoom]).toEqual([link, zoom]);
  });
});

describe('the bytes of a calendar', () => {
  it('may be folded in the middle of a letter', () => {
    const letter = Buffer.from('א');
    const bytes = Buffer.concat([
      Buffer.from('SUMMARY:'),
      letter.subarray(0, 1),
      Buffer.from('\r\n '),
      letter.subarray(1),
    ]);
    expect(calendarTextOf(bytes)).toBe('SUMMARY:א');
  });
});

import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { meetingsOf } from '../../src/community/meetings-of.ts';
import type { Series } from '../../src/community/series.ts';
import { isoOf } from '../../src/core/time.ts';
import { calendarOf } from '../../src/dashboards/calendar.ts';
import { readCalendar } from '../../src/imports/ics.ts';
import { createWords } from '../../src/locales/words.ts';
import { geriatrics, SINCE, weekly } from './records.ts';

function textFor(...all: Series[]): string {
  const told = all.map((series) => ({ series, speakers: series.speakers ?? [] }));
  return calendarOf(geriatrics, told, {
    words: createWords('en'),
    failed: (_, error) => {
      throw error;
    },
  });
}

const FROM = Date.UTC(2026, 0);
const UNTIL = Date.UTC(2028, 0);

/** When and how each meeting is; what is not held at all is left out. */
function held(series: Series): string[] {
  return meetingsOf(series, FROM, UNTIL)
    .filter(({ off }) => off !== 'skipped' && off !== 'swapped')
    .map(({ start, end, off, link }) => `${isoOf(start)} ${(end - start) / 60_000} ${off} ${link}`);
}

function readBack(text: string): Series[] {
  const { series, skipped } = readCalendar(text, { zone: 'Asia/Tokyo', now: SINCE, group: 'geriatrics' });
  expect(skipped).toEqual([]);
  return series;
}

function eventsIn(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
}

const CHANGES: Series['exceptions'] = {
  '2026-10-21T19:00': { movedTo: '2026-10-26T18:30', minutes: 90 },
  '2026-11-04T19:00': { off: 'cancelled' },
  '2026-11-11T19:00': { off: 'skipped' },
  '2026-11-18T19:00': { off: 'swapped' },
  '2026-11-25T19:00': { agenda: 'Delirium', link: 'https://zoom.us/j/90000000001' },
};

describe('what the feed says, read back', () => {
  it.each<[string, Series]>([
    ['a weekly series across both clock changes', weekly()],
    ['dates moved, cancelled, skipped and held in writing', weekly({ exceptions: CHANGES })],
    [
      'the last Tuesday of the month',
      weekly({ rule: 'FREQ=MONTHLY;BYDAY=-1TU;COUNT=9', start: '2026-10-27T20:15' }),
    ],
    [
      'a monthly series with a date moved over the clock change',
      weekly({
        rule: 'FREQ=MONTHLY;BYDAY=4WE',
        start: '2026-10-28T19:00',
        exceptions: { '2027-03-24T19:00': { movedTo: '2027-03-28T10:00' } },
      }),
    ],
    ['a rule that does not name its first start', weekly({ rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' })],
    ['extra dates', weekly({ extra: ['2026-10-09T08:00', '2027-03-26T08:00'] })],
    ['extra dates beside a single one', oneDate({ extra: ['2026-12-01T19:00'] })],
    ['a single meeting', oneDate()],
    [
      'a single meeting that was moved',
      oneDate({ exceptions: { '2026-10-07T19:00': { movedTo: '2026-10-08T09:00' } } }),
    ],
    ['a zone that is UTC', weekly({ zone: 'UTC', exceptions: CHANGES, extra: ['2026-10-09T08:00'] })],
    ['a zone west of Greenwich', weekly({ zone: 'America/New_York', exceptions: CHANGES })],
  ])('%s', (_, series) => {
    const [read] = readBack(textFor(series));
    expect(read && held(read)).toEqual(held(series));
    expect(held(series).length).toBeGreaterThan(0);
    expect(read?.sequence).toBe(series.sequence);
    expect(read?.uid).toBe(series.uid);
  });

  it('any change of any dates', () => {
    const original = fc
      .integer({ min: 0, max: 28 })
      .map((week) => meetingsOf(weekly(), FROM, UNTIL)[week]?.original ?? '');
    const change = fc.oneof(
      fc.record({ off: fc.constantFrom('skipped', 'cancelled', 'swapped') }),
      fc.record({
        movedTo: fc
          .integer({ min: 1, max: 28 })
          .map((day) => `2027-02-${String(day).padStart(2, '0')}T08:30`),
      }),
      fc.record({ minutes: fc.integer({ min: 5, max: 300 }) }),
    );
    fc.assert(
      fc.property(fc.dictionary(original, change, { maxKeys: 8 }), (exceptions) => {
        const series = weekly({ exceptions: exceptions as Series['exceptions'] });
        expect(held(readBack(textFor(series))[0] ?? weekly())).toEqual(held(series));
      }),
      { numRuns: 30 },
    );
  });
});

function oneDate(more: Partial<Series> = {}): Series {
  const { rule, ...series } = weekly(more);
  return series;
}

describe('the events of a series', () => {
  const text = textFor(weekly({ exceptions: CHANGES, speakers: ['Noa Adler', 'Samir Haddad'] }));
  const events = eventsIn(text);
  const [whole, ...instead] = events;

  it('are one for the whole and one for each changed date, all of the same revision', () => {
    expect(events).toHaveLength(4);
    expect(events.map((event) => event.getFirstPropertyValue('sequence'))).toEqual([3, 3, 3, 3]);
    expect(new Set(events.map((event) => event.getFirstPropertyValue('dtstamp')?.toString()))).toEqual(
      new Set(['2026-09-01T06:00:03Z']),
    );
    expect(instead.map((event) => event.getFirstPropertyValue('recurrence-id')?.toString())).toEqual([
      '2026-10-21T19:00:00',
      '2026-11-04T19:00:00',
      '2026-11-25T19:00:00',
    ]);
    expect(instead.map((event) => event.getFirstPropertyValue('status'))).toEqual([
      'CONFIRMED',
      'CANCELLED',
      'CONFIRMED',
    ]);
  });

  it('leave out the dates that are skipped or held in writing', () => {
    const [excluded] = whole?.getAllProperties('exdate') ?? [];
    expect(excluded?.getValues().map(String)).toEqual(['2026-11-11T19:00:00', '2026-11-18T19:00:00']);
    expect(excluded?.getParameter('tzid')).toBe('Asia/Jerusalem');
  });

  it('say what it is about, who speaks, where, and how to answer', () => {
    const description = String(whole?.getFirstPropertyValue('description'));
    expect(description.split('\n\n')).toEqual([
      'Falls at home',
      expect.stringMatching(/^Speaking: .*Noa Adler, Samir Haddad/),
      'https://zoom.us/j/91234567890',
      'To say whether you are coming, type rsvp yes, rsvp maybe or rsvp no in chat.',
    ]);
    expect(whole?.getFirstPropertyValue('url')).toBe('https://zoom.us/j/91234567890');
    expect(whole?.getFirstPropertyValue('location')).toBe('https://zoom.us/j/91234567890');
    expect(instead[2]?.getFirstPropertyValue('url')).toBe('https://zoom.us/j/90000000001');
  });

  it('are announced as a calendar that is to be read again every hour', () => {
    expect(text).toContain('\r\nMETHOD:PUBLISH\r\n');
    expect(text).toContain('\r\nX-WR-CALNAME:Geriatrics\\, north\r\n');
    expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n');
  });

  it('stay the same bytes in whatever order their changes were made', () => {
    const reversed = Object.fromEntries(Object.entries(CHANGES).reverse());
    expect(textFor(weekly({ exceptions: reversed }))).toBe(textFor(weekly({ exceptions: CHANGES })));
    expect(textFor(weekly({ sequence: 4 }))).not.toBe(textFor(weekly()));
  });

  it('are none when the only date is held in writing, and a cancelled one when it is cancelled', () => {
    const single = (off: 'swapped' | 'cancelled') => oneDate({ exceptions: { '2026-10-07T19:00': { off } } });
    expect(eventsIn(textFor(single('swapped')))).toHaveLength(0);
    const [event, ...others] = eventsIn(textFor(single('cancelled')));
    expect(event?.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(others).toHaveLength(0);
  });

  it('give every date in UTC where that is the zone', () => {
    const [event] = eventsIn(
      textFor(weekly({ zone: 'UTC', exceptions: CHANGES, extra: ['2026-10-09T08:00'] })),
    );
    const values = ['dtstart', 'rdate', 'exdate'].map((name) => String(event?.getFirstPropertyValue(name)));
    expect(values).toEqual(['2026-10-07T19:00:00Z', '2026-10-09T08:00:00Z', '2026-11-11T19:00:00Z']);
  });

  it('end at an instant, however the end was written', () => {
    const [event] = eventsIn(textFor(weekly({ rule: 'freq=weekly;until=20270430T235959' })));
    expect(String(event?.getFirstPropertyValue('rrule'))).toBe('FREQ=WEEKLY;UNTIL=20270430T205959Z');
  });

  it('show a place that is no web address as text alone', () => {
    const [event] = eventsIn(textFor(weekly({ link: 'javascript:alert(1)' })));
    expect(event?.getFirstPropertyValue('url')).toBeNull();
    expect(event?.getFirstPropertyValue('location')).toBe('javascript:alert(1)');
  });

  it('do without a change to a date that the rule does not have', () => {
    expect(
      eventsIn(textFor(weekly({ exceptions: { '2026-10-08T19:00': { off: 'cancelled' } } }))),
    ).toHaveLength(1);
  });
});

describe('text that looks like a calendar', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      'a,b;c\\n:"d"',
      'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil',
      'x\nATTACH:http://evil.example',
      'x\rEND:VCALENDAR',
      '\u2028BEGIN:VEVENT\u0000\u000b\u0085',
      'שיחה '.repeat(60),
    ),
  );

  it('stays text, wherever it stands', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const series = weekly({ title: a, agenda: b, link: a, uid: b, speakers: [a] });
        const text = calendarOf({ ...geriatrics, name: a }, [{ series, speakers: [a] }], {
          words: createWords('en'),
          failed: (_, error) => {
            throw error;
          },
        });
        expect(
          text.match(/^(?:BEGIN|END|ATTACH).*/gm)?.filter((line) => /EVENT|CALENDAR|ATTACH/.test(line)),
        ).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR']);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cc}/u);
        }
        const [event, ...others] = eventsIn(text);
        expect(others).toHaveLength(0);
        expect(event?.getAllProperties('uid')).toHaveLength(1);
        expect(event?.getFirstPropertyValue('attach')).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('keeps commas, semicolons and line ends of a title', () => {
    const [event] = eventsIn(textFor(weekly({ title: 'One, two; three\\four\r\nfive' })));
    expect(event?.getFirstPropertyValue('summary')).toBe('One, two; three\\four\nfive');
  });

  it('is left out, and told of, when it is a rule that cannot be', () => {
    const failures: string[] = [];
    const told = [weekly({ id: 'bad', rule: 'FREQ=WEEKLY\r\nATTACH:x' }), weekly()].map((series) => ({
      series,
      speakers: [],
    }));
    const text = calendarOf(geriatrics, told, {
      words: createWords('he'),
      failed: (what) => failures.push(what),
    });
    expect(failures).toEqual(['series bad could not be put in its feed']);
    expect(eventsIn(text)).toHaveLength(1);
  });
});

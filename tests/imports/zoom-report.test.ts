import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { instantOf, isoOf } from '../../src/core/time.ts';
import { readZoomReport } from '../../src/imports/zoom-report.ts';

const ZONE = 'Asia/Jerusalem';

function fixture(name: string) {
  return readZoomReport(readFileSync(new URL(`../fixtures/zoom/${name}`, import.meta.url), 'utf8'), {
    zone: ZONE,
  });
}

function report(...lines: string[]) {
  return readZoomReport(['Name,Email,Join time,Leave time,Duration (minutes)', ...lines].join('\n'), {
    zone: ZONE,
  });
}

function refusal(text: string) {
  try {
    return readZoomReport(text, { zone: ZONE });
  } catch (error) {
    if (error instanceof UserError) return error.id;
    throw error;
  }
}

function localTime(text: string) {
  return instantOf(text, ZONE);
}

describe('a report of sessions with its head', () => {
  const { meeting, people } = fixture('sessions-with-head.csv');

  it('says which meeting it was and when, in the zone given', () => {
    expect(meeting).toEqual({
      id: '81122334455',
      topic: 'Geriatrics, monthly',
      start: localTime('2026-11-25T19:00'),
      end: localTime('2026-11-25T20:00'),
    });
  });

  it('makes one attendee of a person who left and came back, and counts the time there only', () => {
    expect(people.find((person) => person.name === 'Yusuf')).toEqual({
      name: 'Yusuf',
      originalName: 'Yusuf Haddad',
      email: 'yusuf@galil.example',
      minutes: 48,
      joined: localTime('2026-11-25T19:02'),
      left: localTime('2026-11-25T20:00'),
      guest: true,
      devices: 1,
    });
  });

  it('counts time on two devices once, also where the second is not signed in', () => {
    expect(people.filter((person) => person.name === 'Tamar Oren')).toMatchObject([
      { minutes: 50, devices: 2 },
    ]);
  });

  it('keeps a comma in a name, and rounds a look of twenty seconds to nothing', () => {
    expect(people.at(-1)).toMatchObject({ name: 'Segal, Amit', originalName: 'Amit Segal', minutes: 0 });
  });

  it('counts people, not lines', () => expect(people).toHaveLength(4));
});

describe('other shapes of the file', () => {
  it('reads the summary, which has no times', () => {
    expect(fixture('summary.csv')).toEqual({
      people: [
        { name: 'Noa Barak', email: 'noa@carmel.example', minutes: 62, guest: false, devices: 1 },
        { name: 'د. ليلى منصور', minutes: 47, guest: true, devices: 1 },
        {
          name: '015_Yusuf',
          originalName: 'Yusuf Haddad',
          email: 'yusuf@galil.example',
          minutes: 48,
          guest: true,
          devices: 1,
        },
      ],
    });
  });

  it('leaves out the time spent in the waiting room, and those who never got further', () => {
    const { meeting, people } = fixture('waiting-room.csv');
    expect(meeting?.id).toBe('82233445566');
    expect(people.map(({ name, minutes }) => [name, minutes])).toEqual([
      ['Ruth Alon', 46],
      ['Eli Dror', 42],
    ]);
  });

  it('reads Hebrew titles, semicolons, and a day before the month', () => {
    expect(fixture('day-first-hebrew.csv').people).toMatchObject([
      { name: 'ד״ר נועה ברק', minutes: 62, guest: false, joined: localTime('2026-11-25T18:58') },
      { name: 'תמר אורן', originalName: 'תמר', minutes: 30, guest: true },
    ]);
  });

  it('reads Arabic titles, tabs, digits and halves of the day', () => {
    expect(fixture('arabic.tsv').people).toMatchObject([
      { name: 'ليلى منصور', minutes: 45, guest: true, left: localTime('2026-11-25T19:45') },
    ]);
  });

  it('reads a webinar, its panellists and its attendees, without those who did not come', () => {
    const { meeting, people } = fixture('webinar.csv');
    expect(meeting).toMatchObject({ id: '93344556677', end: localTime('2026-11-29T21:00') });
    expect(people.map(({ name, minutes }) => [name, minutes])).toEqual([
      ['Ruth Alon', 70],
      ['Eli Dror', 50],
    ]);
  });

  it('knows an address again whatever its letters', () => {
    expect(report('Dana,DANA@x.example,,,5', 'Dana L,dana@X.example,,,6').people).toMatchObject([
      { email: 'dana@x.example', minutes: 11 },
    ]);
  });

  it('takes the overlap of a lost line and its rejoin for one device', () => {
    const lines = [
      'Dana,,11/25/2026 19:00:00,11/25/2026 19:20:30,21',
      'Dana,,11/25/2026 19:20:10,11/25/2026 20:00:00,40',
    ];
    expect(report(...lines).people).toMatchObject([{ minutes: 60, devices: 1 }]);
  });

  it('takes nobody for a guest who was signed in on one device', () => {
    const text = 'Name,Duration,Guest\nDana,5,Yes\nDana,5,No\n';
    expect(readZoomReport(text, { zone: ZONE }).people).toMatchObject([{ minutes: 10, guest: false }]);
  });

  it('takes nobody for a line of titles, whatever they are called', () => {
    expect(report('Dana,,,,5', 'Name,join@x.example,,,6', 'Eli,,,,7').people).toHaveLength(3);
  });

  it('keeps apart those whose names differ by a number only', () => {
    expect(report('Participant 1,,,,5', 'Participant 2,,,,6').people).toHaveLength(2);
  });

  it('keeps apart two addresses with one name, and a third line that may be either', () => {
    const lines = ['Dana Levi,a@x.example,,,5', 'Dana Levi,b@x.example,,,6', 'Dana Levi,,,,7'];
    expect(report(...lines).people).toHaveLength(3);
  });
});

describe('times', () => {
  const joined = (...texts: string[]) =>
    report(...texts.map((text, i) => `Person ${i},,"${text}",,10`)).people.map((person) =>
      isoOf(person.joined ?? 0).slice(0, 19),
    );

  it.each([
    ['11/19/2026 09:54:15 AM', '2026-11-19T07:54:15'],
    ['11/19/2026 12:01:59 PM', '2026-11-19T10:01:59'],
    ['11/19/2026 12:01:59 AM', '2026-11-18T22:01:59'],
    ['11/19/26 9:54', '2026-11-19T07:54:00'],
    ['11/19/2026 9:54:15\u202fp.m.', '2026-11-19T19:54:15'],
    ['19.11.2026 21:54', '2026-11-19T19:54:00'],
    ['\u200e11/19/2026\u200e 21:54', '2026-11-19T19:54:00'],
    ['05.06.2026 21:54', '2026-06-05T18:54:00'],
    ['2026-11-19 21:54:15', '2026-11-19T19:54:15'],
    ['2026-11-19T21:54:15Z', '2026-11-19T21:54:15'],
    ['2026-11-19T21:54:15+0500', '2026-11-19T16:54:15'],
    ['Nov 19, 2026 09:54:15 PM', '2026-11-19T19:54:15'],
    ['19-Nov-2026 21:54', '2026-11-19T19:54:00'],
    ['19/11/2026 9:54 אחה״צ', '2026-11-19T19:54:00'],
  ])('reads %s', (text, expected) => expect(joined(text)).toEqual([expected]));

  it('takes an order that only one line shows for the whole file', () => {
    expect(joined('05/06/2026 10:00', '13/06/2026 10:00')).toEqual([
      '2026-06-05T07:00:00',
      '2026-06-13T07:00:00',
    ]);
  });

  it('takes the order that keeps a meeting over midnight short', () => {
    expect(joined('05/06/2026 23:00', '06/06/2026 00:10')).toEqual([
      '2026-06-05T20:00:00',
      '2026-06-05T21:10:00',
    ]);
  });

  it('takes the month first, as Zoom does, where nothing tells', () => {
    expect(joined('05/06/2026 10:00')).toEqual(['2026-05-06T07:00:00']);
  });

  it('trusts the duration where the clock went back during the meeting', () => {
    const { people } = report('Night Owl,,10/25/2026 01:50:00 AM,10/25/2026 01:20:00 AM,30');
    expect(people).toMatchObject([{ minutes: 30 }]);
  });

  it.each([
    '31/31/2026 10:00',
    '02/30/2026 10:00',
    '11/19/2026 25:00',
    '11/19/2026 13:00 PM',
    'yesterday',
    'Foo 19, 2026 10:00',
  ])('refuses %s and shows it', (time) => {
    expect(() => report(`Dana,,"${time}",,10`)).toThrow(new UserError('report-time-unreadable', { time }));
  });

  it('refuses a file whose dates exist in no one order', () => {
    expect(() => joined('19/11/2026 10:00', '11/19/2026 10:00')).toThrow(
      new UserError('report-time-unreadable', { time: '19/11/2026 10:00' }),
    );
  });
});

describe('what is no report', () => {
  it.each([
    ['nothing', ''],
    ['prose', 'Dear all,\nplease find the report attached.'],
    ['another table', 'Name,Phone\nDana,050\n'],
    ['a quote that never closes', 'Name,Duration\n"Dana,5\n'],
    ['a line without end', `Name,Duration\n${'x'.repeat(20_000)},5\n`],
  ])('refuses %s', (_, text) => expect(refusal(text)).toBe('report-unreadable'));

  it('refuses more than 5 MB, and more lines than any report has', () => {
    expect(refusal(`Name,Duration\n${'א'.repeat(2_700_000)}`)).toBe('report-too-large');
    expect(refusal('a\n'.repeat(100_001))).toBe('report-too-large');
  });

  it('reads or refuses any text, and never fails otherwise', () => {
    const title = fc.constantFrom(
      'Name (Original Name)',
      'Email',
      'Join Time',
      'Leave Time',
      'Duration',
      'ID',
      'Start Time',
    );
    const cell = fc.oneof(
      title,
      fc.string(),
      fc.constantFrom('11/19/2026 10:00', '5', '"', '(', ')', 'a)(b)'),
    );
    const line = fc.tuple(fc.array(cell, { maxLength: 7 }), fc.constantFrom(',', ';', '\t'));
    const table = fc.array(line).map((lines) => lines.map(([cells, mark]) => cells.join(mark)).join('\n'));
    const people = table.map((text) => `Name,Join Time,Leave Time,Duration\n${text}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), table, people), (text) => {
        const result = refusal(text);
        if (typeof result === 'string') return result.startsWith('report-');
        return result?.people.every(
          ({ minutes, devices }) => Number.isInteger(minutes) && minutes >= 0 && devices >= 1,
        );
      }),
      { numRuns: 500 },
    );
  });
});

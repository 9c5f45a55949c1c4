import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/core/time.ts';
import { dueAt, dueTurns, LOOK_BACK, spanOf, tickedAt } from '../../src/rituals/due-turns.ts';
import { at, calendarOf, dueBetween, meetingRituals } from './calendar.ts';

const ALL = ['2026-11-01T00:00', '2026-12-31T00:00'] as const;
const MEETING = 's@20261125T1900';
const START = '20261125T1700Z';

describe('what is due about a meeting', () => {
  it('goes from its announcement to the question how it went', () => {
    expect(dueBetween(calendarOf(), ...ALL)).toEqual([
      `11-18 19:00 meeting-announcement/${MEETING}`,
      `11-24 17:00 maybe-question/${MEETING}`,
      `11-24 19:00 async-swap/${MEETING}/${START}`,
      `11-24 19:00 meeting-reminder/${MEETING}/${START}/2`,
      `11-25 18:45 meeting-reminder/${MEETING}/${START}/1`,
      `11-25 19:00 meeting-opening/${MEETING}/${START}`,
      `11-25 20:00 meeting-outcome/${MEETING}/${START}`,
    ]);
  });

  it.each(['skipped', 'cancelled', 'swapped'] as const)('is nothing when it is %s', (off) => {
    const calendar = calendarOf({ exceptions: { '2026-11-25T19:00': { off } } });
    expect(dueBetween(calendar, ...ALL)).toEqual([]);
  });

  it('follows it to another day; what happens once keeps its name', () => {
    const moved = calendarOf({ exceptions: { '2026-11-25T19:00': { movedTo: '2026-11-30T12:00' } } });
    expect(dueBetween(moved, ...ALL)).toEqual([
      `11-23 12:00 meeting-announcement/${MEETING}`,
      `11-29 10:00 maybe-question/${MEETING}`,
      `11-29 12:00 async-swap/${MEETING}/20261130T1000Z`,
      `11-29 12:00 meeting-reminder/${MEETING}/20261130T1000Z/2`,
      `11-30 11:45 meeting-reminder/${MEETING}/20261130T1000Z/1`,
      `11-30 12:00 meeting-opening/${MEETING}/20261130T1000Z`,
      `11-30 13:00 meeting-outcome/${MEETING}/20261130T1000Z`,
    ]);
  });

  it('is announced at once when it was booked late, and nothing earlier is made up for', () => {
    const late = calendarOf({ since: at('2026-11-25T10:00') });
    expect(dueBetween(late, ...ALL)).toEqual([
      `11-25 10:00 meeting-announcement/${MEETING}`,
      `11-25 18:45 meeting-reminder/${MEETING}/${START}/1`,
      `11-25 19:00 meeting-opening/${MEETING}/${START}`,
      `11-25 20:00 meeting-outcome/${MEETING}/${START}`,
    ]);
  });

  it('keeps the hour of the wall clock over a change of clocks', () => {
    const weekly = calendarOf({ start: '2026-10-21T19:00', rule: 'FREQ=WEEKLY;COUNT=2', since: 0 });
    const reminders = dueBetween(weekly, '2026-10-20T00:00', '2026-10-29T00:00').filter((line) =>
      line.endsWith('/1'),
    );
    expect(reminders).toEqual([
      '10-21 18:45 meeting-reminder/s@20261021T1900/20261021T1600Z/1',
      '10-28 18:45 meeting-reminder/s@20261028T1900/20261028T1700Z/1',
    ]);
  });
});

describe('a group’s settings', () => {
  it.each([
    { set: { remindMinutes: [60] }, reminders: ['11-25 18:00'] },
    { set: { remindMinutes: [] }, reminders: [] },
    { set: { remindMinutes: [15, 2880, 60] }, reminders: ['11-23 19:00', '11-25 18:00', '11-25 18:45'] },
  ])('move its reminders: $set.remindMinutes', ({ set, reminders }) => {
    const due = dueBetween(calendarOf({}, set), ...ALL).filter((line) => line.includes('meeting-reminder'));
    expect(due.map((line) => line.slice(0, 11))).toEqual(reminders);
  });

  it('change a reminder without making it another one', () => {
    const id = (remindMinutes: number[]) =>
      dueBetween(calendarOf({}, { remindMinutes }), ...ALL)
        .filter((line) => line.includes('meeting-reminder'))
        .map((line) => line.slice(12));
    expect(id([1440, 15])).toEqual(id([2880, 30]));
  });

  it('switch off the question to the undecided and the offer to meet in writing', () => {
    const due = dueBetween(calendarOf({}, { askMaybeMinutes: 0, swapMinutes: 0 }), ...ALL);
    expect(due.filter((line) => /maybe|swap/.test(line))).toEqual([]);
  });

  it('announce as early as two months before, at the same hour though the clocks change in between', () => {
    const due = dueBetween(
      calendarOf({ since: 0 }, { announceDays: 60 }),
      '2026-09-01T00:00',
      '2026-10-01T00:00',
    );
    expect(due).toEqual([`09-26 19:00 meeting-announcement/${MEETING}`]);
  });
});

describe('the span a tick looks at', () => {
  const now = at('2026-11-25T12:00');

  it('reaches back over the look-back of the last tick, however long ago that was', () => {
    expect(spanOf(now, now - MINUTE)).toEqual({ from: now - MINUTE - LOOK_BACK, until: now + 1 });
    expect(spanOf(now, now - 30 * DAY)).toEqual({ from: now - 30 * DAY - LOOK_BACK, until: now + 1 });
    expect(spanOf(now, now + 5 * MINUTE)).toEqual({ from: now - LOOK_BACK, until: now + 1 });
    expect(spanOf(now, undefined)).toEqual({ from: now - LOOK_BACK, until: now + 1 });
  });

  it('includes this very moment', () => {
    const slot = at('2026-11-25T18:45');
    const due = (until: number) =>
      dueTurns(meetingRituals, calendarOf(), spanOf(until, until)).map(({ id }) => id);
    expect(due(slot - 1)).not.toContain(`meeting-reminder/${MEETING}/${START}/1`);
    expect(due(slot)).toContain(`meeting-reminder/${MEETING}/${START}/1`);
  });
});

describe('a tick', () => {
  const announcement = `meeting-announcement/${MEETING}`;
  const found = (now: string, calendar = calendarOf()) =>
    dueAt(at(now), at(now) - MINUTE, { rituals: meetingRituals, calendar }).map(({ id }) => id);

  it('finds what a changed setting put further back than it looks, while it is of use', () => {
    const early = calendarOf({ since: 0 }, { announceDays: 30 });
    expect(found('2026-11-20T12:00', early)).toContain(announcement);
    expect(found('2026-11-25T19:00', early)).not.toContain(announcement);
  });

  it('finds nothing of what is still to come', () => {
    expect(found('2026-11-18T18:59')).toEqual([]);
    expect(found('2026-11-18T19:00')).toEqual([announcement]);
  });

  it('is recorded no later than lets the next one find what is still undone', () => {
    const now = at('2026-11-25T12:00');
    const left = (slot: number, lastTick: number) =>
      tickedAt(now, lastTick, [{ id: 't', ritual: 'r', subject: 's', slot, until: now }]);
    expect(tickedAt(now, now - DAY, [])).toBe(now);
    expect(left(now - HOUR, now - MINUTE)).toBe(now);
    expect(left(now - LOOK_BACK - HOUR, now - 2 * DAY)).toBe(now - HOUR);
    // What a changed setting put far back is found as long as it is of use, without this.
    expect(left(now - 30 * DAY, now - MINUTE)).toBe(now);
  });
});

describe('any way of cutting time into ticks', () => {
  it('finds the same turns, each once', () => {
    const weekly = calendarOf({ rule: 'FREQ=WEEKLY;COUNT=3' });
    const [from, until] = [at('2026-11-10T00:00'), at('2026-12-20T00:00')];
    const whole = dueTurns(meetingRituals, weekly, { from, until }).map(({ id }) => id);
    expect(whole).toHaveLength(21);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: from, max: until }), { maxLength: 12 }), (cuts) => {
        const edges = [from, ...cuts.toSorted((a, b) => a - b), until];
        const pieces = edges
          .slice(1)
          .flatMap((end, i) => dueTurns(meetingRituals, weekly, { from: edges[i] ?? end, until: end }));
        expect(pieces.map(({ id }) => id)).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it('gives every turn a time until which it is of use', () => {
    const turns = dueTurns(meetingRituals, calendarOf(), { from: at(ALL[0]), until: at(ALL[1]) });
    for (const turn of turns) expect(turn.until - turn.slot).toBeGreaterThanOrEqual(15 * MINUTE);
    const reminder = turns.find(({ id }) => id.endsWith('/2'));
    expect(reminder && reminder.until - reminder.slot).toBe(12 * HOUR);
  });
});

import { describe, expect, it } from 'vitest';
import { meetingId, meetingOf, meetingsOf, parseMeetingId } from '../../src/community/meetings-of.ts';
import type { Series } from '../../src/community/series.ts';
import { instantOf, isoOf } from '../../src/core/time.ts';

const ZONE = 'Asia/Jerusalem';

const weekly: Series = {
  id: 'geri-weekly',
  group: 'geriatrics',
  title: 'Geriatrics',
  start: '2026-11-04T19:00',
  zone: ZONE,
  minutes: 60,
  rule: 'FREQ=WEEKLY;BYDAY=WE',
  exceptions: {
    '2026-11-11T19:00': { movedTo: '2026-12-20T18:00', minutes: 90 },
    '2026-11-18T19:00': { off: 'cancelled' },
    '2026-11-25T19:00': { agenda: 'Falls', link: 'https://zoom.us/j/2' },
  },
  link: 'https://zoom.us/j/1',
  agenda: 'As always',
  open: false,
  uid: 'geri@example.org',
  sequence: 0,
  since: 0,
};

const at = (local: string) => instantOf(local, ZONE);
const idsIn = (from: string, until: string, series = weekly) =>
  meetingsOf(series, at(from), at(until)).map((meeting) => meeting.id);

describe('the meetings of a series', () => {
  it('are asked for by when they really start: one moved out is gone, one moved in is there', () => {
    expect(idsIn('2026-11-01T00:00', '2026-12-01T00:00')).toEqual([
      'geri-weekly@20261104T1900',
      'geri-weekly@20261118T1900',
      'geri-weekly@20261125T1900',
    ]);
    expect(idsIn('2026-12-17T00:00', '2026-12-24T00:00')).toEqual([
      'geri-weekly@20261111T1900',
      'geri-weekly@20261223T1900',
    ]);
  });

  it('hold the beginning of the window and not its end', () => {
    expect(idsIn('2026-11-04T19:00', '2026-11-18T19:00')).toEqual(['geri-weekly@20261104T1900']);
    expect(idsIn('2026-12-20T18:00', '2026-12-20T18:01')).toEqual(['geri-weekly@20261111T1900']);
    expect(idsIn('2026-12-20T17:00', '2026-12-20T18:00')).toEqual([]);
  });

  it('are as they will be held', () => {
    const [moved] = meetingsOf(weekly, at('2026-12-20T00:00'), at('2026-12-21T00:00'));
    expect(moved).toMatchObject({
      original: '2026-11-11T19:00',
      moved: true,
      off: undefined,
      agenda: 'As always',
    });
    expect([isoOf(moved?.start ?? 0), isoOf(moved?.end ?? 0)]).toEqual([
      '2026-12-20T16:00:00.000Z',
      '2026-12-20T17:30:00.000Z',
    ]);
    expect(meetingOf(weekly, '2026-11-18T19:00')).toMatchObject({ off: 'cancelled', moved: false });
    expect(meetingOf(weekly, '2026-11-25T19:00')).toMatchObject({
      agenda: 'Falls',
      link: 'https://zoom.us/j/2',
      moved: false,
    });
  });

  it('take no notice of changes to dates that the rule does not have', () => {
    const exceptions = {
      '2026-11-12T19:00': { movedTo: '2026-11-13T19:00' },
      nonsense: { movedTo: '2026-11-13T19:00' },
    };
    expect(idsIn('2026-11-12T00:00', '2026-11-14T00:00', { ...weekly, exceptions })).toEqual([]);
  });

  it('can be found by what the rule names, and only so', () => {
    expect(meetingOf(weekly, '2026-11-11T19:00')?.id).toBe('geri-weekly@20261111T1900');
    expect(meetingOf(weekly, '2026-12-20T18:00')).toBeUndefined();
    expect(meetingOf(weekly, '2026-11-11T19:01')).toBeUndefined();
    expect(meetingOf(weekly, '2026-02-30T19:00')).toBeUndefined();
    expect(meetingOf(weekly, 'whenever')).toBeUndefined();
  });

  it('keep the name of an hour that a clock change skips', () => {
    const night = { ...weekly, exceptions: {}, start: '2026-03-27T02:30', rule: 'FREQ=DAILY;COUNT=1' };
    const meeting = meetingOf(night, '2026-03-27T02:30');
    expect(isoOf(meeting?.start ?? 0)).toBe('2026-03-27T00:30:00.000Z');
    expect(meeting?.moved).toBe(false);
  });
});

describe('the id of a meeting', () => {
  it('can be read back', () => {
    expect(meetingId('geri-weekly', '2026-11-25T19:00')).toBe('geri-weekly@20261125T1900');
    expect(parseMeetingId('geri-weekly@20261125T1900')).toEqual({
      series: 'geri-weekly',
      original: '2026-11-25T19:00',
    });
    expect(parseMeetingId('a@b@20261125T1900')).toEqual({ series: 'a@b', original: '2026-11-25T19:00' });
  });

  it.each([
    '',
    'geri-weekly',
    '@20261125T1900',
    'geri@20261325T1900',
    'geri@20261125T2500',
    'geri@20261125',
    'geri@20261125T19000',
  ])('is not %j', (id) => {
    expect(parseMeetingId(id)).toBeUndefined();
  });
});

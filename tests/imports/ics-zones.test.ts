import { describe, expect, it } from 'vitest';
import { isZone } from '../../src/core/time.ts';
import { WINDOWS_ZONES, windowsZone } from '../../src/imports/windows-zones.ts';
import { calendarFile, read } from './ics-reading.ts';

describe('the zones of a calendar from Outlook', () => {
  const { series, skipped } = read(calendarFile('outlook'));
  const byTitle = new Map(series.map((one) => [one.title, one]));

  it.each([
    ['Windows name', 'Asia/Jerusalem', 75],
    ['Display name', 'Asia/Jerusalem', 105],
    ['Zone by its offsets', 'America/New_York', 60],
    ['Zone by its other name', 'Europe/Berlin', 60],
    ['Zone at the end of a path', 'America/New_York', 60],
    ['Hours from UTC', 'Etc/GMT-3', 60],
    ['No zone at all', 'Asia/Jerusalem', 60],
  ])('%s: %s', (title, zone, minutes) => {
    expect(byTitle.get(title)).toMatchObject({ zone, minutes });
  });

  it('are skipped with a reason when nothing explains them', () => {
    expect(skipped).toEqual([
      { what: 'Zone of nowhere', why: 'calendar-skip-zone', args: { zone: 'Mars Time' } },
      {
        what: 'Zone without a definition',
        why: 'calendar-skip-zone',
        args: { zone: 'tzone://Microsoft/Custom' },
      },
    ]);
  });

  it('leave the wall time as it is written', () => {
    expect(byTitle.get('Windows name')).toMatchObject({ start: '2026-11-25T19:00', zoom: '81234567890' });
    expect(byTitle.get('Zone by its offsets')).toMatchObject({
      start: '2026-11-03T10:00',
      rule: 'FREQ=WEEKLY;COUNT=40;BYDAY=TU',
    });
  });
});

describe('a Windows zone', () => {
  it('has an IANA zone that exists, for each of 139 names', () => {
    expect(WINDOWS_ZONES).toHaveLength(139);
    expect(WINDOWS_ZONES.filter((zone) => !isZone(zone))).toEqual([]);
  });

  it.each([
    ['Israel Standard Time', 'Asia/Jerusalem'],
    ['israel standard time', 'Asia/Jerusalem'],
    ['(GMT+02:00) Jerusalem', 'Asia/Jerusalem'],
    ['(UTC-05:00) Eastern Time (US and Canada)', 'America/New_York'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['(UTC+02:00) Helsinki, Kiev, Riga, Sofia', 'Europe/Kiev'],
    ['Amsterdam, Belgrade, Berlin, Brussels', 'Europe/Berlin'],
    ['(UTC) Coordinated Universal Time', 'Etc/UTC'],
    ['Customized Time Zone', undefined],
    ['', undefined],
  ])('%s is %s', (name, zone) => {
    expect(windowsZone(name)).toBe(zone);
  });
});

// The group and the series these tests are about.
import type { Group } from '../../src/community/group.ts';
import type { Series } from '../../src/community/series.ts';

export const SECRET = 'a secret of at least thirty-two characters';
export const SINCE = Date.UTC(2026, 8, 1, 6);

export const geriatrics = {
  id: 'geriatrics',
  name: { en: 'Geriatrics, north', he: 'גריאטריה' },
  kind: 'working-group',
  mission: 'Old age at home.',
  language: 'en',
  zone: 'Asia/Jerusalem',
  channels: {},
  meetings: {} as Group['meetings'],
  feed: 1,
} satisfies Group;

/** Wednesdays at 19:00 in Jerusalem, where clocks go back on 25 October 2026 and forward on 26 March 2027. */
export function weekly(more: Partial<Series> = {}): Series {
  return {
    id: 'geri-weekly',
    group: 'geriatrics',
    title: 'Case round',
    start: '2026-10-07T19:00',
    zone: 'Asia/Jerusalem',
    minutes: 60,
    rule: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270430T205959Z',
    exceptions: {},
    link: 'https://zoom.us/j/91234567890',
    agenda: 'Falls at home',
    open: false,
    uid: 'geri-weekly@kehila.example',
    sequence: 3,
    since: SINCE,
    ...more,
  };
}

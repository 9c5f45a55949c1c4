import { describe, expect, it } from 'vitest';
import { ritualSettings } from '../../src/community/ritual-settings.ts';
import { HOUR } from '../../src/core/time.ts';
import { LOOK_BACK } from '../../src/rituals/due-turns.ts';
import { ritualNamed, rituals } from '../../src/rituals/registry.ts';
import { calendarOf } from './calendar.ts';

/** As early as may be set. */
const EARLY = { announceDays: 60, askMaybeMinutes: 20_160, swapMinutes: 20_160, remindMinutes: [20_160] };

const YEAR = { from: Date.UTC(2026, 0), until: Date.UTC(2027, 0) };

describe('the rituals', () => {
  it('have names of their own, by which they are found', () => {
    const names = rituals.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const ritual of rituals) expect(ritualNamed(ritual.name)).toBe(ritual);
    expect(ritualNamed('constructor')).toBeUndefined();
  });

  /** They are set for later by what came before, and hang on no calendar. */
  const LATER = new Set([
    ...['story-card', 'checkin-reminder', 'checkin-closing', 'checkin-deed'],
    ...['ask-person', 'ask-group', 'ask-answer', 'ask-follow-up', 'did-you-meet'],
    ...['introduction-request', 'introduction-answer', 'story-introduction'],
    ...['charter-change-reminder', 'charter-merger-reminder', 'charter-merger-lapse'],
  ]);

  it.each(rituals.filter(({ name }) => LATER.has(name)))('$name waits until it is set', (ritual) => {
    expect(ritual.due(calendarOf({ rule: 'FREQ=WEEKLY;COUNT=4' }), YEAR)).toEqual([]);
  });

  it.each(rituals.filter(({ name }) => !LATER.has(name)))(
    '$name gives turns of its own, each by its own id, within the span',
    (ritual) => {
      const turns = ritual.due(calendarOf({ rule: 'FREQ=WEEKLY;COUNT=4' }), YEAR);
      expect(turns.length).toBeGreaterThan(0);
      expect(new Set(turns.map(({ id }) => id)).size).toBe(turns.length);
      for (const turn of turns) {
        expect(turn.ritual).toBe(ritual.name);
        expect(turn.id.startsWith(`${ritual.name}/`)).toBe(true);
        expect(turn.slot).toBeGreaterThanOrEqual(YEAR.from);
        expect(turn.slot).toBeLessThan(YEAR.until);
        expect(turn.until).toBeGreaterThan(turn.slot);
      }
    },
  );

  it.each(rituals)('$name says so when its turns stay of use for longer than a tick looks back', (ritual) => {
    const calendar = calendarOf(
      { since: 0, rule: 'FREQ=MONTHLY;COUNT=12', start: '2026-01-14T19:00' },
      EARLY,
    );
    const early = ritualSettings.parse({ charters: { askDays: 90 } });
    const turns = ritual.due({ ...calendar, community: { ...calendar.community, rituals: early } }, YEAR);
    const stays = Math.max(0, ...turns.map(({ slot, until }) => until - slot));
    // A sweep and a round stay an hour longer, and are not put back by any setting.
    expect(stays).toBeLessThanOrEqual(ritual.stays ?? LOOK_BACK + HOUR);
  });

  it.each(rituals)('$name gives the same turns when asked again', (ritual) => {
    expect(ritual.due(calendarOf(), YEAR)).toEqual(ritual.due(calendarOf(), YEAR));
  });
});

import { describe, expect, it } from 'vitest';
import { type Asked, type HomeFacts, homePage } from '../../src/app/home-page.ts';
import { meetingsOf } from '../../src/community/meetings-of.ts';
import type { Member } from '../../src/community/member.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { DAY } from '../../src/core/time.ts';
import { createWords } from '../../src/locales/words.ts';
import { at, GROUP, SERIES } from '../rituals/calendar.ts';

const DAILY = { ...SERIES, rule: 'FREQ=DAILY', link: 'https://zoom.example/j/1' };
const NOW = at(SERIES.start) - DAY;

const MEMBER: Member = {
  ...{
    id: 'a',
    name: 'A',
    handles: { console: 'a' },
    language: 'en',
    zone: SERIES.zone,
    profession: 'nurse',
  },
  ...{ organisation: 'Hospital', region: 'north', topics: [], roles: [], optedOut: [], since: 0 },
};

/** In twelve groups that meet daily; every other meeting is answered. */
const BUSY: HomeFacts = {
  member: { ...MEMBER, pausedUntil: NOW + DAY },
  now: NOW,
  waits: Array.from({ length: 6 }, (_, i) => ({ text: `Waits ${i}\nfor an answer` })),
  meetings: meetingsOf(DAILY, NOW, NOW + 31 * DAY).map(
    (meeting, i): Asked => ({ meeting, said: i % 2 === 0 ? 'maybe' : undefined }),
  ),
  beyond: 100,
  groups: Array.from({ length: 12 }, (_, i) => ({ ...GROUP, id: `g${i}`, mission: `First ${i}. Second.` })),
  led: ['g1'],
};

const linesOf = (facts: HomeFacts, language: Member['language'] = 'en') =>
  homePage(facts, createWords(language)).blocks.flatMap(({ title, text }) => [
    ...(title === undefined ? [] : [title]),
    ...text.split('\n'),
  ]);

describe('the page of someone busy', () => {
  it.each(LANGUAGES)('has no more than forty lines in %s', (language) => {
    expect(linesOf(BUSY, language).length).toBeLessThanOrEqual(40);
  });

  it.each(LANGUAGES)('has no more than forty lines when only meetings wait, in %s', (language) => {
    expect(linesOf({ ...BUSY, waits: [] }, language).length).toBeLessThanOrEqual(40);
  });

  it('says how much more there is', () => {
    const lines = linesOf({ ...BUSY, waits: [] });
    expect(lines).toContain('120 more meetings ahead.');
    expect(lines).toContain('And 7 more.');
  });

  it('shows no meeting twice, and those in order', () => {
    const { blocks } = homePage({ ...BUSY, waits: [] }, createWords('en'));
    const ids = blocks.flatMap(
      ({ choices = [] }) => new Set(choices.map(({ id }) => /@(\S+)/.exec(id)?.[1])),
    );
    const meetings = ids.flatMap((id) => [...id].filter((stamp) => stamp !== undefined));
    expect(meetings).toHaveLength(10);
    expect(new Set(meetings).size).toBe(10);
    expect(meetings.slice(0, 5)).toEqual(meetings.slice(0, 5).toSorted());
    expect(meetings.slice(5)).toEqual(meetings.slice(5).toSorted());
  });

  it('gives of each mission the first sentence, and says which group they lead', () => {
    expect(linesOf(BUSY)).toContain('Group: First 0.');
    expect(linesOf(BUSY)).toContain('Group (you lead it): First 1.');
  });
});

describe('a meeting far ahead', () => {
  it('does not wait for an answer yet', () => {
    const far = {
      ...BUSY,
      waits: [],
      meetings: BUSY.meetings.slice(-1).map((one) => ({ ...one, said: undefined })),
    };
    expect(linesOf(far)).not.toContain('Waiting for your answer');
    expect(linesOf({ ...far, now: NOW + 17 * DAY })).toContain('Waiting for your answer');
  });
});

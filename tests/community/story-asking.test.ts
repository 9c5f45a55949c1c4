import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/community/member.ts';
import { type Candidate, mayBeAsked } from '../../src/community/story-asking.ts';
import { DAY } from '../../src/core/time.ts';

const NOW = 1000 * DAY;
const ASKING = { now: NOW, everyDays: 30, cause: 'webinar@1', always: true };
const member = (extra: Partial<Member> = {}) => ({ id: 'noam', optedOut: [], ...extra }) as unknown as Member;

function candidate(extra: Partial<Candidate> = {}): Candidate {
  return { member: member(), teller: undefined, wrote: undefined, starts: [], ...extra };
}

describe('whether someone is asked for a story', () => {
  it.each<[string, Partial<Candidate>, boolean]>([
    ['who was at a webinar', {}, true],
    ['who wants no such question', { member: member({ optedOut: ['story-prompt'] }) }, false],
    ['who wants nothing', { member: member({ optedOut: ['all'] }) }, false],
    ['who only wants no reminders', { member: member({ optedOut: ['meeting-reminder'] }) }, true],
    ['who has paused', { member: member({ pausedUntil: NOW + 1 }) }, false],
    ['whose pause is over', { member: member({ pausedUntil: NOW }) }, true],
    ['who published 29 days ago', { teller: { told: ['st_1'], publishedAt: NOW - 29 * DAY } }, false],
    ['who published 30 days ago', { teller: { told: ['st_1'], publishedAt: NOW - 30 * DAY } }, true],
    [
      'who was asked 29 days ago',
      { teller: { told: [], asked: { at: NOW - 29 * DAY, cause: 'x@1' } } },
      false,
    ],
    [
      'who was asked 30 days ago',
      { teller: { told: [], asked: { at: NOW - 30 * DAY, cause: 'x@1' } } },
      true,
    ],
    ['who was asked about just this', { teller: { told: [], asked: { at: 0, cause: 'webinar@1' } } }, false],
    ['who wrote yesterday', { teller: { told: [], draft: 'st_1' }, wrote: NOW - DAY }, false],
    ['who wrote two days ago', { teller: { told: [], draft: 'st_1' }, wrote: NOW - 2 * DAY }, true],
  ])('%s: %#', (_who, extra, asked) => {
    expect(mayBeAsked(candidate(extra), ASKING)).toBe(asked);
  });

  it('after any other meeting takes three in four weeks, none of them a reason before', () => {
    const asking = { ...ASKING, always: false };
    const starts = [NOW - 20 * DAY, NOW - 10 * DAY, NOW - DAY];
    expect(mayBeAsked(candidate({ starts }), asking)).toBe(true);
    expect(mayBeAsked(candidate({ starts: starts.slice(1) }), asking)).toBe(false);
    const teller = { told: [], asked: { at: NOW - 15 * DAY, cause: 'x@1' } };
    expect(mayBeAsked(candidate({ starts, teller }), { ...asking, everyDays: 7 })).toBe(false);
  });

  it('is never where the community wants no such questions', () => {
    expect(mayBeAsked(candidate(), { ...ASKING, everyDays: 0 })).toBe(false);
  });
});

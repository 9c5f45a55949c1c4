// A community in Israel, and facts for the gate that let everything pass until a test says otherwise.
import type { Community } from '../../src/community/community.ts';
import type { GateFacts } from '../../src/community/gate.ts';
import { type Instant, instantOf } from '../../src/core/time.ts';

export const ISRAEL: Community = {
  name: 'Test community',
  country: 'IL',
  zone: 'Asia/Jerusalem',
  languages: ['he', 'ar', 'en'],
  workingDays: ['sun', 'mon', 'tue', 'wed', 'thu'],
  sabbath: { from: { day: 'fri', time: '16:00' }, to: { day: 'sat', time: '20:00' } },
  quiet: { from: '21:30', to: '08:00' },
  eveningFrom: '18:00',
  budget: { messages: 5, posts: 7, eveningHours: 3 },
};

/** An instant by Jerusalem's wall clock. */
export function jerusalem(local: string): Instant {
  return instantOf(local, 'Asia/Jerusalem');
}

/** Tuesday noon; `now` may be given as Jerusalem's wall clock. */
export function facts({
  now = '2026-11-24T12:00',
  ...rest
}: Partial<Omit<GateFacts, 'now'>> & { now?: string } = {}) {
  const at = jerusalem(now);
  return {
    now: at,
    at,
    weight: 'ritual',
    from: 'meetings',
    zone: 'Asia/Jerusalem',
    community: ISRAEL,
    person: { optedOut: [] },
    spent: 0,
    limit: 5,
    ...rest,
  } satisfies GateFacts;
}

/** As `facts`, for a message to a group's channel. */
export function groupFacts(given: Parameters<typeof facts>[0] = {}): GateFacts {
  const { person: _, ...rest } = facts(given);
  return rest;
}

// Who is in a meeting right now, as the video service tells it, session by session.
import { z } from 'zod';
import { kind } from '../core/records.ts';
import { type Instant, MINUTE } from '../core/time.ts';

/** Shelf: meeting; id: the service's name for the session. */
export const presences = kind(
  'presence',
  z.object({
    person: z.string(),
    name: z.string(),
    email: z.string().optional(),
    joined: z.number().optional(),
    left: z.number().optional(),
  }),
);
export type Presence = z.infer<(typeof presences)['shape']>;

/** People with their whole minutes, sessions at the same time counted once; one still open ends at `end`. */
export function peoplePresent(sessions: readonly Presence[], end: Instant) {
  const byPerson = new Map<string, Presence[]>();
  for (const session of sessions)
    byPerson.set(session.person, [...(byPerson.get(session.person) ?? []), session]);
  return [...byPerson.values()].map((theirs) => {
    const { name, email } = theirs[0] ?? { name: '' };
    return {
      name,
      ...(email !== undefined && { email }),
      minutes: Math.round(together(theirs, end) / MINUTE),
    };
  });
}

/** Milliseconds covered by at least one of the sessions. */
function together(sessions: readonly Presence[], end: Instant): number {
  const spans = sessions
    .map(({ joined, left }) => ({ from: joined ?? left ?? end, to: left ?? end }))
    .sort((a, b) => a.from - b.from);
  let [total, reached] = [0, Number.NEGATIVE_INFINITY];
  for (const { from, to } of spans) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}

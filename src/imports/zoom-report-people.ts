// Makes one attendee of all the sessions a person had: each rejoin and each device is a line of its own in the report.
import { plainLetters } from '../community/plain-text.ts';
import { type Instant, MINUTE } from '../core/time.ts';

export interface Session {
  readonly name: string;
  readonly originalName?: string;
  readonly email?: string;
  readonly during?: Span;
  /** As the report counts them. */
  readonly minutes: number;
  readonly guest: boolean;
}

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

export interface Attendee {
  readonly name: string;
  readonly originalName?: string;
  readonly email?: string;
  /** Time there, however many devices; rounded. The report's own figure rounds every session up. */
  readonly minutes: number;
  readonly joined?: Instant;
  readonly left?: Instant;
  /** Came without an account of the host's organisation. */
  readonly guest: boolean;
  /** Most devices at the same time; 1 where the report does not tell. */
  readonly devices: number;
}

/** One person for each e-mail address, or each name where there is none, in the order they came in the report. */
export function mergeSessions(sessions: readonly Session[]): Attendee[] {
  const addresses = addressesByName(sessions);
  const people = new Map<string, Session[]>();
  for (const session of sessions) {
    const known = addresses.get(nameKey(session));
    // A second device may not be signed in. It goes to the one address that has the name, if it is only one.
    const key = session.email ?? (known?.size === 1 ? [...known][0] : undefined) ?? nameKey(session);
    const before = people.get(key);
    if (before) before.push(session);
    else people.set(key, [session]);
  }
  return [...people.values()].map(attendeeOf);
}

function addressesByName(sessions: readonly Session[]): Map<string, Set<string>> {
  const addresses = new Map<string, Set<string>>();
  for (const session of sessions) {
    if (session.email === undefined) continue;
    const key = nameKey(session);
    addresses.set(key, (addresses.get(key) ?? new Set()).add(session.email));
  }
  return addresses;
}

/** Digits stay: `Participant 1` and `Participant 2` are two people. */
function nameKey({ name, originalName = name }: Session): string {
  const words = plainLetters(originalName).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  return words.trim() || originalName;
}

function attendeeOf(sessions: readonly Session[]): Attendee {
  const spans = sessions.flatMap(({ during }) => during ?? []).toSorted((a, b) => a.from - b.from);
  const counted = sessions.reduce((sum, { during, minutes }) => sum + (during ? 0 : minutes), 0);
  const originalName = sessions.find((session) => session.originalName)?.originalName;
  const email = sessions.find((session) => session.email)?.email;
  const [first] = spans;
  return {
    name: sessions[0]?.name ?? '',
    ...(originalName !== undefined && { originalName }),
    ...(email !== undefined && { email }),
    minutes: Math.round(counted + covered(spans) / MINUTE),
    ...(first && {
      joined: first.from,
      left: spans.reduce((latest, { to }) => Math.max(latest, to), first.to),
    }),
    guest: sessions.every((session) => session.guest),
    devices: Math.max(1, mostAtOnce(spans)),
  };
}

/** Milliseconds in at least one of the spans, which are in the order of their starts. */
function covered(spans: readonly Span[]): number {
  let sum = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans) {
    sum += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return sum;
}

/** Zoom takes up to a minute to notice a lost line: that long, an old session beside a new one is a rejoin. */
function mostAtOnce(spans: readonly Span[]): number {
  const changes = spans
    .filter(({ from, to }) => to - from > MINUTE)
    .flatMap(({ from, to }) => [
      { at: from, by: 1 },
      { at: to - MINUTE, by: -1 },
    ])
    .toSorted((a, b) => a.at - b.at || a.by - b.by);
  let open = 0;
  let most = 0;
  for (const { by } of changes) {
    open += by;
    most = Math.max(most, open);
  }
  return most;
}

// What stands in the end: in Redis, and in the platform's memory. Two communities that lived the same agree in all of it.
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { actName, nobodysEventId } from '../../src/app/event-id.ts';
import { type Rsvp, rsvps } from '../../src/community/meeting.ts';
import type { EngagementEvent } from '../../src/core/engagement.ts';
import type { Row } from '../../src/core/outbox.ts';
import type { RedisClient } from '../../src/store/redis/connect.ts';
import { createKeys } from '../../src/store/redis/keys.ts';
import { createRedisStore } from '../../src/store/redis/redis-store.ts';
import { SECRET } from './feed.ts';

export interface Account {
  readonly rows: ReadonlyMap<string, Row>;
  /** Keys in the order in which they went out. */
  readonly sent: readonly string[];
  /** Lines that a crash cut short. */
  readonly torn: number;
  readonly events: readonly EngagementEvent[];
  readonly causes: readonly string[];
  /** Messages counted, by recipient. */
  readonly spent: Readonly<Record<string, number>>;
  /** By meeting and member. */
  readonly answers: Readonly<Record<string, Rsvp>>;
  readonly lanes: number;
  readonly unclear: readonly string[];
}

export async function accountOf(redis: RedisClient, namespace: string, path: string): Promise<Account> {
  const store = createRedisStore(redis, namespace);
  const keys = createKeys(namespace);
  const all = (await redis.keys(keys.all)).sort();
  const named = (prefix: string) =>
    all.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  const rows = new Map<string, Row>();
  for (const key of named(keys.row(''))) rows.set(key, (await store.outbox.row(key)) as Row);
  const answers: Record<string, Rsvp> = {};
  for (const meeting of named(keys.shelf('rsvp', '*').slice(0, -1)))
    for (const [member, rsvp] of await store.reading().all(rsvps, meeting))
      answers[`${meeting} ${member}`] = rsvp;
  const spent: Record<string, number> = {};
  for (const week of named(keys.spent('')))
    for (const [whose, count] of Object.entries(await redis.hgetall(keys.spent(week))))
      if (Number(count) !== 0) spent[whose] = (spent[whose] ?? 0) + Number(count);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  const sent = lines.flatMap((line) => keyIn(line) ?? []);
  return {
    ...{ rows, sent, torn: lines.length - sent.length, answers, spent },
    events: (await store.log.read('', 100_000)).map(({ event }) => event),
    causes: named(keys.cause('')).filter((cause) => !cause.startsWith('apply/')),
    lanes: await redis.zcard(keys.lanes),
    unclear: await store.outbox.unclear(),
  };
}

function keyIn(line: string): string | undefined {
  try {
    return (JSON.parse(line) as { key: string }).key;
  } catch {
    return undefined;
  }
}

/** What must hold of any account, whatever happened on the way. */
export function expectSound(
  { rows, sent, events, causes, spent, lanes, unclear }: Account,
  whose: string,
): void {
  const all = [...rows.values()];
  const gone = all.filter(({ state }) => state === 'sent');
  expect(twice(sent), `${whose}: sent twice`).toEqual([]);
  expect([...sent].sort(), `${whose}: what is recorded as sent`).toEqual(gone.map(({ key }) => key).sort());
  expect(
    all
      .filter(({ state }) => state !== 'sent' && state !== 'skipped')
      .map(({ key, state }) => `${key} ${state}`),
    `${whose}: rows left over`,
  ).toEqual([]);
  expect(unclear, `${whose}: unclear`).toEqual([]);
  expect(lanes, `${whose}: lanes with something in them`).toBe(0);
  expect(twice(events.map(({ id }) => id)), `${whose}: events logged twice`).toEqual([]);
  const counted: Record<string, number> = {};
  for (const { weight, whose: of } of gone)
    if (weight !== 'answer' && weight !== 'urgent' && of !== undefined) counted[of] = (counted[of] ?? 0) + 1;
  expect(spent, `${whose}: the budget`).toEqual(counted);
  const logged = (kind: string) => events.filter((event) => event.kind === kind);
  const weighed = (state: string) => all.filter((row) => row.state === state && row.weight !== 'answer');
  expect(logged('message.sent').length, `${whose}: sendings logged`).toBe(weighed('sent').length);
  expect(logged('message.skipped').length, `${whose}: skips logged`).toBe(weighed('skipped').length);
  const turnOf = new Map(causes.map((id) => [nobodysEventId(SECRET, actName({ id }, 0)), id]));
  for (const { id } of logged('turn.missed')) {
    const turn = turnOf.get(id) ?? '';
    expect(causes).toContain(turn);
    expect(
      all.filter(({ key }) => key.startsWith(turn)),
      `${whose}: ${turn} missed and run`,
    ).toEqual([]);
  }
}

/** What two accounts of the same feed must agree in. */
export function essence({ rows, events, causes, answers }: Account) {
  return {
    causes,
    rows: [...rows.values()].map(
      ({ key, state, why }) => `${key} ${state} ${state === 'skipped' ? why : ''}`,
    ),
    answers,
    // Of words said out of order only the last counts, so how many changed something depends on the order.
    events: events
      .filter(({ kind }) => kind !== 'meeting.answered')
      .map(({ kind, subject, group }) => `${kind} ${subject} ${group}`)
      .sort(),
  };
}

function twice(list: readonly string[]): string[] {
  return list.filter((item, i) => list.indexOf(item) !== i);
}

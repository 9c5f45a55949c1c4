// The outbox: lanes of rows waiting to go out, one sender to a lane.
import { randomUUID } from 'node:crypto';
import { packEvent } from '../../core/engagement.ts';
import { laneOf, type Outcome, type Row } from '../../core/outbox.ts';
import type { Reader } from '../../core/records.ts';
import type { Change, Found, Lane, Leave, Outbox, Settlement } from '../../core/store.ts';
import { DAY, type Instant } from '../../core/time.ts';
import type { RedisClient } from './connect.ts';
import { keptRows } from './kept-rows.ts';
import type { Keys } from './keys.ts';
import type { Memory } from './memory.ts';
import { nameOf, type Seen } from './reading.ts';
import type { Scripts } from './scripts.ts';
import { toStored } from './stored.ts';

/** How long a settled row can be looked up, and a week's count is kept. */
const ROW_KEPT = 90 * DAY;
const SPENT_KEPT = 60 * DAY;

/** Outcomes after which the row stays in its lane, and those after which what it spent stays spent. */
const OPEN: ReadonlySet<Outcome['state']> = new Set(['waiting', 'held', 'sending']);
const KEEPS: ReadonlySet<Outcome['state']> = new Set(['sent', 'unclear', 'sending']);

interface Sending {
  readonly redis: RedisClient;
  readonly keys: Keys;
  readonly run: Scripts;
  /** How long a sender may be silent before another takes its lane, in milliseconds. */
  readonly lease: number;
  readonly memory: Memory;
  /** What was read by name, or recalled. Throws PermanentError when that was not read from this store. */
  readonly guardsOf: (from: Reader) => readonly Seen[];
}

export function createOutbox(given: Sending): Outbox {
  return { ...looking(given.redis, given.keys), ...sending(given) };
}

type Looking = 'lanesDue' | 'nextDue' | 'spent' | 'row' | 'recent' | 'hasten' | 'kept' | 'unclear';

function looking(redis: RedisClient, keys: Keys): Pick<Outbox, Looking> {
  return {
    lanesDue: (now) => redis.zrange(keys.lanes, '-inf', String(now), 'BYSCORE', 'LIMIT', 0, 10_000),
    async nextDue() {
      const [, due] = await redis.zrange(keys.lanes, '0', '0', 'WITHSCORES');
      return due === undefined ? undefined : Number(due);
    },
    spent: async (whose, week) => Number((await redis.hget(keys.spent(week), whose)) ?? 0),
    row: (key) => readRow(redis, keys, key),
    recent: (whose) => recentRows(redis, keys, whose),
    hasten: (whose, now) => hasten({ redis, keys }, whose, now),
    kept: (wanted) => keptRows({ redis, keys }, wanted),
    unclear: async () => (await redis.smembers(keys.unclear)).sort(),
  };
}

function sending(given: Sending): Omit<Outbox, Looking> {
  const { keys, run, lease, memory } = given;
  /** How the row that each sender works on stands in its lane. */
  const entries = new WeakMap<Lane, string>();

  const found = (lane: Lane, [entry, text]: readonly [string, string]): Found => {
    if (entry === '') return text === '' ? {} : { due: Number(text) };
    entries.set(lane, entry);
    return { lane, row: JSON.parse(text) as Row };
  };
  const at = (name: string) => [keys.lock(name), keys.lane(name), keys.lanes];
  const by = ({ name, token }: Lane, now: Instant) => [now, name, keys.row(''), token, lease];
  return {
    async take(name, now) {
      const lane = { name, token: randomUUID() };
      const next = await run.take(at(name), by(lane, now));
      return next === 'busy' ? next : found(lane, next);
    },
    renew: (lane) => run.renew([keys.lock(lane.name)], [lane.token, lease]),
    begin: (lane, row, leave) => begin(given, { lane, row, leave }),
    async settle(lane, row, done) {
      const left = done.leaves && leftBy(keys, done.leaves);
      const touched = [...at(lane.name), ...settleKeys(keys, row), left?.shelf ?? keys.row(row.key)];
      const entry = entries.get(lane) ?? '';
      const args = [...settleArgs(row, done, entry), left?.id ?? '', left?.text ?? ''];
      const events = done.events.map(packEvent);
      const next = await run.settle(touched, [...by(lane, done.at), ...args, ...events]);
      if (next === 'lost') return next;
      if (left) memory.note(nameOf(left.shelf, left.id), left.text);
      return found(lane, next);
    },
  };
}

async function begin(
  { keys, run, lease, memory, guardsOf }: Sending,
  { lane, row, leave = {} }: { readonly lane: Lane; readonly row: Row; readonly leave: Leave | undefined },
): ReturnType<Outbox['begin']> {
  const { spend, from } = leave;
  const sending: Row = { ...row, state: 'sending', tries: row.tries + 1, ...(spend && { spent: spend }) };
  const seen = from ? guardsOf(from) : [];
  const touched = [keys.lock(lane.name), keys.row(row.key), keys.spent(spend?.week ?? '')];
  const count = [spend?.whose ?? '', spend?.limit ?? 0, SPENT_KEPT / 1000];
  const begun = await run.begin(
    [...touched, ...seen.map(({ shelf }) => shelf)],
    [...[lane.token, lease, JSON.stringify(sending)], ...count, ...seen.flatMap((it) => [it.id, it.version])],
  );
  if (begun === 'changed') for (const { shelf, id } of seen) memory.forget(nameOf(shelf, id));
  return begun === 'ok' ? sending : begun;
}

async function readRow(redis: RedisClient, keys: Keys, key: string): Promise<Row | undefined> {
  const text = await redis.get(keys.row(key));
  return text === null ? undefined : (JSON.parse(text) as Row);
}

async function recentRows(redis: RedisClient, keys: Keys, whose: string): Promise<Row[]> {
  const names = await redis.zrange(keys.recent(whose), '0', '-1', 'REV');
  const texts = names.length === 0 ? [] : await redis.mget(names.map(keys.row));
  return texts.flatMap((text) => (text === null ? [] : [JSON.parse(text) as Row]));
}

async function hasten(
  { redis, keys }: Pick<Sending, 'redis' | 'keys'>,
  whose: string,
  now: number,
): Promise<string[]> {
  const recent = await recentRows(redis, keys, whose);
  const held = recent.filter(({ state, why }) => state === 'held' && why === 'paused');
  const lanes = [...new Set(held.map(({ place }) => laneOf(place)))];
  const names = new Set(held.map(({ key }) => key));
  for (const lane of lanes) {
    const entries = await redis.zrange(keys.lane(lane), '0', '-1');
    // What was settled in the meantime is not put back.
    for (const entry of entries.filter((one) => names.has(one.slice(one.indexOf('|') + 1))))
      await redis.zadd(keys.lane(lane), 'XX', 'LT', now, entry);
    await redis.zadd(keys.lanes, 'LT', now, lane);
  }
  return lanes;
}

function settleKeys(keys: Keys, row: Row): string[] {
  const spent = keys.spent(row.spent?.week ?? '');
  const recent = keys.recent(row.whose ?? '');
  return [keys.row(row.key), spent, keys.unclear, keys.log, recent];
}

function leftBy(keys: Keys, { kind, shelf, id, value }: Change) {
  return { shelf: keys.shelf(kind.name, shelf), id, text: toStored(kind, value) };
}

function settleArgs(row: Row, { outcome }: Settlement, entry: string): (string | number)[] {
  const { spent, ...rest } = row;
  const settled: Row = { ...(outcome.state === 'sending' ? row : rest), ...outcome };
  const refunded = spent && !KEEPS.has(outcome.state) ? spent.whose : '';
  return [
    JSON.stringify(settled),
    entry,
    OPEN.has(outcome.state) ? settled.due : '',
    row.fleeting ? 0 : ROW_KEPT,
    refunded,
    outcome.state === 'unclear' && !row.fleeting ? row.key : '',
    row.whose?.startsWith('member/') && row.weight !== 'answer' ? row.at : '',
    row.key,
  ];
}

// Sweeping the records: what an erasure takes out, and what has been kept for as long as it may be.
import { randomUUID } from 'node:crypto';
import type { Held, Holding, Who } from '../community/holding.ts';
import type { Change } from '../core/store.ts';
import type { Instant } from '../core/time.ts';
import type { Ports } from './ports.ts';
import { eachShelf, type Shelf } from './records-of.ts';

/** Changed by one commit, at most. */
const AT_ONCE = 500;

/** A shelf that changes while it is being swept is swept again, at most this often. */
const ATTEMPTS = 20;

/** Erases what is theirs, leaves of the rest what is not, and takes them out of what others wrote. Killed anywhere, it is done by doing it again. */
export async function sweepPerson(ports: Ports, who: Who): Promise<void> {
  await sweep(ports, (holding, held) => {
    const share = holding.share(held, who);
    if (share === 'all') return [changeOf(holding, held, undefined)];
    const { left, leftAs } = share === 'nothing' ? { left: held.value } : share;
    const kept = holding.blank?.(left, who) ?? left;
    if (leftAs === undefined) return kept === held.value ? [] : [changeOf(holding, held, kept)];
    // In this order: killed in between, it is done again, and nothing is lost.
    return [changeOf(holding, { ...held, id: leftAs }, kept), changeOf(holding, held, undefined)];
  });
}

/** Erases what has been kept for as long as it may be; tells how many records that were. */
export async function sweepOld(ports: Ports, now: Instant): Promise<number> {
  return await sweep(ports, (holding, held) => {
    const ends = holding.ends?.(held);
    return ends !== undefined && ends <= now ? [changeOf(holding, held, undefined)] : [];
  });
}

type Decide = (holding: Holding, held: Held<unknown>) => readonly Change[];

function changeOf({ kind }: Holding, { shelf, id }: Held<unknown>, left: unknown): Change {
  return { kind, shelf, id, ...(left !== undefined && { value: left }) };
}

async function sweep(ports: Ports, decide: Decide): Promise<number> {
  let count = 0;
  for await (const shelf of eachShelf(ports.store)) count += await sweepShelf(ports, shelf, decide);
  return count;
}

async function sweepShelf({ store }: Ports, first: Shelf, decide: Decide): Promise<number> {
  let { reading, records } = first;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const changes = records.flatMap((held) => decide(first.holding, held));
    const known = new Set(records.map(({ id }) => id));
    // Read so that they may be saved: nothing stood under these ids.
    for (const { kind, id, shelf } of changes) if (!known.has(id)) await reading.get(kind, id, shelf);
    let result = 'done';
    for (let at = 0; at < changes.length && result === 'done'; at += AT_ONCE)
      result = await store.commit(reading, commitOf(changes.slice(at, at + AT_ONCE)));
    if (result === 'done') return changes.length;
    reading = store.reading();
    const found = await reading.all(first.holding.kind, first.shelf);
    records = [...found].map(([id, value]) => ({ id, value, shelf: first.shelf }));
  }
  throw new Error(`The shelf of a ${first.holding.kind.name} changed ${ATTEMPTS} times while it was swept.`);
}

/** A cause of its own each time: what was swept once may have to be swept again. */
function commitOf(changes: readonly Change[]) {
  return { cause: `swept/${randomUUID()}`, changes, events: [], rows: [], later: [], drop: [] };
}

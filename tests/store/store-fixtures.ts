// Small records, rows, turns and commits for tests of the store.
import { z } from 'zod';
import type { Place } from '../../src/core/chat.ts';
import type { Turn } from '../../src/core/effects.ts';
import type { EngagementEvent } from '../../src/core/engagement.ts';
import type { Row } from '../../src/core/outbox.ts';
import { kind } from '../../src/core/records.ts';
import type { Change, Commit, Lane, Outbox, Store } from '../../src/core/store.ts';
import type { RedisClient } from '../../src/store/redis/connect.ts';

export const NOW = 1_800_000_000_000;

export const notes = kind('note', z.object({ text: z.string() }));

export const DANA: Place = { platform: 'console', kind: 'private', id: 'dana' };
export const LANE = 'console/dana';

export function commitOf(cause: string, what: Partial<Commit> = {}): Commit {
  return { cause, changes: [], events: [], rows: [], later: [], drop: [], ...what };
}

export function noteChange(id: string, text: string | undefined, shelf = ''): Change {
  return { kind: notes, shelf, id, ...(text !== undefined && { value: { text } }) };
}

export function row(key: string, what: Partial<Row> = {}): Row {
  return {
    key,
    place: DANA,
    message: { text: `message ${key}` },
    weight: 'answer',
    from: 'test',
    at: NOW,
    state: 'waiting',
    due: NOW,
    tries: 0,
    ...what,
  };
}

export function turn(id: string, slot: number): Turn {
  return { id, ritual: 'test', subject: id, slot, until: slot + 1000 };
}

export function event(id: string): EngagementEvent {
  const empty = { group: '', org: '', profession: '', region: '', role: '', platform: '', subject: '' };
  const re = { re_who: '', re_org: '', re_at: 0 };
  return { id, at: NOW, kind: 'test.happened', who: 'w', ...empty, ...re, origin: 'member', size: 0 };
}

/** Commits something that needs nothing to be read. */
export async function put(store: Store, cause: string, what: Partial<Commit>): Promise<string> {
  return await store.commit(store.reading(), commitOf(cause, what));
}

/** Saves a note after having read it. */
export async function saveNote(store: Store, id: string, text: string): Promise<string> {
  const reading = store.reading();
  await reading.get(notes, id);
  return await store.commit(reading, commitOf(`save/${id}/${text}`, { changes: [noteChange(id, text)] }));
}

/** How often Redis has run a command. */
export async function timesCalled(client: RedisClient, command: string): Promise<number> {
  const stats = String(await client.call('INFO', ['commandstats']));
  return Number(new RegExp(`cmdstat_${command}:calls=(\\d+)`).exec(stats)?.[1] ?? 0);
}

/** A lane taken, with its first row; throws where another has it, or nothing is due. */
export async function takes(outbox: Outbox, name = LANE, now = NOW): Promise<{ lane: Lane; row: Row }> {
  const found = await outbox.take(name, now);
  if (found === 'busy' || !found.lane) throw new Error('nothing to send');
  return found;
}

// Events, a log in memory and a disk that dies, for the tests of the archive.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngagementEvent } from '../../src/core/engagement.ts';
import type { HotEntry, HotLog } from '../../src/core/hot-log.ts';
import { type Disk, realDisk } from '../../src/store/archive/disk.ts';

export const NOVEMBER = Date.UTC(2026, 10, 1);

export function eventOf(n: number, fields: Partial<EngagementEvent> = {}): EngagementEvent {
  return {
    id: `e${String(n).padStart(6, '0')}`,
    at: NOVEMBER + n * 1000,
    kind: 'meeting.attended',
    who: `p${n % 7}`,
    group: 'geriatrics',
    org: 'org_1',
    profession: 'nurse',
    region: 'north',
    role: 'member',
    platform: 'slack',
    subject: 'm_1',
    re_who: '',
    re_org: '',
    re_at: 0,
    origin: 'member',
    size: n,
    ...fields,
  };
}

export function eventsOf(count: number): EngagementEvent[] {
  return Array.from({ length: count }, (_, n) => eventOf(n));
}

export interface FakeLog extends HotLog {
  append(...events: EngagementEvent[]): void;
  readonly size: number;
}

/** Entry n is added at n milliseconds, two to a millisecond. */
export function createFakeLog(events: readonly EngagementEvent[] = []): FakeLog {
  let entries: HotEntry[] = [];
  let added = 0;
  const append = (...more: EngagementEvent[]) => {
    for (const event of more) {
      entries.push({ id: `${1000 + Math.floor(added / 2)}-${added % 2}`, event });
      added += 1;
    }
  };
  append(...events);
  return {
    append,
    get size() {
      return entries.length;
    },
    async read(after, count) {
      const start = after === '' ? 0 : entries.findIndex(({ id }) => isAfter(id, after));
      return start < 0 ? [] : entries.slice(start, start + count);
    },
    async trim(through) {
      entries = entries.filter(({ id }) => isAfter(id, through));
    },
  };
}

function isAfter(id: string, other: string): boolean {
  const [ms = 0, seq = 0] = id.split('-').map(Number);
  const [otherMs = 0, otherSeq = 0] = other.split('-').map(Number);
  return ms > otherMs || (ms === otherMs && seq > otherSeq);
}

export interface Crash {
  readonly disk: Disk;
  log(log: HotLog): HotLog;
}

/** Dies at its n-th step, before or after having done it; from then on nothing of it moves any more. */
export function crashAt(step: number, when: 'before' | 'after'): Crash {
  let steps = 0;
  const stepwise = <A extends unknown[], T>(act: (...args: A) => Promise<T>) => {
    return async (...args: A): Promise<T> => {
      steps += 1;
      if (steps > step || (steps === step && when === 'before')) throw new Error('crashed');
      const result = await act(...args);
      if (steps === step) throw new Error('crashed');
      return result;
    };
  };
  return {
    disk: {
      makeFolder: stepwise(realDisk.makeFolder),
      write: stepwise(realDisk.write),
      sync: stepwise(realDisk.sync),
      rename: stepwise(realDisk.rename),
      remove: stepwise(realDisk.remove),
    },
    log: (log) => ({ read: log.read, trim: stepwise(log.trim) }),
  };
}

export async function withFolder<T>(use: (dir: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-archive-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export function inOrder(events: readonly EngagementEvent[]): EngagementEvent[] {
  return [...events].sort((a, b) => a.at - b.at || Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)));
}

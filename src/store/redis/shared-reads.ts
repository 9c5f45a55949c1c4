// Reads of records, gathered: what all decisions under way ask for in the same turn of the event loop goes to Redis at
// once, each shelf asked once. A thousand people heard at once cost little more than one.
import type { ChainableCommander } from 'ioredis';
import type { RedisClient } from './connect.ts';

export interface SharedReads {
  one(shelf: string, id: string): Promise<string | null>;
  several(shelf: string, ids: readonly string[]): Promise<(string | null)[]>;
  whole(shelf: string): Promise<Readonly<Record<string, string>>>;
}

type Texts = ReadonlyMap<string, string | null>;

interface Round {
  /** Ids by shelf. */
  readonly parts: Map<string, Set<string>>;
  readonly wholes: Set<string>;
  readonly found: Promise<{
    readonly parts: ReadonlyMap<string, Texts>;
    readonly wholes: ReadonlyMap<string, Record<string, string>>;
  }>;
}

export function createSharedReads(redis: RedisClient): SharedReads {
  let open: Round | undefined;

  const begin = (): Round => {
    const asked = { parts: new Map<string, Set<string>>(), wholes: new Set<string>() };
    const found = new Promise<void>((resolve) => void setImmediate(resolve)).then(async () => {
      open = undefined;
      return await readRound(redis, asked);
    });
    open = { ...asked, found };
    return open;
  };
  const several = async (shelf: string, wanted: readonly string[]) => {
    const { parts, found } = open ?? begin();
    const ids = parts.get(shelf) ?? new Set();
    parts.set(shelf, ids);
    for (const id of wanted) ids.add(id);
    const texts = (await found).parts.get(shelf);
    return wanted.map((id) => texts?.get(id) ?? null);
  };
  return {
    several,
    one: async (shelf, id) => (await several(shelf, [id]))[0] ?? null,
    async whole(shelf) {
      const { wholes, found } = open ?? begin();
      wholes.add(shelf);
      return (await found).wholes.get(shelf) ?? {};
    },
  };
}

async function readRound(redis: RedisClient, { parts, wholes }: Pick<Round, 'parts' | 'wholes'>) {
  const pipeline = redis.pipeline();
  for (const [shelf, ids] of parts) pipeline.hmget(shelf, ...ids);
  for (const shelf of wholes) pipeline.hgetall(shelf);
  const replies = await repliesOf(pipeline);
  const texts = [...parts].map(([shelf, ids], i): [string, Texts] => {
    const row = replies[i] as (string | null)[];
    return [shelf, new Map([...ids].map((id, j) => [id, row[j] ?? null]))];
  });
  const shelves = [...wholes].map((shelf, i): [string, Record<string, string>] => [
    shelf,
    replies[parts.size + i] as Record<string, string>,
  ]);
  return { parts: new Map(texts), wholes: new Map(shelves) };
}

async function repliesOf(pipeline: ChainableCommander): Promise<unknown[]> {
  const replies = (await pipeline.exec()) ?? [];
  return replies.map(([error, reply]) => {
    if (error) throw error;
    return reply;
  });
}

// A bot's notebook, kept in Redis: one key for each note, so that each may end in its own time.
import type { Notebook } from '../../core/notebook.ts';
import type { RedisClient } from './connect.ts';

/** `bot` names whose notes they are, such as `slack`. */
export function createNotebook(redis: RedisClient, namespace: string, bot: string): Notebook {
  const noteOf = (key: string) => `{${namespace}}:notes:${bot}:${key}`;
  return {
    get: async (key) => (await redis.get(noteOf(key))) ?? undefined,
    async set(key, value, keptFor) {
      if (keptFor === undefined) await redis.set(noteOf(key), value);
      else await redis.set(noteOf(key), value, 'PX', Math.max(1, Math.ceil(keptFor)));
    },
    async forget(key) {
      await redis.del(noteOf(key));
    },
  };
}

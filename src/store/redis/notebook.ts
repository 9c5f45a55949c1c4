// A bot's notebook, kept in Redis: one hash for each bot.
import type { Notebook } from '../../core/notebook.ts';
import type { RedisClient } from './connect.ts';

/** `bot` names whose notes they are, such as `slack`. */
export function createNotebook(redis: RedisClient, namespace: string, bot: string): Notebook {
  const notes = `{${namespace}}:notes:${bot}`;
  return {
    get: async (key) => (await redis.hget(notes, key)) ?? undefined,
    async set(key, value) {
      await redis.hset(notes, key, value);
    },
    async forget(key) {
      await redis.hdel(notes, key);
    },
  };
}

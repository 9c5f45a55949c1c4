// The pace of a platform, kept in Redis: every process that speaks to it takes its places from the same flows.
import type { Pacer } from '../../core/pace.ts';
import type { RedisClient } from './connect.ts';
import { RESERVE, REST } from './pacer-scripts.ts';

/**
 * In any span of time a flow has at most `burst + span / every` places, whichever process took them and in whatever
 * order. A call that Redis heard twice took two places: it only makes the others wait.
 */
export function createPacer(redis: RedisClient, namespace: string): Pacer {
  const keyOf = (name: string) => `{${namespace}}:pace:${name}`;
  // The scripts are sent whole: next to the call to the platform that follows, that is nothing.
  return {
    async reserve(paces, patience) {
      const flows = paces.map(({ name }) => keyOf(name));
      const rules = paces.flatMap(({ every, burst }) => {
        const apart = Math.ceil(every * 1000);
        return [apart, apart * (burst - 1)];
      });
      return Number(await redis.eval(RESERVE, flows.length, ...flows, patience, ...rules));
    },
    async rest(name, milliseconds) {
      await redis.eval(REST, 1, keyOf(name), Math.ceil(milliseconds));
    },
  };
}

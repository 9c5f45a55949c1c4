// The time as Redis has it: the same for every host, however wrong their own clocks are.
import type { Clock } from '../../core/time.ts';
import type { RedisClient } from './connect.ts';
import { redisTime } from './probe.ts';

export function createRedisClock(redis: RedisClient): Clock {
  return { now: () => redisTime(redis) };
}

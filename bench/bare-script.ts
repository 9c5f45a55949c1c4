// The floor of a commit: a script that marks an id as done and appends one event, and nothing else.
import { packEvent } from '../src/core/engagement.ts';
import type { RedisClient } from '../src/store/redis/connect.ts';
import { someEvents } from './events.ts';

const SCRIPT = `
if not redis.call('SET', KEYS[1], '1', 'NX', 'EX', 2592000) then return 0 end
redis.call('XADD', KEYS[2], '*', 'e', ARGV[1])
return 1
`;

export async function createBareScript(redis: RedisClient): Promise<(id: string) => Promise<unknown>> {
  const hash = String(await redis.call('SCRIPT', 'LOAD', SCRIPT));
  const [event = ''] = someEvents(1).map(packEvent);
  return (id) => redis.evalsha(hash, 2, `{floor}:cause:${id}`, '{floor}:log', event);
}

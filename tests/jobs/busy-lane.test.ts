import { expect, it, onTestFinished } from 'vitest';
import { instantNamed } from '../../src/bots/console/session.ts';
import { applyFile } from '../../src/compose/apply-file.ts';
import type { Bot } from '../../src/core/chat.ts';
import { createKeys } from '../../src/store/redis/keys.ts';
import { useRedis } from '../world/use-redis.ts';
import { eventBy, SMALL, ZONE } from '../world.ts';
import { createJobHouse } from './job-house.ts';

const redis = useRedis();

it('a lane that a dead sender still holds is looked at again soon, without waiting for the tick', async () => {
  const client = await redis.connect();
  const namespace = redis.namespace();
  const sent: string[] = [];
  const bot: Bot = {
    platform: 'console',
    send: (_to, _message, key) => Promise.resolve({ id: String(sent.push(key)), at: 0 }),
    find: () => Promise.resolve('absent'),
    stop: () => Promise.resolve(),
  };
  const hand = { now: instantNamed('2026-11-22T09:00', ZONE) };
  const house = await createJobHouse(client, namespace, { hand, bot });
  onTestFinished(async () => {
    await house.close();
    await client.quit();
  });
  await applyFile(house.ports, { path: SMALL, show: () => {} });
  await house.tick();
  await house.quiet();
  // As long as the lease of one who has just died may still run.
  await client.set(createKeys(namespace).lock('console/dana'), 'of the dead', 'PX', 2_000);
  await house.app.hear({ ...eventBy('dana', 'asks', hand.now), kind: 'message', text: 'help' });
  await expect.poll(() => sent, { timeout: 20_000 }).toContain('answer/console/asks');
});

import { expect, it, onTestFinished } from 'vitest';
import { instantNamed } from '../../src/bots/console/session.ts';
import { applyFile } from '../../src/compose/apply-file.ts';
import type { Bot } from '../../src/core/chat.ts';
import { RefusedError } from '../../src/core/errors.ts';
import { useRedis } from '../world/use-redis.ts';
import { eventBy, SMALL, ZONE } from '../world.ts';
import { createJobHouse } from './job-house.ts';

const redis = useRedis();

it('what is refused for a few seconds, again and again, goes out long before the next tick', async () => {
  const client = await redis.connect();
  const sent: string[] = [];
  let refusals = 2;
  const bot: Bot = {
    platform: 'console',
    async send(_to, _message, key) {
      if (key === 'answer/console/asks' && refusals > 0) {
        refusals -= 1;
        throw new RefusedError('too fast', 500);
      }
      return { id: String(sent.push(key)), at: 0 };
    },
    find: () => Promise.resolve('absent'),
    stop: () => Promise.resolve(),
  };
  const start = instantNamed('2026-11-22T09:00', ZONE) - performance.now();
  const hand = {
    get now() {
      return Math.floor(start + performance.now());
    },
  };
  const house = await createJobHouse(client, redis.namespace(), { hand, bot });
  onTestFinished(async () => {
    await house.close();
    await client.quit();
  });
  await applyFile(house.ports, { path: SMALL, show: () => {} });
  await house.app.hear({ ...eventBy('dana', 'asks', hand.now), kind: 'message', text: 'help' });
  await expect.poll(() => sent, { timeout: 20_000 }).toContain('answer/console/asks');
  expect(refusals).toBe(0);
});

import { expect, it, onTestFinished } from 'vitest';
import type { Bot } from '../../src/core/chat.ts';
import { MINUTE } from '../../src/core/time.ts';
import type { QueueName } from '../../src/jobs/queues.ts';
import { NOW, put, row } from '../store/store-fixtures.ts';
import { useRedis } from '../world/use-redis.ts';
import { createJobHouse } from './job-house.ts';

const redis = useRedis();

it('what goes to WhatsApp waits, once, for the process that holds its browser', async () => {
  const [client, namespace] = [await redis.connect(), redis.namespace()];
  onTestFinished(async () => void (await client.quit()));
  const hand = { now: NOW };
  const sent: string[] = [];
  const bot: Bot = {
    platform: 'whatsapp',
    send: async (_to, _message, key) => ({ id: String(sent.push(key)), at: 0 }),
    find: () => Promise.resolve('absent'),
    stop: () => Promise.resolve(),
  };
  const open = async (on: readonly QueueName[]) => {
    const house = await createJobHouse(client, namespace, { hand, bot, on });
    onTestFinished(() => house.close());
    return house;
  };
  const others = await open(['clock', 'turns', 'deliveries', 'archive']);
  const place = { platform: 'whatsapp', kind: 'private', id: '972501111111@c.us' } as const;
  await put(others.store, 'a', { rows: [row('a', { place })] });
  for (let minute = 0; minute < 3; minute += 1) {
    hand.now += MINUTE;
    await others.tick();
    await expect.poll(async () => (await others.store.turns.lastTick()) === hand.now).toBe(true);
  }
  expect((await others.jobs.counts()).whatsapp).toMatchObject({ waiting: 1, active: 0 });
  expect(sent).toEqual([]);

  const holder = await open(['whatsapp']);
  await expect.poll(() => sent).toEqual(['a']);
  await expect.poll(async () => (await holder.jobs.counts()).whatsapp['waiting']).toBe(0);

  // What is decided anywhere goes out there at once.
  await put(others.store, 'b', { rows: [row('b', { place })] });
  await others.jobs.wake(['whatsapp/972501111111@c.us']);
  await expect.poll(() => sent).toEqual(['a', 'b']);
});

import { describe, expect, it, onTestFinished } from 'vitest';
import { instantNamed } from '../../src/bots/console/session.ts';
import { applyFile } from '../../src/compose/apply-file.ts';
import type { Bot } from '../../src/core/chat.ts';
import { machineNow } from '../../src/core/time.ts';
import { useRedis } from '../world/use-redis.ts';
import { eventBy, SMALL, ZONE } from '../world.ts';
import { createJobHouse } from './job-house.ts';

const redis = useRedis();

/** Takes as long to send as the test wants. */
function createSlowBot() {
  const sent: string[] = [];
  let begun: () => void = () => {};
  let go: () => void = () => {};
  const sending = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const allowed = new Promise<void>((resolve) => {
    go = resolve;
  });
  const bot: Bot = {
    platform: 'console',
    async send(_to, _message, key) {
      begun();
      await allowed;
      sent.push(key);
      return { id: key, at: 0 };
    },
    find: (_to, key) => Promise.resolve(sent.includes(key) ? { id: key, at: 0 } : 'absent'),
    stop: () => Promise.resolve(),
  };
  return { bot, sent, sending, go: () => go() };
}

async function openSlowly() {
  const client = await redis.connect();
  const slow = createSlowBot();
  const hand = { now: instantNamed('2026-11-22T09:00', ZONE) };
  const house = await createJobHouse(client, redis.namespace(), { hand, bot: slow.bot });
  onTestFinished(async () => {
    slow.go();
    await house.close();
    await client.quit();
  });
  await applyFile(house.ports, { path: SMALL, show: () => {} });
  const asks = (who: string) =>
    house.app.hear({ ...eventBy(who, `asks-${who}`, hand.now), kind: 'message', text: 'help' });
  const stateOf = async (who: string) => (await house.store.outbox.row(`answer/console/asks-${who}`))?.state;
  return { house, slow, asks, stateOf };
}

describe('told to stop', () => {
  it('finishes the send under way, records it, and takes no more', async () => {
    const { house, slow, asks, stateOf } = await openSlowly();
    await asks('dana');
    await slow.sending;
    const stopped = house.jobs.stop();
    await asks('noam');
    slow.go();
    await stopped;
    expect(await stateOf('dana')).toBe('sent');
    expect(await stateOf('noam')).toBe('waiting');
    expect(slow.sent).toContain('answer/console/asks-dana');
    // What waits is found by whoever comes next.
    expect((await house.app.due(await house.ports.clock.now())).lanes).toEqual(['console/noam']);
  });

  it('does not wait longer than it may for a send that never ends; what became of it is found out later', async () => {
    const { house, slow, asks, stateOf } = await openSlowly();
    await asks('dana');
    await slow.sending;
    const before = machineNow();
    await house.jobs.stop(300);
    expect(machineNow() - before).toBeLessThan(3_000);
    expect(await stateOf('dana')).toBe('sending');
  });
});

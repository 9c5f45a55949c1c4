import { describe, expect, it, onTestFinished } from 'vitest';
import { startPlain } from '../fakes/redis-servers.ts';
import { createFolder } from './folder.ts';
import { run, start } from './program.ts';

async function startRedis(settings: Readonly<Record<string, string>> = {}) {
  const redis = await startPlain(settings);
  onTestFinished(() => redis.stop());
  return redis;
}

describe('roles in processes of their own', () => {
  it('work together over one Redis', async () => {
    const { url } = await startRedis();
    const folder = createFolder();
    const env = { REDIS_URL: url, SECRET: 'a secret that both of the processes share' };
    const applied = await run({ folder, args: ['apply', 'community.yaml'], env });
    expect(applied.code).toBe(0);
    const bots = start({ folder, args: ['start', '--role', 'bots'], env });
    const worker = start({ folder, args: ['start', '--role', 'worker'], env });
    await bots.says(/^ready: console$/m);
    await worker.says(/^ready: worker$/m);

    bots.types('noam: rsvp 1 yes');
    await worker.says(/kehila → noam: Noted: coming to Case hour/);
    expect(bots.out()).not.toContain('Noted');
    const ends = await Promise.all([bots.stop(), worker.stop()]);
    expect(ends.map(({ code }) => code)).toEqual([0, 0]);
  });

  it('take up together what was typed before there was a worker', async () => {
    const { url } = await startRedis();
    const folder = createFolder();
    const env = { REDIS_URL: url, COMMUNITY: 'community.yaml' };
    const bots = start({ folder, args: ['start', '--role', 'bots'], env });
    await bots.says(/^ready: console$/m);
    bots.types('noam: meetings');
    const worker = start({ folder, args: ['start', '--role', 'worker'], env });
    await worker.says(/kehila → noam: /);
    await worker.stop();
    expect(worker.out().match(/kehila → noam: /g)).toHaveLength(1);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SetupError } from '../../src/core/errors.ts';
import { closeRedis, connectRedis, type RedisClient } from '../../src/store/redis/connect.ts';
import { examineRedis } from '../../src/store/redis/examine.ts';
import { checkDurability, judge, refuseVolatile } from '../../src/store/redis/guard.ts';
import { type Servers, startPlain } from '../fakes/redis-servers.ts';

const strict = { allowVolatile: false };
const SOUND = {
  where: 'a:1',
  version: '7.2.4',
  evicts: 'noeviction',
  appendOnly: true,
  sync: 'always',
  replica: false,
  writes: true,
};

let server: Servers;
let client: RedisClient;
beforeAll(async () => {
  server = await startPlain();
  client = connectRedis(server.url);
});
afterAll(async () => {
  await closeRedis(client);
  await server.stop();
});

/** The levels of all findings while the server has other settings. */
async function levelsWith(
  settings: Record<string, string>,
  options = strict,
): Promise<Record<string, string>> {
  const usual = { appendonly: 'yes', appendfsync: 'always', 'maxmemory-policy': 'noeviction' };
  for (const [name, value] of Object.entries(settings)) await client.config('SET', name, value);
  try {
    const findings = await checkDurability(client, options);
    return Object.fromEntries(findings.map(({ check, level }) => [check.replace('Redis ', ''), level]));
  } finally {
    for (const [name, value] of Object.entries(usual)) await client.config('SET', name, value);
  }
}

const sound = { version: 'ok', role: 'ok', eviction: 'ok', persistence: 'ok', sync: 'ok' };

describe('a Redis is trusted', () => {
  it('when it keeps every write at once and evicts nothing', async () => {
    expect(await levelsWith({})).toEqual(sound);
    expect(await refuseVolatile(client, strict)).toHaveLength(5);
  });

  it('with a warning when it syncs every second', async () => {
    expect(await levelsWith({ appendfsync: 'everysec' })).toEqual({ ...sound, sync: 'warn' });
  });

  it('but not when it evicts, or keeps no append-only file', async () => {
    expect(await levelsWith({ 'maxmemory-policy': 'allkeys-lru' })).toEqual({ ...sound, eviction: 'fail' });
    expect(await levelsWith({ appendonly: 'no' })).toEqual({ ...sound, persistence: 'fail' });
  });

  it('with warnings all the same, when the operator can bear losses', async () => {
    const volatile = { 'maxmemory-policy': 'volatile-ttl', appendonly: 'no' };
    const levels = await levelsWith(volatile, { allowVolatile: true });
    expect(levels).toEqual({ ...sound, eviction: 'warn', persistence: 'warn' });
  });

  it('or is refused with exactly what to change', async () => {
    await client.config('SET', 'appendonly', 'no');
    const refusal = refuseVolatile(client, strict);
    await expect(refusal).rejects.toBeInstanceOf(SetupError);
    await expect(refusal).rejects.toThrow(
      /keeps no append-only file.*CONFIG SET appendonly yes.*redis\.conf/u,
    );
    await expect(refusal).rejects.toThrow(/ALLOW_VOLATILE_REDIS=1/u);
    await client.config('SET', 'appendonly', 'yes');
  });

  it('on the word of INFO alone where CONFIG is forbidden', async () => {
    await client.call('ACL', 'SETUSER', 'guest', 'on', '>pass', '~*', '+@all', '-config');
    const guest = connectRedis(server.url.replace('//', '//guest:pass@'));
    const findings = await checkDurability(guest, strict);
    await closeRedis(guest);
    expect(findings.map(({ level }) => level)).toEqual(['ok', 'ok', 'ok', 'ok', 'warn']);
    expect(findings.at(-1)?.says).toMatch(/does not tell how soon it syncs/u);
  });
});

describe('what a server says of itself', () => {
  const worst = (facts: Partial<typeof SOUND>) =>
    judge({ ...SOUND, ...facts }, strict).find(({ level }) => level !== 'ok');

  it('is found sound when all is well', () => {
    expect(worst({})).toBeUndefined();
    expect(worst({ version: '6.2.0' })).toBeUndefined();
    expect(worst({ version: '10.0.0' })).toBeUndefined();
  });

  it('is refused when it is too old, a replica, or cannot write its file', () => {
    expect(worst({ version: '6.0.16' })).toMatchObject({
      level: 'fail',
      mend: expect.stringContaining('6.2'),
    });
    expect(worst({ replica: true })).toMatchObject({
      level: 'fail',
      mend: expect.stringContaining('master'),
    });
    expect(worst({ writes: false })).toMatchObject({ level: 'fail', mend: expect.stringContaining('disk') });
  });

  it('is refused when it does not say that it keeps anything', () => {
    const levels = judge({ where: 'a:1', replica: false, writes: true }, strict).map(({ level }) => level);
    expect(levels).toEqual(['warn', 'ok', 'fail', 'fail', 'ok']);
  });
});

describe('an examination', () => {
  it('finds how far apart the clocks are', async () => {
    const which = { redisUrl: server.url, dataDir: '/nowhere', allowVolatileRedis: false };
    const { findings, clockAhead } = await examineRedis(which);
    expect(findings.every(({ level }) => level === 'ok')).toBe(true);
    expect(Math.abs(clockAhead)).toBeLessThan(1_000);
  });

  it('looks over every master of a Cluster, and tells of the worst', async () => {
    const { startCluster } = await import('../fakes/redis-servers.ts');
    const cluster = await startCluster();
    try {
      await cluster.servers[1]?.ask('CONFIG SET maxmemory-policy allkeys-lru');
      const which = { redisUrl: cluster.url, dataDir: '/nowhere', allowVolatileRedis: false };
      const failed = (await examineRedis(which)).findings.filter(({ level }) => level === 'fail');
      expect(failed.map(({ says }) => says)).toEqual([
        expect.stringContaining(`:${cluster.servers[1]?.port} may throw`),
      ]);
    } finally {
      await cluster.stop();
    }
  });
});

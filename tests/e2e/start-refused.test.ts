import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startPlain } from '../fakes/redis-servers.ts';
import { createFolder } from './folder.ts';
import { run } from './program.ts';

const START = ['start', '--role', 'bots,worker,web'];

async function takenPort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return String((server.address() as AddressInfo).port);
}

describe('kehila start refuses with one sentence', () => {
  it('a port that is taken', async () => {
    const port = await takenPort();
    const { code, out, err } = await run({ folder: createFolder(), args: START, env: { PORT: port } });
    expect(err).toMatch(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is taken: .*PORT.*\\n$`));
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('a Redis that is not there', async () => {
    const env = { REDIS_URL: `redis://127.0.0.1:${await closedPort()}` };
    const { code, out, err } = await run({ folder: createFolder(), args: START, env });
    expect(err).toMatch(/^Redis at redis:\/\/127\.0\.0\.1:\d+\/0 cannot be used: .*REDIS_URL\.\n$/);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('a Redis that evicts, unless it is told to bear that', async () => {
    const redis = await startPlain({ 'maxmemory-policy': 'allkeys-lru' });
    onTestFinished(() => redis.stop());
    const { code, out, err } = await run({
      folder: createFolder(),
      args: START,
      env: { REDIS_URL: redis.url },
    });
    expect(err).toMatch(/^Redis at \S+ may throw records away .*maxmemory-policy noeviction.*\n$/);
    expect(out).toBe('');
    expect(code).toBe(2);
    const env = { REDIS_URL: redis.url, ALLOW_VOLATILE_REDIS: '1' };
    expect((await run({ folder: createFolder(), args: ['apply', 'community.yaml'], env })).code).toBe(0);
  });

  it('a role that is not there, and every mistaken setting, each on its line', async () => {
    const role = await run({ folder: createFolder(), args: ['start', '--role', 'bots,cook'] });
    expect(role.err).toBe('There is no role "cook"; choose among bots, worker, web.\n');
    expect(role.code).toBe(2);
    const env = { PORT: 'many', LOG_LEVEL: 'loud', REDIS_URL: 'http://here' };
    const settings = await run({ folder: createFolder(), args: ['start'], env });
    expect(
      settings.err
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0])
        .sort(),
    ).toEqual(['LOG_LEVEL', 'PORT', 'REDIS_URL']);
    expect(settings.code).toBe(2);
  });
});

/** One that was open a moment ago, so that nobody else has it. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

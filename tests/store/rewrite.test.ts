import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { closeRedis, connectRedis, redisReady } from '../../src/store/redis/connect.ts';
import { rewriteFiles } from '../../src/store/redis/rewrite.ts';
import { startPlain } from '../fakes/redis-servers.ts';

async function server() {
  const { url, servers, stop } = await startPlain();
  const client = connectRedis(url);
  onTestFinished(async () => {
    await closeRedis(client);
    await stop();
  });
  await redisReady(client, url);
  const files = join(servers[0]?.folder ?? '', 'appendonlydir');
  const holds = (text: string) =>
    readdirSync(files).some((name) => readFileSync(join(files, name), 'latin1').includes(text));
  return { client, holds };
}

it('takes what was deleted out of the append-only file, though a rewrite was under way, and keeps the rest', async () => {
  const { client, holds } = await server();
  await client.set('kept', 'a text');
  await client.set('gone', 'a word');
  await client.bgrewriteaof();
  await client.del('gone');
  expect(holds('gone')).toBe(true);
  expect(await rewriteFiles(client)).toBe('done');
  await expect.poll(() => holds('gone')).toBe(false);
  expect(holds('kept')).toBe(true);
  expect(await client.get('kept')).toBe('a text');
});

it('is refused, and no more than that, where it is not allowed', async () => {
  const { client } = await server();
  await client.call('ACL', 'SETUSER', 'default', '-bgrewriteaof');
  expect(await rewriteFiles(client)).toBe('refused');
});

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeRedis, connectRedis, type RedisClient, redisReady } from '../../src/store/redis/connect.ts';
import {
  hasOpenssl,
  type Servers,
  startCluster,
  startPlain,
  startSentinel,
  startTls,
} from '../fakes/redis-servers.ts';

const SCRIPT =
  "redis.call('SET', KEYS[1], ARGV[1]) return redis.call('GET', KEYS[1]) .. redis.call('INCR', KEYS[2])";

async function withClient<T>(url: string, act: (client: RedisClient) => Promise<T>): Promise<T> {
  const client = connectRedis(url);
  try {
    await redisReady(client, url);
    return await act(client);
  } finally {
    await closeRedis(client);
  }
}

async function expectToWork(client: RedisClient, tag: string): Promise<void> {
  await client.set(`{${tag}}:a`, 'kept');
  expect(await client.get(`{${tag}}:a`)).toBe('kept');
  expect(await client.eval(SCRIPT, 2, `{${tag}}:b`, `{${tag}}:n`, 'said')).toBe('said1');
}

describe('a single Redis', () => {
  let plain: Servers;
  beforeAll(async () => {
    plain = await startPlain({ requirepass: 's3 cr@t/?' });
  });
  afterAll(() => plain.stop());

  const urlWith = (password: string, rest = '') =>
    `${plain.url.replace('//', `//:${encodeURIComponent(password)}@`)}${rest}`;

  it('takes commands and scripts, in the database that is asked for', async () => {
    const url = urlWith('s3 cr@t/?', '/3');
    await withClient(url, (client) => expectToWork(client, 'c'));
    await withClient(urlWith('s3 cr@t/?'), async (client) => expect(await client.dbsize()).toBe(0));
  });

  it('refuses a wrong password at once, in a sentence that does not show it', async () => {
    const failure = withClient(urlWith('wrong-word'), (client) => client.ping());
    await expect(failure).rejects.toThrow(/cannot be used.*WRONGPASS.*mend REDIS_URL/u);
    await expect(failure).rejects.not.toThrow(/wrong-word/u);
  });

  it('runs commands given before the connection is there, and refuses them while it is away later', async () => {
    const server = await startPlain();
    const client = connectRedis(server.url);
    expect(await client.ping()).toBe('PONG');
    const away = new Promise((resolve) => client.once('close', resolve));
    await server.stop();
    await away;
    await expect(client.ping()).rejects.toThrow(/writeable/u);
    await closeRedis(client);
  });

  it.each(['redis://127.0.0.1:1', 'redis+cluster://127.0.0.1:1', 'redis+sentinel://127.0.0.1:1/chat'])(
    'lets a worker wait for as long as the connection is away: %s',
    async (url) => {
      const client = connectRedis(url, { role: 'worker' });
      let settled = false;
      const waiting = client.ping().finally(() => {
        settled = true;
      });
      waiting.catch(() => undefined);
      for (let tries = 0; tries < 4; tries++) await new Promise((resolve) => client.once('error', resolve));
      // Past the close that follows the error: the moment between two tries, when hanging up is hardest.
      await new Promise(setImmediate);
      expect(settled).toBe(false);
      await closeRedis(client);
      await expect(waiting).rejects.toThrow(/closed|None of startup nodes/u);
    },
  );

  it('says where nobody answers', async () => {
    const url = 'redis://:hidden@127.0.0.1:1';
    const client = connectRedis(url);
    const failure = redisReady(client, url, 150);
    await expect(failure).rejects.toThrow(
      'Redis at redis://127.0.0.1:1/0 cannot be used: connect ECONNREFUSED 127.0.0.1:1.',
    );
    client.disconnect();
  });

  it('tells whoever asked of each trouble', async () => {
    const reason = await new Promise<string>((resolve) => {
      const client = connectRedis('redis://127.0.0.1:1', { onTrouble: resolve });
      client.once('error', () => client.disconnect());
    });
    expect(reason).toContain('ECONNREFUSED');
  });
});

describe.skipIf(!hasOpenssl())(
  'a Redis behind TLS (skipped without openssl, which makes its certificate)',
  () => {
    let server: Awaited<ReturnType<typeof startTls>>;
    beforeAll(async () => {
      server = await startTls();
    });
    afterAll(() => server.stop());

    it('is used with its authority and our certificate', async () => {
      const url = `${server.url}?ca=${server.cert}&cert=${server.cert}&key=${server.key}`;
      await withClient(url, (client) => expectToWork(client, 'c'));
    });

    it('is used without an authority when told so', async () => {
      const url = `${server.url}?insecure=1&cert=${server.cert}&key=${server.key}`;
      await withClient(url, (client) => expectToWork(client, 'd'));
    });

    it('is refused at once when nobody vouches for its certificate', async () => {
      const url = `${server.url}?cert=${server.cert}&key=${server.key}`;
      await expect(withClient(url, (client) => client.ping())).rejects.toThrow(/self-signed certificate/u);
    });

    it('needs certificates that can be read', () => {
      expect(() => connectRedis(`${server.url}?ca=/nowhere.pem`)).toThrow(
        /file of its option ca cannot be read/u,
      );
    });
  },
);

describe('a Redis behind Sentinels', () => {
  let group: Servers;
  beforeAll(async () => {
    group = await startSentinel();
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await group.stop();
  });

  it('is found through the first Sentinel that answers, and followed to its new master', async () => {
    const url = group.url.replace('127.0.0.1', '127.0.0.1:1,127.0.0.1');
    // ioredis complains there, out of our reach, of the Sentinel that is away.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await withClient(url, async (client) => {
      await expectToWork(client, 'c');
      const again = new Promise((resolve) => client.once('ready', resolve));
      const [master, replica] = group.servers;
      expect(await client.wait(1, 1_000)).toBe(1);
      master?.process.kill('SIGKILL');
      await again;
      expect(await replica?.ask('INFO replication')).toContain('role:master');
      expect(await client.get('{c}:a')).toBe('kept');
      await expectToWork(client, 'd');
    });
  });

  it('says when no Sentinel answers', async () => {
    const url = 'redis+sentinel://127.0.0.1:1/chat';
    const client = connectRedis(url);
    await expect(redisReady(client, url, 150)).rejects.toThrow(
      /sentinels are unreachable.*Start it, or mend/u,
    );
    client.disconnect();
  });
});

describe('a Redis Cluster', () => {
  let cluster: Servers;
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster.stop());

  it('takes the commands and scripts of a community wherever its slot lies', async () => {
    await withClient(cluster.url, async (client) => {
      for (const tag of ['north', 'south', 'east', 'west']) await expectToWork(client, tag);
    });
    const sizes = await Promise.all(cluster.servers.map((server) => server.ask('DBSIZE')));
    expect(sizes.filter((size) => size !== ':0').length).toBeGreaterThan(1);
  });

  it('is found when only one of the nodes that are named is there', async () => {
    const [server] = cluster.servers;
    await withClient(`redis+cluster://127.0.0.1:1,127.0.0.1:${server?.port}`, (client) =>
      expectToWork(client, 'x'),
    );
  });

  it('says when none of its nodes answers', async () => {
    const url = 'redis+cluster://127.0.0.1:1';
    const client = connectRedis(url);
    await expect(redisReady(client, url, 150)).rejects.toThrow(
      /redis\+cluster:\/\/127\.0\.0\.1:1 cannot be used: none of its nodes answers\./u,
    );
    client.disconnect();
  });
});

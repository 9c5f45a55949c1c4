// Asks a Redis what it is and how it keeps what it is given. Also for managed services, which forbid CONFIG.
import { Cluster, type Redis } from 'ioredis';
import type { Instant } from '../../core/time.ts';
import type { RedisClient } from './connect.ts';

/** What one server says of itself; absent where it does not tell. */
export interface ServerFacts {
  /** Host and port, or path of the socket. */
  readonly where: string;
  readonly version?: string;
  readonly evicts?: string;
  readonly appendOnly?: boolean;
  readonly sync?: string;
  readonly replica: boolean;
  /** Whether the last write to the append-only file went well. */
  readonly writes: boolean;
}

/** Facts of every server that takes our writes: one, or each master of a Cluster. */
export async function probeRedis(client: RedisClient): Promise<ServerFacts[]> {
  const servers = client instanceof Cluster ? client.nodes('master') : [client];
  return Promise.all(servers.map(probeServer));
}

/** What the server's clock says. */
export async function redisTime(client: RedisClient): Promise<Instant> {
  const [seconds, micros] = await client.time();
  return Number(seconds) * 1_000 + Math.floor(Number(micros) / 1_000);
}

async function probeServer(server: Redis): Promise<ServerFacts> {
  const [text, policy, append, sync] = await Promise.all([
    server.info(),
    setting(server, 'maxmemory-policy'),
    setting(server, 'appendonly'),
    setting(server, 'appendfsync'),
  ]);
  const info = new Map(text.split(/\r?\n/u).map((line) => splitOnce(line)));
  const version = info.get('redis_version');
  const evicts = policy ?? info.get('maxmemory_policy');
  const appendOnly = append ?? info.get('aof_enabled');
  return {
    where: server.options.path ?? `${server.options.host}:${server.options.port}`,
    ...(version && { version }),
    ...(evicts && { evicts }),
    ...(appendOnly && { appendOnly: ['yes', '1'].includes(appendOnly) }),
    ...(sync && { sync }),
    replica: info.get('role') === 'slave',
    writes: info.get('aof_last_write_status') !== 'err',
  };
}

async function setting(server: Redis, name: string): Promise<string | undefined> {
  const reply: unknown = await server.config('GET', name).catch(() => undefined);
  return Array.isArray(reply) && typeof reply[1] === 'string' ? reply[1] : undefined;
}

function splitOnce(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1)];
}

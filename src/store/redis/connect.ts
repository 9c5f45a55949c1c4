// Connections to every kind of Redis that REDIS_URL can name: single, TLS, socket, Sentinel, Cluster.
import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import { Cluster, type ClusterOptions, Redis, type RedisOptions } from 'ioredis';
import { reasonOf, SetupError } from '../../core/errors.ts';
import { describeTarget, type RedisTarget, type TlsSettings } from '../../core/redis-target.ts';
import { parseRedisUrl } from '../../core/redis-url.ts';

export type RedisClient = Redis | Cluster;

type Role = 'client' | 'worker';
type ClusterTarget = Extract<RedisTarget, { kind: 'cluster' }>;
type Plainly<Options> = Omit<Options, 'replyMapping' | 'redisOptions'>;

interface ConnectOptions {
  /** `client` (the default) gives up on a command soon; `worker` waits for as long as Redis is away, as BullMQ workers must. */
  readonly role?: Role;
  /** Told each time a connection fails or is refused; ioredis goes on trying by itself. */
  readonly onTrouble?: (reason: string) => void;
}

/** A server that took a command and says nothing for this long is taken for dead, in milliseconds. */
const ANSWER_WITHIN = 10_000;

/**
 * Starts connecting at once and for ever tries again; `redisReady` tells when it is there. Commands given before the
 * first connection wait for it. Later, while the connection is away, a client's are refused at once, so that nothing
 * piles up in memory: make each connection here, a `duplicate()` of a client would refuse even its first commands.
 *
 * What was sent and not answered when a connection broke, ioredis sends again (`autoResendUnfulfilledCommands`), and
 * so may run twice. Every write of ours must bear that: a commit does, being done once for each cause.
 * Throws SetupError.
 */
export function connectRedis(url: string, options: ConnectOptions = {}): RedisClient {
  const target = parseRedisUrl(url);
  const role = options.role ?? 'client';
  const client =
    target.kind === 'cluster' ? openCluster(target, role) : new Redis(redisOptions(target, role));
  const onTrouble = (error: unknown) => options.onTrouble?.(reasonOf(error));
  client.on('error', onTrouble);
  client.on('node error', onTrouble);
  if (role === 'client') {
    client.once('ready', () => {
      client.options.enableOfflineQueue = false;
    });
  }
  return client;
}

/** Waits for the first connection, at most `within` milliseconds. Throws SetupError naming what stands in the way. */
export async function redisReady(client: RedisClient, url: string, within = 5_000): Promise<void> {
  if (client.status === 'ready') return;
  const where = describeTarget(parseRedisUrl(url));
  let trouble: unknown = new Error(`no answer within ${within / 1000} s`);
  await new Promise<void>((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer);
      client.off('ready', onReady).off('error', onError).off('node error', onError);
      act();
    };
    const fail = () => settle(() => reject(unreachable(where, trouble)));
    const onReady = () => settle(resolve);
    const onError = (error: unknown) => {
      trouble = error;
      if (isRefusal(error)) fail();
    };
    const timer = setTimeout(fail, within);
    client.on('ready', onReady).on('error', onError).on('node error', onError);
  });
}

/** Says goodbye, or hangs up when that is not answered within a second. Commands still waiting are refused. */
export async function closeRedis(client: RedisClient): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, 1_000);
  });
  await Promise.race([client.status === 'ready' ? client.quit().catch(() => undefined) : undefined, late]);
  clearTimeout(timer);
  const betweenTries = client.status === 'reconnecting';
  client.disconnect();
  if (betweenTries) await refuseWaiting(client);
}

/** ioredis forgets the commands that wait when it hangs up between two tries to connect: a try that fails refuses them. */
async function refuseWaiting(client: RedisClient): Promise<void> {
  const lastTry = client.connect();
  if (client instanceof Redis) client.disconnect();
  await lastTry.catch(() => undefined);
  if (client.status !== 'end') client.disconnect();
}

function redisOptions(target: Exclude<RedisTarget, ClusterTarget>, role: Role): Plainly<RedisOptions> {
  const tls = target.tls && tlsOptions(target.tls);
  const common: Plainly<RedisOptions> = {
    ...commandOptions(target, role),
    db: target.db,
    retryStrategy: backoff,
  };
  switch (target.kind) {
    case 'single':
      return { ...common, ...target.address, ...(tls && { tls }) };
    case 'socket':
      return { ...common, path: target.path };
    case 'sentinel':
      return {
        ...common,
        sentinels: [...target.sentinels],
        name: target.master,
        sentinelUsername: target.sentinelUsername,
        sentinelPassword: target.sentinelPassword,
        sentinelRetryStrategy: backoff,
        // Hears of a new master from the Sentinels: an old one that is merely cut off would go on taking our writes.
        failoverDetector: true,
        ...(tls && { tls, sentinelTLS: tls, enableTLSForSentinelMode: true }),
      };
  }
}

function openCluster(target: ClusterTarget, role: Role): Cluster {
  const tls = target.tls && tlsOptions(target.tls);
  const options: Plainly<ClusterOptions> = {
    clusterRetryStrategy: backoff,
    slotsRefreshTimeout: 2_000,
    // A certificate is made out to a name: keep the names that the nodes give instead of looking them up.
    ...(tls && { dnsLookup: (address, callback) => callback(null, address) }),
  };
  const redisOptions = { ...commandOptions(target, role), ...(tls && { tls }) };
  return new Cluster([...target.nodes], { ...options, redisOptions });
}

function commandOptions(target: RedisTarget, role: Role) {
  return {
    username: target.username,
    password: target.password,
    connectTimeout: 5_000,
    reconnectOnError: leaveReplica,
    ...(role === 'worker'
      ? { maxRetriesPerRequest: null }
      : { maxRetriesPerRequest: 3, socketTimeout: ANSWER_WITHIN, commandTimeout: ANSWER_WITHIN }),
  };
}

/** Milliseconds until the next try: soon at first, never more than 2 s. */
function backoff(tries: number): number {
  return Math.min(25 * 2 ** Math.min(tries, 10), 2_000);
}

/** A master that became a replica refuses writes: hang up and ask who is master now. */
function leaveReplica(error: Error): boolean {
  return /READONLY|UNBLOCKED/u.test(error.message);
}

function tlsOptions({ ca, cert, key, insecure }: TlsSettings): ConnectionOptions {
  return {
    rejectUnauthorized: !insecure,
    ...(ca && { ca: pem('ca', ca) }),
    ...(cert && { cert: pem('cert', cert) }),
    ...(key && { key: pem('key', key) }),
  };
}

function pem(option: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new SetupError(`REDIS_URL: the file of its option ${option} cannot be read: ${reasonOf(cause)}.`, {
      cause,
    });
  }
}

function isRefusal(error: unknown): boolean {
  return /WRONGPASS|NOAUTH|NOPERM|invalid password|DB index|CERT|certificate|self-signed/iu.test(
    reasonOf(error),
  );
}

function unreachable(where: string, cause: unknown): SetupError {
  const reason = reasonOf(cause)
    .replace(/^(Connection is closed|Failed to refresh slots).*/u, 'none of its nodes answers')
    .replace(/ Retrying from scratch.*/u, '')
    .replace(/\.$/u, '');
  return new SetupError(`Redis at ${where} cannot be used: ${reason}. Start it, or mend REDIS_URL.`, {
    cause,
  });
}

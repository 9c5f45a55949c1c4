// Real Redis servers of every kind, on free ports of 127.0.0.1, in temporary folders.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ask } from '../../src/store/redis/private-redis-talk.ts';

interface Server {
  readonly port: number;
  readonly folder: string;
  readonly process: ChildProcess;
  /** One inline command and its reply. */
  ask(command: string): Promise<string>;
  stop(): Promise<void>;
}

export interface Servers {
  /** As REDIS_URL. */
  readonly url: string;
  readonly servers: readonly Server[];
  stop(): Promise<void>;
}

/** A server that keeps an append-only file and evicts nothing, unless `settings` say otherwise. */
export async function startPlain(settings: Readonly<Record<string, string>> = {}): Promise<Servers> {
  const server = await startServer({ appendonly: 'yes', appendfsync: 'always', ...settings });
  return { url: `redis://127.0.0.1:${server.port}`, servers: [server], stop: server.stop };
}

export function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version']);
    return true;
  } catch {
    return false;
  }
}

/** Only TLS lets a client in, and it must show the same self-signed certificate as the server. */
export async function startTls(): Promise<Servers & { readonly cert: string; readonly key: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-tls-'));
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const name = ['-subj', '/CN=kehila-test', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const files = ['-keyout', key, '-out', cert];
  execFileSync('openssl', ['req', '-x509', ...curve, '-nodes', '-days', '2', ...name, ...files], {
    stdio: 'pipe',
  });
  const port = String(await freePort());
  const tls = { 'tls-port': port, 'tls-cert-file': cert, 'tls-key-file': key, 'tls-ca-cert-file': cert };
  const server = await startServer({ ...tls, 'tls-auth-clients': 'yes', appendonly: 'yes' });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `rediss://127.0.0.1:${port}`, servers: [server], cert, key, stop };
}

/** A master (first of `servers`), its replica, and one Sentinel that takes a silent master for dead in 300 ms. */
export async function startSentinel(): Promise<Servers> {
  const master = await startServer({ appendonly: 'yes', 'repl-diskless-sync-delay': '0' });
  const replica = await startServer({ appendonly: 'yes' });
  await replica.ask(`REPLICAOF 127.0.0.1 ${master.port}`);
  await until(replica, 'INFO replication', /master_link_status:up/u);
  await until(master, 'INFO replication', /state=online/u);
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'kehila-sentinel-'));
  const file = join(folder, 'sentinel.conf');
  writeFileSync(
    file,
    `port ${port}\nbind 127.0.0.1\ndir ${folder}\nsentinel monitor chat 127.0.0.1 ${master.port} 1\n` +
      'sentinel down-after-milliseconds chat 300\nsentinel failover-timeout chat 3000\n',
  );
  const sentinel = await startProcess({ folder, port, args: [file, '--sentinel'] });
  await until(sentinel, 'SENTINEL REPLICAS chat', /^\*1/u);
  const servers = [master, replica, sentinel];
  return { url: `redis+sentinel://127.0.0.1:${port}/chat`, servers, stop: () => stopAll(servers) };
}

/** Three masters that share the slots. */
export async function startCluster(): Promise<Servers> {
  const nodes = await Promise.all([1, 2, 3].map(startClusterNode));
  const servers = nodes.map(({ server }) => server);
  const ranges = ['0 5460', '5461 10922', '10923 16383'];
  await Promise.all(servers.map((server, i) => server.ask(`CLUSTER ADDSLOTSRANGE ${ranges[i]}`)));
  for (const { server, bus } of nodes.slice(1)) {
    await servers[0]?.ask(`CLUSTER MEET 127.0.0.1 ${server.port} ${bus}`);
  }
  await Promise.all(servers.map((server) => until(server, 'CLUSTER INFO', /cluster_state:ok/u)));
  const list = servers.map(({ port }) => `127.0.0.1:${port}`).join(',');
  return { url: `redis+cluster://${list}`, servers, stop: () => stopAll(servers) };
}

async function startClusterNode(): Promise<{ server: Server; bus: number }> {
  const bus = await freePort();
  const cluster = { 'cluster-enabled': 'yes', 'cluster-port': String(bus), 'cluster-node-timeout': '1000' };
  return { server: await startServer({ ...cluster, appendonly: 'yes' }), bus };
}

async function startServer(settings: Readonly<Record<string, string>>): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-redis-'));
  const port = await freePort();
  const all = { port: String(port), bind: '127.0.0.1', dir: folder, save: '', ...settings };
  const args = Object.entries(all).flatMap(([name, value]) => [`--${name}`, value]);
  return startProcess({ folder, port, args });
}

async function startProcess(run: { folder: string; port: number; args: string[] }): Promise<Server> {
  const { folder, port, args } = run;
  const child = spawn('redis-server', args, { stdio: 'ignore' });
  const orphan = () => child.kill('SIGKILL');
  process.once('exit', orphan);
  const server: Server = {
    port,
    folder,
    process: child,
    ask: (command) => ask({ host: '127.0.0.1', port }, command),
    async stop() {
      process.off('exit', orphan);
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await until(server, 'PING', /^\+PONG|^-NOAUTH/u);
  return server;
}

/** Asks again and again until the reply fits, for at most ten seconds. */
async function until(server: Server, command: string, fits: RegExp): Promise<void> {
  let reply = '';
  for (let tries = 0; tries < 1_000; tries++) {
    reply = await server.ask(command).catch(String);
    if (fits.test(reply)) return;
    await wait(10);
  }
  throw new Error(`${command} never gave ${fits}, but ${reply}`);
}

async function stopAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(servers.map((server) => server.stop()));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

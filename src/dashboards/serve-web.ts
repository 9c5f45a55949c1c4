// Listens, and stops listening without cutting anyone off.
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { SetupError } from '../core/errors.ts';

export interface ServedAt {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
}

export interface Served {
  readonly port: number;
  /** Waits for requests under way, at most a few seconds. */
  close(): Promise<void>;
}

/** Milliseconds. */
const DRAIN = 3000;
const SLOWEST_HEADERS = 10_000;
const SLOWEST_REQUEST = 30_000;

type Server = ReturnType<typeof serverFor>;

/** Throws SetupError when it cannot listen there. */
export async function serveWeb(app: Hono, at: ServedAt): Promise<Served> {
  const server = serverFor(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(whyNot(error, at)));
    server.listen(at.port, at.host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

function serverFor(app: Hono) {
  const serverOptions = { headersTimeout: SLOWEST_HEADERS, requestTimeout: SLOWEST_REQUEST };
  // Without http2 options the adaptor makes a plain HTTP server.
  return createAdaptorServer({ fetch: app.fetch, serverOptions }) as import('node:http').Server;
}

function whyNot(error: NodeJS.ErrnoException, { host, port }: ServedAt): Error {
  const mends: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is taken: stop what listens there, or set PORT to another (0 for any free one).`,
    EACCES: `Port ${port} may not be opened by this user: set PORT to one above 1023, such as 8420.`,
    EADDRNOTAVAIL: `${host} is no address of this machine: set HOST to 127.0.0.1, or to 0.0.0.0 for every network.`,
    ENOTFOUND: `${host} is no name that can be looked up: set HOST to 127.0.0.1, or to 0.0.0.0 for every network.`,
  };
  const mend = mends[error.code ?? ''];
  return mend === undefined ? error : new SetupError(mend, { cause: error });
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN);
  // A kept-alive connection that falls idle only now would otherwise be waited for as well.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(timer);
  clearInterval(idle);
}

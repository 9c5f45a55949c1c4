// Socket Mode: every delivery goes to one of the open connections and waits for its acknowledgement.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Answered, Attempt, Door } from './doors.ts';

const MOST_SOCKETS = 10;
const PING_EVERY = 10_000;

export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled';
export type SocketDoor = ReturnType<typeof createSocketDoor>;

interface Pending {
  readonly socket: WebSocket;
  readonly settle: (answered: Answered) => void;
}

export function createSocketDoor({ ackWithin, appId }: { ackWithin: number; appId: string }) {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const pending = new Map<string, Pending>();
  const timers = new Set<NodeJS.Timeout>();
  let turn = 0;
  const open = () => [...server.clients].filter((socket) => socket.readyState === socket.OPEN);
  const next = () => {
    const sockets = open();
    turn += 1;
    return sockets[turn % sockets.length];
  };
  const settle = (envelope: string, answered: Answered) => {
    pending.get(envelope)?.settle(answered);
    pending.delete(envelope);
  };

  function welcome(socket: WebSocket): void {
    socket.on('error', () => undefined);
    socket.on('message', (data) => heard(String(data), settle));
    socket.on('close', () => {
      for (const [envelope, one] of pending)
        if (one.socket === socket) settle(envelope, { ok: false, why: 'timeout' });
    });
    if (open().length > MOST_SOCKETS) dismiss(socket, 'too_many_websockets', 0);
    else socket.send(JSON.stringify(helloTo(open().length, appId)));
  }

  function dismiss(socket: WebSocket, reason: string, closesIn: number): void {
    socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: DEBUG }));
    later(() => socket.close(), closesIn);
  }

  function later(act: () => void, ms: number): NodeJS.Timeout {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
    return timer;
  }

  function attempt(one: Attempt): Promise<Answered> {
    return sendRaw(one.envelope, envelopeOf(one));
  }

  function sendRaw(envelope: string, message: unknown): Promise<Answered> {
    const socket = next();
    if (!socket) return Promise.resolve({ ok: false, why: 'no_connection' });
    return new Promise((resolve) => {
      const timer = later(() => settle(envelope, { ok: false, why: 'timeout' }), ackWithin);
      const done = (answered: Answered) => {
        clearTimeout(timer);
        timers.delete(timer);
        resolve(answered);
      };
      // Two of one envelope at once: the acknowledgement of either is that of both.
      const other = pending.get(envelope)?.settle;
      pending.set(envelope, {
        socket,
        settle: (answered) => {
          other?.(answered);
          done(answered);
        },
      });
      socket.send(JSON.stringify(message));
    });
  }

  const pings = setInterval(() => {
    for (const socket of open()) socket.ping();
  }, PING_EVERY);
  const door: Door = { kind: 'sockets', attempt };
  return {
    ...door,
    sendRaw,
    count: () => open().length,
    /** The path of a new connection, good for one. */
    ticket(): string {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `/link/?ticket=${ticket}&app_id=${appId}`;
    },
    upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void {
      const ticket = /[?&]ticket=([\w-]+)/u.exec(request.url ?? '')?.[1] ?? '';
      if (!tickets.delete(ticket)) return void socket.end('HTTP/1.1 408 Request Timeout\r\n\r\n');
      server.handleUpgrade(request, socket, head, welcome);
    },
    /** `closesIn`: milliseconds until Slack itself closes, should the app not. */
    disconnect(
      reason: DisconnectReason,
      { only = Number.POSITIVE_INFINITY, closesIn = GRACE[reason] } = {},
    ): void {
      for (const socket of open().slice(0, only)) dismiss(socket, reason, closesIn);
    },
    /** Not even a goodbye. */
    cut(): void {
      for (const socket of server.clients) socket.terminate();
    },
    async stop(): Promise<void> {
      clearInterval(pings);
      for (const timer of timers) clearTimeout(timer);
      await Promise.race([Promise.all([...server.clients].map(goodbye)), wait(GOODBYE)]);
      for (const socket of server.clients) socket.terminate();
      for (const envelope of pending.keys()) settle(envelope, { ok: false, why: 'stopped' });
    },
  };
}

/** A client cut off while it says goodbye itself holds its process for 30 s. */
async function goodbye(socket: WebSocket): Promise<void> {
  const closed = once(socket, 'close');
  socket.close();
  await closed;
}

const GOODBYE = 250;
const GRACE = { warning: 10_000, refresh_requested: 1_000, link_disabled: 0 } as const;
const DEBUG = { host: 'applink-fake-1', started: '2026-11-01 00:00:00.000' };

function helloTo(connections: number, appId: string) {
  return {
    type: 'hello',
    num_connections: connections,
    debug_info: { host: DEBUG.host, build_number: 1, approximate_connection_time: 18_060 },
    connection_info: { app_id: appId },
  };
}

function envelopeOf({ delivery, envelope, retry, reason }: Attempt) {
  const isEvent = delivery.type === 'events_api';
  return {
    envelope_id: envelope,
    type: delivery.type,
    accepts_response_payload: !isEvent,
    payload: delivery.payload,
    ...(isEvent && { retry_attempt: retry, retry_reason: reason }),
  };
}

function heard(text: string, settle: (envelope: string, answered: Answered) => void): void {
  const { envelope_id: id, payload } = JSON.parse(text) as { envelope_id?: string; payload?: object };
  const given = payload && Object.keys(payload).length > 0 ? { payload } : {};
  if (id) settle(id, { ok: true, why: '', ...given });
}

// A Slack reduced to its socket: it does and says what the test tells it, well formed or not.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';

export interface BareSlack {
  readonly apiUrl: string;
  /** The connections made so far; the last is not yet greeted unless the test did. */
  readonly sockets: readonly WebSocket[];
  /** Every text that came, in order, over any connection. */
  readonly said: readonly string[];
}

export interface Manners {
  /** Called for each connection, which says nothing by itself. */
  readonly welcome?: (socket: WebSocket) => void;
  /** What a request for a connection is answered with, other than by one: nothing at all when it is 0. */
  readonly upgrade?: 0 | 503;
}

export const hello = (socket: WebSocket) => socket.send(JSON.stringify({ type: 'hello' }));

export async function openBareSlack({ welcome = hello, upgrade }: Manners = {}): Promise<BareSlack> {
  const sockets: WebSocket[] = [];
  const said: string[] = [];
  const webSockets = new WebSocketServer({ noServer: true });
  const server = createServer((_request, response) => {
    const { port } = server.address() as AddressInfo;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, url: `ws://127.0.0.1:${port}/link` }));
  });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => undefined);
    if (upgrade === 0) return;
    if (upgrade !== undefined) return void socket.end(`HTTP/1.1 ${upgrade} No\r\n\r\n`);
    webSockets.handleUpgrade(request, socket, head, (opened) => {
      sockets.push(opened);
      opened.on('message', (data) => said.push(String(data)));
      welcome(opened);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.terminate();
    server.close();
    server.closeAllConnections();
  });
  return { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`, sockets, said };
}

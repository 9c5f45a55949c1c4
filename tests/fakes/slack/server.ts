// One server on one port of 127.0.0.1, which can go away and come back.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Routes {
  readonly request: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly upgrade: (request: IncomingMessage, socket: Socket, head: Buffer) => void;
}

export async function startServer(routes: Routes) {
  const server = createServer((request, response) => {
    routes.request(request, response).catch((error: unknown) => {
      // A client that went away in the middle is no mistake of ours.
      if (!response.headersSent && response.socket?.writable) response.writeHead(500).end(String(error));
    });
  });
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => open.delete(socket));
  });
  server.on('upgrade', (request, socket, head) => routes.upgrade(request, socket as Socket, head));
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    port,
    /** Refuses connections and cuts those there are. */
    async close(): Promise<void> {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
    async reopen(): Promise<void> {
      if (!server.listening) await listen(port);
    },
  };
}

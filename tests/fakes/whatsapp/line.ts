// The line to the pages: a WebSocket on 127.0.0.1, the one address a page may reach.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** A page that is alive, linked to the account or not. */
export interface Page {
  readonly port: number;
  linked: boolean;
  push(name: string, what?: object): void;
}

type Ask = (what: never, page: Page) => unknown;

export interface LineHandlers {
  /** What they return is the answer; what they throw, the page's error. */
  readonly asks: Readonly<Record<string, Ask>>;
  readonly tells: Readonly<Record<string, Ask>>;
}

export type Line = Awaited<ReturnType<typeof openLine>>;

interface Heard {
  readonly ask?: string;
  readonly tell?: string;
  readonly n?: number;
  readonly what: never;
}

export async function openLine(handlers: () => LineHandlers) {
  const pages = new Map<WebSocket, Page>();
  const http = createServer((_, response) => void response.writeHead(404).end());
  const sockets = new WebSocketServer({ server: http, verifyClient: () => !isAway });
  let isAway = false;

  const hear = async ({ ask, tell, n, what }: Heard, page: Page): Promise<object | undefined> => {
    const { asks, tells } = handlers();
    if (tell) return void (await tells[tell]?.(what, page));
    try {
      const answer = asks[ask ?? ''];
      if (!answer) throw new Error(`the fake account cannot answer ${ask}`);
      return { answer: n, is: await answer(what, page) };
    } catch (error) {
      return { answer: n, error: error instanceof Error ? error.message : String(error) };
    }
  };

  sockets.on('connection', (socket, request) => {
    const send = (line: object) => socket.readyState === socket.OPEN && socket.send(JSON.stringify(line));
    const push = (name: string, what: object = {}) => void send({ ...what, push: name });
    const page: Page = { port: request.socket.remotePort ?? 0, linked: false, push };
    pages.set(socket, page);
    socket.on('message', async (data) => {
      const answer = await hear(JSON.parse(String(data)), page);
      if (answer) send(answer);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => pages.delete(socket));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  const cut = () => {
    for (const socket of pages.keys()) socket.terminate();
    pages.clear();
  };

  return {
    port,
    address: `ws://127.0.0.1:${port}`,
    pages: (): readonly Page[] => [...pages.values()],
    cut,
    away(is: boolean): void {
      isAway = is;
      if (is) cut();
    },
    async close(): Promise<void> {
      cut();
      sockets.close();
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}

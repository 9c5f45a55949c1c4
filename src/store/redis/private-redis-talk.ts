// A few words with a Redis over a bare socket, where a whole client would be slower than the server is to start.
import { createConnection, type NetConnectOpts } from 'node:net';

/**
 * One inline command (no quoting) and its reply, error replies included. Rejects with the connection's own error, such
 * as ENOENT or ECONNREFUSED where nobody listens, and when the reply takes longer than `within` milliseconds.
 */
export function ask(at: NetConnectOpts, command: string, within = 1_000): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(at, () => socket.write(`${command}\r\n`));
    let text = '';
    const settle = (act: () => void) => {
      clearTimeout(timer);
      socket.destroy();
      act();
    };
    const timer = setTimeout(() => settle(() => reject(new Error(`no reply to ${command}`))), within);
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
      const reply = replyIn(text);
      if (reply !== undefined) settle(() => resolve(reply));
    });
    socket.on('error', (error) => settle(() => reject(error)));
    socket.on('close', () => settle(() => resolve(text)));
  });
}

/** Whether nobody listens there, told from a server that is slow or mute. */
export function isNobody(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ECONNREFUSED')
  );
}

function replyIn(text: string): string | undefined {
  const end = text.indexOf('\r\n');
  if (end < 0) return undefined;
  if (!text.startsWith('$')) return text.slice(0, end);
  const body = text.slice(end + 2);
  return body.length >= Number(text.slice(1, end)) ? body.trimEnd() : undefined;
}

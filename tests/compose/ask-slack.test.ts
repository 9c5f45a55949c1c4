import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { askSlack } from '../../src/compose/ask-slack.ts';

/** An address where every request is answered so. */
async function answering(
  answer: (response: ServerResponse, request: IncomingMessage) => void,
): Promise<string> {
  const server = createServer((request, response) => answer(response, request));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
}

const authTest = (apiUrl: string) => askSlack({ method: 'auth.test', token: 'xoxb-1', apiUrl });

describe('asking Slack', () => {
  it('sends the token in its header, and gives who we are and what we may do', async () => {
    const asked: unknown[] = [];
    const url = await answering((response, { url: path, headers }) => {
      asked.push(path, headers.authorization);
      response.setHeader('x-oauth-scopes', 'commands,chat:write, im:write');
      response.end(JSON.stringify({ ok: true, team: 'Yarden', user: 'kehila' }));
    });
    const reply = await authTest(url);
    expect(asked).toEqual(['/api/auth.test', 'Bearer xoxb-1']);
    expect(reply).toMatchObject({ ok: true, team: 'Yarden', user: 'kehila' });
    expect(reply.scopes).toEqual(['commands', 'chat:write', 'im:write']);
  });

  it('gives Slack’s own word for what is wrong, and no scopes where it tells none', async () => {
    const url = await answering((response) => response.end('{"ok":false,"error":"invalid_auth"}'));
    expect(await authTest(url)).toMatchObject({ ok: false, error: 'invalid_auth', scopes: undefined });
  });

  it('calls a 429 by Slack’s name for it', async () => {
    const url = await answering((response) => response.writeHead(429, { 'retry-after': '30' }).end());
    expect(await authTest(url)).toEqual({ ok: false, error: 'ratelimited' });
  });

  it('rejects with the reason when nobody is there', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    await expect(authTest(`http://127.0.0.1:${port}`)).rejects.toThrow('ECONNREFUSED');
  });

  it('rejects with the status when the answer is not Slack’s', async () => {
    const url = await answering((response) => response.writeHead(502).end('<html>'));
    await expect(authTest(url)).rejects.toThrow('status 502');
  });

  it('does not carry the token to wherever it is redirected', async () => {
    const carried: unknown[] = [];
    const elsewhere = await answering((response, { headers }) => {
      carried.push(headers.authorization);
      response.end('{"ok":true}');
    });
    const url = await answering((response) => response.writeHead(307, { location: elsewhere }).end());
    await expect(authTest(url)).rejects.toThrow();
    expect(carried).toEqual([]);
  });
});

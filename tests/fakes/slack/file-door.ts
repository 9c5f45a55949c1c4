// Where bytes of files come in and go out.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './arguments.ts';
import type { House } from './house.ts';
import { bearerOf } from './web-api.ts';

/** Takes the bytes as a form's part (as @slack/web-api sends them) or as they are. */
export async function receiveFile(request: IncomingMessage, response: ServerResponse, { workspace }: House) {
  const id = /^\/upload\/v1\/(\w+)/u.exec(request.url ?? '')?.[1] ?? '';
  const file = workspace.files.get(id);
  const content = await contentOf(request);
  if (!file) return void response.writeHead(404).end('not found');
  workspace.files.set(id, { ...file, content });
  response.writeHead(200).end(`OK - ${content.length}`);
}

/** Without the right token Slack leads to its sign-in page: a 200 that is no file. */
export function giveFile(
  request: IncomingMessage,
  response: ServerResponse,
  door: { house: House; token: string },
) {
  const id = /^\/files-pri\/\w+-(\w+)\//u.exec(request.url ?? '')?.[1] ?? '';
  if (bearerOf(request) !== door.token) return void response.writeHead(302, { location: '/signin' }).end();
  const file = door.house.workspace.files.get(id);
  if (!file) return void response.writeHead(404).end('not found');
  response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file.content);
}

export function giveSignIn(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html><title>Sign in</title>');
}

async function contentOf(request: IncomingMessage): Promise<Buffer> {
  const type = request.headers['content-type'] ?? '';
  const body = await readBody(request);
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return Buffer.from(new URLSearchParams(body.toString('utf8')).get('body') ?? '');
  }
  if (!type.startsWith('multipart/')) return body;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const part = [...form.values()][0] ?? '';
  return typeof part === 'string' ? Buffer.from(part) : Buffer.from(await part.arrayBuffer());
}

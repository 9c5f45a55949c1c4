// Which part of the house answers which address.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { argsOf, readBody } from './arguments.ts';
import { giveFile, giveSignIn, receiveFile } from './file-door.ts';
import type { House } from './house.ts';
import { Refusal } from './refusal.ts';
import type { ResponseUrls, Said } from './response-urls.ts';
import type { WebApi } from './web-api.ts';

export interface Parts {
  readonly house: House;
  readonly webApi: WebApi;
  readonly responseUrls: ResponseUrls;
  readonly botToken: string;
}

export function routeTo(parts: Parts) {
  const { house, webApi, responseUrls } = parts;
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const [, first = '', second = ''] = path.split('/');
    if (first === 'api') return webApi.answer(request, response, second);
    if (first === 'respond') return hearResponse({ request, response, id: second, responseUrls, webApi });
    if (first === 'upload') return receiveFile(request, response, house);
    if (first === 'files-pri') return giveFile(request, response, { house, token: parts.botToken });
    if (first === 'signin') return giveSignIn(response);
    response.writeHead(404).end('not found');
  };
}

interface Response {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly id: string;
  readonly responseUrls: ResponseUrls;
  readonly webApi: WebApi;
}

/** Kept among the calls as `response_url`. */
async function hearResponse({ request, response, id, responseUrls, webApi }: Response): Promise<void> {
  const at = performance.now();
  const body = await readBody(request);
  const args = argsOf(body, 'application/json');
  const call = { method: 'response_url', args, at, token: '' };
  try {
    responseUrls.use(id, JSON.parse(body.toString('utf8')) as Said);
    webApi.calls.push({ ...call, outcome: 'ok', accepted: true });
    response.writeHead(200).end('ok');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    webApi.calls.push({ ...call, outcome: error.code, accepted: false });
    const reply = JSON.stringify({ ok: false, error: error.code });
    response.writeHead(404, { 'content-type': 'application/json' }).end(reply);
  }
}

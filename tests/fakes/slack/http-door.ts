// Signed HTTP requests to the app's address.
import { createHmac } from 'node:crypto';
import { Agent, request as httpRequest } from 'node:http';
import { readBody } from './arguments.ts';
import type { Answered, Attempt, Door } from './doors.ts';

export interface Signing {
  /** Another than the app's own. */
  readonly secret?: string;
  /** How far the timestamp is from now, in seconds. */
  readonly secondsOff?: number;
}

export interface HttpRequest {
  readonly url: string;
  readonly body: string;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signing?: Signing;
}

export interface HttpDoorOptions {
  readonly signingSecret: string;
  readonly ackWithin: number;
  readonly now: () => number;
}

export type HttpDoor = ReturnType<typeof createHttpDoor>;

export function createHttpDoor({ signingSecret, ackWithin, now }: HttpDoorOptions) {
  const agent = new Agent({ keepAlive: true });
  let urls: readonly string[] = [];
  let turn = 0;
  const nextUrl = () => {
    turn += 1;
    return urls[turn % urls.length] ?? '';
  };

  function post({ url, body, type, headers = {}, signing = {} }: HttpRequest): Promise<Answered> {
    const at = String(Math.floor(now() / 1000) + (signing.secondsOff ?? 0));
    const mac = createHmac('sha256', signing.secret ?? signingSecret)
      .update(`v0:${at}:${body}`)
      .digest('hex');
    const signed = { 'x-slack-request-timestamp': at, 'x-slack-signature': `v0=${mac}` };
    const length = { 'content-type': type, 'content-length': String(Buffer.byteLength(body)) };
    return new Promise((resolve) => {
      const fail = (error: Error) => resolve({ ok: false, why: WHY[error.name] ?? 'connection_failed' });
      const signal = AbortSignal.timeout(ackWithin);
      const all = {
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        ...length,
        ...signed,
        ...headers,
      };
      const request = httpRequest(url, { method: 'POST', agent, signal, headers: all }, (response) => {
        readBody(response).then(
          (reply) => resolve(answerOf(response.statusCode ?? 0, reply, response.headers)),
          fail,
        );
      });
      request.once('error', fail);
      request.end(body);
    });
  }

  const door: Door = {
    kind: 'http',
    attempt: (attempt) =>
      post({ url: nextUrl(), ...bodyOf(attempt.delivery), headers: retryHeaders(attempt) }),
  };
  return {
    ...door,
    post,
    nextUrl,
    isOpen: () => urls.length > 0,
    leadTo(to: string | readonly string[] | undefined): void {
      urls = to === undefined ? [] : [to].flat();
    },
    stop: () => agent.destroy(),
  };
}

const WHY: Readonly<Record<string, string>> = { TimeoutError: 'http_timeout', AbortError: 'http_timeout' };

/** Commands are a form, interactions JSON in a form, all else JSON. */
export function bodyOf({ type, payload }: { readonly type: string; readonly payload?: unknown }) {
  if (type === 'slash_commands') return form(payload as Readonly<Record<string, string>>);
  if (type === 'interactive') return form({ payload: JSON.stringify(payload) });
  return { body: JSON.stringify(payload), type: 'application/json' };
}

function form(fields: Readonly<Record<string, string>>) {
  return { body: String(new URLSearchParams(fields)), type: 'application/x-www-form-urlencoded' };
}

function retryHeaders({ retry, reason }: Attempt): Readonly<Record<string, string>> {
  return retry === 0 ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': reason };
}

function answerOf(status: number, reply: Buffer, headers: Readonly<Record<string, unknown>>): Answered {
  const text = reply.toString('utf8');
  const payload = text === '' ? {} : { payload: jsonOrText(text) };
  const noRetry = headers['x-slack-no-retry'] === '1';
  return { ok: status >= 200 && status < 300, status, why: 'http_error', noRetry, ...payload };
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

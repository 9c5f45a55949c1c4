// The Web API over HTTP: tokens, limits, faults, and a record of every call.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Args, argsOf, readBody } from './arguments.ts';
import { createLimits, type Limits } from './channel-limits.ts';
import type { Faults } from './faults.ts';
import type { House, Method, Reply } from './house.ts';
import { METHODS } from './methods.ts';
import { Refusal } from './refusal.ts';
import type { ApiCall, FakeSlackOptions, Fault } from './types.ts';

export interface WebApiOptions {
  readonly house: House;
  readonly faults: Faults;
  readonly tokens: { readonly bot: string; readonly app: string };
  readonly limits: FakeSlackOptions['limits'];
  /** What the app's own token, not the bot's, is for. */
  readonly appMethods: Readonly<Record<string, Method>>;
  readonly ending: AbortSignal;
}

export type WebApi = ReturnType<typeof createWebApi>;

interface Incoming {
  readonly method: string;
  readonly args: Args;
  readonly token: string;
  readonly at: number;
}

type Answer = { readonly status: number; readonly body: Reply; readonly retryAfter?: number };

export function createWebApi(options: WebApiOptions) {
  const calls: ApiCall[] = [];
  const limits = createLimits(options.limits?.perChannelPerSecond);

  async function answer(request: IncomingMessage, response: ServerResponse, method: string): Promise<void> {
    const at = performance.now();
    const body = await readBody(request);
    const incoming = { ...read(request, body), method, at };
    const note = (outcome: string, accepted = false) => {
      const { args, token } = incoming;
      calls.push({ method, args, token, at, outcome, accepted });
    };
    const fault = options.faults.meet(method, channelIn(incoming.args));
    const refused = refusedBy(fault) ?? limits429(limits, incoming);
    if (fault?.kind === 'hang') return note('hang');
    if (refused) {
      note(
        String(refused.body['error'] === 'ratelimited' ? '429' : (refused.body['error'] ?? refused.status)),
      );
      return send(response, refused);
    }
    const reply = run(incoming, options);
    const ok = reply.body['ok'] === true;
    note(ok ? (fault?.kind ?? 'ok') : String(reply.body['error']), ok);
    await deliver({ response, reply, fault, ending: options.ending });
  }
  return { calls, answer };
}

interface Delivery {
  readonly response: ServerResponse;
  readonly reply: Answer;
  readonly fault: Fault | undefined;
  readonly ending: AbortSignal;
}

async function deliver({ response, reply, fault, ending }: Delivery): Promise<void> {
  if (fault?.kind === 'lost' || fault?.kind === 'lost-sometimes') return void response.socket?.destroy();
  if (fault?.kind === '500-after') return send(response, SERVER_ERROR);
  if (fault?.kind === 'slow') await wait(fault.by, undefined, { signal: ending }).catch(() => undefined);
  send(response, reply);
}

const SERVER_ERROR: Answer = { status: 500, body: {} };

function refusedBy(fault: Fault | undefined): Answer | undefined {
  if (fault?.kind === '429') return tooMany(fault.retryAfter);
  if (fault?.kind === 'error') return { status: 200, body: { ok: false, error: fault.error } };
  return fault?.kind === '500' ? SERVER_ERROR : undefined;
}

function limits429(limits: Limits, { method, args }: Incoming): Answer | undefined {
  const channel = channelIn(args);
  if (!channel || !/^chat\.post/u.test(method)) return undefined;
  const seconds = limits.take(channel);
  return seconds === 0 ? undefined : tooMany(seconds);
}

function tooMany(retryAfter: number): Answer {
  return { status: 429, body: { ok: false, error: 'ratelimited' }, retryAfter };
}

function run(incoming: Incoming, { house, tokens, appMethods }: WebApiOptions): Answer {
  try {
    const { method, args, token } = incoming;
    const forApp = appMethods[method];
    const known = forApp ?? METHODS[method];
    if (!token) throw new Refusal('not_authed');
    if (token !== tokens.bot && token !== tokens.app) throw new Refusal('invalid_auth');
    if (!known) throw new Refusal('unknown_method');
    if (token !== (forApp ? tokens.app : tokens.bot)) throw new Refusal('not_allowed_token_type');
    return { status: 200, body: { ok: true, ...known(args, house) } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const messages = error.notes.length > 0 ? { response_metadata: { messages: error.notes } } : {};
    return { status: 200, body: { ok: false, error: error.code, ...messages } };
  }
}

function read(request: IncomingMessage, body: Buffer): { args: Args; token: string } {
  const { token: inBody = '', ...args } = argsOf(body, request.headers['content-type'] ?? '');
  return { args, token: bearerOf(request) || inBody };
}

export function bearerOf(request: IncomingMessage): string {
  return /^Bearer (.*)$/u.exec(request.headers.authorization ?? '')?.[1] ?? '';
}

function channelIn(args: Args): string | undefined {
  return args['channel'] ?? args['channel_id'];
}

function send(response: ServerResponse, { status, body, retryAfter }: Answer): void {
  const after = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...after });
  response.end(JSON.stringify(body));
}

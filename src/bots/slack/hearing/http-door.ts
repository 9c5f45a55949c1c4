// The HTTP way in: Slack calls us, each call signed. Bolt verifies the signature; its date is checked here, both ways.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type App, HTTPReceiver, type Receiver } from '@slack/bolt';
import { reasonOf, SetupError } from '../../../core/errors.ts';
import { MINUTE, machineNow, SECOND } from '../../../core/time.ts';
import type { Report } from '../slack-settings.ts';
import { silent } from '../web-clients.ts';
import { holdingAck } from './hold-ack.ts';

export interface HttpDoor extends Receiver {
  /** The one it listens on, once started. */
  port(): number;
}

interface Opening {
  readonly signingSecret: string;
  readonly host: string;
  readonly port: number;
  readonly report: Report;
}

const PATH = '/slack/events';
/** A signature older, or newer, than this is refused: Bolt alone takes one that is dated years ahead. */
const WINDOW = 5 * MINUTE;
/** What takes longer is refused, so that Slack sends it again. */
const DEADLINE = 2.5 * SECOND;
/** Far above anything Slack sends. */
const BODY_LIMIT = 1_000_000;

export function createHttpDoor({ signingSecret, host, port, report }: Opening): HttpDoor {
  const receiver = new HTTPReceiver({
    ...{ signingSecret, endpoints: PATH, bodyLimit: BODY_LIMIT, logger: silent },
    unhandledRequestTimeoutMillis: DEADLINE,
    unhandledRequestHandler: ({ response }) => refuse(response, 503),
    processEventErrorHandler({ error, response }) {
      if (!isTooLate(error)) report('something from Slack could not be taken', error);
      refuse(response, 503);
      // It is answered: Bolt need not watch its time any more.
      return Promise.resolve(true);
    },
  });
  const server = createServer((request, response) => {
    // Once closed, an answered connection would else be kept for Node's five seconds.
    response.once('close', () => server.listening || server.closeIdleConnections());
    admit(receiver, request, response).catch((error: unknown) => {
      // Who goes away in the middle of a call is no trouble of ours.
      if (!request.errored) report('a call over HTTP failed', error);
      refuse(response, 500);
    });
  });
  return {
    init: (app) => receiver.init(holdingAck(app, report) as App),
    port: () => portOf(server),
    start: () => listening(server, host, port),
    stop: () => close(server),
  };
}

async function admit(
  receiver: HTTPReceiver,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST' || request.url !== PATH) return refuse(response, 404);
  if (isOfAnotherTime(request.headers['x-slack-request-timestamp'])) return refuse(response, 401);
  const body = await bodyOf(request);
  if (body === undefined) return refuse(response, 413);
  if (isEmpty(body)) return refuse(response, 400);
  receiver.requestListener(Object.assign(request, { rawBody: body }), response);
}

/** What has no date is Bolt's to refuse, unless Slack only looks whether we are there: that it need not sign. */
function isOfAnotherTime(header: string | string[] | undefined): boolean {
  if (header === undefined) return false;
  const apart = Math.abs(machineNow() - Number(header) * SECOND);
  return !(apart <= WINDOW);
}

/** It was refused for being slow and is done all the same: when it comes again, it will have its effect already. */
function isTooLate(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_HTTP_HEADERS_SENT';
}

/** Undefined when it is too long: read to its end all the same, for who still writes hears no answer. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= BODY_LIMIT) chunks.push(chunk as Buffer);
  }
  return size <= BODY_LIMIT ? Buffer.concat(chunks) : undefined;
}

/** Bolt takes every body for an object, and ends the process at a bare `null`. */
function isEmpty(body: Buffer): boolean {
  return body.length < 64 && /^\s*(?:payload=)?(?:null)?\s*$/u.test(body.toString());
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) return;
  response.writeHead(status).end();
}

async function listening(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new SetupError(
          `Slack's calls cannot be taken on ${host}:${port} (${reasonOf(error)}): set another SLACK_PORT.`,
        ),
      ),
    );
    server.listen(port, host, resolve);
  });
}

/** Answers whatever is being heard; who only keeps a connection, or never ends a call, is not waited for. */
async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const late = setTimeout(() => server.closeAllConnections(), DEADLINE);
  await closed;
  clearTimeout(late);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

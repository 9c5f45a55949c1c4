// Fetches a calendar from the address someone gave, and from nowhere they should not reach through us (OWASP ASVS 1.3.6).
import { lookup as systemLookup } from 'node:dns';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { UserError } from '../core/errors.ts';
import { checkHost, publicLookup } from './fetch-calendar-address.ts';
import { calendarTextOf } from './ics-text.ts';

const MEGABYTE = 1_000_000;
const MOST_REDIRECTS = 3;
const REDIRECTS = [301, 302, 303, 307, 308];

export interface FetchOptions {
  /** How names become addresses; the system's way when absent. */
  readonly lookup?: LookupFunction;
  /** Lets the host of `url` be a private one. Another host that it redirects to still may not. */
  readonly allowPrivate?: boolean;
  /** Bytes; 5 MB when absent. */
  readonly maxBytes?: number;
  /** Milliseconds for everything together, redirects included; 15 seconds when absent. */
  readonly timeoutMs?: number;
}

interface Limits {
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

/**
 * The text of the calendar at `url` (https, http or webcal). Throws UserError when the address cannot or may not be
 * fetched, or answers with something else, too much, or too late.
 */
export async function fetchCalendar(url: string, options: FetchOptions = {}): Promise<string> {
  const { lookup = systemLookup as LookupFunction, allowPrivate = false, timeoutMs = 15_000 } = options;
  const limits = { maxBytes: options.maxBytes ?? 5 * MEGABYTE, signal: AbortSignal.timeout(timeoutMs) };
  const trusted = allowPrivate ? readAddress(url).host : undefined;
  let address = readAddress(url);
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const isTrusted = address.host === trusted;
      if (!isTrusted) checkHost(address.hostname);
      const response = await ask(address, isTrusted ? lookup : publicLookup(lookup), limits.signal);
      const next = redirectOf(response, address);
      if (next === undefined) return await readBody(response, limits);
      response.destroy();
      address = next;
    }
  } catch (error) {
    throw explained(error, { host: address.host, timeoutMs, signal: limits.signal });
  }
  throw new UserError('calendar-redirects', { most: MOST_REDIRECTS });
}

/** Throws `calendar-address` for what is no web address, or carries a user name. */
function readAddress(url: string, base?: URL): URL {
  const written = url.trim().replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(written, base?.href)) throw new UserError('calendar-address');
  const address = new URL(written, base?.href);
  if (!/^https?:$/.test(address.protocol)) throw new UserError('calendar-address');
  if (address.username !== '' || address.password !== '') throw new UserError('calendar-credentials');
  return address;
}

/** A connection of its own: one kept alive by others was not looked up here. */
function ask(address: URL, lookup: LookupFunction, signal: AbortSignal): Promise<IncomingMessage> {
  const request = address.protocol === 'https:' ? requestSecure : requestPlain;
  const headers = {
    accept: 'text/calendar, */*;q=0.5',
    'accept-encoding': 'identity',
    'user-agent': 'Kehila',
  };
  return new Promise((resolve, reject) => {
    request(address, { agent: false, headers, lookup, signal }, resolve).on('error', reject).end();
  });
}

function redirectOf(response: IncomingMessage, from: URL): URL | undefined {
  const status = response.statusCode ?? 0;
  const { location } = response.headers;
  if (REDIRECTS.includes(status) && location !== undefined) return readAddress(location, from);
  if (status === 200) return undefined;
  response.destroy();
  throw new UserError('calendar-refused', { status });
}

async function readBody(response: IncomingMessage, { maxBytes, signal }: Limits): Promise<string> {
  const chunks: Buffer[] = [];
  let size = Number(response.headers['content-length'] ?? 0);
  let read = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    signal.throwIfAborted();
    read += chunk.length;
    size = Math.max(size, read);
    if (size > maxBytes)
      throw new UserError('calendar-too-large', { megabytes: Math.round(maxBytes / MEGABYTE) });
    chunks.push(chunk);
  }
  if (!response.complete) throw new Error('the answer broke off');
  const text = calendarTextOf(Buffer.concat(chunks));
  if (!/BEGIN:VCALENDAR/i.test(text.slice(0, 10_000))) throw new UserError('calendar-unreadable');
  return text;
}

function explained(
  error: unknown,
  { host, timeoutMs, signal }: { host: string; timeoutMs: number; signal: AbortSignal },
): UserError {
  if (error instanceof UserError) return error;
  if (signal.aborted)
    return new UserError('calendar-too-slow', { seconds: Math.ceil(timeoutMs / 1000) }, { cause: error });
  return new UserError('calendar-unreachable', { host }, { cause: error });
}

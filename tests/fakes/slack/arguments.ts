// The arguments of a Web API call, from whichever body they came in.
import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/** Every argument as text; what was no text is its JSON. */
export type Args = Readonly<Record<string, string>>;

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

export function argsOf(body: Buffer, type: string): Args {
  const text = body.toString('utf8');
  if (!type.startsWith('application/json')) return Object.fromEntries(new URLSearchParams(text));
  const entries = Object.entries(parsed(text, 'invalid_json') as object);
  const given = entries.filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    given.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}

/** @throws Refusal with this code when the argument is no JSON. */
export function jsonOf<T>(args: Args, name: string, code = 'invalid_arguments'): T | undefined {
  const text = args[name];
  return text === undefined || text === '' ? undefined : (parsed(text, code) as T);
}

export function required(args: Args, name: string, code = 'invalid_arguments'): string {
  const value = args[name];
  if (!value) throw new Refusal(code, [`[ERROR] missing required field: ${name}`]);
  return value;
}

export function isTrue(args: Args, name: string): boolean {
  return args[name] === 'true' || args[name] === '1';
}

/** How many to give at once, as Slack bounds it. */
export function limitOf(args: Args, usual: number): number {
  const limit = Number(args['limit'] ?? usual);
  if (!Number.isInteger(limit) || limit < 0) throw new Refusal('invalid_limit');
  return Math.min(limit || usual, 999);
}

function parsed(text: string, code: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(code, ['[ERROR] not JSON']);
  }
}

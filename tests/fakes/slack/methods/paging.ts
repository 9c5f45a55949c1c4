// Slack's cursors: opaque to the caller, the place of the next one to us.
import { type Args, limitOf } from '../arguments.ts';
import { Refusal } from '../refusal.ts';

export interface Page<T> {
  readonly items: readonly T[];
  readonly more: boolean;
  readonly next: string;
}

/** From where the cursor says on, by the key each item keeps while others come and go. */
export function pageOf<T>(all: readonly T[], args: Args, keyOf: (item: T) => string): Page<T> {
  const limit = limitOf(args, 100);
  const start = startOf(all.map(keyOf), args['cursor']);
  const items = all.slice(start, start + limit);
  const following = all[start + limit];
  const next = following === undefined ? '' : Buffer.from(`next:${keyOf(following)}`).toString('base64');
  return { items, more: following !== undefined, next };
}

function startOf(keys: readonly string[], cursor: string | undefined): number {
  if (!cursor) return 0;
  const place = Buffer.from(cursor, 'base64').toString('utf8');
  const start = keys.findIndex((key) => place === `next:${key}`);
  if (start < 0) throw new Refusal('invalid_cursor');
  return start;
}

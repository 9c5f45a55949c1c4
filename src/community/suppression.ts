// What is kept of someone who was erased: sealed marks of the names the community file could make them anew by.
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { PLATFORMS, type Platform } from '../core/chat.ts';
import { kind } from '../core/records.ts';
import type { Member } from './member.ts';

/** Id: a mark. There is nothing more: not even when, for the log tells what else happened on that day. */
export const suppressions = kind('suppression', z.strictObject({}));

/** What of an entry names a person: their id, or their handle on a platform. */
export type NamedBy = 'id' | Platform;

type Named = Pick<Member, 'id' | 'handles' | 'returns'>;

/**
 * The marks of one entry: keyed, so that whoever has them but not the secret cannot try names (there are only so many
 * telephone numbers). The day they returned is part of each: who came back as somebody new has other marks.
 */
export function marksOf({ id, handles, returns = '' }: Named, secret: string): Map<NamedBy, string> {
  const seal = (by: NamedBy, name: string) =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['erased', by, name, returns]))
      .digest('hex')
      .slice(0, 32);
  const named = PLATFORMS.flatMap((on): [NamedBy, string][] => {
    const handle = handles[on];
    return handle === undefined ? [] : [[on, handle]];
  });
  return new Map([['id', id] as [NamedBy, string], ...named].map(([by, name]) => [by, seal(by, name)]));
}

/** All marks to be kept of someone who is erased: an entry that says nothing of a return is theirs as well. */
export function marksToKeep({ returns, ...member }: Named, secret: string): string[] {
  const days = returns === undefined ? [{}] : [{}, { returns }];
  return [...new Set(days.flatMap((day) => [...marksOf({ ...member, ...day }, secret).values()]))];
}

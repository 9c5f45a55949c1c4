// The secret address of a group's calendar feed: whoever has it may read; asking for a new one ends the old.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Group } from './group.ts';

type Fed = Pick<Group, 'id' | 'feed'>;

/** The path below the base URL: `/feeds/<group>/<token>.ics`. */
export function feedPath(secret: string, group: Fed): string {
  return `/feeds/${group.id}/${feedToken(secret, group)}.ics`;
}

export function isFeedToken(secret: string, group: Fed, token: string): boolean {
  const [right, given] = [Buffer.from(feedToken(secret, group)), Buffer.from(token)];
  return right.length === given.length && timingSafeEqual(right, given);
}

function feedToken(secret: string, { id, feed }: Fed): string {
  return createHmac('sha256', secret).update(`feed/${id}/${feed}`).digest('base64url').slice(0, 32);
}

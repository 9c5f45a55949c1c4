// Who last joined or left a group's channel, and when: an older event that comes late changes nothing.
import { z } from 'zod';
import type { Place } from '../core/chat.ts';
import { kind } from '../core/records.ts';

/** Shelf: the channel; id: member. Who never moved is not here. */
export const channelMoves = kind(
  'channel-move',
  z.object({ how: z.enum(['joined', 'left']), at: z.number() }),
);

export function channelShelf({ platform, id }: Pick<Place, 'platform' | 'id'>): string {
  return `${platform}/${id}`;
}

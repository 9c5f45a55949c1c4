// Looking for posts of ours by their keys, in the history of a channel or a thread.
import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Receipt } from '../../../core/chat.ts';
import { type Instant, MINUTE, SECOND } from '../../../core/time.ts';
import { instantOf } from '../hearing/translate.ts';
import type { Paces } from './paces.ts';
import { DELIVERY } from './poster.ts';

/** By number, from 0. */
export type Parts = ReadonlyMap<number, Receipt>;

export interface Found {
  readonly parts: Parts;
  readonly of: number;
  /** The whole of the time in question was looked through. */
  readonly all: boolean;
}

export interface Looking {
  readonly channel: string;
  readonly thread?: string | undefined;
  readonly key: string;
  /** Posted then or later; everything is looked through without it. */
  readonly since?: Instant | undefined;
}

const PAGE = 200;
const MOST_PAGES = 10;
/** Slack's clock and ours may differ by this much. */
const CLOCKS_APART = 5 * MINUTE;

const ours = z.object({
  ts: z.string(),
  metadata: z.object({
    event_type: z.literal(DELIVERY),
    event_payload: z.object({ key: z.string(), part: z.number(), of: z.number() }),
  }),
});

interface History {
  readonly client: webApi.WebClient;
  readonly paced: Paces['searching'];
}

export async function findPosts({ client, paced }: History, looking: Looking): Promise<Found> {
  const parts = new Map<number, Receipt>();
  let of = 1;
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const read = await paced(() => readPage(client, looking, cursor));
    for (const message of read.messages ?? []) {
      const { data } = ours.safeParse(message);
      if (data?.metadata.event_payload.key !== looking.key) continue;
      of = data.metadata.event_payload.of;
      parts.set(data.metadata.event_payload.part, { id: data.ts, at: instantOf(data.ts) });
    }
    cursor = read.response_metadata?.next_cursor;
    if (parts.size === of || !cursor) return { parts, of, all: true };
  }
  return { parts, of, all: false };
}

async function readPage(
  client: webApi.WebClient,
  { channel, thread, since }: Looking,
  cursor: string | undefined,
) {
  const asked = {
    ...{ channel, limit: PAGE, include_all_metadata: true },
    ...(since !== undefined && { oldest: String((since - CLOCKS_APART) / SECOND) }),
    ...(cursor && { cursor }),
  };
  return thread === undefined
    ? await client.conversations.history(asked)
    : await client.conversations.replies({ ...asked, ts: thread });
}

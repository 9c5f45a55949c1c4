// One call that posts: at its pace, never repeated here, with its key beside it in the post's metadata.
import type { types, webApi } from '@slack/bolt';
import type { Place, Receipt } from '../../../core/chat.ts';
import { instantOf } from '../hearing/translate.ts';
import type { Paces } from './paces.ts';

export interface Posted {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

export interface Posting {
  readonly channel: string;
  readonly post: Posted;
  readonly mark: Mark;
}

/** What a post carries unseen: which message it is, and which part of how many. */
export interface Mark {
  readonly key: string;
  readonly part: number;
  readonly of: number;
}

/** How Slack names the metadata of our posts. */
export const DELIVERY = 'kehila_delivery';

export type Post = (to: Place, posting: Posting) => Promise<Receipt>;

export function createPoster(sends: webApi.WebClient, { posting }: Paces): Post {
  return async ({ thread, only }, { channel, post, mark }) => {
    const said = {
      ...{ channel, ...post, parse: 'none' as const, link_names: false },
      ...(thread !== undefined && { thread_ts: thread }),
    };
    if (only !== undefined) {
      const shown = await posting(channel, () => sends.chat.postEphemeral({ ...said, user: only }));
      return receiptOf(shown.message_ts);
    }
    const metadata = { event_type: DELIVERY, event_payload: { ...mark } };
    const unseen = { metadata, mrkdwn: false, unfurl_links: false, unfurl_media: false };
    const posted = await posting(channel, () => sends.chat.postMessage({ ...said, ...unseen }));
    return receiptOf(posted.ts);
  };
}

function receiptOf(ts = ''): Receipt {
  return { id: ts, at: instantOf(ts) };
}

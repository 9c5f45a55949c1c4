// Slack's end of the outbox: each message is posted once, with its key beside it, and looked for by that key when in doubt.
import { type Bot, type Place, privatePlace } from '../../../core/chat.ts';
import { RefusedError } from '../../../core/errors.ts';
import type { Notebook } from '../../../core/notebook.ts';
import type { Pacer } from '../../../core/pace.ts';
import type { Report } from '../slack-settings.ts';
import type { WebClients } from '../web-clients.ts';
import { findPosts, type Looking } from './find-posts.ts';
import { createPaces, type Rates } from './paces.ts';
import { createShowPicture } from './pictures.ts';
import { createPoster } from './poster.ts';
import { createPrivateChats, type PrivateChats } from './private-chats.ts';
import { createSending } from './sending.ts';

export interface SlackSending {
  readonly clients: WebClients;
  readonly notebook: Notebook;
  readonly pacer: Pacer;
  readonly report: Report;
  readonly rates?: Rates;
}

/** An answer that cannot be shown where it was asked goes to the person's private chat. */
const NOT_THERE: ReadonlySet<string> = new Set([
  ...['not_in_channel', 'channel_not_found', 'user_not_in_channel', 'is_archived'],
]);

export interface SlackBot extends Bot {
  readonly chats: PrivateChats;
}

export function createSlackBot({ clients, notebook, ...given }: SlackSending): SlackBot {
  const paces = createPaces(given);
  const chats = createPrivateChats({ client: clients.reads, notebook, paced: paces.opening });
  const channelOf = async ({ kind, id }: Place) => (kind === 'private' ? await chats.channelOf(id) : id);
  const search = (looking: Looking) => findPosts({ client: clients.reads, paced: paces.searching }, looking);
  const post = createPoster(clients.sends, paces);
  const showPicture = createShowPicture({ client: clients.sends, notebook, paced: paces.uploading });
  const send = createSending({ notebook, post, showPicture, channelOf, search });

  return {
    platform: 'slack',
    chats,
    async send(to, message, key) {
      try {
        return await send(to, message, key);
      } catch (error) {
        const elsewhere = error instanceof RefusedError && (await otherPlace(to, error.message));
        if (!elsewhere) throw error;
        return await send(elsewhere, message, key);
      }
    },
    async find(to, key, since) {
      const { thread, ...there } = to.only === undefined ? to : privately(to.only);
      const { parts, of, all } = await search({ channel: await channelOf(there), thread, key, since });
      const first = parts.get(0);
      if (first && parts.size === of) return first;
      // What was shown to one person alone is nowhere to be looked up.
      return all && to.only === undefined ? 'absent' : 'unknown';
    },
    stop: () => Promise.resolve(),
  };

  /** Where to say what was refused there, if anywhere. */
  async function otherPlace(to: Place, code: string): Promise<Place | undefined> {
    if (to.only !== undefined) return NOT_THERE.has(code) ? privately(to.only) : undefined;
    if (to.kind !== 'private' || code !== 'channel_not_found') return undefined;
    await chats.forget(to.id);
    return to;
  }
}

function privately(id: string): Place {
  return privatePlace({ platform: 'slack', id });
}

// response_url: five answers within half an hour, to where a command or a click came from.
import { checkMessageBlocks } from './block-rules.ts';
import type { House } from './house.ts';
import { Refusal } from './refusal.ts';
import type { Block, Post } from './types.ts';
import { freshId } from './workspace.ts';

const USES = 5;
const LIVES = 30 * 60_000;

interface Origin {
  readonly channel: string;
  readonly user: string;
  /** The message that was clicked on. */
  readonly post?: Post;
}

export interface Said {
  readonly text?: string;
  readonly blocks?: readonly Block[];
  readonly response_type?: 'ephemeral' | 'in_channel';
  readonly replace_original?: boolean;
  readonly delete_original?: boolean;
  readonly thread_ts?: string;
}

export type ResponseUrls = ReturnType<typeof createResponseUrls>;

export function createResponseUrls({ workspace, address }: House) {
  const open = new Map<string, { readonly origin: Origin; readonly since: number; left: number }>();
  return {
    issue(origin: Origin): string {
      const id = freshId('R');
      open.set(id, { origin, since: performance.now(), left: USES });
      return `${address()}/respond/${id}`;
    },
    /** @throws Refusal */
    use(id: string, said: Said): void {
      const one = open.get(id);
      if (!one) throw new Refusal('no_such_url');
      if (one.left === 0) throw new Refusal('used_url');
      if (performance.now() - one.since > LIVES) throw new Refusal('expired_url');
      one.left -= 1;
      respond(one.origin, said);
    },
    /** What came with the acknowledgement itself. */
    respond,
  };

  function respond({ channel, user, post }: Origin, said: Said): void {
    if (post && said.delete_original) workspace.remove(post);
    else say({ channel, user, said, ...(post && said.replace_original && { instead: post }) });
  }

  function say({ channel, user, said, instead }: { said: Said; instead?: Post } & Origin): void {
    const { text = '', blocks = [] } = said;
    if (text === '' && blocks.length === 0) throw new Refusal('no_text');
    checkMessageBlocks(blocks);
    const only = said.response_type === 'in_channel' ? {} : { only: user };
    const thread = said.thread_ts ? { threadTs: said.thread_ts } : {};
    if (instead) workspace.change(instead, { text, blocks, edited: true });
    else workspace.add({ channel, user: workspace.ids.botUser, text, blocks, ...only, ...thread });
  }
}

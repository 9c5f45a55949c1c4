// One message as its posts, each sent once: of a message in parts only those go out that are not there yet.
import type { Bot, Place } from '../../../core/chat.ts';
import { RefusedError } from '../../../core/errors.ts';
import type { Notebook } from '../../../core/notebook.ts';
import { postsOf } from '../showing/posts.ts';
import type { Looking, Parts } from './find-posts.ts';
import type { ShowPicture } from './pictures.ts';
import type { Post, Posted } from './poster.ts';

interface Sending {
  readonly notebook: Notebook;
  readonly post: Post;
  readonly showPicture: ShowPicture;
  channelOf(to: Place): Promise<string>;
  search(looking: Looking): Promise<{ readonly parts: Parts }>;
}

export function createSending({ notebook, post, showPicture, channelOf, search }: Sending): Bot['send'] {
  /** Parts shown to one person alone, until the whole was: Slack cannot be asked for them. */
  const whispered = new Map<string, Parts>();

  /** Slack's history is long: it is only read when the message was begun before. */
  async function before({ thread, only }: Place, channel: string, key: string): Promise<Parts> {
    if (only !== undefined) return whispered.get(key) ?? NONE;
    if ((await notebook.get(noteOf(key))) !== undefined)
      return (await search({ channel, thread, key })).parts;
    await notebook.set(noteOf(key), channel);
    return NONE;
  }

  return async (to, { picture, ...message }, key) => {
    const channel = await channelOf(to);
    const posts: readonly Posted[] = postsOf(message);
    const of = posts.length;
    const parts = new Map(of > 1 ? await before(to, channel, key) : NONE);
    for (const [part, said] of posts.entries()) {
      if (parts.has(part)) continue;
      const say = (all: Posted) => post(to, { channel, post: all, mark: { key, part, of } });
      const isShown = picture && part === 0;
      const receipt = isShown
        ? await showPicture(key, picture, (block) => say({ ...said, blocks: [...said.blocks, block] }))
        : await say(said);
      parts.set(part, receipt);
      if (to.only !== undefined) whispered.set(key, parts);
    }
    whispered.delete(key);
    if (of > 1) await notebook.forget(noteOf(key));
    const first = parts.get(0);
    if (!first) throw new RefusedError('there is nothing to be seen in the message');
    return first;
  };
}

const NONE: Parts = new Map();

function noteOf(key: string): string {
  return `parts/${key}`;
}

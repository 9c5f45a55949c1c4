// One message as its posts, each sent once: of a message in parts only those go out that are not there yet.
import type { Client, GroupChat } from 'whatsapp-web.js';
import type { Bot, Place } from '../../../core/chat.ts';
import { RefusedError } from '../../../core/errors.ts';
import { SECOND } from '../../../core/time.ts';
import type { Line } from '../line.ts';
import { type Post, postsOf } from '../showing/posts.ts';
import { type ChatIds, isUnknownChat } from './chat-ids.ts';
import { inTime } from './in-time.ts';
import { type Ledger, nameOf } from './ledger.ts';
import { type Posted, postOn } from './poster.ts';
import type { Rates } from './rates.ts';
import type { Turns } from './turns.ts';

export interface Sending {
  readonly line: Line;
  readonly chatIds: ChatIds;
  readonly ledger: Ledger;
  readonly turns: Turns;
  readonly rates: Rates;
  /** Told of each refusal that is not the message's own fault. */
  refused(): Promise<void>;
}

/** The page knows no such chat; it may have to learn of it first. */
const NO_CHAT_WAIT = 30 * SECOND;

export function createSending(sending: Sending): Bot['send'] {
  const { line, ledger, turns } = sending;
  return async (to, message, key) => {
    if (to.only !== undefined) throw new RefusedError('WhatsApp shows nothing in a group to one person only');
    const client = line.client();
    const posts = postsOf(message, to.kind);
    await sending.chatIds.idOf(to);
    const name = nameOf(to, key);
    let parts = await ledger.begin(name, posts);
    let follows = false;
    for (const [index, post] of posts.entries()) {
      if (parts[index]?.receipt) continue;
      if (follows) await turns.follow(to);
      const receipt = await hand(sending, client, { to, post });
      parts = await ledger.wentOut(name, { parts, index, receipt });
      follows = true;
    }
    const first = parts[0]?.receipt;
    if (!first) throw new RefusedError('there is nothing to be seen in the message');
    return first;
  };
}

interface Handing {
  readonly to: Place;
  readonly post: Post;
}

async function hand(sending: Sending, client: Client, handing: Handing): Promise<Exclude<Posted, 'refused'>> {
  const posted = await handOver(sending, client, handing);
  if (posted !== 'refused') return posted;
  const { rates, refused } = sending;
  if (!(await isMember(client, handing.to, rates))) throw new RefusedError('the account is not in the group');
  await refused();
  throw new RefusedError('WhatsApp refused a post', rates.refusals.again);
}

async function handOver({ chatIds, rates }: Sending, client: Client, { to, post }: Handing): Promise<Posted> {
  const { answerWithin } = rates;
  try {
    return await chatIds.withId(to, (chat) => postOn(client, { chat, post, answerWithin }));
  } catch (cause) {
    if (!isUnknownChat(cause)) throw cause;
    throw new RefusedError('WhatsApp knows no such chat', NO_CHAT_WAIT, { cause });
  }
}

/** False only when WhatsApp says so: its list of members may be late, or name them by other ids. */
async function isMember(client: Client, { kind, id }: Place, { answerWithin }: Rates): Promise<boolean> {
  if (kind !== 'group') return true;
  const me = client.info.wid._serialized;
  const asked = Promise.all([client.getChatById(id), client.getContactLidAndPhone([me])]);
  try {
    const [group, own] = await inTime(answerWithin, 'show a group', asked);
    const ours = new Set([me, ...own.flatMap(({ lid, pn }) => [lid, pn])]);
    const { participants } = group as GroupChat;
    return participants.length === 0 || participants.some((member) => ours.has(member.id._serialized));
  } catch {
    return true;
  }
}

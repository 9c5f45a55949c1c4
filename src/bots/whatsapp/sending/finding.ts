// Whether a message went out: by what was noted of it, else by what stands in its chat.
import type { Bot, Place } from '../../../core/chat.ts';
import { RefusedError } from '../../../core/errors.ts';
import { type Instant, machineNow, SECOND } from '../../../core/time.ts';
import type { Line } from '../line.ts';
import type { ChatIds } from './chat-ids.ts';
import { type OwnPost, type OwnPosts, ownPosts } from './find-posts.ts';
import { type Ledger, nameOf, type Part, stanzaOf } from './ledger.ts';
import { receiptOf } from './poster.ts';
import type { Rates } from './rates.ts';

export interface Finding {
  readonly line: Line;
  readonly chatIds: ChatIds;
  readonly ledger: Ledger;
  readonly rates: Rates;
  /** False when the page was loaded anew not long ago, and is not now. */
  reload(): Promise<boolean>;
}

interface Sought {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly to: Place;
  readonly since: Instant;
}

export function createFinding(finding: Finding): Bot['find'] {
  return async (to, key, since) => {
    const name = nameOf(to, key);
    const parts = await finding.ledger.read(name);
    if (!parts) return 'absent';
    const whole = receiptIn(parts);
    if (whole) return whole;
    finding.line.client();
    if (!(await hasChat(finding, to))) return 'absent';
    const sought = { name, parts, to, since };
    const found = (await lookUp(finding, sought)) ?? (await askAnew(finding, sought));
    return receiptIn(found.parts) ?? (found.all ? 'absent' : 'unknown');
  };
}

/** Of the first, when all parts have gone out. */
function receiptIn(parts: readonly Part[]) {
  return parts.every(({ receipt }) => receipt) ? parts[0]?.receipt : undefined;
}

/** False when there can be no such chat. */
async function hasChat({ chatIds }: Finding, to: Place): Promise<boolean> {
  try {
    await chatIds.idOf(to);
    return true;
  } catch (error) {
    if (error instanceof RefusedError && error.retryAfter === undefined) return false;
    throw error;
  }
}

interface Found {
  readonly parts: readonly Part[];
  readonly all: boolean;
}

/** Undefined when the page has believed for too long that it is still sending. Throws while that may be so. */
async function lookUp({ line, chatIds, ledger, rates }: Finding, sought: Sought): Promise<Found | undefined> {
  const { name, to, since } = sought;
  const { answerWithin } = rates;
  const own = await chatIds.withId(to, (chat) => ownPosts(line.client(), { chat, since, answerWithin }));
  let { parts } = sought;
  let stuck = false;
  for (const [index, part] of parts.entries()) {
    if (part.receipt) continue;
    const candidates = await candidatesFor(part, own, { name, ledger, parts });
    const there = candidates.find(({ message }) => message.ack > 0);
    const coming = candidates.find(({ message }) => message.ack === 0);
    if (there) parts = await ledger.wentOut(name, { parts, index, receipt: receiptOf(there.message) });
    else if (coming) stuck ||= isStuck(coming, rates);
  }
  return stuck ? undefined : { parts, all: own.all };
}

interface Whose {
  readonly name: string;
  readonly ledger: Ledger;
  readonly parts: readonly Part[];
}

/** Looks the same, and is not known to be another message's, or another part of this one. */
async function candidatesFor(
  { fingerprint }: Part,
  { posts }: OwnPosts,
  { name, ledger, parts }: Whose,
): Promise<readonly OwnPost[]> {
  const known = new Set(parts.flatMap(({ receipt }) => (receipt ? [stanzaOf(receipt.id)] : [])));
  const alike = posts.filter((post) => post.fingerprint === fingerprint && !known.has(post.stanza));
  const owners = await Promise.all(alike.map(({ stanza }) => ledger.ownerOf(stanza)));
  return alike.filter((_, i) => owners[i] === undefined || owners[i] === name);
}

/** The page dates what it has not sent by this machine's clock. */
function isStuck({ message }: OwnPost, { onItsWay }: Rates): boolean {
  if (machineNow() - message.timestamp * SECOND >= onItsWay) return true;
  throw new Error('the post is still on its way');
}

async function askAnew(finding: Finding, sought: Sought): Promise<Found> {
  const found = (await finding.reload()) ? await lookUp(finding, sought) : undefined;
  if (found) return found;
  throw new Error('WhatsApp still means to send the post');
}

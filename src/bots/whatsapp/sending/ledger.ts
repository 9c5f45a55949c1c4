// What is known of a message's posts: what each looks like, and the receipt of those that went out. No texts are kept.
import { z } from 'zod';
import type { Choice, Place, Receipt } from '../../../core/chat.ts';
import type { Notebook } from '../../../core/notebook.ts';
import { DAY } from '../../../core/time.ts';
import { fingerprintOf } from '../showing/fingerprint.ts';
import type { Post } from '../showing/posts.ts';
import type { Shown } from '../shown.ts';

/** Nobody looks for a message any more that was begun so long ago, in milliseconds. */
const KEPT = 3 * DAY;

const partShape = z.object({
  fingerprint: z.string(),
  isPoll: z.boolean(),
  choices: z.array(z.object({ id: z.string(), label: z.string() })).optional(),
  receipt: z.object({ id: z.string(), at: z.number() }).optional(),
});
export type Part = z.infer<typeof partShape>;
const partsShape = z.array(partShape);

export interface Ledger {
  /** The parts of the message of this name, if its sending ever began. */
  read(name: string): Promise<readonly Part[] | undefined>;
  /** To be called before the first post goes out; parts that went out before have their receipts. */
  begin(name: string, posts: readonly Post[]): Promise<readonly Part[]>;
  /** Gives all parts as they stand then. What the post shows can be picked from now on. */
  wentOut(name: string, out: WentOut): Promise<readonly Part[]>;
  /** The name of the message that a post of ours belongs to, as far as that is known. */
  ownerOf(stanza: string): Promise<string | undefined>;
}

export interface WentOut {
  readonly parts: readonly Part[];
  /** The number of the part, from 0. */
  readonly index: number;
  readonly receipt: Receipt;
}

export function createLedger(notebook: Notebook, shown: Shown): Ledger {
  const write = (name: string, parts: readonly Part[]) =>
    notebook.set(`parts/${name}`, JSON.stringify(parts), KEPT);
  const read: Ledger['read'] = async (name) => {
    const noted = await notebook.get(`parts/${name}`);
    return noted === undefined ? undefined : partsShape.parse(JSON.parse(noted));
  };
  return {
    read,
    async begin(name, posts) {
      const before = (await read(name)) ?? [];
      const parts = posts.map((post, i) => partOf(post, before[i]?.receipt));
      await write(name, parts);
      return parts;
    },
    async wentOut(name, { parts, index, receipt }) {
      const part = parts[index];
      // First of all that it is this message's: until the rest is noted it can still be looked for.
      await notebook.set(`claimed/${stanzaOf(receipt.id)}`, name, KEPT);
      if (part?.choices) await note(shown, receipt.id, { isPoll: part.isPoll, choices: part.choices });
      const now = parts.map((one, i) => (i === index ? { ...one, receipt } : one));
      await write(name, now);
      return now;
    },
    ownerOf: (stanza) => notebook.get(`claimed/${stanza}`),
  };
}

function partOf(post: Post, receipt: Receipt | undefined): Part {
  return {
    fingerprint: fingerprintOf(post),
    isPoll: post.kind === 'poll',
    ...(post.choices && { choices: [...post.choices] }),
    ...(receipt && { receipt }),
  };
}

async function note(
  shown: Shown,
  id: string,
  { isPoll, choices }: { readonly isPoll: boolean; readonly choices: readonly Choice[] },
): Promise<void> {
  await (isPoll ? shown.notePoll(id, choices) : shown.note(id, choices));
}

/** The one part of a message's id that stays, by whatever id its chat is known: `true_<chat>_<stanza>[_<sender>]`. */
export function stanzaOf(id: string): string {
  return id.split('_')[2] ?? id;
}

/** What a message is called here: two places may be told of one thing. */
export function nameOf({ id }: Place, key: string): string {
  return `${id}/${key}`;
}

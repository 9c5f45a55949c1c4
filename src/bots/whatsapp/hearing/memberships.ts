// Who is in which group: told as it happens, and found out after a time away by comparing with who was there before.
import { z } from 'zod';
import type { Notebook } from '../../../core/notebook.ts';
import { type Instant, SECOND } from '../../../core/time.ts';
import { type Ears, placeOf } from './ears.ts';
import { isGroup, isMe, isPerson, keyShape, messageName, widShape } from './ids.ts';
import { handle } from './people.ts';

const noticeShape = z.object({
  id: keyShape,
  /** Seconds since 1970. */
  timestamp: z.number().positive(),
  recipientIds: z.array(widShape),
});

export const groupShape = z.object({
  id: widShape,
  name: z.string().optional().catch(undefined),
  groupMetadata: z.object({
    /** Its members are known by their lids. */
    isLidAddressingMode: z.boolean().optional().catch(undefined),
    participants: z.array(z.object({ id: widShape })),
  }),
});

export type GroupNow = z.infer<typeof groupShape>;
type How = 'joined' | 'left';

interface Move {
  readonly id: string;
  readonly how: How;
  readonly at: Instant;
  readonly group: string;
  readonly person: string;
}

const listShape = z.array(z.string());

export interface Memberships {
  /** Hears who came and went since the group was last seen; when it never was, that all are there. */
  compare(group: GroupNow, now: Instant): Promise<void>;
  hearNotice(how: How, notice: unknown): Promise<void>;
}

export function createMemberships(ears: Ears): Memberships {
  const lists = createLists(ears.notebook);
  const hear = ({ id, how: kind, at, group, person }: Move) =>
    ears.hear({ kind, id, at, by: handle(person), in: placeOf(group, person) });
  const others = (ids: readonly string[]) => ids.filter((id) => isPerson(id) && !isMe(ears.me(), id));

  const compare: Memberships['compare'] = async ({ id: group, groupMetadata }, now) => {
    const there = groupMetadata.participants.map(({ id }) => id);
    if (!there.some((id) => isMe(ears.me(), id))) return await lists.forget(group);
    if (groupMetadata.isLidAddressingMode) await ears.people.meet(others(there));
    const members = new Set(await ears.people.idsOf(others(there)));
    const before = (await lists.read(group)) ?? new Set<string>();
    const move = (how: How, person: string) =>
      hear({ id: `${how}/${group}/${person}/${now}`, how, at: now, group, person });
    for (const person of members) if (!before.has(person)) await move('joined', person);
    for (const person of before) if (!members.has(person)) await move('left', person);
    await lists.write(group, members);
  };

  const seeAnew = async (group: string, at: Instant): Promise<void> => {
    await lists.forget(group);
    const chat = await ears.ask((client) => client.getChatById(group));
    await compare(groupShape.parse(chat), at);
  };

  const hearNotice: Memberships['hearNotice'] = async (how, notice) => {
    const found = noticeShape.safeParse(notice).data;
    if (!found || !isGroup(found.id.chat)) return;
    const { id: key, recipientIds, timestamp } = found;
    const [group, at] = [key.chat, timestamp * SECOND];
    const isOurs = recipientIds.some((id) => isMe(ears.me(), id));
    if (isOurs) return await (how === 'joined' ? seeAnew(group, at) : lists.forget(group));
    const list = await lists.read(group);
    if (!list) return;
    for (const person of await ears.people.idsOf(others(recipientIds))) {
      if (list.has(person) === (how === 'joined')) continue;
      await hear({ id: `${how}/${messageName(key)}/${person}`, how, at, group, person });
      if (how === 'joined') list.add(person);
      else list.delete(person);
      await lists.write(group, list);
    }
  };
  return { compare, hearNotice };
}

/** Who was in each group when it was last looked at; none of a group the account is not in. */
function createLists(notebook: Notebook) {
  const noteOf = (group: string) => `members/${group}`;
  return {
    async read(group: string): Promise<Set<string> | undefined> {
      const noted = await notebook.get(noteOf(group));
      return noted === undefined ? undefined : new Set(listShape.parse(JSON.parse(noted)));
    },
    write: (group: string, list: Iterable<string>) => notebook.set(noteOf(group), JSON.stringify([...list])),
    forget: (group: string) => notebook.forget(noteOf(group)),
  };
}

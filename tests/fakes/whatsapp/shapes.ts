// What a page is told of people, chats and the account.
import type { FakeMessage, Group, Person } from './types.ts';
import type { World } from './world.ts';

export function contactShape({ pn, name, isStranger, hidesPhone }: Person, id: string) {
  return {
    id,
    pushname: name,
    ...(!isStranger && { name }),
    ...(id !== pn && !hidesPhone && { phone: pn }),
  };
}

/** Which number a lid belongs to, as far as one is told. */
export function pairShape({ pn, lidId, hidesPhone }: Person) {
  return lidId && !hidesPhone ? { phone: pn, lid: lidId } : undefined;
}

export function chatShape(chat: string, world: World) {
  const group = world.groups.get(chat);
  if (group) return { id: chat, name: group.name, group: groupShape(group, world) };
  const { name, isStranger } = world.personOf(chat);
  return { id: chat, ...(!isStranger && { name }) };
}

function groupShape({ id, usesLids, members, hasAccount }: Group, world: World) {
  const all = [...members, ...(hasAccount ? [world.account.phone] : [])];
  return { lids: usesLids, members: all.map((phone) => world.idIn(id, phone)), creation: 1_764_000_000 };
}

/** Everything a page knows when it comes to life. */
export function worldShape(world: World, atStart: number) {
  const { phone, lid, name } = world.account;
  const known = world.contacts().filter(({ mustBeLookedUp }) => !mustBeLookedUp);
  const chats = new Set([...world.groups.keys(), ...world.chatsWithMessages()]);
  return {
    seq: world.lastSeq(),
    me: { phone: `${phone}@c.us`, lid: `${lid}@lid`, name },
    pairs: known.flatMap((person) => pairShape(person) ?? []),
    contacts: known.flatMap((person) =>
      [person.pn, person.lidId].flatMap((id) => (id ? [contactShape(person, id)] : [])),
    ),
    chats: [...chats].map((id) => ({
      ...chatShape(id, world),
      messages: newest(world.messagesIn(id), atStart),
    })),
  };
}

const newest = (messages: readonly FakeMessage[], count: number) => (count > 0 ? messages.slice(-count) : []);

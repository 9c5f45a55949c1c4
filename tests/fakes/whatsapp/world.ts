// Who there is, and what was said: WhatsApp's side of things, which outlives every page.
import { randomBytes } from 'node:crypto';
import type {
  Account,
  FakeFile,
  FakeMessage,
  Group,
  NewContact,
  NewGroup,
  Person,
  Reaction,
  Vote,
} from './types.ts';

export type World = ReturnType<typeof createWorld>;

export function createWorld(account: Account, now: () => number) {
  const people = createPeople(account);
  const groups = new Map<string, Group>();
  const files = new Map<string, FakeFile>();
  /** The current one of each person, by message and then by their id. */
  const reactions = new Map<string, Map<string, Reaction>>();
  const votes = new Map<string, Map<string, Vote>>();
  return {
    ...people,
    ...createMessages(),
    account,
    groups,
    files,
    reactions,
    votes,
    now,
    seconds: () => Math.floor(now() / 1000),
    addGroup({ id, name, members, usesLids = true, hasAccount = true }: NewGroup): void {
      if (!id.endsWith('@g.us')) throw new Error(`${id} is no group's id: it must end in @g.us`);
      for (const member of members) people.personOf(member);
      groups.set(id, { id, name, members: new Set(members), usesLids, hasAccount });
    },
    /** How someone is known there: by lid or by phone. */
    idIn(chat: string, phone: string): string {
      const group = groups.get(chat);
      if (group && !group.usesLids) return people.personOf(phone).pn;
      return people.idOf(phone);
    },
    /** A group's own id, or the private chat with someone, by phone or by any id of theirs. */
    chatOf: (where: string): string => (groups.has(where) ? where : people.idOf(where)),
  };
}

function createPeople(account: Account) {
  const byPhone = new Map<string, Person>();
  const byId = new Map<string, Person>();
  const addContact = ({ phone, ...rest }: NewContact): void => {
    if (!/^\d+$/.test(phone)) throw new Error(`${phone} is no phone number: only digits`);
    const lidId = rest.lid && `${rest.lid}@lid`;
    const person = { ...rest, phone, pn: `${phone}@c.us`, lidId };
    byPhone.set(phone, person);
    byId.set(person.pn, person);
    if (lidId) byId.set(lidId, person);
  };
  addContact(account);
  const find = (who: string): Person | undefined => byPhone.get(who) ?? byId.get(who);
  const personOf = (who: string): Person => {
    const person = find(who);
    if (!person) throw new Error(`there is nobody with the number or id ${who}`);
    return person;
  };
  const idOf = (who: string): string => {
    const { lidId, pn } = personOf(who);
    return lidId ?? pn;
  };
  const contacts = (): readonly Person[] =>
    [...byPhone.values()].filter(({ phone }) => phone !== account.phone);
  return { addContact, find, personOf, idOf, contacts };
}

function createMessages() {
  const chats = new Map<string, FakeMessage[]>();
  const places = new Map<string, { readonly chat: string; readonly at: number; readonly seq: number }>();
  let last = 1;
  const messagesIn = (chat: string): readonly FakeMessage[] => chats.get(chat) ?? [];
  const message = (id: string): FakeMessage | undefined => {
    const place = places.get(id);
    return place && messagesIn(place.chat)[place.at];
  };
  return {
    messagesIn,
    message,
    chatsWithMessages: (): readonly string[] => [...chats.keys()],
    /** Nothing if it is there already. */
    add(chat: string, one: FakeMessage): number | undefined {
      if (places.has(one.id)) return undefined;
      const room = chats.get(chat) ?? [];
      chats.set(chat, room);
      last += 1;
      places.set(one.id, { chat, at: room.push(one) - 1, seq: last });
      return last;
    },
    change(id: string, by: Partial<FakeMessage>): void {
      const place = places.get(id);
      const was = message(id);
      if (place && was) chats.get(place.chat)?.splice(place.at, 1, { ...was, ...by });
    },
    chatWith: (id: string): string | undefined => places.get(id)?.chat,
    lastSeq: () => last,
    since(seq: number) {
      const later = [...places]
        .filter(([, place]) => place.seq > seq)
        .toSorted(([, a], [, b]) => a.seq - b.seq);
      return later.flatMap(([id, place]) => {
        const one = message(id);
        return one ? [{ chat: place.chat, seq: place.seq, message: one }] : [];
      });
    },
  };
}

/** As an Android phone makes them: no two are the same. */
export function freshStanzaId(): string {
  return randomBytes(16).toString('hex').toUpperCase();
}

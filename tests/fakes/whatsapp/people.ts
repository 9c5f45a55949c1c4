// What people do: they write, answer, react, vote, come and go.
import type { Page } from './line.ts';
import { chatShape, contactShape, pairShape } from './shapes.ts';
import type { FakeFile, FakeMessage, Group, Reaction, Vote } from './types.ts';
import { freshStanzaId, type World } from './world.ts';

export interface PeopleDeps {
  readonly world: World;
  readonly pages: () => readonly Page[];
}

export interface Written {
  readonly text: string;
  /** The id of the message it answers. */
  readonly quotes?: string;
  /** By phone, the account's too; the text should say `@` and the number or lid. */
  readonly mentions?: readonly string[];
}

const KINDS = {
  voice: { type: 'ptt', mimetype: 'audio/ogg; codecs=opus' },
  sticker: { type: 'sticker', mimetype: 'image/webp' },
  picture: { type: 'image', mimetype: 'image/jpeg' },
  file: { type: 'document', mimetype: 'application/octet-stream' },
} as const;

export type MediaKind = keyof typeof KINDS;

export interface Sends {
  readonly kind: MediaKind;
  readonly caption?: string;
  readonly filename?: string;
  readonly file?: Partial<FakeFile>;
  /** In bytes, as the message tells it; the file's own unless said otherwise. */
  readonly size?: number;
}

export function createPeople(deps: PeopleDeps) {
  const { world } = deps;
  const deliver = createDelivery(deps);
  return {
    /** `where` is `private`, or a group's id. Also while no page is there: it is found later. */
    says(phone: string, where: string, what: string | Written): { readonly id: string } {
      const to = place(world, phone, where);
      const written = typeof what === 'string' ? { text: what } : what;
      const body = { type: 'chat', body: written.text };
      return deliver.message(to, { ...writtenBy(world, to), ...body, ...extras(world, to, written) });
    },
    sends(
      phone: string,
      where: string,
      { kind, caption, filename, file, size }: Sends,
    ): { readonly id: string } {
      const to = place(world, phone, where);
      const { type, mimetype } = KINDS[kind];
      const whole = { mimetype, base64: '', ...file };
      const directPath = `/v/${freshStanzaId()}`;
      world.files.set(directPath, whole);
      return deliver.message(to, {
        ...writtenBy(world, to),
        type,
        directPath,
        mimetype: whole.mimetype,
        size: size ?? Buffer.byteLength(whole.base64, 'base64'),
        ...(caption !== undefined && { caption }),
        ...(filename !== undefined && { filename }),
      });
    },
    edits(id: string, body: string): void {
      deliver.change(id, { body });
    },
    deletes(id: string): void {
      deliver.change(id, { type: 'revoked', body: '' });
    },
    /** They read everything the account sent there. */
    reads(where: string): void {
      const unread = world.messagesIn(world.chatOf(where)).filter(({ fromMe, ack }) => fromMe && ack < 3);
      for (const { id } of unread) deliver.change(id, { ack: 3 });
    },
    /** An empty `emoji` takes it back. */
    reacts(phone: string, to: string, emoji: string): void {
      const { chat, by } = addresses(world, phone, to);
      const reaction: Reaction = { id: keyOf(chat, by), to, by, emoji, at: world.now() };
      world.reactions.set(to, new Map(world.reactions.get(to)).set(by, reaction));
      world.change(to, { hasReaction: true });
      deliver.push('reaction', { reaction });
    },
    /** All options they have chosen now. */
    votes(phone: string, poll: string, options: readonly string[]): void {
      deliver.push('vote', { vote: cast(world, phone, { poll, options }) });
    },
    /** No page is told of it, but each can ask. */
    votesUnheard(phone: string, poll: string, options: readonly string[]): void {
      cast(world, phone, { poll, options });
    },
    /** By the group's link, unless someone adds them. */
    joins(phone: string, group: string, { addedBy }: { addedBy?: string } = {}): void {
      move(world, group, { joins: phone });
      deliver.notice(group, addedBy ? 'add' : 'invite', { by: addedBy ?? phone, of: phone });
    },
    /** By themselves, unless someone removes them. */
    leaves(phone: string, group: string, { removedBy }: { removedBy?: string } = {}): void {
      move(world, group, { leaves: phone });
      deliver.notice(group, removedBy ? 'remove' : 'leave', { by: removedBy ?? phone, of: phone });
    },
    /** A message that is known comes in once more. */
    redeliver(id: string): void {
      const message = world.message(id);
      const chat = world.chatWith(id);
      if (message && chat) deliver.again(chat, message);
    },
  };
}

interface To {
  readonly phone: string;
  readonly chat: string;
  readonly isGroup: boolean;
}

function place(world: World, phone: string, where: string): To {
  if (where === 'private') return { phone, chat: world.idOf(phone), isGroup: false };
  const group = theGroup(world, where);
  if (!group.members.has(phone)) throw new Error(`${phone} is not in ${group.name}`);
  return { phone, chat: where, isGroup: true };
}

function writtenBy(world: World, { phone, chat, isGroup }: To) {
  const by = world.idIn(chat, phone);
  const me = isGroup ? chat : world.idIn(chat, world.account.phone);
  return {
    id: isGroup ? keyOf(chat, by) : keyOf(chat),
    from: chat,
    to: me,
    notifyName: world.personOf(phone).name,
    ...(isGroup && { author: by }),
  };
}

const keyOf = (chat: string, participant?: string): string =>
  ['false', chat, freshStanzaId(), participant].filter(Boolean).join('_');

function extras(world: World, { chat }: To, { quotes, mentions }: Written) {
  const quoted = quotes === undefined ? undefined : world.message(quotes);
  if (quotes !== undefined && !quoted) throw new Error(`there is no message ${quotes}`);
  return {
    ...(quoted && {
      quotedMsg: { type: quoted.type, body: quoted.body ?? quoted.pollName },
      quotedStanzaID: quoted.id.split('_')[2] ?? '',
      quotedParticipant: quoted.author ?? quoted.from,
    }),
    ...(mentions && { mentionedJidList: mentions.map((phone) => world.idIn(chat, phone)) }),
  };
}

function addresses(world: World, phone: string, message: string) {
  const chat = world.chatWith(message);
  if (!chat) throw new Error(`there is no message ${message}`);
  return { chat, by: world.idIn(chat, phone) };
}

function localIds(poll: FakeMessage | undefined, names: readonly string[]): readonly number[] {
  if (poll?.pollOptions === undefined) throw new Error(`${poll?.id} is no poll`);
  if (poll.pollSelectableOptionsCount === 1 && names.length > 1)
    throw new Error('only one option may be chosen');
  return names.map((name) => {
    const option = poll.pollOptions?.find((one) => one.name === name);
    if (!option) throw new Error(`there is no option ${name}`);
    return option.localId;
  });
}

function cast(
  world: World,
  phone: string,
  { poll, options }: { poll: string; options: readonly string[] },
): Vote {
  const { chat, by } = addresses(world, phone, poll);
  const chosen = localIds(world.message(poll), options);
  const vote: Vote = { id: keyOf(chat, by), to: poll, by, options: chosen, at: world.now() };
  world.votes.set(poll, new Map(world.votes.get(poll)).set(by, vote));
  return vote;
}

function move(world: World, id: string, who: { readonly joins: string } | { readonly leaves: string }): void {
  const group = theGroup(world, id);
  const joins = 'joins' in who;
  const { phone } = world.personOf(joins ? who.joins : who.leaves);
  if (phone === world.account.phone) group.hasAccount = joins;
  else if (joins) group.members.add(phone);
  else group.members.delete(phone);
}

function theGroup(world: World, id: string): Group {
  const group = world.groups.get(id);
  if (!group) throw new Error(`there is no group ${id}`);
  return group;
}

function createDelivery({ world, pages }: PeopleDeps) {
  const push = (name: string, what: object) => {
    for (const page of pages()) if (page.linked) page.push(name, what);
  };
  const introduce = (author: string) => {
    const person = world.find(author);
    if (person) push('contact', { contact: contactShape(person, author), pair: pairShape(person) });
  };
  const message = (
    { chat }: Pick<To, 'chat'>,
    one: Omit<FakeMessage, 'fromMe' | 't' | 'ack'>,
  ): { readonly id: string } => {
    const whole: FakeMessage = { ...one, fromMe: false, t: world.seconds(), ack: 1 };
    const seq = world.add(chat, whole);
    introduce(whole.author ?? whole.from);
    push('message', { seq, chat: chatShape(chat, world), message: whole });
    return { id: whole.id };
  };
  return {
    push,
    message,
    again: (chat: string, whole: FakeMessage) =>
      push('message', { seq: 0, chat: chatShape(chat, world), message: whole }),
    change(id: string, attributes: Partial<FakeMessage>): void {
      world.change(id, attributes);
      push('change', { id, attributes });
    },
    notice(group: string, subtype: string, { by, of }: { by: string; of: string }): void {
      const [author, recipient] = [world.idIn(group, by), world.idIn(group, of)];
      const id = keyOf(group, author);
      const parties = { from: group, to: group, author, recipients: [recipient] };
      message({ chat: group }, { id, type: 'gp2', subtype, body: '', ...parties });
    },
  };
}

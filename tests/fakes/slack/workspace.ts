// The workspace: who is there, the channels, and what was said in them.
import { randomBytes } from 'node:crypto';
import { named } from './blocks.ts';
import type { FakeChannel, FakeFile, FakeUser, Post } from './types.ts';

export type Draft = Partial<Post> & Pick<Post, 'channel' | 'user'>;
export type Workspace = ReturnType<typeof createWorkspace>;

export interface NewUser extends Omit<FakeUser, 'kind'> {
  readonly kind?: FakeUser['kind'];
}

export interface NewChannel {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly isPrivate?: boolean;
  /** Slack Connect; so it is anyway when a member is external. */
  readonly isShared?: boolean;
  readonly isArchived?: boolean;
  /** True unless said otherwise. */
  readonly botIsIn?: boolean;
}

export function createWorkspace(now: () => number) {
  const ids = {
    team: 'T0KEHILA',
    otherTeam: 'T0ELSEWHERE',
    app: 'A0KEHILA',
    bot: 'B0KEHILA',
    botUser: 'U0KEHILA',
    domain: 'community',
  };
  const users = new Map<string, FakeUser>();
  users.set(ids.botUser, { id: ids.botUser, name: 'kehila', kind: 'bot' });
  const files = new Map<string, FakeFile>();
  const nextTs = createTimestamps(now);
  const rooms = createRooms({ users, botUser: ids.botUser });
  const posts = createPosts(ids.botUser, nextTs);
  return { ids, users, files, nextTs, ...rooms, ...posts };
}

function createRooms({ users, botUser }: { users: ReadonlyMap<string, FakeUser>; botUser: string }) {
  const channels = new Map<string, FakeChannel>();
  const isExternal = (id: string) => users.get(id)?.kind === 'external';
  const putChannel = ({ botIsIn = true, members, ...channel }: NewChannel) => {
    channels.set(channel.id, {
      isPrivate: false,
      isArchived: false,
      isShared: members.some(isExternal),
      ...channel,
      isIm: false,
      members: new Set(botIsIn ? [...members, botUser] : members),
    });
  };
  /** The private chat of the bot and someone, made when first asked for. */
  const dmOf = (user: string): string => {
    const id = `D${user.slice(1)}`;
    if (!users.has(user)) throw new Error(`there is no user ${user}`);
    if (!channels.has(id)) {
      const flags = { isPrivate: true, isIm: true, isShared: isExternal(user), isArchived: false };
      channels.set(id, { id, name: 'directmessage', ...flags, members: new Set([user, botUser]) });
    }
    return id;
  };
  const move = (channel: string, change: (members: Set<string>) => unknown) => {
    const was = theChannel(channel);
    const members = new Set(was.members);
    change(members);
    channels.set(channel, { ...was, members, isShared: was.isShared || [...members].some(isExternal) });
  };
  const theChannel = (id: string): FakeChannel => {
    const channel = channels.get(id);
    if (!channel) throw new Error(`there is no channel ${id}`);
    return channel;
  };
  const otherIn = (im: FakeChannel) => [...im.members].find((id) => id !== botUser) ?? botUser;
  return { channels, putChannel, dmOf, move, theChannel, otherIn };
}

function createPosts(botUser: string, nextTs: () => string) {
  const said = new Map<string, Post[]>();
  const postsIn = (channel: string): readonly Post[] => said.get(channel) ?? [];
  const add = (draft: Draft): Post => {
    const ts = nextTs();
    const plain = { text: '', files: [], reactions: [], bot: draft.user === botUser };
    const post: Post = { ...plain, ...draft, ts, blocks: named(draft.blocks ?? [], ts.slice(-6)) };
    const room = said.get(post.channel);
    if (room) room.push(post);
    else said.set(post.channel, [post]);
    return post;
  };
  const placeOf = (channel: string, ts: string) => postsIn(channel).findLastIndex((post) => post.ts === ts);
  const postAt = (channel: string, ts: string): Post | undefined => postsIn(channel)[placeOf(channel, ts)];
  const change = (post: Post, by: Partial<Post>): Post => {
    const blocks = by.blocks ? named(by.blocks, post.ts.slice(-6)) : post.blocks;
    const changed = { ...post, ...by, blocks };
    const at = placeOf(post.channel, post.ts);
    if (at >= 0) said.get(post.channel)?.splice(at, 1, changed);
    return changed;
  };
  const remove = (post: Post): void => {
    const at = placeOf(post.channel, post.ts);
    if (at >= 0) said.get(post.channel)?.splice(at, 1);
  };
  const everyPost = (): readonly Post[] => [...said.values()].flat();
  return { postsIn, postAt, add, change, remove, everyPost };
}

/** `1764000000.000100`: unique and increasing, also between two fakes of one machine. */
function createTimestamps(now: () => number): () => string {
  let last = 0;
  return () => {
    last = Math.max(last + 1, Math.floor(now() * 1000));
    return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, '0')}`;
  };
}

/** `Ev0A1B2C3D4E`: no two fakes give the same, for what hears them may remember. */
export function freshId(prefix: string): string {
  return `${prefix}0${randomBytes(5).toString('hex').toUpperCase()}`;
}

// How Slack writes down its posts, people, channels, files and views.
import type { House } from './house.ts';
import type { FakeChannel, FakeFile, FakeUser, Post, View } from './types.ts';
import type { Workspace } from './workspace.ts';

export function shapeOfPost(post: Post, house: House, withMetadata = false) {
  const { ids } = house.workspace;
  const app = post.bot ? { bot_id: ids.bot, app_id: ids.app } : {};
  return {
    type: 'message',
    ...(post.subtype && { subtype: post.subtype }),
    user: post.user,
    ...app,
    text: post.text,
    ts: post.ts,
    team: ids.team,
    ...(post.blocks.length > 0 && { blocks: post.blocks }),
    ...(post.threadTs && { thread_ts: post.threadTs }),
    ...(post.files.length > 0 && { files: post.files.map((file) => shapeOfFile(file, house)) }),
    ...(post.edited && { edited: { user: post.user, ts: post.ts } }),
    ...(post.reactions.length > 0 && { reactions: shapeOfReactions(post) }),
    ...(withMetadata && post.metadata && { metadata: post.metadata }),
  };
}

function shapeOfReactions({ reactions }: Post) {
  return [...new Set(reactions.map(({ emoji }) => emoji))].map((name) => {
    const users = reactions.filter(({ emoji }) => emoji === name).map(({ user }) => user);
    return { name, users, count: users.length };
  });
}

export function teamOf(user: FakeUser, { ids }: Workspace): string {
  return user.kind === 'external' ? ids.otherTeam : ids.team;
}

/** Slack's @name: one word, in small letters. */
export function handleOf({ name }: FakeUser): string {
  return name.toLowerCase().replaceAll(/\s+/gu, '.');
}

export function shapeOfUser(user: FakeUser, workspace: Workspace) {
  const { kind } = user;
  const names = { real_name: user.name, display_name: handleOf(user) };
  return {
    id: user.id,
    team_id: teamOf(user, workspace),
    name: handleOf(user),
    deleted: kind === 'deactivated',
    profile: { ...names, team: teamOf(user, workspace), ...(user.email && { email: user.email }) },
    is_bot: kind === 'bot',
    is_app_user: false,
    updated: 1_764_000_000,
    ...(kind !== 'deactivated' && {
      real_name: user.name,
      tz: user.tz ?? 'Asia/Jerusalem',
      is_admin: false,
      is_owner: false,
      is_primary_owner: false,
      is_restricted: kind === 'guest' || kind === 'single-channel-guest',
      is_ultra_restricted: kind === 'single-channel-guest',
      ...(kind === 'external' && { is_stranger: false }),
      locale: user.locale ?? 'en-US',
    }),
  };
}

export function shapeOfChannel(channel: FakeChannel, workspace: Workspace) {
  const { botUser } = workspace.ids;
  const base = { id: channel.id, created: 1_764_000_000, is_archived: channel.isArchived };
  if (channel.isIm) {
    return { ...base, is_im: true, user: workspace.otherIn(channel), is_org_shared: false };
  }
  return {
    ...base,
    name: channel.name,
    is_channel: !channel.isPrivate,
    is_group: channel.isPrivate,
    is_im: false,
    is_mpim: false,
    is_private: channel.isPrivate,
    is_member: channel.members.has(botUser),
    is_shared: channel.isShared,
    is_ext_shared: channel.isShared,
    num_members: channel.members.size,
  };
}

export function shapeOfFile(file: FakeFile, house: House) {
  const type = /\.(\w+)$/u.exec(file.name)?.[1] ?? 'text';
  const url = `${house.address()}/files-pri/${house.workspace.ids.team}-${file.id}`;
  return {
    id: file.id,
    created: 1_764_000_000,
    name: file.name,
    title: file.title,
    mimetype: MIME_TYPES[type] ?? 'application/octet-stream',
    filetype: type,
    user: file.by,
    size: file.content.length,
    mode: 'hosted',
    is_external: false,
    ...(file.altText && { alt_txt: file.altText }),
    url_private: `${url}/${encodeURIComponent(file.name)}`,
    url_private_download: `${url}/download/${encodeURIComponent(file.name)}`,
  };
}

const MIME_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  txt: 'text/plain',
  text: 'text/plain',
  png: 'image/png',
  svg: 'image/svg+xml',
  ics: 'text/calendar',
  json: 'application/json',
};

export function shapeOfView(view: View, { ids }: Workspace, values: Readonly<Record<string, unknown>> = {}) {
  return {
    id: view.id,
    team_id: ids.team,
    type: view.type,
    blocks: view.blocks,
    private_metadata: view.private_metadata ?? '',
    callback_id: view.callback_id ?? '',
    external_id: view.external_id ?? '',
    state: { values },
    hash: view.hash,
    title: view.title ?? null,
    submit: view.submit ?? null,
    close: view.close ?? null,
    clear_on_close: view.clear_on_close ?? false,
    notify_on_close: view.notify_on_close ?? false,
    root_view_id: view.root,
    previous_view_id: view.previous ?? null,
    app_id: ids.app,
    app_installed_team_id: ids.team,
    bot_id: ids.bot,
  };
}

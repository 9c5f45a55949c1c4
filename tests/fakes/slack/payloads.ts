// The bodies Slack sends for what people do.
import { randomUUID } from 'node:crypto';
import type { Delivery } from './doors.ts';
import type { House } from './house.ts';
import { handleOf, teamOf } from './shapes.ts';
import type { FakeChannel, FakeUser } from './types.ts';
import { freshId } from './workspace.ts';

const TOKEN = 'a-verification-token';

export function userNamed(id: string, { workspace }: House): FakeUser {
  const user = workspace.users.get(id);
  if (!user) throw new Error(`there is no user ${id}`);
  return user;
}

/** An Events API delivery of this event; `channel` when it happened in one. */
export function eventDelivery(event: object, house: House, channel?: FakeChannel): Delivery {
  const { ids, nextTs } = house.workspace;
  const id = freshId('Ev');
  const at = nextTs();
  const payload = {
    token: TOKEN,
    team_id: ids.team,
    context_team_id: ids.team,
    context_enterprise_id: null,
    api_app_id: ids.app,
    event: { event_ts: at, ...event },
    type: 'event_callback',
    event_id: id,
    event_time: Math.floor(Number(at)),
    authorizations: [
      {
        enterprise_id: null,
        team_id: ids.team,
        user_id: ids.botUser,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: channel?.isShared ?? false,
    event_context: `4-${freshId('Ec')}`,
  };
  return { type: 'events_api', id, payload };
}

interface Typed {
  readonly user: string;
  readonly channel: FakeChannel;
  readonly command: string;
  readonly text: string;
  readonly responseUrl: string;
}

export function slashDelivery({ user, channel, command, text, responseUrl }: Typed, house: House): Delivery {
  const { ids } = house.workspace;
  const person = userNamed(user, house);
  const payload = {
    token: TOKEN,
    team_id: teamOf(person, house.workspace),
    team_domain: ids.domain,
    channel_id: channel.id,
    channel_name: channel.isPrivate && !channel.isIm ? 'privategroup' : channel.name,
    user_id: user,
    user_name: handleOf(person),
    command,
    text,
    api_app_id: ids.app,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: house.triggers.issue(user),
  };
  return { type: 'slash_commands', id: randomUUID(), payload };
}

/** A click, a submit or a closing by this person: what is common to them, then the rest. */
export function interaction(user: string, house: House, rest: { readonly type: string } & object): Delivery {
  const { workspace, triggers } = house;
  const { ids } = workspace;
  const person = userNamed(user, house);
  const name = handleOf(person);
  const team = teamOf(person, workspace);
  const payload = {
    team: { id: team, domain: ids.domain },
    user: { id: user, username: name, name, team_id: team },
    api_app_id: ids.app,
    token: TOKEN,
    ...(rest.type !== 'view_closed' && { trigger_id: triggers.issue(user) }),
    enterprise: null,
    is_enterprise_install: false,
    ...rest,
  };
  return { type: 'interactive', id: randomUUID(), payload };
}

/** What the app gets of what someone typed: marked, and with links found, as Slack does it. */
export function asSlackWrites(typed: string): string {
  const kept = /(<[@#!][^<>\s]+>|<https?:[^<>]+>)/u;
  return typed
    .split(kept)
    .map((part, i) => (i % 2 === 1 ? part : linked(escaped(part))))
    .join('');
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function linked(text: string): string {
  return text.replaceAll(/https?:\/\/[^\s<>]+/gu, (url) => `<${url}>`);
}

// The scene of an event: who speaks, where, in which language, in the middle of what.
import type { z } from 'zod';
import type { Call } from '../commands/command.ts';
import { type Talk, talkId } from '../commands/conversation.ts';
import { commandCalled } from '../commands/registry.ts';
import { communities } from '../community/community.ts';
import { channels, type Group, groups } from '../community/group.ts';
import { handles, type Member, members } from '../community/member.ts';
import { picks, talks } from '../community/talk.ts';
import {
  type ChatEvent,
  type Choice,
  type Field,
  type Handle,
  type Place,
  privatePlace,
  WHISPERING,
} from '../core/chat.ts';
import type { Act } from '../core/effects.ts';
import { UserError } from '../core/errors.ts';
import { laneOf } from '../core/outbox.ts';
import type { Reader } from '../core/records.ts';
import { DAY, type Instant, MINUTE } from '../core/time.ts';
import { createWords } from '../locales/words.ts';
import type { Ports } from './ports.ts';

type Pick = z.infer<typeof picks.shape>;

export interface Scene {
  /** Its place is the person's private chat; a command that answers openly moves it. */
  readonly call: Call;
  /** The channel it was said in, when it was not in private. */
  readonly inGroup: Place | undefined;
  readonly talk: Talk | undefined;
  /** The question now open in private. */
  readonly field: Field | undefined;
  readonly choices: readonly Choice[];
  /** How many choices are the last thing there was to answer, in private. */
  readonly inSight: number;
  readonly pick: Pick | undefined;
  /** Whom it answers. */
  readonly re: Act['re'] | undefined;
}

/** A question left open is forgotten after this long, in milliseconds. */
const TALK_KEPT = 2 * DAY;

const NUMBERS_KEPT = 10 * MINUTE;

/** Undefined when the speaker is not a member. */
export async function setScene(ports: Ports, read: Reader, event: ChatEvent): Promise<Scene | undefined> {
  const [member, community, talk, group, pick] = await Promise.all([
    memberOf(read, event.by),
    read.get(communities, 'community'),
    read.get(talks, talkId(event.by)),
    groupAt(read, event.in),
    read.get(picks, laneOf(event.in)),
  ]);
  if (!member || !community) return undefined;
  const open = talk && event.at - talk.at < TALK_KEPT ? talk : undefined;
  const inGroup = event.in.kind === 'group' ? event.in : undefined;
  const call: Call = {
    id: `${event.by.platform}/${event.id}`,
    at: event.at,
    by: event.by,
    member: event.outside === 'external' ? withoutOffice(member) : member,
    community,
    group: group ?? (open?.group === undefined || inGroup ? undefined : await read.get(groups, open.group)),
    place: inGroup ? asideOf(event) : event.in,
    words: createWords(member.language),
    answers: {},
    site: ports.site,
    lately: () => ports.store.outbox.recent(`member/${member.id}`),
  };
  const field = open && !inGroup ? await openField(read, call, open) : undefined;
  const isStale = isPast(event, pick?.at) || (field !== undefined && open && isBefore(pick?.at, open));
  const choices = choicesAnswered(event) ?? (isStale ? [] : (pick?.choices ?? []));
  const inSight = inGroup || field || pick?.passed ? 0 : choices.length;
  return { call, inGroup, talk: open, field, choices, inSight, pick, re: await answered(read, event) };
}

/** Another organisation decides who holds this account: no office of ours is exercised from it, and no group is led. */
export function withoutOffice(member: Member): Member {
  return { ...member, roles: ['guest'] };
}

/** Where someone who spoke in a group is answered alone: there, if the platform can, else in private. */
function asideOf({ by, in: place }: ChatEvent): Place {
  if (WHISPERING.has(by.platform)) return { ...place, only: by.id };
  return privatePlace(by);
}

async function memberOf(read: Reader, handle: Handle): Promise<Member | undefined> {
  const known = await read.get(handles, handle.id, handle.platform);
  return known && (await read.get(members, known.member));
}

async function groupAt(read: Reader, place: Place): Promise<Group | undefined> {
  if (place.kind === 'private') return undefined;
  const channel = await read.get(channels, place.id, place.platform);
  return channel && (await read.get(groups, channel.group));
}

/** What is being asked, worked out anew: what was offered a minute ago may be gone. */
async function openField(read: Reader, call: Call, talk: Talk): Promise<Field | undefined> {
  const command = commandCalled(talk.command);
  if (!command) return undefined;
  const then: Call = { ...call, answers: talk.answers };
  try {
    const facts = await command.facts(read, then);
    return command.overtaken?.(facts, talk) ? undefined : command.ask(facts, then)[0];
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** A reply picks among what was shown in the message it answers, also when something else was shown since. */
function choicesAnswered(event: ChatEvent): readonly Choice[] | undefined {
  return event.kind === 'message' ? event.re?.choices : undefined;
}

/** In a group's own talk a number is meant for Kehila only for a short while after it numbered something. */
function isPast(event: ChatEvent, shown: Instant | undefined): boolean {
  const isTalk = event.kind === 'message' && event.toUs === false;
  return isTalk && shown !== undefined && event.at - shown > NUMBERS_KEPT;
}

/** Shown before the question was asked: a number is no more meant for it. */
function isBefore(shown: Instant | undefined, { at }: Talk): boolean {
  return shown !== undefined && shown < at;
}

async function answered(read: Reader, event: ChatEvent): Promise<Scene['re']> {
  const re = event.kind === 'message' || event.kind === 'reaction' ? event.re : undefined;
  const member = re && (await memberOf(read, re.by));
  return re && member ? { by: member.id, at: re.at } : undefined;
}

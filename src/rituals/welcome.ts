// Greets whoever took a first seat in a group: three short messages over three days, and no more than once a person.
import { communities } from '../community/community.ts';
import { type Group, groups, seats } from '../community/group.ts';
import { heldSeries } from '../community/held-series.ts';
import type { Meeting } from '../community/meeting.ts';
import { lineOf } from '../community/meeting-card.ts';
import { meetingsOf } from '../community/meetings-of.ts';
import { type Member, members } from '../community/member.ts';
import type { Series } from '../community/series.ts';
import { textIn } from '../community/text.ts';
import { WELCOME, type Welcome, welcomeDue, welcomes } from '../community/welcome.ts';
import type { Message } from '../core/chat.ts';
import { type Effect, log, save } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { DAY, HOUR, type Instant } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { slotsIn } from './daily-slots.ts';
import { type Occasion, ritual } from './ritual.ts';

/** Looked at this often, so that a greeting follows soon upon joining; by the community's clock. */
const TIMES = ['09:00', '12:00', '17:00'] as const;

/** Each look does the work of those before it, as far as a first tick looks back; in milliseconds. */
const OF_USE = 7 * DAY + HOUR;
/** A greeting that waits longer than this is none; in milliseconds. */
const FRESH = 2 * DAY - HOUR;
const HORIZON = 60 * DAY;

export interface Newcomer {
  readonly member: Member;
  /** When they took their first seat, and in which group. */
  readonly joined: Instant;
  readonly group: Group;
  readonly welcome: Welcome | undefined;
}

interface WelcomeFacts {
  readonly community: string;
  /** When the first members came. */
  readonly began: Instant;
  readonly newcomers: readonly Newcomer[];
  readonly series: readonly Series[];
}

export const welcome = ritual<WelcomeFacts>({
  name: WELCOME,
  due: ({ community }, span) =>
    slotsIn(span, { zone: community.zone, times: TIMES }).map(({ name, slot }) => ({
      id: `${WELCOME}/${name}`,
      ritual: WELCOME,
      subject: name,
      slot,
      until: slot + OF_USE,
    })),
  async facts(read) {
    const [community, everyone, told, all, series] = await Promise.all([
      read.get(communities, 'community'),
      read.all(members),
      read.all(welcomes),
      read.all(groups),
      heldSeries(read),
    ]);
    if (!community || everyone.size === 0) return undefined;
    const began = Math.min(...[...everyone.values()].map(({ since }) => since));
    const newcomers = [...(await firstSeats(read, all))].flatMap(([id, { group, joined }]) => {
      const member = everyone.get(id);
      return member && joined > began ? [{ member, group, joined, welcome: told.get(id) }] : [];
    });
    return { community: community.name, began, newcomers, series: [...series.values()] };
  },
  plan: (facts, occasion) => facts.newcomers.flatMap((one) => greeted(one, facts, occasion)),
});

/** By member: the seat they took first. */
async function firstSeats(
  read: Reader,
  all: ReadonlyMap<string, Group>,
): Promise<Map<string, Pick<Newcomer, 'group' | 'joined'>>> {
  const first = new Map<string, Pick<Newcomer, 'group' | 'joined'>>();
  const seated = await Promise.all([...all.values()].map((group) => read.all(seats, group.id)));
  for (const [i, group] of [...all.values()].entries())
    for (const [member, { since }] of seated[i] ?? [])
      if (since < (first.get(member)?.joined ?? Number.POSITIVE_INFINITY))
        first.set(member, { group, joined: since });
  return first;
}

function greeted(one: Newcomer, facts: WelcomeFacts, { now, words }: Occasion): Effect[] {
  const { member, joined, group } = one;
  const step = welcomeDue({ joined, began: facts.began, welcome: one.welcome }, now);
  if (step === undefined || member.optedOut.includes(WELCOME) || group.closed !== undefined) return [];
  const message = MESSAGES[step](one, { ...facts, now, words: words(member.language) });
  return [
    save(welcomes, member.id, { told: step + 1, at: now }),
    log({ kind: 'member.welcomed', by: member.id, group: group.id, subject: String(step + 1) }),
    {
      do: 'say',
      key: `${WELCOME}/${member.id}/${member.since}/${step + 1}`,
      to: { member: member.id },
      message,
      weight: 'ritual',
      until: now + FRESH,
    },
  ];
}

interface Saying extends WelcomeFacts {
  readonly now: Instant;
  readonly words: Words;
}

const MESSAGES: Readonly<Record<0 | 1 | 2, (one: Newcomer, saying: Saying) => Message>> = {
  0: ({ member, group }, { community, words }) => ({
    text: words.say('welcome-first', {
      name: member.name,
      community,
      group: textIn(group.name, words.language),
    }),
    choices: [
      { id: 'help', label: words.say('welcome-do-help') },
      { id: 'privacy enough', label: words.say('welcome-do-enough') },
    ],
  }),
  1: ({ group }, { series, now, words }) => {
    const meeting = nextOf(group, series, now);
    const args = {
      group: textIn(group.name, words.language),
      mission: textIn(group.mission, words.language),
    };
    return {
      text: [
        words.say('welcome-second', args),
        meeting
          ? words.say('welcome-meeting', { meeting: lineOf(meeting, words) })
          : words.say('welcome-no-meeting'),
      ].join('\n'),
      ...(meeting && { choices: [{ id: `rsvp ${meeting.id} yes`, label: words.say('welcome-do-come') }] }),
    };
  },
  2: (_one, { words }) => ({
    text: words.say('welcome-third'),
    choices: [
      { id: 'pause 1w', label: words.say('welcome-do-pause') },
      { id: 'privacy', label: words.say('welcome-do-privacy') },
    ],
  }),
};

/** The next meeting of a group. */
export function nextOf(group: Group, series: readonly Series[], now: Instant): Meeting | undefined {
  return series
    .filter((one) => one.group === group.id)
    .flatMap((one) => meetingsOf(one, now, now + HORIZON))
    .filter((meeting) => meeting.off === undefined && meeting.start > now)
    .sort((a, b) => a.start - b.start)[0];
}

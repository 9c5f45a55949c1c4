// Greets whoever is new: three short messages over three days, and no more than once a person.
import { communities } from '../community/community.ts';
import { type Group, groups, seatings } from '../community/group.ts';
import { heldSeries } from '../community/held-series.ts';
import type { Meeting } from '../community/meeting.ts';
import { lineOf } from '../community/meeting-card.ts';
import { meetingsOf } from '../community/meetings-of.ts';
import { type Member, members } from '../community/member.ts';
import type { Series } from '../community/series.ts';
import { type LocalText, textIn } from '../community/text.ts';
import { isNew, WELCOME, type Welcome, welcomeDue, welcomes } from '../community/welcome.ts';
import type { Message } from '../core/chat.ts';
import { type Effect, log, save } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { DAY, HOUR, type Instant } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { listIn } from '../locales/lists.ts';
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
  /** Those they sit in that are open. */
  readonly groups: readonly Group[];
  readonly welcome: Welcome | undefined;
}

interface WelcomeFacts {
  /** What it is called. */
  readonly community: LocalText;
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
  async facts(read, { slot }) {
    const [community, everyone, told, series] = await Promise.all([
      read.get(communities, 'community'),
      read.all(members),
      read.all(welcomes),
      heldSeries(read),
    ]);
    if (!community || everyone.size === 0) return undefined;
    const all = [...everyone.values()];
    const began = Math.min(...all.map(({ since }) => since));
    // Decided at its slot or later: who is new no more at the slot is not new then.
    const recent = all.filter(({ since }) => since > began && isNew(since, slot));
    const newcomers = recent.map(async (member) => ({
      member,
      groups: await openGroupsOf(read, member),
      welcome: told.get(member.id),
    }));
    return {
      community: community.name,
      began,
      newcomers: await Promise.all(newcomers),
      series: [...series.values()],
    };
  },
  plan: (facts, occasion) => facts.newcomers.flatMap((one) => greeted(one, facts, occasion)),
});

async function openGroupsOf(read: Reader, { id }: Member): Promise<Group[]> {
  const seating = await read.get(seatings, id);
  const sitsIn = await read.many(groups, seating?.groups ?? []);
  return sitsIn.filter(({ closed }) => closed === undefined);
}

/** Without a group there is but one greeting: the others are about a group. */
function greeted(one: Newcomer, facts: WelcomeFacts, { now, words }: Occasion): Effect[] {
  const { member, groups: sitsIn } = one;
  const step = welcomeDue({ joined: member.since, began: facts.began, welcome: one.welcome }, now);
  if (step === undefined || member.optedOut.includes(WELCOME)) return [];
  const [first] = sitsIn;
  if (!first && step > 0) return [];
  const message = MESSAGES[step](one, { ...facts, now, words: words(member.language) });
  return [
    save(welcomes, member.id, { told: step + 1, at: now }),
    log({
      kind: 'member.welcomed',
      by: member.id,
      ...(first && { group: first.id }),
      subject: String(step + 1),
    }),
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
  0: ({ member, groups: sitsIn }, { words, ...facts }) => {
    const { name } = member;
    const community = textIn(facts.community, words.language);
    const group = listIn(
      words.language,
      sitsIn.map((one) => textIn(one.name, words.language)),
    );
    return {
      text:
        sitsIn.length === 0
          ? words.say('welcome-alone', { name, community })
          : words.say('welcome-first', { name, community, group }),
      choices: [
        { id: 'help', label: words.say('welcome-do-help') },
        { id: 'privacy enough', label: words.say('welcome-do-enough') },
      ],
    };
  },
  1: ({ groups: sitsIn }, { series, now, words }) => {
    const missions = sitsIn.map((group) =>
      words.say('welcome-second', {
        group: textIn(group.name, words.language),
        mission: textIn(group.mission, words.language),
      }),
    );
    const [meeting] = sitsIn
      .flatMap((group) => nextOf(group, series, now) ?? [])
      .sort((a, b) => a.start - b.start);
    const next = meeting
      ? words.say('welcome-meeting', { meeting: lineOf(meeting, words) })
      : words.say('welcome-no-meeting');
    return {
      text: [...missions, next].join('\n'),
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

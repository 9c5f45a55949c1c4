// The morning after a meeting, asks those who were there for a story: after a webinar all of them, else those with a
// run of good weeks behind them.
import type { Community } from '../community/community.ts';
import { nextGoodMoment } from '../community/good-moments.ts';
import { type Group, seatings } from '../community/group.ts';
import { attendances, type Meeting } from '../community/meeting.ts';
import { titleOf } from '../community/meeting-card.ts';
import { meetingsOf } from '../community/meetings-of.ts';
import { members } from '../community/member.ts';
import { ritualsOf } from '../community/ritual-settings.ts';
import { serieses } from '../community/series.ts';
import { STORY_PROMPT, stories, tellers } from '../community/story.ts';
import { type Attendee, mayBeAsked } from '../community/story-asking.ts';
import type { Choice } from '../core/chat.ts';
import { type Effect, type Say, save } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { DAY, type Instant, instantOf, WEEK, zoned } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { type MeetingFacts, meetingFacts } from './meeting-facts.ts';
import { meetingsAhead, turnsIn } from './meeting-turns.ts';
import { type Occasion, ritual } from './ritual.ts';

/** Who was there may be known only when its leader sends the report: it is asked once more after so long. */
const LATE_REPORT = 3 * DAY;

/** A question about a meeting is of use for this long after its morning, in milliseconds. */
const FRESH = 3 * DAY;

/** From a meeting to its last turn it is no longer than this: holidays may lie between. */
const AFTERWARDS = 21 * DAY;

/** What counts as a run of good weeks, in milliseconds. */
const RUN = 4 * WEEK;

interface PromptFacts extends MeetingFacts {
  readonly attendees: readonly Attendee[];
}

export const storyPrompt = ritual<PromptFacts>({
  name: STORY_PROMPT,
  due(calendar, span) {
    if (ritualsOf(calendar.community).stories.everyDays === 0) return [];
    const starts = { from: span.from - AFTERWARDS, until: span.until };
    return meetingsAhead(calendar, starts).flatMap(({ meeting }) => {
      const mornings = morningsAfter(meeting, calendar.community);
      const moments = mornings.map((slot, i) => ({ slot, until: slot + FRESH, part: `${i + 1}` }));
      return turnsIn(span, { ritual: STORY_PROMPT, meeting, moments });
    });
  },
  async facts(read, turn) {
    const facts = await meetingFacts(read, turn);
    return facts && { ...facts, attendees: await attendeesOf(read, facts.meeting) };
  },
  plan(facts, occasion) {
    const { everyDays } = ritualsOf(facts.community).stories;
    const asking = { now: occasion.now, everyDays, cause: facts.meeting.id, always: isWebinar(facts) };
    return facts.attendees
      .filter((attendee) => mayBeAsked(attendee, asking))
      .flatMap((attendee) => asked(attendee, facts, occasion));
  },
});

function isWebinar({ group, meeting }: { group: Group; meeting: Meeting }): boolean {
  return group.kind === 'webinar' || meeting.series.open;
}

/** Worked out once: every tick asks for weeks of them. */
const remembered = new WeakMap<Meeting, { of: Community; mornings: readonly Instant[] }>();

function morningsAfter(meeting: Meeting, community: Community): readonly Instant[] {
  const known = remembered.get(meeting);
  if (known?.of === community) return known.mornings;
  const mornings = [meeting.end, meeting.end + LATE_REPORT].map((at) => morningAfter(at, community));
  remembered.set(meeting, { of: community, mornings });
  return mornings;
}

/** The first good moment from nine in the morning of the next day on, by the community's clock. */
function morningAfter(at: Instant, community: Community): Instant {
  const { zone, quiet } = community;
  const day = zoned(at, zone).toPlainDate().add({ days: 1 });
  const from = instantOf(`${day}T09:00`, zone);
  return nextGoodMoment({ from, zone, community, quiet, days: 'working' }).at;
}

async function attendeesOf(read: Reader, meeting: Meeting): Promise<Attendee[]> {
  const there = await read.all(attendances, meeting.id);
  if (there.size === 0) return [];
  const [people, known, seated] = await Promise.all([
    read.many(members, [...there.keys()]),
    read.all(tellers),
    read.all(seatings),
  ]);
  const drafts = people.flatMap(({ id }) => known.get(id)?.draft ?? []);
  const wrote = new Map((await read.many(stories, drafts)).map(({ by, at }) => [by, at]));
  const theirs = new Map(people.map(({ id }) => [id, new Set(seated.get(id)?.groups ?? [])]));
  const held = await heldBefore(read, meeting, new Set([...theirs.values()].flatMap((set) => [...set])));
  return people.map((member) => {
    const was = ({ group, present }: Held) => theirs.get(member.id)?.has(group) && present.has(member.id);
    const starts = held.filter(was).map(({ start }) => start);
    return { member, teller: known.get(member.id), wrote: wrote.get(member.id), starts };
  });
}

interface Held {
  readonly group: string;
  readonly start: Instant;
  readonly present: ReadonlySet<string>;
}

/** Meetings of these groups in the four weeks up to this one, with who was there. */
async function heldBefore(read: Reader, meeting: Meeting, of: ReadonlySet<string>): Promise<Held[]> {
  const series = [...(await read.all(serieses)).values()].filter(({ group }) => of.has(group));
  const held = series
    .flatMap((one) => meetingsOf(one, meeting.start - RUN, meeting.start + 1))
    .filter(({ off }) => off === undefined);
  return await Promise.all(
    held.map(async ({ id, start, series: { group } }) => {
      const present = new Set((await read.all(attendances, id)).keys());
      return { group, start, present };
    }),
  );
}

function asked({ member, teller }: Attendee, facts: PromptFacts, { turn, now, words }: Occasion): Effect[] {
  const { meeting } = facts;
  const inTheirs = words(member.language);
  const title = titleOf(meeting, inTheirs);
  const hasDraft = teller?.draft !== undefined;
  const why = isWebinar(facts) ? 'story-prompt-webinar' : 'story-prompt-run';
  const say: Say = {
    do: 'say',
    key: `${STORY_PROMPT}/${meeting.id}/${member.id}`,
    to: { member: member.id },
    message: {
      text: inTheirs.say(hasDraft ? 'story-prompt-draft' : why, { title }),
      choices: choicesIn(inTheirs, hasDraft),
    },
    weight: 'nudge',
    until: turn.until,
  };
  const next = { told: [], ...teller, asked: { at: now, cause: meeting.id } };
  return [save(tellers, member.id, next), say];
}

function choicesIn(words: Words, hasDraft: boolean): Choice[] {
  return [
    { id: 'story', label: words.say(hasDraft ? 'story-do-on' : 'story-do-tell') },
    { id: 'story later', label: words.say('story-do-later') },
    { id: 'story never', label: words.say('story-do-never') },
  ];
}

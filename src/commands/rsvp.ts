// rsvp: say yes, maybe or no to a meeting. The last word counts.
import { type Coming, comingOf, comings, eveningForecast, withAnswer } from '../community/comings.ts';
import { heldSeriesNamed } from '../community/held-series.ts';
import { inLines, type LinkedText } from '../community/linked-text.ts';
import { ANSWERS, type Answer, type Meeting, type Rsvp, rsvps } from '../community/meeting.ts';
import { joinLines, titleOf } from '../community/meeting-card.ts';
import { parseMeetingId } from '../community/meetings-of.ts';
import type { Series } from '../community/series.ts';
import { meetingFor, upcomingFor } from '../community/upcoming.ts';
import type { Field } from '../core/chat.ts';
import { type Effect, log, save } from '../core/effects.ts';
import { UserError } from '../core/errors.ts';
import type { Reader } from '../core/records.ts';
import type { Words } from '../core/words.ts';
import { flowWord } from '../locales/command-words.ts';
import { readNumber } from '../locales/reading.ts';
import { answer, type Call, command } from './command.ts';
import { answeredLine, answersTo, meetingsAbout } from './rsvp/meetings-about.ts';

interface Facts {
  /** What there is to choose from; nothing when the meeting was named by its id. */
  readonly upcoming: readonly Meeting[];
  /** What was answered to those before. */
  readonly mine: ReadonlyMap<string, Rsvp>;
  readonly meeting: Meeting | undefined;
  readonly before: Rsvp | undefined;
  readonly coming: Coming;
  readonly series: ReadonlyMap<string, Series>;
}

export const rsvp = command<Facts>({
  name: 'rsvp',
  allow: ['member'],
  parse(text, { group }) {
    const tokens = text.split(/\s+/).filter(Boolean);
    const meeting = tokens.find(isMeeting);
    const said = tokens.map(flowWord).find(isAnswer);
    const about = tokens.filter((token) => !isMeeting(token) && !isAnswer(flowWord(token))).join(' ');
    // In a group "attending the funeral" is talk.
    if (about !== '' && (group || meeting !== undefined)) throw notUnderstood(about);
    return {
      ...(meeting !== undefined && { meeting }),
      ...(about !== '' && { about }),
      ...(said !== undefined && { answer: said }),
    };
  },
  async facts(read, call) {
    const named = call.answers['meeting'];
    const isId = named !== undefined && readNumber(named) === undefined;
    const ahead = isId ? [] : await upcomingFor(read, call.member.id, call.at);
    const upcoming = amongThose(ahead, call);
    const meeting = await meant(read, call, upcoming);
    const mine = meeting ? new Map<string, Rsvp>() : await answersTo(read, call.member.id, upcoming);
    const [before, coming] = await Promise.all([
      meeting && read.get(rsvps, call.member.id, meeting.id),
      comingOf(read, call.member.id),
    ]);
    return { upcoming, mine, meeting, before, coming, series: await seriesOf(read, coming) };
  },
  ask({ upcoming, mine, meeting }, { answers, words, at }) {
    if (!meeting && upcoming.length === 0) throw new UserError('no-meetings');
    if (meeting?.off) throw new UserError('meeting-is-off');
    if (meeting && meeting.end <= at) throw new UserError('meeting-over');
    return [
      ...(meeting ? [] : [whichMeeting({ upcoming, mine }, words)]),
      ...(isAnswer(answers['answer']) ? [] : [whatAnswer(words)]),
    ];
  },
  run(facts, call) {
    const said = call.answers['answer'];
    if (!facts.meeting || !isAnswer(said)) throw new UserError('no-meetings');
    // A word that arrives after a later one changes nothing: what stands is said again.
    const stands = facts.before && facts.before.at > call.at ? facts.before.answer : said;
    return noted({ ...facts, meeting: facts.meeting, said: stands }, call);
  },
});

function noted(facts: Facts & { meeting: Meeting; said: Answer }, call: Call): Effect[] {
  const { meeting, said, before, coming } = facts;
  const { words, member, at } = call;
  const next = withAnswer(coming, meeting, said === 'yes');
  const act = { kind: 'meeting.answered', by: member.id, group: meeting.series.group, subject: meeting.id };
  const word = save(rsvps, member.id, { answer: said, at: Math.max(at, before?.at ?? at) }, meeting.id);
  const changes = before?.answer === said ? [word] : [word, save(comings, member.id, next), log(act)];
  const when = words.when(meeting.start, meeting.series.zone);
  const noted = words.say(`rsvp-noted-${said}`, { title: titleOf(meeting, words), when });
  const below = said === 'yes' ? comingLines(facts, call) : [];
  return [...changes, answer(call, inLines([noted, ...below]))];
}

function comingLines(
  { meeting, coming, series }: Facts & { meeting: Meeting },
  { words, member, community }: Call,
): (string | LinkedText)[] {
  const evening = eveningForecast({ coming, meeting, member, community }, series);
  const [hours, limit] = [evening.after, evening.limit].map((minutes) => Math.round(minutes / 6) / 10);
  return [
    ...joinLines(meeting, words),
    ...(evening.over ? [words.say('evening-budget-passed', { hours: hours ?? 0, limit: limit ?? 0 })] : []),
  ];
}

/** The meeting named by id, by its number in the list, by words, or the next one of the group it was said in. */
async function meant(read: Reader, call: Call, upcoming: readonly Meeting[]): Promise<Meeting | undefined> {
  const { meeting: named, about } = call.answers;
  if (named === undefined) {
    const near = call.group ? upcoming.filter((m) => m.series.group === call.group?.id) : upcoming;
    // Of a series that was named, the next date is meant.
    const isOne =
      near.length === 1 || (about !== undefined && new Set(near.map((m) => m.series.id)).size === 1);
    return call.group || isOne ? near[0] : undefined;
  }
  const number = readNumber(named);
  const meeting = number === undefined ? await meetingFor(read, call.member.id, named) : upcoming[number - 1];
  if (!meeting) throw new UserError('meeting-unknown');
  return meeting;
}

/** Those that the words typed are about, where some were. */
function amongThose(ahead: readonly Meeting[], { answers, at, member }: Call): readonly Meeting[] {
  const { about } = answers;
  if (about === undefined || answers['meeting'] !== undefined) return ahead;
  const found = meetingsAbout(ahead, about, { now: at, zone: member.zone });
  if (found.length === 0) throw notUnderstood(about);
  return found;
}

function notUnderstood(said: string): UserError {
  return new UserError('rsvp-not-understood', { word: said.slice(0, 40) });
}

/** By its id, or its number in the list; 25.11 is a date. */
function isMeeting(token: string): boolean {
  return token.includes('@') || Number.isInteger(readNumber(token));
}

function whichMeeting({ upcoming, mine }: Pick<Facts, 'upcoming' | 'mine'>, words: Words): Field {
  const options = upcoming.map((meeting) => ({
    id: meeting.id,
    label: answeredLine(meeting, mine.get(meeting.id), words),
  }));
  return { name: 'meeting', label: words.say('rsvp-which'), options };
}

function whatAnswer(words: Words): Field {
  const options = ANSWERS.map((said) => ({ id: said, label: words.say(`rsvp-${said}`) }));
  return { name: 'answer', label: words.say('will-you-come'), options };
}

/** The series of the meetings someone is coming to, by id. */
async function seriesOf(read: Reader, { meetings }: Coming): Promise<Map<string, Series>> {
  const ids = new Set(meetings.flatMap((id) => parseMeetingId(id)?.series ?? []));
  const found = await Promise.all([...ids].map(async (id) => [id, await heldSeriesNamed(read, id)] as const));
  return new Map(found.flatMap(([id, series]) => (series ? [[id, series]] : [])));
}

function isAnswer(word: string | undefined): word is Answer {
  return (ANSWERS as readonly (string | undefined)[]).includes(word);
}

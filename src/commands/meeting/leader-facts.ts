// What a leader's decision about meetings needs to know.
import { actions } from '../../community/action.ts';
import { comings } from '../../community/comings.ts';
import { doubts } from '../../community/doubts.ts';
import { seats } from '../../community/group.ts';
import { heldSeries } from '../../community/held-series.ts';
import { attendances, type Meeting, rsvps } from '../../community/meeting.ts';
import { meetingOf, parseMeetingId } from '../../community/meetings-of.ts';
import { members } from '../../community/member.ts';
import { outcomes } from '../../community/outcome.ts';
import { type Series, serieses } from '../../community/series.ts';
import { ahead, calledOff, lately } from '../../community/upcoming.ts';
import { UserError } from '../../core/errors.ts';
import type { Reader } from '../../core/records.ts';
import type { Instant } from '../../core/time.ts';
import { readNumber } from '../../locales/reading.ts';
import { answered } from '../../rituals/meeting-facts.ts';
import type { Call } from '../command.ts';
import { groupsLed, ledHere } from '../group/which.ts';
import type { LeaderFacts, Verb } from './verb.ts';
import { verbOf } from './verbs.ts';

function offeredTo(verb: Verb | undefined, series: readonly Series[], now: Instant): Meeting[] {
  if (verb?.among === 'of-late') return lately(series, now);
  return (verb?.among === 'called-off' ? calledOff : ahead)(series, now);
}

export async function leaderFacts(read: Reader, call: Call): Promise<LeaderFacts> {
  const [led, series] = await Promise.all([groupsLed(read, call), heldSeries(read)]);
  const near = call.answers['group'] === undefined && !isNamed(call) ? ledHere(led, call) : undefined;
  const among = near ? [near] : led;
  const theirs = [...series.values()].filter((s) => among.some((group) => group.id === s.group));
  const offered = offeredTo(verbOf(call), theirs, call.at);
  const named = await namedMeeting(read, call, offered);
  const about = named?.series.group ?? call.answers['group'];
  const group = about === undefined ? near : led.find(({ id }) => id === about);
  if (about !== undefined && !group)
    throw new UserError('not-allowed', { who: call.words.say('role-leader') });
  const only = led.length === 1 ? led[0] : undefined;
  const people = [...(await read.all(seats, (group ?? only)?.id ?? '-')).keys()];
  return {
    led,
    series,
    offered,
    meeting: named,
    group: group ?? only,
    people: await read.many(members, people),
    comings: await read.all(comings),
    coming: await read.many(members, named ? answered(await read.all(rsvps, named.id), 'yes') : []),
    doubts: named && (await read.get(doubts, named.id)),
    actions: await read.all(actions, group?.id ?? '-'),
    present: new Set(named && (await read.all(attendances, named.id)).keys()),
  };
}

/** A meeting is named by its id; by a number it is one of those offered here. */
function isNamed({ answers }: Call): boolean {
  return answers['meeting'] !== undefined && readNumber(answers['meeting']) === undefined;
}

async function namedMeeting(
  read: Reader,
  call: Call,
  offered: readonly Meeting[],
): Promise<Meeting | undefined> {
  const named = call.answers['meeting'];
  if (named === undefined) return undefined;
  const number = readNumber(named);
  const id = parseMeetingId(named);
  const series = id && (await read.get(serieses, id.series));
  const found = number === undefined ? series && id && meetingOf(series, id.original) : offered[number - 1];
  if (!found) throw new UserError('meeting-unknown');
  const wantsOff = verbOf(call)?.among === 'called-off';
  if (found.off && !wantsOff) throw new UserError('meeting-is-off');
  if (!found.off && wantsOff) throw new UserError('meeting-is-on');
  // Read so that it may be saved.
  await read.get(outcomes, found.id);
  return found;
}

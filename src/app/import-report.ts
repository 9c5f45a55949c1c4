// A report of who was in a meeting, sent by its leader, becomes attendance; doubtful names are asked about one by one.
import { answer, type Call } from '../commands/command.ts';
import { whoWas } from '../commands/meeting/present.ts';
import { doubts } from '../community/doubts.ts';
import type { Group } from '../community/group.ts';
import { heldSeries } from '../community/held-series.ts';
import type { Meeting } from '../community/meeting.ts';
import { titleOf } from '../community/meeting-card.ts';
import { meetingsOf } from '../community/meetings-of.ts';
import { type Effect, save } from '../core/effects.ts';
import { UserError } from '../core/errors.ts';
import type { Reader } from '../core/records.ts';
import { DAY, HOUR, type Instant } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { attendanceOf, type Counted } from './attendance-of.ts';
import type { MeetingReport } from './ports.ts';

/** A report is taken for the latest meeting of the group that began within this, in milliseconds. */
const RECENT = 14 * DAY;

/** A report whose own start is farther than this from every meeting's belongs to none of them. */
const NEAR = 3 * HOUR;

interface Reported {
  readonly report: MeetingReport;
  readonly group: Group;
  readonly at: Instant;
}

/** What a leader sent: they are answered, and asked about the first doubtful name. */
export async function importReport(
  read: Reader,
  { call, ...reported }: Omit<Reported, 'at'> & { call: Call },
): Promise<Effect[]> {
  const { meeting, counted } = await countReport(read, { ...reported, at: call.at });
  const { words } = call;
  const summary = summaryOf(counted, meeting, words);
  const [first] = counted.doubtful;
  if (!first || counted.asked) return [...counted.effects, answer(call, summary)];
  const question = whoWas(first, meeting, { words, people: counted.people });
  return [
    ...counted.effects,
    save(doubts, meeting.id, { people: [...counted.doubtful] }),
    answer(call, { ...question, text: `${summary}\n${question.text}` }),
  ];
}

/** Throws UserError when it is of no meeting of the group. */
export async function countReport(
  read: Reader,
  { report, group, at }: Reported,
): Promise<{ meeting: Meeting; counted: Counted }> {
  const series = [...(await heldSeries(read)).values()].filter((s) => s.group === group.id);
  const held = series.flatMap((s) => meetingsOf(s, at - RECENT, at));
  const meeting = meetingMeant(held, report);
  if (!meeting) throw new UserError('report-no-meeting');
  return { meeting, counted: await attendanceOf(read, report.people, { meeting, group, via: 'report', at }) };
}

export function summaryOf({ present, doubtful, unknown }: Counted, meeting: Meeting, words: Words): string {
  const title = titleOf(meeting, words);
  return words.say('report-counted', { title, count: present, doubtful: doubtful.length, unknown });
}

/** The meeting that began nearest to the report's own start; without one, the latest. */
function meetingMeant(meetings: readonly Meeting[], report: MeetingReport): Meeting | undefined {
  const held = meetings.filter(({ off }) => off === undefined);
  const start = report.meeting?.start;
  if (start === undefined) return held.sort((a, b) => b.start - a.start)[0];
  return held
    .filter((meeting) => Math.abs(meeting.start - start) <= NEAR)
    .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
}

// attend: the code said in a meeting, typed in chat, counts as having been there. Four digits alone are enough.
import { attendanceCode, sameCode } from '../community/attendance-code.ts';
import { seatings } from '../community/group.ts';
import { heldSeries } from '../community/held-series.ts';
import { attendances, type Meeting } from '../community/meeting.ts';
import { titleOf } from '../community/meeting-card.ts';
import { meetingsOf } from '../community/meetings-of.ts';
import { log, save } from '../core/effects.ts';
import { UserError } from '../core/errors.ts';
import { DAY, HOUR, MINUTE } from '../core/time.ts';
import { answer, command, unless } from './command.ts';

/** A code counts from shortly before the meeting until some time after it, in milliseconds. */
const EARLY = 15 * MINUTE;
const AFTER = 3 * HOUR;

interface Facts {
  readonly meeting: Meeting | undefined;
  readonly counted: boolean;
}

export const attend = command<Facts>({
  name: 'attend',
  allow: ['member'],
  parse(text) {
    const digits = text.trim();
    if (digits === '') return {};
    if (!/\p{Nd}/u.test(digits)) throw new UserError('code-unknown');
    return { code: digits };
  },
  async facts(read, call) {
    const [seating, series] = await Promise.all([read.get(seatings, call.member.id), heldSeries(read)]);
    const meeting = [...series.values()]
      .filter((s) => s.open || seating?.groups.includes(s.group))
      .flatMap((s) => meetingsOf(s, call.at - DAY, call.at + EARLY))
      .filter((m) => m.off === undefined && call.at < m.end + AFTER)
      .find((m) => sameCode(call.answers['code'] ?? '', attendanceCode(call.site.secret, m.id)));
    const before = meeting && (await read.get(attendances, call.member.id, meeting.id));
    return { meeting, counted: before !== undefined };
  },
  ask: (_facts, call) => unless(call, { name: 'code', label: call.words.say('which-code') }),
  run({ meeting, counted }, call) {
    if (!meeting) throw new UserError('code-unknown');
    const { member, words, at } = call;
    const act = { kind: 'meeting.attended', by: member.id, group: meeting.series.group, subject: meeting.id };
    const said = answer(call, words.say('attendance-noted', { title: titleOf(meeting, words) }));
    return counted
      ? [said]
      : [save(attendances, member.id, { via: 'code' as const, at }, meeting.id), log(act), said];
  },
});

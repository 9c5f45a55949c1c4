// A file sent by a leader: a calendar to import, or a report of who was in a meeting.
import { answer, type Call } from '../commands/command.ts';
import { groupLed, groupsLed } from '../commands/group/which.ts';
import { groupsLedBy } from '../commands/permission.ts';
import { serieses } from '../community/series.ts';
import type { ChatEvent } from '../core/chat.ts';
import type { Effect } from '../core/effects.ts';
import { UserError } from '../core/errors.ts';
import type { Reader } from '../core/records.ts';
import { importCalendar } from './import-calendar.ts';
import { importReport } from './import-report.ts';
import type { Ports } from './ports.ts';

type FileEvent = Extract<ChatEvent, { kind: 'file' }>;

export async function attend(
  ports: Ports,
  read: Reader,
  { event, call }: { event: FileEvent; call: Call },
): Promise<readonly Effect[]> {
  const isAdmin = call.member.roles.includes('admin');
  if (!isAdmin && (await groupsLedBy(read, call.member)).length === 0) {
    if (event.in.kind === 'group') return [];
    return [answer(call, call.words.say('kind-answer-to-media'))];
  }
  const group = groupLed(await groupsLed(read, call), call);
  if (!group) throw new UserError('file-which-group');
  const known = [...(await read.all(serieses)).values()];
  const attachment = ports.readAttachment(event, { zone: group.zone, now: call.at, group: group.id, known });
  if (attachment.is === 'calendar') return await importCalendar(read, { attachment, group, call });
  return await importReport(read, { report: attachment.report, group, call });
}

// A file sent by a leader: a calendar to import, or a report of who was in a meeting.
import { answer, type Call } from '../commands/command.ts';
import { groupsLedBy } from '../commands/permission.ts';
import { type Group, groups } from '../community/group.ts';
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
  const led = await groupsLedBy(read, call.member);
  if (led.length === 0 && !call.member.roles.includes('admin')) {
    if (event.in.kind === 'group') return [];
    return [answer(call, call.words.say('kind-answer-to-media'))];
  }
  const group = await groupMeant(read, call, led);
  const known = [...(await read.all(serieses)).values()];
  const attachment = ports.readAttachment(event, { zone: group.zone, now: call.at, group: group.id, known });
  if (attachment.is === 'calendar') return await importCalendar(read, { attachment, group, call });
  return await importReport(read, { report: attachment.report, group, call });
}

/** The group of the channel, or named in the caption, or the only one they lead. */
async function groupMeant(read: Reader, call: Call, led: readonly string[]): Promise<Group> {
  const id = call.group?.id ?? (led.length === 1 ? led[0] : undefined);
  const group = id === undefined ? undefined : await read.get(groups, id);
  if (!group) throw new UserError('file-which-group');
  if (!led.includes(group.id) && !call.member.roles.includes('admin'))
    throw new UserError('not-allowed', { who: call.words.say('role-leader') });
  return group;
}

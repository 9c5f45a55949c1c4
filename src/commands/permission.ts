// Who may say what, checked on our side at every command, choice and form.
import { groups, seatings, seats } from '../community/group.ts';
import type { Member } from '../community/member.ts';
import type { Reader } from '../core/records.ts';
import type { Call, Command } from './command.ts';

/** Whether the caller holds one of the roles a command is for. Every caller is a member; an admin may do all. */
export async function mayRun(read: Reader, command: Command, call: Call): Promise<boolean> {
  const { allow } = command;
  const { roles } = call.member;
  if (allow.includes('member') || roles.includes('admin') || allow.some((role) => roles.includes(role)))
    return true;
  return allow.includes('leader') && (await groupsLedBy(read, call.member)).length > 0;
}

/**
 * The groups a member leads, by id: none that was closed, and none for who speaks as a guest, whatever seats they have.
 */
export async function groupsLedBy(read: Reader, member: Member): Promise<string[]> {
  if (member.roles.includes('guest')) return [];
  const seating = await read.get(seatings, member.id);
  const led: string[] = [];
  for (const id of seating?.groups ?? []) {
    if (!(await read.get(seats, member.id, id))?.leads) continue;
    const group = await read.get(groups, id);
    if (group && group.closed === undefined) led.push(id);
  }
  return led;
}

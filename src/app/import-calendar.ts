// A calendar becomes series of a group. Importing it twice changes nothing.
import { answer, type Call } from '../commands/command.ts';
import type { Group } from '../community/group.ts';
import { type Series, serieses } from '../community/series.ts';
import { type Effect, log, save } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import type { Words } from '../core/words.ts';
import type { Attachment } from './ports.ts';

type Calendar = Extract<Attachment, { is: 'calendar' }>;

/** Of what could not be imported, this much is told in a chat. */
const TOLD = 5;

/** What a leader sent. */
export async function importCalendar(
  read: Reader,
  { attachment, group, call }: { attachment: Calendar; group: Group; call: Call },
): Promise<Effect[]> {
  const effects = await planCalendar(read, attachment.series, { group: group.id, by: call.member.id });
  return [...effects, answer(call, reportOf(attachment, effects, call.words).join('\n'))];
}

/** The saves and acts that importing takes. */
export async function planCalendar(
  read: Reader,
  series: readonly Series[],
  act: { readonly group: string; readonly by?: string },
): Promise<Effect[]> {
  const effects: Effect[] = [];
  for (const one of series) {
    const before = await read.get(serieses, one.id);
    if (JSON.stringify(before) === JSON.stringify(one)) continue;
    effects.push(save(serieses, one.id, one), log({ kind: 'meeting.imported', ...act, subject: one.id }));
  }
  return effects;
}

export function reportOf(calendar: Calendar, effects: readonly Effect[], words: Words): string[] {
  const count = effects.filter((effect) => effect.do === 'save').length;
  return [
    words.say('calendar-imported', { count, same: calendar.series.length - count }),
    ...calendar.skipped
      .slice(0, TOLD)
      .map(({ what, why, args }) => words.say('calendar-skipped', { what, why: words.say(why, args) })),
  ];
}

// Changing one date of a series, and telling those it concerns.
import type { Group } from '../../community/group.ts';
import type { Meeting } from '../../community/meeting.ts';
import { titleOf } from '../../community/meeting-card.ts';
import { type Exception, type Series, serieses } from '../../community/series.ts';
import { type Effect, log, save } from '../../core/effects.ts';
import { DAY } from '../../core/time.ts';
import { createWords } from '../../locales/words.ts';
import type { Call } from '../command.ts';

/** The series with this date changed; its revision goes up, so that calendars take the change. */
export function withException(meeting: Meeting, change: Exception): Series {
  const { series, original } = meeting;
  const exceptions = { ...series.exceptions, [original]: { ...series.exceptions[original], ...change } };
  return { ...series, exceptions, sequence: series.sequence + 1 };
}

/** The date's change saved, and the act (`meeting.moved`) logged. */
export function changed(
  meeting: Meeting,
  { act, change }: { act: string; change: Exception },
  call: Call,
): Effect[] {
  const group = meeting.series.group;
  return [
    save(serieses, meeting.series.id, withException(meeting, change)),
    log({ kind: act, by: call.member.id, group, subject: meeting.id }),
  ];
}

/** Said in the group; within a day of the meeting it is urgent, for people are about to come. */
export function notice(
  { meeting, group, call }: { meeting: Meeting; group: Group; call: Call },
  said: { id: string; args?: Record<string, string | number>; lines?: readonly string[] },
): Effect {
  const words = createWords(group.language);
  const when = words.when(meeting.start, meeting.series.zone);
  const headline = words.say(said.id, { title: titleOf(meeting, words), when, ...said.args });
  return {
    do: 'say',
    key: `${said.id}/${meeting.id}/${call.id}`,
    to: { group: group.id },
    message: { text: [headline, ...(said.lines ?? [])].join('\n') },
    weight: meeting.start - call.at < DAY ? 'urgent' : 'ritual',
  };
}

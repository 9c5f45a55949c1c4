// Changing one date of a series, and telling those it concerns.
import { gate } from '../../community/gate.ts';
import type { Group } from '../../community/group.ts';
import type { Meeting } from '../../community/meeting.ts';
import { titleOf } from '../../community/meeting-card.ts';
import { type Exception, type Series, serieses } from '../../community/series.ts';
import { type Effect, log, save, type Weight } from '../../core/effects.ts';
import { DAY } from '../../core/time.ts';
import { createWords } from '../../locales/words.ts';
import { answer, type Call } from '../command.ts';

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

/** What the leader is answered: that it is done, and whether the group hears of it now or has to wait, and why. */
export function told(call: Call, done: string, { group, weight }: { group: Group; weight: Weight }): Effect {
  const { words, at, community } = call;
  const verdict = gate({
    now: at,
    at,
    weight,
    from: 'meeting',
    zone: group.zone,
    community,
    spent: 0,
    limit: 1,
  });
  switch (verdict.do) {
    case 'pass':
      return answer(call, `${done} ${words.say('group-told')}`);
    case 'hold':
      return answer(
        call,
        `${done} ${words.say(`gate-held-${verdict.why}`, { when: words.when(verdict.until, group.zone) })}`,
      );
    default:
      return answer(call, `${done} ${words.say(`gate-skipped-${verdict.why}`)}`);
  }
}

interface Said {
  readonly id: string;
  readonly args?: Record<string, string | number>;
  readonly lines?: readonly string[];
  /** What the leader is answered. */
  readonly done: string;
}

/** Said in the group; within a day of the meeting it is urgent, for people are about to come. */
export function notice(
  { meeting, group, call }: { meeting: Meeting; group: Group; call: Call },
  said: Said,
): Effect[] {
  const weight = meeting.start - call.at < DAY ? 'urgent' : 'ritual';
  const words = createWords(group.language);
  const when = words.when(meeting.start, meeting.series.zone);
  const headline = words.say(said.id, { title: titleOf(meeting, words), when, ...said.args });
  const message = { text: [headline, ...(said.lines ?? [])].join('\n') };
  return [
    { do: 'say', key: `${said.id}/${meeting.id}/${call.id}`, to: { group: group.id }, message, weight },
    told(call, said.done, { group, weight }),
  ];
}

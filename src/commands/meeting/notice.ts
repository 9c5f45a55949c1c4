// Changing one date of a series, and telling those it concerns.
import { gate } from '../../community/gate.ts';
import type { Group } from '../../community/group.ts';
import type { Meeting } from '../../community/meeting.ts';
import { titleOf } from '../../community/meeting-card.ts';
import { type Exception, type Series, serieses } from '../../community/series.ts';
import { type Effect, log, type Recipient, save, type Weight } from '../../core/effects.ts';
import type { Language } from '../../core/languages.ts';
import { DAY, type Instant } from '../../core/time.ts';
import type { Words } from '../../core/words.ts';
import { createWords } from '../../locales/words.ts';
import { answer, type Call } from '../command.ts';
import { chosen, type LeaderFacts } from './verb.ts';

/** What becomes otherwise; `off` explicitly undefined puts a date back on. */
type Change = Omit<Exception, 'off'> & { readonly off?: Exception['off'] | undefined };

/** The series with this date changed; its revision goes up, so that calendars take the change. */
export function withException(meeting: Meeting, change: Change): Series {
  const { series, original } = meeting;
  const { off, ...rest } = { ...series.exceptions[original], ...change };
  const exceptions = { ...series.exceptions, [original]: { ...rest, ...(off && { off }) } };
  return { ...series, exceptions, sequence: series.sequence + 1 };
}

/** The date's change saved, and the act (`meeting.moved`) logged. */
export function changed(
  meeting: Meeting,
  { act, change }: { act: string; change: Change },
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
  /** The sentence; it is given the meeting's title and its time before the change. */
  readonly id: string;
  args?(words: Words): Record<string, string>;
  lines?(words: Words): string[];
  /** What those who said yes are told in private instead, without the lines. */
  readonly privately?: string;
  /** When it will begin, where that is otherwise than it was. */
  readonly start?: Instant;
  /** What the leader is answered. */
  readonly done: string;
}

/** Said in the group, and in private to those who said yes; within a day of the meeting, old or new, it is urgent. */
export function notice({ facts, call }: { facts: LeaderFacts; call: Call }, said: Said): Effect[] {
  const { meeting, group } = chosen(facts);
  const soonest = Math.min(meeting.start, said.start ?? meeting.start);
  const weight = soonest - call.at < DAY ? 'urgent' : 'ritual';
  const key = `${said.id}/${meeting.id}/${call.id}`;
  const say = (to: Recipient, language: Language, part: string): Effect => {
    const words = createWords(language);
    const when = words.when(meeting.start, meeting.series.zone);
    const own = 'member' in to ? said.privately : undefined;
    const headline = words.say(own ?? said.id, {
      title: titleOf(meeting, words),
      when,
      ...said.args?.(words),
    });
    const lines = own === undefined ? (said.lines?.(words) ?? []) : [];
    const message = { text: [headline, ...lines].join('\n') };
    return { do: 'say', key: `${key}${part}`, to, message, weight, until: meeting.end };
  };
  return [
    say({ group: group.id }, group.language, ''),
    ...facts.coming.map(({ id, language }) => say({ member: id }, language, `/${id}`)),
    told(call, said.done, { group, weight }),
  ];
}

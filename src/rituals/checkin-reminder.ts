// Reminds those who were asked and have not finished, and nobody else; and asks again whoever asked for that.
import {
  type CheckinLeave,
  type CheckinProgress,
  type CheckinRound,
  checkinLeaves,
  checkinProgress,
  checkinRounds,
} from '../community/checkin.ts';
import { questionCard } from '../community/checkin-card.ts';
import { mayBeAsked } from '../community/checkin-sample.ts';
import { type Community, communities } from '../community/community.ts';
import { nextWorkingMoment } from '../community/good-moments.ts';
import { type Group, groups, seats } from '../community/group.ts';
import { type Member, members } from '../community/member.ts';
import { textIn } from '../community/text.ts';
import { weekEnd } from '../community/week.ts';
import type { Effect, Turn } from '../core/effects.ts';
import { DAY, type Instant, type LocalDate, localDateOf } from '../core/time.ts';
import { askedProgress } from './checkin-still-asked.ts';
import { type Occasion, ritual } from './ritual.ts';

const NAME = 'checkin-reminder';

interface ReminderFacts {
  readonly community: Community;
  readonly round: CheckinRound;
  readonly group: Group;
  /** Those asked who still sit in the group. */
  readonly people: readonly Member[];
  readonly progress: ReadonlyMap<string, CheckinProgress>;
  readonly leaves: ReadonlyMap<string, CheckinLeave>;
  /** Whose week has no room for another message, by id. */
  readonly spent: ReadonlySet<string>;
}

interface Again {
  readonly member: Pick<Member, 'id' | 'zone'>;
  readonly closes: Instant;
}

/** Asks one member again at `slot`: on any one day, once. */
function askAt(slot: Instant, round: string, { member, closes }: Again): Effect {
  const id = turnOn(localDateOf(slot, member.zone), round, member);
  return { do: 'later', turn: { id, ritual: NAME, subject: round, slot, until: closes } };
}

function turnOn(day: LocalDate, round: string, { id }: Pick<Member, 'id'>): string {
  return `${NAME}/${round}/again/${day}/${id}`;
}

/** The same, and on no other day from `now` on: they may have put it off before, or a reminder waits for a good moment. */
export function askOnlyAt(
  slot: Instant,
  round: string,
  { now, ...again }: Again & { readonly now: Instant },
): Effect[] {
  const { member, closes } = again;
  const days = new Set<LocalDate>();
  // By halves, for a day may have but 23 hours.
  for (let at = now; at < closes + DAY; at += DAY / 2) days.add(localDateOf(at, member.zone));
  days.delete(localDateOf(slot, member.zone));
  const others = [...days].map((day): Effect => ({ do: 'drop', turn: turnOn(day, round, member) }));
  return [...others, askAt(slot, round, again)];
}

function meantBy({ id, subject }: Turn): string | undefined {
  const [again, , ...member] = id.slice(`${NAME}/${subject}/`.length).split('/');
  return again === 'again' ? member.join('/') : undefined;
}

export const checkinReminder = ritual<ReminderFacts>({
  name: NAME,
  // Set for later by the round itself.
  due: () => [],
  async facts(read, turn, moment) {
    const round = await read.get(checkinRounds, turn.subject);
    const group = round && (await read.get(groups, round.group));
    const community = await read.get(communities, 'community');
    if (!community || !round || !group || group.closed !== undefined) return undefined;
    const [sitting, progress, leaves] = await Promise.all([
      read.all(seats, group.id),
      read.all(checkinProgress, turn.subject),
      read.all(checkinLeaves),
    ]);
    const people = await read.many(
      members,
      round.asked.filter((id) => sitting.has(id)),
    );
    const spent = await Promise.all(people.map((member) => moment.isSpent(member, community)));
    return {
      ...{ community, round, group, people, progress, leaves },
      spent: new Set(people.flatMap(({ id }, i) => (spent[i] ? [id] : []))),
    };
  },
  plan({ community, round, group, people, progress, leaves, spent }, { turn, now, words }) {
    const only = meantBy(turn);
    const waiting = people.filter((member) => {
      const { upTo = 0, skipped, snoozed } = progress.get(member.id) ?? {};
      const isMeant = only === undefined ? !snoozed : only === member.id;
      return (
        isMeant && !skipped && upTo < round.items.length && mayBeAsked(member, leaves.get(member.id), now)
      );
    });
    return waiting.flatMap((member): Effect[] => {
      const from = spent.has(member.id) ? weekEnd(now, member.zone, community) : now;
      const good = nextWorkingMoment(from, member, community);
      // A turn set for today is not set for today again: where it may not be said yet, it waits at the gate.
      const isToday = only !== undefined && localDateOf(good, member.zone) === localDateOf(now, member.zone);
      if (good <= now || isToday) return [reminder(member, { round, group, progress }, { turn, words })];
      // Decided anew when it may be said: by then they may have answered, or asked to be asked later.
      return good < round.closes ? [askAt(good, turn.subject, { member, closes: round.closes })] : [];
    });
  },
  wanted: async (read, waited) => (await askedProgress(read, waited)) !== undefined,
});

function reminder(
  member: Member,
  { round, group, progress }: Pick<ReminderFacts, 'round' | 'group' | 'progress'>,
  { turn, words }: Pick<Occasion, 'turn' | 'words'>,
): Effect {
  const theirs = words(member.language);
  const { upTo = 0 } = progress.get(member.id) ?? {};
  const above = theirs.say('checkin-reminder', {
    group: textIn(group.name, member.language),
    when: theirs.when(round.closes, member.zone),
  });
  return {
    do: 'say',
    key: `${turn.id}/${member.id}`,
    to: { member: member.id },
    message: questionCard({ id: turn.subject, round, upTo }, theirs, [above]),
    weight: 'nudge',
    until: round.closes,
    about: turn.subject,
  };
}

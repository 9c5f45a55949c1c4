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
import type { Effect, Turn } from '../core/effects.ts';
import { type Instant, localDateOf } from '../core/time.ts';
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
}

/** Asks one member again at `slot`: on any one day, once. */
export function askAt(
  slot: Instant,
  round: string,
  { member, closes }: { member: Pick<Member, 'id' | 'zone'>; closes: Instant },
): Effect {
  const id = `${NAME}/${round}/again/${localDateOf(slot, member.zone)}/${member.id}`;
  return { do: 'later', turn: { id, ritual: NAME, subject: round, slot, until: closes } };
}

function meantBy({ id, subject }: Turn): string | undefined {
  const [again, , ...member] = id.slice(`${NAME}/${subject}/`.length).split('/');
  return again === 'again' ? member.join('/') : undefined;
}

export const checkinReminder = ritual<ReminderFacts>({
  name: NAME,
  // Set for later by the round itself.
  due: () => [],
  async facts(read, turn) {
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
    return { community, round, group, people, progress, leaves };
  },
  plan({ community, round, group, people, progress, leaves }, { turn, now, words }) {
    const only = meantBy(turn);
    const waiting = people.filter((member) => {
      const { upTo = 0, skipped, snoozed } = progress.get(member.id) ?? {};
      const isMeant = only === undefined ? !snoozed : only === member.id;
      return (
        isMeant && !skipped && upTo < round.items.length && mayBeAsked(member, leaves.get(member.id), now)
      );
    });
    return waiting.flatMap((member): Effect[] => {
      const good = nextWorkingMoment(now, member, community);
      if (good <= now) return [reminder(member, { round, group, progress }, { turn, words })];
      // Decided anew when it may be said: by then they may have answered, or asked to be asked later.
      return good < round.closes ? [askAt(good, turn.subject, { member, closes: round.closes })] : [];
    });
  },
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
  };
}

// The three taps of a check-in, each with the next question for its answer; skipping a round, and putting it off.
import { checkinBallots, checkinProgress } from '../../community/checkin.ts';
import { questionCard } from '../../community/checkin-card.ts';
import type { OpenRound } from '../../community/checkin-open.ts';
import { seal } from '../../community/checkin-seal.ts';
import { nextWorkingMoment } from '../../community/good-moments.ts';
import { textIn } from '../../community/text.ts';
import { type Effect, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { DAY, localDateOf } from '../../core/time.ts';
import { askOnlyAt } from '../../rituals/checkin-reminder.ts';
import { answer, type Call } from '../command.ts';
import { type CheckinFacts, isUnfinished } from './facts.ts';

/** What is open for them: the next question of it. */
export function show({ meant, open }: CheckinFacts, call: Call): Effect[] {
  if (!meant)
    return [answer(call, call.words.say(open.length > 0 ? 'checkin-all-done' : 'checkin-none-open'))];
  return [next(meant, call)];
}

/** One sealed answer more, one step more in their progress: nothing but the round's key tells which answer it was. */
export function tap(facts: CheckinFacts, call: Call): Effect[] {
  const { item, bucket } = call.answers;
  const meant = openOr(facts);
  const { round, progress, id } = meant;
  const items: readonly (string | undefined)[] = round.items;
  const position = items.indexOf(item);
  const { lock } = round;
  if (position < 0 || lock === undefined) throw new UserError('checkin-not-open');
  if (position < progress.upTo) return [again(facts, call, call.words.say('checkin-counted-before'))];
  if (position > progress.upTo) return [next(meant, call)];
  const sealed = seal({ position, bucket: Number(bucket) }, { round: id, lock });
  const after = { ...meant, progress: { upTo: position + 1 } };
  return [
    save(checkinBallots, facts.ballot, { sealed }, id),
    save(checkinProgress, call.member.id, after.progress, id),
    isUnfinished(after) ? next(after, call) : done(after, call),
  ];
}

export function skip(facts: CheckinFacts, call: Call): Effect[] {
  const { id, progress } = openOr(facts);
  return [
    save(checkinProgress, call.member.id, { ...progress, skipped: true }, id),
    answer(call, call.words.say('checkin-skipped')),
  ];
}

/** Asked again a day later, or as soon after that as someone may be asked, if the round is still open then. */
export function later(facts: CheckinFacts, call: Call): Effect[] {
  const { id, progress, round } = openOr(facts);
  const { member, words, at } = call;
  const tomorrow = localDateOf(at + DAY, member.zone);
  const slot = nextWorkingMoment(at + DAY, member, call.community);
  if (slot >= round.closes)
    throw new UserError('checkin-closes-before', { when: words.when(round.closes, member.zone) });
  const { skipped: _, ...rest } = progress;
  return [
    save(checkinProgress, member.id, { ...rest, snoozed: true }, id),
    ...askOnlyAt(slot, id, { member, now: at, closes: round.closes }),
    answer(
      call,
      localDateOf(slot, member.zone) === tomorrow
        ? words.say('checkin-snoozed')
        : words.say('checkin-snoozed-until', { day: words.day(slot, member.zone) }),
    ),
  ];
}

function openOr({ meant }: CheckinFacts): OpenRound {
  if (!meant) throw new UserError('checkin-none-open');
  return meant;
}

/** The same words whatever was just answered: nothing of it is in what is said. */
function next(open: OpenRound, call: Call, above?: string): Effect {
  const { id, round, group, progress } = open;
  const name = textIn(group.name, call.words.language);
  const head =
    above ?? (progress.upTo === 0 ? call.words.say('checkin-of-group', { group: name }) : undefined);
  const card = questionCard({ id, round, upTo: progress.upTo }, call.words, head === undefined ? [] : [head]);
  return answer(call, card);
}

/** Said to who taps twice: what was counted stays, and what is still open is asked. */
function again({ meant }: CheckinFacts, call: Call, said: string): Effect {
  return meant && isUnfinished(meant) ? next(meant, call, said) : answer(call, said);
}

/** What else is open is not asked here: one check-in at a time is enough. */
function done({ round }: OpenRound, call: Call): Effect {
  const { words, member } = call;
  return answer(call, words.say('checkin-done', { when: words.when(round.closes, member.zone) }));
}

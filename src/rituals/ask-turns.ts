// The turns that hang on a question: when each one is asked, and when it is followed up.
import type { Community } from '../community/community.ts';
import { nextGoodMoment } from '../community/good-moments.ts';
import type { Group } from '../community/group.ts';
import type { Member } from '../community/member.ts';
import type { Question } from '../community/question.ts';
import { ASKING } from '../community/question-routing.ts';
import { ritualsOf } from '../community/ritual-settings.ts';
import type { Effect, Turn } from '../core/effects.ts';
import { DAY, type Instant } from '../core/time.ts';

export const ASK_GROUP = 'ask-group';
export const FOLLOW_UP = 'ask-follow-up';

/** Someone whose budget is spent is not kept waiting for the next week's: others are asked. */
export const FRESH = DAY;

const LAST_CALL = 7 * DAY;

/** How often a question that nobody answered is looked at: to ask others, and to tell its asker. */
export const FOLLOW_UPS = [1, 2] as const;

/**
 * When this one may be asked. A turn, rather than a message that waits: it can be taken back when someone else answers
 * first. Undefined when there is no good moment.
 */
export function askLater(
  question: Pick<Question, 'id'>,
  member: Member,
  { from, community }: { from: Instant; community: Community },
): Effect | undefined {
  const quiet = member.quiet ?? community.quiet;
  const { at: slot } = nextGoodMoment({ from, zone: member.zone, community, quiet, days: 'working' });
  if (!Number.isFinite(slot)) return undefined;
  return {
    do: 'later',
    turn: {
      id: `${ASKING}/${question.id}/${member.id}`,
      ritual: ASKING,
      subject: `${question.id} ${member.id}`,
      slot,
      until: slot + FRESH,
    },
  };
}

export function postLater(
  question: Pick<Question, 'id'>,
  group: Group,
  { from, community }: { from: Instant; community: Community },
): Effect[] {
  const { zone } = group;
  const { at: slot } = nextGoodMoment({ from, zone, community, quiet: community.quiet, days: 'any' });
  if (!Number.isFinite(slot)) return [];
  const turn = { id: `${ASK_GROUP}/${question.id}`, ritual: ASK_GROUP, subject: question.id, slot };
  return [{ do: 'later', turn: { ...turn, until: slot + FRESH } }];
}

export function followUps({ id, at }: Pick<Question, 'id' | 'at'>, community: Community): Effect[] {
  const { followUpDays } = ritualsOf(community).asks;
  return FOLLOW_UPS.map((time) => ({
    do: 'later',
    turn: followUp(id, time, at + time * followUpDays * DAY),
  }));
}

function followUp(question: string, time: number, slot: Instant): Turn {
  const id = `${FOLLOW_UP}/${question}/${time}`;
  return { id, ritual: FOLLOW_UP, subject: `${question} ${time}`, slot, until: slot + LAST_CALL };
}

/** Nobody else is asked, and nothing is followed up. */
export function taken(question: Question): Effect[] {
  const people = question.asked.map(({ member }) => `${ASKING}/${question.id}/${member}`);
  const others = FOLLOW_UPS.map((time) => `${FOLLOW_UP}/${question.id}/${time}`);
  return [...people, `${ASK_GROUP}/${question.id}`, ...others].map((turn) => ({ do: 'drop', turn }));
}

// Whom a question is put to: those most likely to know, who can be asked just now, spread over organisations.
import type { Instant } from '../core/time.ts';
import { type Helping, type Knower, load, reasonsFor } from './expertise.ts';
import type { Term } from './expertise-words.ts';
import type { Member } from './member.ts';

/** The name by which someone opts out of being asked. */
export const ASKING = 'ask-person';

/** Nobody is asked more often than this in a week. */
const MOST_A_WEEK = 2;
/** What someone counts for after another of their organisation was chosen, and for being of the asker's own. */
const SAME_ORGANISATION = 0.5;
const ASKERS_ORGANISATION = 0.8;

interface Routing {
  readonly query: readonly Term[];
  readonly asker: Member;
  readonly at: Instant;
  readonly people: number;
  /** Those who are not to be asked: asked before, or apart from the asker. */
  readonly not: ReadonlySet<string>;
}

/** Those it is put to, likeliest first; fewer than `people`, or none, where nothing tells that more would know. */
export function route(knowers: readonly Knower[], routing: Routing): Member[] {
  const { query, asker, at, people, not } = routing;
  const able = knowers
    .filter(({ member, helping }) => {
      const isOther = member.id !== asker.id && !not.has(member.id);
      return isOther && mayBeAsked(member, at) && hasRoom(helping, at);
    })
    .map((knower) => ({ member: knower.member, worth: worth(knower, routing) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.member.id < b.member.id ? -1 : 1));
  return spread(able, people, query.length > 0);
}

function worth(knower: Knower, { query, asker, at }: Routing): number {
  const telling = reasonsFor(query, knower).filter(
    ({ kind }) => kind !== 'region' && kind !== 'organisation',
  );
  const sum = telling.reduce((total, { weight }) => total + weight, 0);
  const near = knower.member.organisation === asker.organisation ? ASKERS_ORGANISATION : 1;
  return (sum * near) / (1 + load(knower.helping, at));
}

interface Able {
  readonly member: Member;
  readonly worth: number;
}

/** One after another, each organisation counting less the more of its people were chosen. */
function spread(able: readonly Able[], people: number, any: boolean): Member[] {
  const chosen: Member[] = [];
  const left = [...able];
  while (any && chosen.length < people && left.length > 0) {
    const now = ({ member, worth }: Able) =>
      worth * SAME_ORGANISATION ** chosen.filter((c) => c.organisation === member.organisation).length;
    const best = left.reduce((one, other) => (now(other) > now(one) ? other : one));
    left.splice(left.indexOf(best), 1);
    chosen.push(best.member);
  }
  return chosen;
}

/** Whether they were asked less often of late than anyone may be. */
export function hasRoom(helping: Helping | undefined, at: Instant): boolean {
  return load(helping, at) < MOST_A_WEEK;
}

/** Not who is away, who has no chat any more, or who does not want questions. */
export function mayBeAsked(member: Member, at: Instant, ritual = ASKING): boolean {
  const isHere = Object.values(member.handles).some((handle) => handle !== undefined);
  const isAway = member.pausedUntil !== undefined && member.pausedUntil > at;
  return isHere && !isAway && !member.optedOut.some((name) => name === ritual || name === 'all');
}

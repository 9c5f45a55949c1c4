// Who did it before: the members that a few words lead to, each with the reason.
import type { Instant } from '../core/time.ts';
import type { Named } from './affiliation.ts';
import { type Knower, type Reason, reasonsFor } from './expertise.ts';
import { shared, type Term, termsOf } from './expertise-words.ts';
import { INTRODUCTIONS } from './pairing.ts';
import { mayBeAsked } from './question-routing.ts';
import { byNews, type Story } from './story.ts';
import { storyTitle } from './story-text.ts';

export interface Hit {
  readonly knower: Knower;
  /** The best reason that may be told. */
  readonly reason: Reason;
}

interface Search {
  readonly query: readonly Term[];
  readonly seeker: string;
  readonly at: Instant;
  readonly most: number;
  /** Members who want nothing to do with the one who seeks. */
  readonly apart: ReadonlySet<string>;
  readonly named: Named;
}

/** Those whom the one who seeks may come upon. */
export function findable(
  knowers: readonly Knower[],
  { seeker, at, apart }: Pick<Search, 'seeker' | 'at' | 'apart'>,
): Knower[] {
  return knowers.filter(
    ({ member }) => member.id !== seeker && !apart.has(member.id) && mayBeFound(member, at),
  );
}

/** Best first. That someone answered is a reason only once it helped. */
export function find(knowers: readonly Knower[], search: Search): Hit[] {
  const { query, most, named } = search;
  return findable(knowers, search)
    .flatMap((knower) => {
      const reasons = reasonsFor(query, knower, named).filter((r) => r.kind !== 'answered' || r.count > 0);
      const [reason] = reasons;
      const worth = reasons.reduce((sum, { weight }) => sum + weight, 0);
      return reason ? [{ knower, reason, worth }] : [];
    })
    .sort((a, b) => b.worth - a.worth || (a.knower.member.id < b.knower.member.id ? -1 : 1))
    .slice(0, most)
    .map(({ knower, reason }) => ({ knower, reason }));
}

/** Those whose titles share most words with the query, the newest first among equals. */
export function findStories(stories: readonly Story[], query: readonly Term[], most: number): Story[] {
  return stories
    .map((story) => ({ story, worth: shared(query, termsOf(storyTitle(story))).length }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || byNews(a.story, b.story))
    .slice(0, most)
    .map(({ story }) => story);
}

/** Someone away may be found: being written to can wait. Who wants no introductions at all is left alone. */
function mayBeFound(member: Knower['member'], at: Instant): boolean {
  const { pausedUntil: _pause, ...here } = member;
  return mayBeAsked(here, at, INTRODUCTIONS);
}

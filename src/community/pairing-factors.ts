// The five factors by which, in the study of how knowledge travels between hospitals, people came to work together.
import { type Knower, NO_HELPING } from './expertise.ts';
import { type Term, termsOf } from './expertise-words.ts';
import { type Numbers, overlap } from './overlap.ts';
import type { Reachable } from './pairing-reach.ts';
import type { RitualSettings } from './ritual-settings.ts';

export const FACTORS = ['region', 'context', 'technology', 'goals', 'agenda'] as const;
export type Factor = (typeof FACTORS)[number];
export type Weights = RitualSettings['intros']['weights'];

/** How much two have in common by each factor, from 0 to 1. */
export type Factors = Readonly<Record<Factor, number>>;

/** A person, their groups' ids, and the missions of those groups. */
export interface Candidate extends Knower {
  readonly groups: readonly string[];
  readonly missions: readonly string[];
  readonly reachable: Reachable;
}

/** A candidate in numbers, so that hundreds of thousands of pairs can be compared. */
export interface Profile {
  readonly id: string;
  readonly region: number;
  readonly organisation: number;
  readonly profession: number;
  readonly kind: Numbers;
  readonly groups: Numbers;
  readonly topics: Numbers;
  readonly goals: Numbers;
  readonly questions: Numbers;
  readonly reachable: Reachable;
}

/** Nothing is like what is not known. */
const UNKNOWN = -1;

export function profilesOf(candidates: readonly Candidate[], common: ReadonlySet<string>): Profile[] {
  const { number, numbers } = createNumbering();
  const words = (texts: readonly string[]) =>
    numbers(texts.flatMap((text) => termsOf(text, common)).map(commonKey));
  return candidates.map(({ member, helping = NO_HELPING, stories, groups, missions, reachable }) => ({
    id: member.id,
    region: number(`region ${member.region}`, member.region),
    organisation: number(`organisation ${member.organisation}`, member.organisation),
    profession: number(`profession ${member.profession}`, member.profession),
    kind: words([member.organisation]),
    groups: numbers(groups.map((group) => `group ${group}`)),
    topics: numbers(member.topics.map((topic) => termsOf(topic).map(commonKey).join(' '))),
    goals: words([...missions, ...stories]),
    questions: numbers(helping.answered.flatMap((one) => one.words)),
    reachable,
  }));
}

function createNumbering() {
  const known = new Map<string, number>();
  const number = (name: string, value = name): number => {
    if (value === '') return UNKNOWN;
    const before = known.get(name) ?? known.size;
    known.set(name, before);
    return before;
  };
  const numbers = (names: readonly string[]): Numbers =>
    [...new Set(names.filter((name) => name !== '').map((name) => number(name)))].sort((a, b) => a - b);
  return { number, numbers };
}

/** The key that most forms of a word have in common: the shortest. */
function commonKey({ keys }: Term): string {
  const meaning = keys.find((key) => key.startsWith('='));
  return meaning ?? keys.reduce((short, key) => (key.length < short.length ? key : short));
}

/**
 * Region: the same. Context: a group in common, and organisations of one kind (a word in common in their names).
 * Technology: topics in common. Goals: what their groups' missions and their stories speak of. Agenda: one profession,
 * and having answered questions about the same.
 */
export function factorsOf(a: Profile, b: Profile): Factors {
  const sharesGroup = overlap(a.groups, b.groups) > 0;
  const sharesKind = overlap(a.kind, b.kind) > 0;
  const sharesQuestions = overlap(a.questions, b.questions) > 0;
  return {
    region: same(a.region, b.region),
    context: (sharesGroup ? 0.5 : 0) + (sharesKind ? 0.5 : 0),
    technology: overlap(a.topics, b.topics),
    goals: overlap(a.goals, b.goals),
    agenda: 0.6 * same(a.profession, b.profession) + (sharesQuestions ? 0.4 : 0),
  };
}

function same(one: number, other: number): number {
  return one !== UNKNOWN && one === other ? 1 : 0;
}

/** 0 to 1: the weighted mean of the factors. */
export function scoreOf(factors: Factors, weights: Weights): number {
  const { region, context, technology, goals, agenda } = weights;
  const total = region + context + technology + goals + agenda;
  const sum =
    factors.region * region +
    factors.context * context +
    factors.technology * technology +
    factors.goals * goals +
    factors.agenda * agenda;
  return total === 0 ? 0 : sum / total;
}

/** The one or two that speak most for the pair, for telling it why. */
export function strongest(factors: Factors, weights: Weights): Factor[] {
  return FACTORS.filter((factor) => factors[factor] * weights[factor] > 0)
    .sort((a, b) => factors[b] * weights[b] - factors[a] * weights[a])
    .slice(0, 2);
}

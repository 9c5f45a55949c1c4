// Who is introduced to whom: the pairs that together have the most in common (maximum-weight matching, Edmonds 1965).
import blossom from 'edmonds-blossom-fixed';
import { pairOf } from './pairing.ts';
import { type Factors, factorsOf, type Profile, scoreOf, type Weights } from './pairing-factors.ts';
import { canReach } from './pairing-reach.ts';

export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly factors: Factors;
}

export interface Terms {
  readonly weights: Weights;
  /** Pairs (`pairOf`) that must not be: introduced before, or apart. */
  readonly never: ReadonlySet<string>;
  /** Pairs that have had to do with each other. */
  readonly spoke: ReadonlySet<string>;
}

/** Of each person only the best others are considered: enough for a near-best whole, in half a second for 1,200. */
const CANDIDATES = 12;
/** What a pair of one organisation, and one that has spoken before, counts for. */
const SAME_ORGANISATION = 0.5;
const SPOKE = 0.5;
/** Weights must be whole numbers; with finer ones the matching takes twice as long and is no better to anyone. */
const SCALE = 200;
/** Equals are told apart by chance, by less than any factor weighs: else all would have the same candidates. */
const CHANCE = 0.02;

/** The same for the same profiles in the same order. Nobody is in two pairs; some may be in none. */
export function match(profiles: readonly Profile[], terms: Terms): Pair[] {
  const edges = edgesOf(profiles, terms);
  const mates = edges.length === 0 ? [] : blossom(edges, true);
  return mates.flatMap((mate, i): Pair[] => {
    const [one, other] = [profiles[i], profiles[mate]];
    return one && other && i < mate ? [{ one: one.id, other: other.id, factors: factorsOf(one, other) }] : [];
  });
}

interface Likely {
  readonly at: number;
  readonly worth: number;
}

function edgesOf(profiles: readonly Profile[], terms: Terms): [number, number, number][] {
  const best = profiles.map((): Likely[] => []);
  const barred = barredFor(profiles, terms);
  for (const [i, one] of profiles.entries()) {
    for (let j = i + 1; j < profiles.length; j += 1) {
      const worth = barred[i]?.has(j) ? 0 : worthOf(one, profiles[j] as Profile, terms);
      if (worth === 0) continue;
      const told = worth + CHANCE * chance(i, j);
      keep(best[i] as Likely[], j, told);
      keep(best[j] as Likely[], i, told);
    }
  }
  const edges = new Map<number, [number, number, number]>();
  for (const [i, likely] of best.entries()) {
    for (const { at, worth } of likely) {
      const [low, high] = i < at ? [i, at] : [at, i];
      edges.set(low * profiles.length + high, [low, high, 1 + Math.round(worth * SCALE)]);
    }
  }
  return [...edges.values()];
}

/** 0 where there is nothing that could be told them as a reason, or no chat to meet in. */
function worthOf(one: Profile, other: Profile, { weights, spoke }: Terms): number {
  if (!canReach(one.reachable, other.reachable)) return 0;
  const score = scoreOf(factorsOf(one, other), weights);
  if (score === 0) return 0;
  const near = one.organisation === other.organisation ? SAME_ORGANISATION : 1;
  const known = spoke.size > 0 && spoke.has(pairOf(one.id, other.id)) ? SPOKE : 1;
  return score * near * known;
}

/** Keeps the list in order, best first, and short. */
function keep(likely: Likely[], at: number, worth: number): void {
  const { length } = likely;
  if (length === CANDIDATES && (likely[length - 1] as Likely).worth >= worth) return;
  let place = length;
  while (place > 0 && (likely[place - 1] as Likely).worth < worth) place -= 1;
  likely.splice(place, 0, { at, worth });
  if (likely.length > CANDIDATES) likely.pop();
}

function barredFor(profiles: readonly Profile[], { never }: Terms): ReadonlySet<number>[] {
  const places = new Map(profiles.map(({ id }, i) => [id, i]));
  const barred = profiles.map(() => new Set<number>());
  for (const pair of never) {
    const [one, other] = pair.split(' ').map((id) => places.get(id));
    if (one !== undefined && other !== undefined) barred[Math.min(one, other)]?.add(Math.max(one, other));
  }
  return barred;
}

/** 0 ≤ x < 1, the same for the same two places (the finaliser of MurmurHash3). */
function chance(i: number, j: number): number {
  let h = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(j + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
}

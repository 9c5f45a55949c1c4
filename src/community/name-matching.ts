// Says which members the names in a report belong to, and where only a leader can tell.
import { createNameIndex, type Named, type NameIndex } from './name-index.ts';
import { readingsOf, wordsOf } from './name-words.ts';

export interface Unmatched {
  readonly name: string;
  readonly originalName?: string;
  readonly email?: string;
}

export interface NameMatch {
  /** Index into the people given. */
  readonly person: number;
  /** Present only when certain. */
  readonly member?: string;
  readonly certain: boolean;
  /** Members it may be, likeliest first, at most three; for the leader to confirm. */
  readonly candidates: string[];
}

const MOST_CANDIDATES = 3;

/**
 * Matches each person to a member. Certain: the words of exactly one member's name, or an e-mail address that is one of
 * their aliases. A single word is certain only where no other member has it in their name. Of several people who are
 * certainly the same member the first is taken, the others are left to confirm.
 */
export function matchNames(people: readonly Unmatched[], members: readonly Named[]): NameMatch[] {
  const index = createNameIndex(members);
  const claimed = new Set<string>();
  const certain = people.map((person) => {
    const member = certainly(person, index);
    if (member === undefined || claimed.has(member)) return undefined;
    claimed.add(member);
    return member;
  });
  return people.map((person, i) => {
    const member = certain[i];
    if (member !== undefined) return { person: i, member, certain: true, candidates: [] };
    return { person: i, certain: false, candidates: candidatesFor(person, index, claimed) };
  });
}

function certainly(person: Unmatched, index: NameIndex): string | undefined {
  const owners = index.byEmail(person.email ?? '');
  if (owners.size === 1) return [...owners][0];
  const named = new Set<string>();
  for (const words of namesOf(person)) {
    if (words.length === 1 && index.owners(words[0] ?? '') !== 1) continue;
    for (const member of index.full(words)) named.add(member);
  }
  return named.size === 1 ? [...named][0] : undefined;
}

/** Nearest first; of equally near ones, those whom nobody certainly is. */
function candidatesFor(person: Unmatched, index: NameIndex, claimed: ReadonlySet<string>): string[] {
  const nearest = new Map<string, number>();
  for (const words of [...namesOf(person), ...addressee(person)]) {
    for (const [member, far] of index.close(words)) {
      nearest.set(member, Math.min(far, nearest.get(member) ?? far));
    }
  }
  return [...nearest]
    .sort(([a, far], [b, farther]) => far - farther || Number(claimed.has(a)) - Number(claimed.has(b)))
    .slice(0, MOST_CANDIDATES)
    .map(([member]) => member);
}

function namesOf(person: Unmatched): string[][] {
  return [person.name, person.originalName ?? ''].flatMap(readingsOf);
}

/** `dana.levi@example.org` speaks for Dana Levi, though never with certainty. */
function addressee(person: Unmatched): string[][] {
  const words = wordsOf(person.email?.split('@')[0] ?? '');
  return words.length > 0 ? [words] : [];
}

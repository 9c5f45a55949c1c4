// Which member someone means by a name, typed alone or before other words.
import type { Member } from '../../community/member.ts';
import { matchNames } from '../../community/name-matching.ts';
import { whoWhere } from '../../community/pairing-reach.ts';
import type { Field } from '../../core/chat.ts';
import { UserError } from '../../core/errors.ts';
import type { Call } from '../command.ts';

export interface Meant {
  /** Present only when there is no doubt. */
  readonly member?: Member;
  /** Whom it may be, likeliest first. */
  readonly candidates: readonly Member[];
  /** What was typed after the name. */
  readonly rest: string;
}

/** No name is longer, in words. */
const MOST_WORDS = 5;
const BEFORE = /^to\s+/iu;
/** The Hebrew and the Arabic "to" is written as the first letter of the name. */
const GLUED = /^[לل](?=\p{L}{2})/u;
/** What ends a name: `Dana Levi: the triage sheet`. */
const AFTER = /[:,;|–—]|\s-\s/u;

/** By `@` and a member's id, as choices name people, or by name: the longest beginning that is somebody's for certain. */
export function personIn(text: string, people: readonly Member[]): Meant {
  const said = text.trim().replace(BEFORE, '');
  const [first = '', ...others] = said.split(/\s+/);
  const byId = first.startsWith('@') && people.find(({ id }) => id === first.slice(1));
  if (byId) return { member: byId, candidates: [], rest: others.join(' ') };
  const end = said.search(AFTER);
  const words = (end < 0 ? said : said.slice(0, end)).replace(/^@/, '').split(/\s+/).filter(Boolean);
  const after = end < 0 ? '' : said.slice(end).replace(/^[\s:,;|–—-]+/u, '');
  const { count, ...meant } = named(words, people);
  return { ...meant, rest: [...words.slice(count), after].join(' ').trim() };
}

function named(words: readonly string[], people: readonly Member[]): Omit<Meant, 'rest'> & { count: number } {
  const most = Math.min(MOST_WORDS, words.length);
  const counts = Array.from({ length: most }, (_, i) => most - i).flatMap((count) => [count, count]);
  const names = counts.map((count, i) => {
    const name = words.slice(0, count).join(' ');
    return { name: i % 2 === 0 ? name : name.replace(GLUED, '') };
  });
  const matches = matchNames(names, people);
  const byId = new Map(people.map((member) => [member.id, member]));
  const certain = matches.find((match) => match.certain);
  const member = certain?.member === undefined ? undefined : byId.get(certain.member);
  if (certain && member) return { member, candidates: [], count: counts[certain.person] ?? 1 };
  const doubtful = matches.find(({ candidates }) => candidates.length > 0);
  const candidates = (doubtful?.candidates ?? []).flatMap((id) => byId.get(id) ?? []);
  return { candidates, count: doubtful ? Math.min(2, counts[doubtful.person] ?? 1) : words.length };
}

/** Asks which one it was; throws UserError when it can be nobody. */
export function personField(
  meant: Meant,
  { name, label, said }: { name: string; label: string; said: string },
  { community, words }: Pick<Call, 'community' | 'words'>,
): Field[] {
  if (meant.member) return [];
  if (said.trim() === '') return [{ name, label }];
  if (meant.candidates.length === 0)
    throw new UserError('person-unknown', { name: said.trim().slice(0, 40) });
  const options = meant.candidates.map((member) => ({
    id: `@${member.id}`,
    label: whoWhere(member, words, community),
  }));
  return [{ name, label, options, free: true }];
}

// Which member someone means by a name, typed alone or before other words.
import type { Member } from '../../community/member.ts';
import { matchNames } from '../../community/name-matching.ts';
import { guessAcrossScripts } from '../../community/names-across-scripts.ts';
import { whoInFull, whoWhere } from '../../community/pairing-reach.ts';
import type { Choice, Field } from '../../core/chat.ts';
import { UserError } from '../../core/errors.ts';
import type { Words } from '../../core/words.ts';
import type { Call } from '../command.ts';

export interface Meant {
  /** Present only when there is no doubt. */
  readonly member?: Member;
  /** Whom it may be, likeliest first. */
  readonly candidates: readonly Member[];
  /** Some of these have their name in another script than was typed. */
  readonly isAcross?: boolean;
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
/** What is picked where nobody who is offered was meant; then it is asked as if nothing had been typed. */
const NOBODY = 'no';

/** Whether what is typed is said to go to someone: `to Dana`, לדנה. */
export function isAddressed(text: string): boolean {
  return BEFORE.test(text) || GLUED.test(text);
}

/** By `@` and a member's id, as choices name people, or by name: the longest beginning that is somebody's for certain. */
export function personIn(text: string, people: readonly Member[]): Meant {
  const said = text.trim().replace(BEFORE, '');
  if (said === NOBODY) return { candidates: [], rest: '' };
  const [first = '', ...others] = said.split(/\s+/);
  const byId = first.startsWith('@') && people.find(({ id }) => id === first.slice(1));
  if (byId) return { member: byId, candidates: [], rest: others.join(' ') };
  const end = said.search(AFTER);
  const words = (end < 0 ? said : said.slice(0, end)).replace(/^@/, '').split(/\s+/).filter(Boolean);
  const after = end < 0 ? '' : said.slice(end).replace(/^[\s:,;|–—-]+/u, '');
  const { count, ...meant } = named(words, people);
  return { ...meant, rest: [...words.slice(count), after].join(' ').trim() };
}

/** Beginnings of what was typed, the longest first, each as it stands and without a glued "to". */
function beginningsOf(words: readonly string[]): { name: string; count: number }[] {
  const most = Math.min(MOST_WORDS, words.length);
  return Array.from({ length: most }, (_, i) => most - i).flatMap((count) => {
    const name = words.slice(0, count).join(' ');
    return [...new Set([name, name.replace(GLUED, '')])].map((one) => ({ name: one, count }));
  });
}

type Named = Omit<Meant, 'rest'> & { readonly count: number };

function named(words: readonly string[], people: readonly Member[]): Named {
  const beginnings = beginningsOf(words);
  const matches = matchNames(beginnings, people);
  const byId = new Map(people.map((member) => [member.id, member]));
  const certain = matches.find((match) => match.certain);
  const member = certain?.member === undefined ? undefined : byId.get(certain.member);
  if (certain && member) return { member, candidates: [], count: beginnings[certain.person]?.count ?? 1 };
  const doubtful = matches.find(({ candidates }) => candidates.length > 0);
  const candidates = (doubtful?.candidates ?? []).flatMap((id) => byId.get(id) ?? []);
  const count = doubtful ? Math.min(2, beginnings[doubtful.person]?.count ?? 1) : 0;
  return (
    joined({ candidates, count }, acrossScripts(beginnings, people)) ?? { candidates, count: words.length }
  );
}

function acrossScripts(
  beginnings: readonly { name: string; count: number }[],
  people: readonly Member[],
): Named {
  for (const { name, count } of beginnings) {
    const candidates = guessAcrossScripts(name, people);
    if (candidates.length > 0) return { candidates, count, isAcross: true };
  }
  return { candidates: [], count: 0 };
}

/** Those first by whose names more of what was typed is understood; undefined where there is nobody. */
function joined(here: Named, across: Named): Named | undefined {
  if (across.count === 0) return here.count === 0 ? undefined : here;
  const [first, then] = across.count > here.count ? [across, here] : [here, across];
  return { ...first, isAcross: true, candidates: [...new Set([...first.candidates, ...then.candidates])] };
}

/** Asks which one it was; throws UserError when it can be nobody. */
export function personField(
  { member, candidates, isAcross }: Meant,
  { name, label, said }: { name: string; label: string; said: string },
  call: Speaking,
): Field[] {
  if (member) return [];
  if (said.trim() === '' || said === NOBODY) return [{ name, label }];
  if (candidates.length === 0) throw new UserError('person-unknown', { name: said.trim().slice(0, 40) });
  const options = choicesOf(candidates, call);
  if (!isAcross) return [{ name, label, options, free: true }];
  const nobody = { id: NOBODY, label: call.words.say('person-someone-else') };
  return [{ name, label: didYouMean(candidates, call.words), options: [...options, nobody], free: true }];
}

type Speaking = Pick<Call, 'community' | 'words'>;

/** Never acted upon unasked, for the letters of one script only hint at those of another. */
export function didYouMean(candidates: readonly Member[], words: Words): string {
  const [first, ...others] = candidates;
  return words.say('person-did-you-mean', { count: others.length + 1, name: first?.name ?? '' });
}

/** With what tells them apart: the organisation, and where that does not, the profession and the region. */
function choicesOf(candidates: readonly Member[], { community, words }: Speaking): Choice[] {
  const short = candidates.map((member) => whoWhere(member, words, community));
  return candidates.map((member, i) => {
    const label = short[i] ?? member.name;
    const isAlone = short.filter((one) => one === label).length === 1;
    return { id: `@${member.id}`, label: isAlone ? label : whoInFull(member, words, community) };
  });
}

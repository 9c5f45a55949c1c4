// Organisations and regions as their reader says them: members carry plain keys, and the community may name each of them.
import type { Words } from '../core/words.ts';
import type { Community } from './community.ts';
import type { Member } from './member.ts';
import type { LocalText } from './text.ts';

export type Affiliation = 'organisation' | 'region';

/** What a community calls them, by the keys its members carry. */
export type Named = Pick<Community, 'organisations' | 'regions'>;

type Voice = Pick<Words, 'language'>;
type Names = Named['regions'];

/** What someone's organisation is called in a language; its key where it has no name there. */
export function organisationOf(member: Pick<Member, 'organisation'>, named: Named, words: Voice): string {
  return called(member.organisation, named.organisations, words);
}

/** What someone's region is called in a language; its key where it has no name there. */
export function regionOf(member: Pick<Member, 'region'>, named: Named, words: Voice): string {
  return called(member.region, named.regions, words);
}

/** Whatever people may call someone's organisation or region, its key first. */
export function namesOf(kind: Affiliation, member: Pick<Member, Affiliation>, named: Named): string[] {
  const name = nameOf(member[kind], named[`${kind}s`]) ?? [];
  return [...new Set([member[kind], ...(typeof name === 'string' ? [name] : Object.values(name))])];
}

function called(key: string, names: Names, { language }: Voice): string {
  const name = nameOf(key, names) ?? key;
  return typeof name === 'string' ? name : (name[language] ?? key);
}

/** A key may be any word that people write, `constructor` too. */
function nameOf(key: string, names: Names = {}): LocalText | undefined {
  return Object.hasOwn(names, key) ? names[key] : undefined;
}

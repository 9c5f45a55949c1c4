// Which group is meant: named, or of the channel it was said in, or the only one; else it is asked for.
import { type Group, groups, seatings } from '../../community/group.ts';
import { textIn } from '../../community/text.ts';
import type { Field } from '../../core/chat.ts';
import { UserError } from '../../core/errors.ts';
import { LANGUAGES } from '../../core/languages.ts';
import type { Reader } from '../../core/records.ts';
import { bareWord } from '../../locales/folding.ts';
import type { Call } from '../command.ts';
import { groupsLedBy } from '../permission.ts';

/** Those they sit in; an admin sees all. */
export async function groupsOf(read: Reader, { member }: Call): Promise<Group[]> {
  if (member.roles.includes('admin')) return [...(await read.all(groups)).values()];
  return await read.many(groups, (await read.get(seatings, member.id))?.groups ?? []);
}

/** Those they lead; an admin may do what leaders may. Closed ones are led by nobody. */
export async function groupsLed(read: Reader, { member }: Call): Promise<Group[]> {
  if (!member.roles.includes('admin')) return await read.many(groups, await groupsLedBy(read, member));
  return [...(await read.all(groups)).values()].filter(({ closed }) => closed === undefined);
}

/** The same; throws UserError when there is none. */
export async function someGroupsLed(read: Reader, call: Call): Promise<Group[]> {
  const led = await groupsLed(read, call);
  if (led.length === 0) throw new UserError('not-allowed', { who: call.words.say('role-leader') });
  return led;
}

/** Undefined when it must be asked for. Throws UserError when what was named, or where it was said, is none of them. */
export function groupMeant(
  among: readonly Group[],
  { answers, group: here, words }: Call,
): Group | undefined {
  const named = answers['group'];
  if (named === undefined && here === undefined) return only(among);
  const found = among.find((one) => (named === undefined ? one.id === here?.id : isNamed(one, named)));
  if (found) return found;
  const word = named ?? textIn(here?.name ?? '', words.language);
  throw new UserError('group-not-yours', { word: word.slice(0, 40) });
}

/** The same of the groups one leads. */
export function groupLed(led: readonly Group[], call: Call): Group | undefined {
  return call.answers['group'] === undefined ? (ledHere(led, call) ?? only(led)) : groupMeant(led, call);
}

/**
 * The group of the channel where a leader speaks, in which what names no other group is meant; undefined in private.
 * Throws UserError in the channel of a group they do not lead: what is said there is not to act on another.
 */
export function ledHere(led: readonly Group[], { group: here, words }: Call): Group | undefined {
  if (here === undefined || led.length === 0) return undefined;
  const found = led.find(({ id }) => id === here.id);
  if (found) return found;
  if (here.closed !== undefined) throw new UserError('group-is-closed');
  throw new UserError('group-led-by-others', { group: textIn(here.name, words.language) });
}

function only<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

export function whichGroup(among: readonly Group[], { words }: Call): Field {
  if (among.length === 0) throw new UserError('group-none');
  const options = among.map((one) => ({ id: one.id, label: textIn(one.name, words.language) }));
  return { name: 'group', label: words.say('which-group'), options };
}

function isNamed({ id, name }: Group, said: string): boolean {
  if (id === said) return true;
  return LANGUAGES.some((language) => bareWord(textIn(name, language)) === bareWord(said));
}

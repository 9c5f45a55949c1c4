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

/** Those they lead; an admin may set what leaders may. Closed ones are led by nobody. */
export async function groupsLed(read: Reader, call: Call): Promise<Group[]> {
  const { member } = call;
  const led = member.roles.includes('admin')
    ? [...(await read.all(groups)).values()]
    : await read.many(groups, await groupsLedBy(read, member));
  if (led.length === 0) throw new UserError('not-allowed', { who: call.words.say('role-leader') });
  return led.filter(({ closed }) => closed === undefined);
}

/** Undefined when it must be asked for. Throws UserError when what was named is none of them. */
export function groupMeant(among: readonly Group[], { answers, group: here }: Call): Group | undefined {
  const named = answers['group'];
  if (named === undefined) {
    const near = among.find(({ id }) => id === here?.id);
    return near ?? (among.length === 1 ? among[0] : undefined);
  }
  const found = among.find((one) => one.id === named || isCalled(one, named));
  if (!found) throw new UserError('group-not-yours', { word: named.slice(0, 40) });
  return found;
}

export function whichGroup(among: readonly Group[], { words }: Call): Field {
  if (among.length === 0) throw new UserError('group-none');
  const options = among.map((one) => ({ id: one.id, label: textIn(one.name, words.language) }));
  return { name: 'group', label: words.say('which-group'), options };
}

function isCalled({ name }: Group, said: string): boolean {
  return LANGUAGES.some((language) => bareWord(textIn(name, language)) === bareWord(said));
}

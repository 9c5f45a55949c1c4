// The group that an operator named on the command line.
import { type Group, groups } from '../community/group.ts';
import { SetupError } from '../core/errors.ts';
import type { Reader } from '../core/records.ts';

/** Throws SetupError naming those there are. */
export async function groupNamed(read: Reader, id: string): Promise<Group> {
  const all = await read.all(groups);
  const group = all.get(id);
  if (group) return group;
  const mend = all.size > 0 ? `there are ${[...all.keys()].join(', ')}` : 'kehila apply makes groups';
  throw new SetupError(`There is no group "${id}"; ${mend}.`);
}

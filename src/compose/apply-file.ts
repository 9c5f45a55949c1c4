// Applies a community file to the store: what it changes is shown before it is done.
import { enact } from '../app/enact.ts';
import type { Ports } from '../app/ports.ts';
import { planApply, readCurrent } from '../community/apply.ts';
import { erasedIn, withoutErased } from '../community/apply-erased.ts';
import { join } from '../community/apply-plan.ts';
import { suppressions } from '../community/suppression.ts';
import type { Reader } from '../core/records.ts';
import { readCommunityFile } from '../imports/community-file.ts';
import { refuseErased } from '../imports/community-file-erased.ts';
import { planVotesOff } from './apply-votes.ts';
import { textOf } from './text-of.ts';

export interface Applying {
  readonly path: string;
  readonly prune?: boolean;
  readonly dryRun?: boolean;
  /** Told each change before any is made. */
  show(line: string): void;
  /**
   * Told how many there are whom the file still names and who were erased: it is applied without them. Where this is
   * absent, the file is refused for it: whoever stands before it can mend it.
   */
  leftOut?(people: number): void;
}

/** Gives how many changes there were. Throws SetupError naming every mistake in the file. */
export async function applyFile(ports: Ports, applying: Applying): Promise<number> {
  const { path, prune = false, dryRun = false, show, leftOut } = applying;
  const text = textOf(path);
  const file = readCommunityFile(text);
  const now = await ports.clock.now();
  const decide = async (read: Reader) => {
    const current = await readCurrent(
      read,
      file.groups.map(({ id }) => id),
    );
    // After the members: who is erased in between is found here.
    const marks = new Set((await read.all(suppressions)).keys());
    const erased = erasedIn(file, current, { marks, secret: ports.site.secret });
    if (!leftOut) refuseErased(text, erased);
    const plan = planApply(withoutErased(file, erased), current, { now, prune });
    return { erased, plan: join([plan, await planVotesOff(read, current, plan.effects)]) };
  };
  const { erased, plan } = await decide(ports.store.reading());
  if (erased.length > 0) leftOut?.(erased.length);
  for (const line of plan.lines) show(line);
  if (!dryRun && plan.effects.length > 0) {
    const cause = { id: `apply/${now}`, at: now, from: 'apply' };
    await enact(ports, cause, async (read) => (await decide(read)).plan.effects);
  }
  return plan.effects.length;
}

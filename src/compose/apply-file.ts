// Applies a community file to the store: what it changes is shown before it is done.
import { enact } from '../app/enact.ts';
import type { Ports } from '../app/ports.ts';
import { planApply, readCurrent } from '../community/apply.ts';
import type { Reader } from '../core/records.ts';
import { readCommunityFile } from '../imports/community-file.ts';
import { textOf } from './text-of.ts';

export interface Applying {
  readonly path: string;
  readonly prune?: boolean;
  readonly dryRun?: boolean;
  /** Told each change before any is made. */
  show(line: string): void;
}

/** Gives how many changes there were. Throws SetupError naming every mistake in the file. */
export async function applyFile(
  ports: Ports,
  { path, prune = false, dryRun = false, show }: Applying,
): Promise<number> {
  const file = readCommunityFile(textOf(path));
  const now = await ports.clock.now();
  const decide = async (read: Reader) =>
    planApply(
      file,
      await readCurrent(
        read,
        file.groups.map(({ id }) => id),
      ),
      { now, prune },
    );
  const plan = await decide(ports.store.reading());
  for (const line of plan.lines) show(line);
  if (!dryRun && plan.effects.length > 0) {
    await enact(
      ports,
      { id: `apply/${now}`, at: now, from: 'apply' },
      async (read) => (await decide(read)).effects,
    );
  }
  return plan.effects.length;
}

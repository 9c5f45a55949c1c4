// The groups Kehila's account is in: their ids are seen nowhere in WhatsApp itself, so the doctor shows them.
import { z } from 'zod';
import type { Notebook } from '../../core/notebook.ts';

export interface KnownGroup {
  /** Ends in `@g.us`. */
  readonly id: string;
  readonly name?: string | undefined;
}

const NOTE = 'groups';
const shape = z.array(z.object({ id: z.string(), name: z.string().optional() }));

export async function noteGroups(notebook: Notebook, groups: readonly KnownGroup[]): Promise<void> {
  await notebook.set(NOTE, JSON.stringify(groups.map(({ id, name }) => ({ id, name }))));
}

/** As they were when the account was last ready; none before. */
export async function groupsIn(notebook: Notebook): Promise<readonly KnownGroup[]> {
  const noted = await notebook.get(NOTE);
  return noted === undefined ? [] : shape.parse(JSON.parse(noted));
}

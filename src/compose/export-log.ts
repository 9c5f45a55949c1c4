// kehila export events: the whole engagement log, hot and archived, into one file.
import { join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { createArchive } from '../store/archive/archive.ts';
import { withStore } from './with-store.ts';

export interface Exporting {
  readonly format: string;
  readonly out: string;
}

export async function exportLog(config: Config, { format, out }: Exporting): Promise<number> {
  return await withStore(config, async (_ports, { store }) => {
    const archive = createArchive({ dir: join(resolve(config.dataDir), 'archive') });
    const { events } = await archive.exportEvents({ format, out, hot: store.log });
    return events;
  });
}

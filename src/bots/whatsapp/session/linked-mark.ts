// Whether this session was ever linked: a code that is asked for then means that it was logged out.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface LinkedMark {
  note(): Promise<void>;
  /** Whether there was one to forget. */
  forget(): Promise<boolean>;
}

export function createLinkedMark(sessionDir: string): LinkedMark {
  const file = join(sessionDir, 'linked');
  return {
    note: () => writeFile(file, '', { mode: 0o600 }),
    forget: () =>
      rm(file).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code !== 'ENOENT') throw error;
          return false;
        },
      ),
  };
}

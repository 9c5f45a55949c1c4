// The steps by which files come to last; a port, so that a crash can be tried between any two of them.
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';

export interface Disk {
  makeFolder(path: string): Promise<void>;
  write(path: string, text: string): Promise<void>;
  /** Waits until a file, or the names in a folder, would survive a power cut. */
  sync(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a whole folder, if it is there. */
  remove(path: string): Promise<void>;
}

export const realDisk: Disk = {
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
  async write(path, text) {
    await writeFile(path, text);
  },
  async sync(path) {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  rename,
  async remove(path) {
    await rm(path, { recursive: true, force: true });
  },
};

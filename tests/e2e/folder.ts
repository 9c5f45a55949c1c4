// A folder for one test: gone when it ends, and with it a private Redis that a killed program may have left there.
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ask } from '../../src/store/redis/private-redis-talk.ts';
import { ROOT } from './program.ts';

/** Has `community.yaml`: the small community. */
export function createFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-e2e-'));
  copyFileSync(join(ROOT, 'tests', 'fixtures', 'communities', 'small.yaml'), join(folder, 'community.yaml'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  onTestFinished(async () => {
    const socket = join(folder, 'data', 'redis.sock');
    if (existsSync(socket)) await ask({ path: socket }, 'SHUTDOWN NOSAVE').catch(() => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });
  return folder;
}

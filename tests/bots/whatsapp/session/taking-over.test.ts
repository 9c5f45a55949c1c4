import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { SetupError } from '../../../../src/core/errors.ts';
import { createKeptTown, type KeptTown } from './kept-town.ts';

const ANOTHER = fileURLToPath(new URL('kept-by-another.ts', import.meta.url));
const SOON = { timeout: 20_000, interval: 10 };

describe('a session that another Kehila has', () => {
  let town: KeptTown;
  let another: ChildProcess | undefined;

  afterEach(async () => {
    another?.kill('SIGKILL');
    expect(await town.end()).toEqual([]);
  });

  async function startAnother(): Promise<ChildProcess> {
    const child = spawn(process.execPath, ['--import', 'tsx', ANOTHER, JSON.stringify(town.settings)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    another = child;
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    await expect.poll(() => said, SOON).toContain('caught up');
    return child;
  }

  it('is refused while that one lives, and taken over with the browser it left when it was killed', async () => {
    town = await createKeptTown();
    const killed = await startAnother();
    await expect(town.keep().start()).rejects.toThrow(SetupError);
    const [left = 0] = await town.browsers();
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(await town.browsers()).toEqual([left]);
    await town.keep().start();
    await expect.poll(() => town.told.readies.length, SOON).toBe(1);
    expect(await town.browsers()).not.toContain(left);
  });

  it('is free when that one was stopped, whose process then ends by itself', async () => {
    town = await createKeptTown();
    const stopped = await startAnother();
    stopped.kill('SIGTERM');
    expect(await once(stopped, 'exit')).toEqual([0, null]);
    expect([await town.browsers(), town.isLocked()]).toEqual([[], false]);
  });

  it('lets go of the folder when there is no browser, or no such version of WhatsApp Web', async () => {
    town = await createKeptTown();
    const { settings } = town;
    const noBrowser = town.keep({ settings: { ...settings, browser: '/no/browser' } });
    await expect(noBrowser.start()).rejects.toThrow('PUPPETEER_EXECUTABLE_PATH');
    const noVersion = town.keep({ settings: { ...settings, webVersion: '2.0' } });
    await expect(noVersion.start()).rejects.toThrow('WHATSAPP_WEB_VERSION');
    writeFileSync(join(town.folder, 'file'), '');
    const noFolder = town.keep({ settings: { ...settings, sessionDir: join(town.folder, 'file') } });
    await expect(noFolder.start()).rejects.toThrow('WHATSAPP_SESSION_DIR');
    expect(town.isLocked()).toBe(false);
  });
});

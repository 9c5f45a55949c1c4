import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FoundBrowser, findBrowser, unpackBrowser } from '../../../src/bots/whatsapp/find-browser.ts';
import { SetupError } from '../../../src/core/errors.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehila-browsers-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(...names: string[]): string {
  const file = join(folder, ...names);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

const fromNpm: FoundBrowser = { executablePath: 'the one from npm', args: [], env: {} };
const look = (path: readonly string[], more: Partial<Parameters<typeof findBrowser>[0]> = {}) =>
  findBrowser({
    path: path.map((name) => join(folder, name)).join(delimiter),
    unpackIn: folder,
    isRoot: false,
    fallBack: async () => fromNpm,
    ...more,
  });

describe('the browser WhatsApp Web runs in', () => {
  it('is the one that was named, though the machine has another', async () => {
    program('bin', 'chromium');
    const named = program('opt', 'my-browser');
    expect(await look(['bin'], { named })).toEqual({ executablePath: named, args: [], env: {} });
  });

  it('is not looked for elsewhere when the named one is not there', async () => {
    program('bin', 'chromium');
    const missing = look(['bin'], { named: join(folder, 'nothing') });
    await expect(missing).rejects.toThrow(SetupError);
    await expect(missing).rejects.toThrow('PUPPETEER_EXECUTABLE_PATH');
  });

  it('is Chromium before Chrome, wherever on the PATH they are', async () => {
    program('first', 'google-chrome');
    const chromium = program('second', 'chromium');
    expect((await look(['', 'first', 'second'])).executablePath).toBe(chromium);
    rmSync(chromium);
    expect((await look(['first', 'second'])).executablePath).toBe(join(folder, 'first', 'google-chrome'));
  });

  it('is not a folder or a file that cannot be run', async () => {
    mkdirSync(join(folder, 'bin', 'chromium'), { recursive: true });
    chmodSync(program('bin', 'google-chrome'), 0o644);
    expect(await look(['bin'])).toBe(fromNpm);
  });

  it('does without its sandbox for root, whom the sandbox refuses', async () => {
    program('bin', 'chromium');
    expect((await look(['bin'], { isRoot: true })).args).toContain('--no-sandbox');
  });

  it('comes from npm where there is none, unpacked once, also by two at the same time', async () => {
    const [one, other] = await Promise.all([unpackBrowser(folder), unpackBrowser(folder)]);
    expect(one).toEqual(other);
    expect(existsSync(one.executablePath)).toBe(true);
    expect(one.args).toContain('--no-zygote');
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^chromium-138/)]);
    const again = performance.now();
    expect(await unpackBrowser(folder)).toEqual(one);
    expect(performance.now() - again).toBeLessThan(1000);
  });
});

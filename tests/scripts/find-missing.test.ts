import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastChange, markBuilt } from '../../scripts/setup/build-stamp.js';
import { findMissing, isInstalled, needsServer } from '../../scripts/setup/find-missing.js';

describe('isInstalled', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' },
    'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-b', optional: true },
  };

  it('is content without the optional packages of other machines', () => {
    expect(isInstalled(wanted, { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' } })).toBe(
      true,
    );
  });

  it.each([
    ['a package that is absent', {}],
    ['another version', { 'node_modules/zod': { version: '4.6.6', integrity: 'sha512-a' } }],
    ['another content', { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-c' } }],
  ])('notices %s', (_, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false);
  });

  it('notices an optional package of another version', () => {
    const installed = { ...wanted, 'node_modules/fsevents': { version: '2.3.2', integrity: 'sha512-b' } };
    expect(isInstalled(wanted, installed)).toBe(false);
  });
});

describe('needsServer', () => {
  it('wants a server for the tests, whatever Redis the program is told of', () => {
    expect(needsServer({ npm_lifecycle_event: 'pretest', REDIS_URL: 'redis://db' }, '')).toBe(true);
  });

  it('wants a server for a program that is told of none', () => {
    expect(needsServer({ npm_lifecycle_event: 'prestart' }, '# REDIS_URL=redis://db\nREDIS_URL=\n')).toBe(
      true,
    );
  });

  it.each([
    ['the environment', { REDIS_URL: 'redis://db' }, ''],
    ['a file named in the environment', { REDIS_URL_FILE: '/run/secrets/redis' }, ''],
    ['.env', {}, 'PORT=1\nREDIS_URL=redis://db\n'],
    ['a file named in .env', {}, 'REDIS_URL_FILE = /run/secrets/redis'],
  ])('wants none for a program that is told of a Redis by %s', (_, env, dotEnv) => {
    expect(needsServer({ npm_lifecycle_event: 'prestart', ...env }, dotEnv)).toBe(false);
  });
});

describe('findMissing', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kehila-setup-'));
    for (const folder of ['src/core', 'dist', 'bin', 'node_modules']) {
      mkdirSync(join(root, folder), { recursive: true });
    }
    const lock = JSON.stringify({ packages: { 'node_modules/zod': { version: '4.6.7' } } });
    writeFileSync(join(root, 'package-lock.json'), lock);
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), lock);
    writeFileSync(join(root, 'bin', 'valkey-server'), '', { mode: 0o755 });
    writeFileSync(join(root, 'src', 'core', 'time.ts'), '');
    markBuilt(root, lastChange(root));
  });

  afterEach(() => rmSync(root, { recursive: true }));

  const missing = () => findMissing(root, { PATH: join(root, 'bin') });

  it('finds nothing when all is there', () => {
    expect(missing()).toEqual({ packages: false, server: false, build: false });
  });

  it('finds everything in a fresh clone', () => {
    for (const folder of ['dist', 'bin', 'node_modules']) rmSync(join(root, folder), { recursive: true });
    expect(missing()).toEqual({ packages: true, server: true, build: true });
  });

  it.each(['package-lock.json', 'node_modules/.package-lock.json'])(
    'installs again when %s is broken',
    (name) => {
      writeFileSync(join(root, name), '<<<<<<< HEAD');
      expect(missing().packages).toBe(true);
    },
  );

  it('does not take a file that cannot be run for a server', () => {
    rmSync(join(root, 'bin', 'valkey-server'));
    writeFileSync(join(root, 'bin', 'redis-server'), '', { mode: 0o644 });
    expect(missing().server).toBe(true);
  });

  it('builds again when a source changed, to newer or to older', () => {
    for (const seconds of [4_000_000_000, 1_000_000_000]) {
      markBuilt(root, lastChange(root));
      utimesSync(join(root, 'src', 'core', 'time.ts'), seconds, seconds);
      utimesSync(join(root, 'src', 'core'), 1, 1);
      expect(missing().build).toBe(true);
    }
  });

  it.each(['src/cli.ts', 'src/core/time.ts'])('builds again when %s is gone', (name) => {
    writeFileSync(join(root, 'src', 'cli.ts'), '');
    for (const path of ['src/core/time.ts', 'src/cli.ts', 'src/core', 'src'])
      utimesSync(join(root, path), 1, 1);
    markBuilt(root, lastChange(root));
    expect(missing().build).toBe(false);
    rmSync(join(root, name));
    expect(missing().build).toBe(true);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { absentOptions, entryOf } from '../../scripts/complete-lock.js';

describe('package-lock.json', () => {
  it('holds the optional packages of every machine, else `npm ci` refuses it', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect(absentOptions(packages), 'run: node scripts/complete-lock.js').toEqual([]);
  });
});

describe('complete-lock', () => {
  it('finds an optional package that is in neither place npm may put it', () => {
    const packages = {
      'node_modules/a': { dev: true, optionalDependencies: { near: '1.0.0', far: '1.0.0', none: '1.2.3' } },
      'node_modules/a/node_modules/near': {},
      'node_modules/far': {},
    };
    expect(absentOptions(packages)).toEqual([{ name: 'none', version: '1.2.3', dev: true }]);
  });

  it.each([
    ['@oxc-parser/binding-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'], libc: ['musl'] }],
    ['@oxc-parser/binding-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@biomejs/cli-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ])('reads from the name which machine %s is for', (name, machine) => {
    expect(entryOf({ name, version: '1.0.0', dev: false })).toEqual({
      version: '1.0.0',
      optional: true,
      ...machine,
    });
  });

  it('guesses nothing from a name that does not say', () => {
    expect(() => entryOf({ name: 'fast-crypto', version: '1.0.0', dev: false })).toThrow(/by hand/);
  });
});

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { SetupError } from '../../src/core/errors.ts';
import type { Finding } from '../../src/core/findings.ts';
import { checkEnvFile, judgeSpace } from '../../src/doctor/folders.ts';
import { checkFonts, checkLocales, checkNode } from '../../src/doctor/machine.ts';
import { type DoctorPorts, exitCodeOf, formatFindings, runDoctor } from '../../src/doctor.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehila-doctor-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const persistence: Finding = { check: 'Redis persistence', level: 'ok', says: 'kept.' };

function doctorWith(ports: Partial<DoctorPorts>): Promise<Finding[]> {
  return runDoctor({
    nodeVersion: '24.0.0',
    readConfig: () => readConfig({ DATA_DIR: join(folder, 'data') }, () => ''),
    examineRedis: async () => ({ findings: [persistence], clockAhead: 12 }),
    examineSlack: async () => [],
    examineWhatsApp: async () => [],
    examineBackups: async () => [],
    run: async () => '/fonts/noto.ttf: ',
    envFile: join(folder, '.env'),
    ...ports,
  });
}

const troubles = (findings: Finding[]) => findings.filter(({ level }) => level !== 'ok');

describe('the doctor', () => {
  it('finds a sound installation sound', async () => {
    const findings = await doctorWith({});
    expect(troubles(findings)).toEqual([]);
    expect(exitCodeOf(findings)).toBe(0);
    expect(findings).toContainEqual({ check: 'Clock', level: 'ok', says: 'agrees with Redis within 0.0 s.' });
    expect(findings).toContainEqual(persistence);
  });

  it('tells each mistake in the settings, and does not go on to Redis', async () => {
    const findings = await doctorWith({
      readConfig: () => readConfig({ PORT: 'x', SECRET: 'x' }, () => ''),
      examineRedis: () => Promise.reject(new Error('must not be asked')),
    });
    expect(troubles(findings).map(({ says }) => says.split(' ')[0])).toEqual(['PORT', 'SECRET']);
    expect(exitCodeOf(findings)).toBe(1);
  });

  it('tells why Redis cannot be used', async () => {
    const findings = await doctorWith({
      examineRedis: () => Promise.reject(new SetupError('Nobody there.')),
    });
    expect(troubles(findings)).toEqual([{ check: 'Redis', level: 'fail', says: 'Nobody there.' }]);
  });

  it.each([
    [2_001, 'Redis is 2.0 s ahead of this machine'],
    [-60_000, 'Redis is 60.0 s behind this machine'],
  ])('warns of clocks that disagree: %i ms', async (clockAhead, says) => {
    const findings = await doctorWith({ examineRedis: async () => ({ findings: [], clockAhead }) });
    expect(troubles(findings)).toMatchObject([
      { check: 'Clock', level: 'warn', says: expect.stringContaining(says) },
    ]);
    expect(exitCodeOf(findings)).toBe(0);
  });

  it('sees when the data folder cannot be made', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const findings = await doctorWith({
      readConfig: () => readConfig({ DATA_DIR: join(file, 'data') }, () => ''),
    });
    expect(troubles(findings)).toMatchObject([{ check: 'Data folder', level: 'fail' }]);
  });

  it('writes a line for each finding, with its mend below it', () => {
    const findings: Finding[] = [
      persistence,
      { check: 'Clock', level: 'warn', says: 'late.', mend: 'Use NTP.' },
      { check: 'Node', level: 'fail', says: 'old.' },
    ];
    expect(formatFindings(findings)).toBe(
      'ok    Redis persistence: kept.\nwarn  Clock: late.\n      → Use NTP.\nfail  Node: old.\n\n1 ok, 1 to look at, 1 to mend',
    );
  });
});

describe('one check', () => {
  it.each([
    ['20.18.3', 'fail'],
    ['18.20.0', 'fail'],
    ['20.19.0', 'ok'],
    ['24.1.0', 'ok'],
  ])('of Node %s finds it %s', (version, level) => {
    expect(checkNode(version).level).toBe(level);
  });

  it('of locales names those that are missing', () => {
    expect(checkLocales().level).toBe('ok');
    expect(checkLocales(() => [])).toMatchObject({
      level: 'fail',
      says: 'this Node knows no Hebrew and no Arabic dates.',
    });
  });

  it('of fonts looks for each script, and says what to install', async () => {
    const arabicOnly = async (_: string, args: readonly string[]) =>
      args[0] === ':lang=ar' ? '/a.otf: ' : '/b.pcf: ';
    const findings = await checkFonts(arabicOnly);
    expect(findings.map(({ level }) => level)).toEqual(['warn', 'ok']);
    expect(findings[0]).toMatchObject({
      says: expect.stringContaining('Hebrew'),
      mend: expect.stringContaining('fonts-noto-core'),
    });
    const without = await checkFonts(() => Promise.reject(new Error('ENOENT')));
    expect(without).toMatchObject([{ level: 'warn', mend: expect.stringContaining('fontconfig') }]);
  });

  it.each([
    [2 ** 31, 'ok'],
    [2 ** 29, 'warn'],
    [2 ** 20, 'fail'],
  ])('of %i free bytes finds them %s', (free, level) => {
    expect(judgeSpace(free).level).toBe(level);
  });

  it('of the settings file warns when everyone can read it', () => {
    const file = join(folder, 'settings');
    expect(checkEnvFile(file)).toEqual([]);
    writeFileSync(file, '');
    chmodSync(file, 0o644);
    expect(checkEnvFile(file)).toMatchObject([{ level: 'warn', mend: `chmod 600 ${file}` }]);
    chmodSync(file, 0o640);
    expect(checkEnvFile(file)).toMatchObject([{ level: 'ok' }]);
  });
});

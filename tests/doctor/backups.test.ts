import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DAY, type Instant, instantOf } from '../../src/core/time.ts';
import { checkBackups, judgeRoom } from '../../src/doctor/backups.ts';
import { backupsStanding } from '../../src/store/backup/standing-backups.ts';
import { writeBackup } from '../../src/store/backup/write-backup.ts';

const MADE = instantOf('2026-11-22T09:04', 'UTC');

function house() {
  const dataDir = mkdtempSync(join(tmpdir(), 'kehila-doctor-backups-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  const folder = join(dataDir, 'backups');
  const archive = join(dataDir, 'archive');
  const backUp = (at: Instant) =>
    writeBackup({ to: folder, archive, kept: [], at, kehila: '0.0.0', secret: 'a secret for tests' });
  const findings = (now: Instant, days = 30) =>
    checkBackups({ folder, dataDir, days, now: () => now, standing: () => backupsStanding(folder) });
  return { dataDir, folder, backUp, findings };
}

describe('the doctor, of backups', () => {
  it('finds nothing amiss where the last is young, fits again, and is hidden', async () => {
    const { backUp, findings } = house();
    await backUp(MADE - DAY);
    const path = await backUp(MADE);
    expect(await findings(MADE + DAY)).toEqual([
      {
        check: 'Backups',
        level: 'ok',
        says: `the last was made a day ago: ${path}; each lives for 30 days (BACKUP_DAYS).`,
      },
      {
        check: 'Backups',
        level: 'ok',
        says: expect.stringMatching(/^the last takes 1 MiB, and [\d,]+ MiB are free\.$/),
      },
      { check: 'Backups', level: 'ok', says: 'nobody else on this machine can read them.' },
    ]);
  });

  it.each([
    [6, 30, 'ok'],
    [7, 30, 'warn'],
    [2, 2, 'warn'],
  ])('finds a last one of %i days, where they live for %i: %s', async (age, days, level) => {
    const { backUp, findings } = house();
    await backUp(MADE);
    const [first] = await findings(MADE + age * DAY, days);
    expect(first).toMatchObject({ level, says: expect.stringContaining(`${age} days ago`) });
  });

  it('misses them where there is none but what was cut short, and not before anything is kept', async () => {
    const { dataDir, folder, findings } = house();
    mkdirSync(join(folder, '.unfinished-1'), { recursive: true });
    expect(await findings(MADE)).toMatchObject([
      { level: 'warn', says: `there is none in ${folder}.`, mend: expect.stringContaining('--backups') },
    ]);
    const before = { folder, dataDir: join(dataDir, 'none'), days: 30, now: () => MADE };
    expect(await checkBackups({ ...before, standing: async () => [] })).toMatchObject([{ level: 'ok' }]);
  });

  it('warns where others can read one, and not where only its folder is open', async () => {
    const { folder, backUp, findings } = house();
    const path = await backUp(MADE);
    const readers = async () => (await findings(MADE)).at(-1);
    chmodSync(folder, 0o755);
    expect(await readers()).toMatchObject({ level: 'ok' });
    chmodSync(path, 0o750);
    expect(await readers()).toMatchObject({
      level: 'warn',
      says: 'others on this machine can read 1 of them.',
      mend: `chmod -R go= ${folder}`,
    });
    chmodSync(folder, 0o700);
    expect(await readers()).toMatchObject({ level: 'ok' });
  });

  it('warns where the next may not fit', () => {
    expect(judgeRoom({ free: 150, taken: 100 })).toMatchObject({ level: 'ok' });
    expect(judgeRoom({ free: 149, taken: 100 })).toMatchObject({ level: 'warn' });
  });

  it('says so where they cannot be looked at', async () => {
    const { folder, findings } = house();
    writeFileSync(folder, '');
    expect(await findings(MADE)).toMatchObject([
      { level: 'warn', says: expect.stringContaining('cannot be read (ENOTDIR') },
    ]);
  });
});

describe('backups that stand in a folder', () => {
  it('are found in the order they were made in, also within one minute, and nothing else with them', async () => {
    const { folder, backUp } = house();
    const paths = [];
    for (const at of [MADE, MADE - DAY, MADE, MADE]) paths.push(await backUp(at));
    mkdirSync(join(folder, 'kehila-of-mine'));
    const [first, early, second, third] = paths;
    expect(await backupsStanding(folder)).toEqual([
      { path: early, at: MADE - DAY },
      ...[first, second, third].map((path) => ({ path, at: MADE })),
    ]);
  });
});

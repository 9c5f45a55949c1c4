// Backups: what one holds, what a restore makes of it, and that an erasure outlives both.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMemory, createSession, instantNamed } from '../../src/bots/console/session.ts';
import { members } from '../../src/community/member.ts';
import { backUp } from '../../src/compose/backup.ts';
import { openStore } from '../../src/compose/open-store.ts';
import { refuseHalfRestored, restore } from '../../src/compose/restore.ts';
import { createStage } from '../../src/compose/stage.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { DAY } from '../../src/core/time.ts';
import { createArchive } from '../../src/store/archive/archive.ts';
import { erasedListIn, noteErased } from '../../src/store/backup/erased-list.ts';
import { removeOldBackups, writeBackup } from '../../src/store/backup/write-backup.ts';
import { createKeys } from '../../src/store/redis/keys.ts';
import { everythingIn } from '../world/everything.ts';
import { fixture, SITE, ZONE } from '../world.ts';

const TEXT = 'zanzibarine';

describe('a backup', () => {
  it('brings everything back, except who was erased since', async () => {
    const [old, fresh] = [configIn(newFolder()), configIn(newFolder())];
    await lives(old, async ({ plays, archives }) => {
      for (const line of [`noam: profile topics ${TEXT}`, 'noam: rsvp 1 yes', 'dana: profile topics falls'])
        await plays(line);
      await archives();
    });
    const backup = await backedUp(old);
    expect(statSync(backup).mode & 0o777).toBe(0o700);
    expect(readFileSync(join(backup, 'redis.ndjson'), 'utf8')).toContain(TEXT);
    await lives(old, async ({ plays }) => {
      for (const line of ['privacy erase', '1', 'erase']) await plays(`noam: ${line}`);
      await plays(':clock +10m');
    });

    const told = await restore(fresh, { from: backup, erased: erasedListIn(old.dataDir) });
    expect(told[0]).toMatch(/^Restored: \d+ keys, as of 20/);
    expect(told[1]).toBe('Erased again, having been erased since: 1.');
    const all = await everythingOf(fresh);
    expect(all).toContain('Dana Levi');
    expect(all).not.toMatch(new RegExp(`Noam|\\bnoam\\b|${TEXT}`));
    expect(readFileSync(erasedListIn(fresh.dataDir))).toEqual(readFileSync(erasedListIn(old.dataDir)));
    expect([...(await createArchive({ dir: join(fresh.dataDir, 'archive') }).months()).keys()]).not.toEqual(
      [],
    );
    // And it goes on living, without them.
    await lives(fresh, ({ stage }) =>
      expect(stage.house().ports.store.reading().get(members, 'noam')).resolves.toBeUndefined(),
    );
  });

  it('goes only into an empty community, whole, unchanged, and under the same secret', async () => {
    const [old, fresh] = [configIn(newFolder()), configIn(newFolder())];
    await lives(old, async () => {});
    const from = await backedUp(old);
    await expect(restore(old, { from, erased: undefined })).rejects.toThrow('This community is not empty');
    const other = { ...fresh, secret: 'another secret' };
    await expect(restore(other, { from, erased: undefined })).rejects.toThrow('made under another secret');
    await expect(restore(fresh, { from: newFolder(), erased: undefined })).rejects.toThrow('is no backup');

    // One that was cut short is not served, and is done again from the beginning.
    const { namespace } = fresh;
    await using(fresh, async ({ client }) => {
      await client.mset({ [`{${namespace}}:restoring`]: '1', [`{${namespace}}:row:left`]: 'half' });
      await expect(refuseHalfRestored(client, namespace)).rejects.toThrow('A restore was cut short');
    });
    const [, told] = await restore(fresh, { from, erased: undefined });
    expect(told).toContain('There was no list of who was erased after');
    expect(await everythingOf(fresh)).not.toContain('half');
    await using(fresh, ({ client }) => refuseHalfRestored(client, namespace));

    writeFileSync(join(from, 'redis.ndjson'), '{}\n');
    await expect(restore(fresh, { from, erased: undefined })).rejects.toThrow('redis.ndjson in');
  });

  it('is none when whoever makes it is killed, and what is left goes with the next', async () => {
    const to = newFolder();
    const program = new URL('../fakes/mortal-backup.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, ['--import', 'tsx', program, to], { stdio: 'ignore' });
    await expect.poll(() => readdirSync(to), { timeout: 20_000, interval: 1 }).toHaveLength(1);
    child.kill('SIGKILL');
    const [left = ''] = readdirSync(to);
    expect(left).toMatch(/^\.unfinished-/);
    const fresh = configIn(newFolder());
    await expect(restore(fresh, { from: join(to, left), erased: undefined })).rejects.toThrow('is no backup');
    await writeBackup({ ...{ to, archive: join(to, 'none'), kept: [], at: 0 }, kehila: '0', secret: 's' });
    expect(readdirSync(to)).toEqual(['kehila-19700101T0000Z']);
  });

  it('goes when it is too old; what is not a backup stays', async () => {
    const to = newFolder();
    const given = { to, archive: join(to, 'none'), kept: [], kehila: '0', secret: 's' };
    const made = [];
    for (const at of [0, 10 * DAY, 10 * DAY]) made.push(await writeBackup({ ...given, at }));
    mkdirSync(join(to, 'kehila-notes'));
    expect(new Set(made).size).toBe(3);
    expect(await removeOldBackups(to, 5 * DAY)).toBe(1);
    expect(made.map((path) => existsSync(path))).toEqual([false, true, true]);
    expect(existsSync(join(to, 'kehila-notes'))).toBe(true);
  });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-backup-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function configIn(dataDir: string): Config {
  return { ...readConfig({ DATA_DIR: dataDir }, () => ''), namespace: 'console', secret: SITE.secret };
}

async function backedUp(config: Config): Promise<string> {
  const [, path = ''] =
    / are in (\S+)\. Backups removed.* 30 days: 0\.$/.exec(
      await backUp(config, { to: undefined, kehila: '0' }),
    ) ?? [];
  return path;
}

interface Life {
  readonly stage: Awaited<ReturnType<typeof createStage>>;
  plays(line: string): Promise<void>;
  archives(): Promise<void>;
}

/** The small community, for a while, in the console: in a data folder that is kept. */
async function lives(config: Config, during: (life: Life) => Promise<unknown>): Promise<void> {
  const memory = createMemory({ show: () => {} });
  const stage = await createStage({
    ...{ dataDir: config.dataDir, redisUrl: undefined, community: fixture('communities/small.yaml') },
    ...{ root: '.', now: instantNamed('2026-11-22T09:00', ZONE), site: SITE, screen: memory },
    journal: { info: () => {}, error: (what, error) => expect.fail(`${what}: ${error}`) },
  });
  try {
    const { opened, ports } = stage.house();
    const note = (marks: Iterable<string>) => noteErased(erasedListIn(config.dataDir), marks);
    Object.assign(ports, { noteErased: note });
    const session = createSession(stage, memory);
    await during({
      stage,
      plays: async (line) => expect(await session.play(line)).toBeUndefined(),
      async archives() {
        const archive = createArchive({ dir: join(config.dataDir, 'archive') });
        await archive.archive(opened.store.log, { until: Number.MAX_SAFE_INTEGER });
      },
    });
  } finally {
    await stage.close();
  }
}

async function using<T>(config: Config, use: (opened: Awaited<ReturnType<typeof openStore>>) => Promise<T>) {
  const opened = await openStore(config);
  try {
    return await use(opened);
  } finally {
    await opened.close();
  }
}

async function everythingOf(config: Config): Promise<string> {
  return await using(config, ({ client }) => everythingIn(client, createKeys(config.namespace)));
}

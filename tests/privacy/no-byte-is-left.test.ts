// Someone lives a full life in a community, and is erased: then every byte of every file in the data folder is looked at.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createFileBot } from '../../src/bots/console/file-bot.ts';
import { createMemory, createSession, instantNamed } from '../../src/bots/console/session.ts';
import { createStage } from '../../src/compose/stage.ts';
import type { Bot, Platform } from '../../src/core/chat.ts';
import { createMention } from '../../src/core/names.ts';
import { createArchive } from '../../src/store/archive/archive.ts';
import type { RedisClient } from '../../src/store/redis/connect.ts';
import { createKeys } from '../../src/store/redis/keys.ts';
import { fixture, SITE, ZONE } from '../world.ts';

/** In all they write; in no word of ours. */
const TEXT = 'zanzibarine';

const LIFE = `
noam: profile topics falls, ${TEXT}
noam: rsvp 1 yes
noam: ask who has a triage protocol for ${TEXT} falls at home?
noam: 1
noam@geriatrics: hello everyone, ${TEXT}
noam: intro to @shira
noam: because of ${TEXT}
noam: 1
noam: kudos @dana for ${TEXT}
noam: 1
noam: story
noam: ${TEXT} one
noam: ${TEXT} two
noam: cancel
noam: checkin vacation 2w
noam: link
noam: privacy export
noam: ${TEXT}
dana: kudos @noam
dana: thank you
dana: 1
`;

it('leaves not a byte of them, in any file, five minutes after the last word', async () => {
  const { dataDir, stage, plays } = await raise();
  const { opened, ports } = stage.house();
  const archive = createArchive({ dir: join(dataDir, 'archive') });
  for (const line of LIFE.trim().split('\n')) await plays(line);
  await plays(':clock +3d');
  await archive.archive(opened.store.log, { until: Number.MAX_SAFE_INTEGER });
  await archive.exportEvents({
    format: 'ndjson',
    out: join(dataDir, 'export.ndjson'),
    hot: opened.store.log,
  });
  const keys = createKeys('console');
  const key = await opened.client.hget(keys.pseudonyms, 'noam');
  const before = tracesIn(dataDir, { id: 'noam', name: 'Noam', text: TEXT, key: key ?? 'none' });
  const foundIn = (part: string) => before.flatMap(([file, found]) => (file.startsWith(part) ? found : []));
  expect(foundIn('console.ndjson')).toEqual(expect.arrayContaining(['id', 'name', 'text']));
  expect(foundIn('redis/')).toEqual(expect.arrayContaining(['id', 'name', 'text', 'key']));

  for (const line of ['privacy erase', '1', 'erase']) await plays(`noam: ${line}`);
  // By the clock of Redis, the last word's row lives for another second.
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  await plays(':clock +10m');
  const after = () => tracesIn(dataDir, { id: 'noam', name: 'Noam', text: TEXT, key: key ?? 'none' });
  // Redis removes the file it replaced in its own time.
  await expect.poll(() => Object.fromEntries(after())).toEqual({});
  const mentions = createMention({ id: 'noam', handles: [] });
  for await (const event of archive.events({ hot: opened.store.log }))
    expect(mentions([event.subject, event.who, event.id, event.group].join(' '))).toBe(false);
  expect(await ports.store.erasing.rewrite()).toBe('done');
});

/** A console community with a Redis of its own in a data folder, and its messages in a file there. */
async function raise() {
  const dataDir = mkdtempSync(join(tmpdir(), 'kehila-bytes-'));
  const memory = createMemory({ show: () => {} });
  const stage = await createStage({
    ...{ dataDir, redisUrl: undefined, community: fixture('communities/knowing.yaml') },
    ...{ root: '.', now: instantNamed('2026-11-22T09:00', ZONE), site: SITE, screen: memory },
    journal: { info: () => {}, error: (what, error) => expect.fail(`${what}: ${error}`) },
  });
  onTestFinished(async () => {
    await stage.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const { opened, ports } = stage.house();
  await plainly(opened.client);
  const clock = () => Promise.resolve(stage.now());
  const bot = createFileBot(join(dataDir, 'console.ndjson'), memory, clock);
  (ports.bots as Map<Platform, Bot>).set('console', bot);
  const session = createSession(stage, memory);
  const plays = async (line: string) => expect(await session.play(line)).toBeUndefined();
  return { dataDir, stage, plays };
}

/** A compressed text would not be found. Nor is this worth waiting for the disk. */
async function plainly(redis: RedisClient): Promise<void> {
  const { config } = redis as { config(...args: string[]): Promise<unknown> };
  await config.call(redis, 'SET', 'rdbcompression', 'no');
  await config.call(redis, 'SET', 'appendfsync', 'no');
}

/** By file: what was found in it. */
function tracesIn(folder: string, { id, ...words }: Readonly<Record<string, string>>): [string, string[]][] {
  const mentions = createMention({ id: id ?? '', handles: [] });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return files.flatMap(({ parentPath, name }): [string, string[]][] => {
    const path = join(parentPath, name);
    const bytes = readFileSync(path, 'latin1');
    const found = Object.entries(words).flatMap(([what, word]) => (bytes.includes(word) ? [what] : []));
    const all = mentions(bytes) ? ['id', ...found] : found;
    return all.length === 0 ? [] : [[path.slice(folder.length + 1), all]];
  });
}

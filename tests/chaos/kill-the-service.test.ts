// Kills the service itself at moments of chance, while BullMQ has it take turns and send; then leaves it alone.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFileBot } from '../../src/bots/console/file-bot.ts';
import { applyFile } from '../../src/compose/apply-file.ts';
import { openStore } from '../../src/compose/open-store.ts';
import { readConfig } from '../../src/config.ts';
import type { ChatEvent } from '../../src/core/chat.ts';
import { DAY, type Instant, MINUTE, machineNow, zoned } from '../../src/core/time.ts';
import { createWaker } from '../../src/jobs/create-jobs.ts';
import { openQueue } from '../../src/jobs/queues.ts';
import { startPrivateRedis } from '../../src/store/redis/private-redis.ts';
import { furnish } from '../jobs/job-house.ts';
import { accountOf, expectSound } from './account.ts';
import { SECRET } from './feed.ts';
import { createChance } from './seeded.ts';

const SEED = 20_261_121;
/** `DEATHS=12` asks for more. */
const KILLS = Number(process.env['DEATHS'] ?? 8);
/** Events heard, and meetings made known, before each kill. */
const EVENTS = 12;
const MEETINGS = 3;
const GROUPS = 4;
const SERVICE = new URL('mortal-service.ts', import.meta.url).pathname;

describe('the service, killed at any moment', () => {
  it('loses nothing and does nothing twice', async () => {
    const chance = createChance(SEED);
    const house = await openHouse();
    const heard: ChatEvent[] = [];
    for (let life = 1; life <= KILLS; life += 1) {
      const service = await house.start();
      await house.makeKnown(life * MEETINGS);
      const news = Array.from({ length: EVENTS }, (_, i) => asks(`e-${life}-${i}`, house.now()));
      heard.push(...news);
      const again = chance.shuffled([...news, ...news, ...chance.shuffled(heard).slice(0, 5)]);
      const hearing = Promise.all(again.map((event) => house.app.hear(event)));
      await house.tick();
      await new Promise((resolve) => setTimeout(resolve, chance.below(250)));
      await end(service, 'SIGKILL');
      await hearing;
      await house.letGo();
    }
    const service = await house.start();
    await house.quiet();
    await end(service, 'SIGTERM');
    expect(service.exitCode).toBe(0);

    const account = await house.account();
    expectSound(account, `seed ${SEED}`);
    expect(account.causes.filter((cause) => cause.startsWith('heard/'))).toHaveLength(heard.length);
    expect(account.causes.filter((cause) => cause.startsWith('meeting-announcement/'))).toHaveLength(
      KILLS * MEETINGS,
    );
    expect(account.sent).toEqual(expect.arrayContaining(heard.map(({ id }) => `answer/console/${id}`)));
    expect(account.sent.length).toBe(heard.length + KILLS * MEETINGS);
  });
});

async function end(service: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const gone = once(service, 'exit');
  service.kill(signal);
  await gone;
}

function asks(id: string, at: Instant): ChatEvent {
  const who = `member-${id.length % 3}`;
  const by = { platform: 'console', id: who } as const;
  return { id, at, by, in: { ...by, kind: 'private' }, kind: 'message', text: 'help' };
}

async function openHouse() {
  const dataDir = mkdtempSync(join(tmpdir(), 'kehila-chaos-'));
  const server = await startPrivateRedis(dataDir);
  const settings = {
    REDIS_URL: server.url,
    DATA_DIR: dataDir,
    SECRET,
  };
  const config = readConfig(settings, () => '');
  const opened = await openStore(config);
  const namespace = config.namespace;
  const queues = { connection: opened.client, prefix: `{${namespace}}:jobs` };
  const [waker, ticks] = [createWaker(queues), openQueue('clock', queues)];
  const path = join(dataDir, 'console.ndjson');
  const hand = {
    get now() {
      return machineNow();
    },
  };
  const bot = createFileBot(path, { show: () => {} }, () => Promise.resolve(machineNow()));
  const { app, ports } = furnish(opened.client, namespace, { hand, bot, wake: waker.wake });
  onTestFinished(async () => {
    await Promise.all([waker.stop(), ticks.close()]);
    await opened.close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const start = machineNow() + 3 * DAY;
  const tick = async () => void (await ticks.add('tick', {}));
  return {
    app,
    now: machineNow,
    tick,
    async start(): Promise<ChildProcess> {
      const child = spawn(process.execPath, ['--import', 'tsx', SERVICE, JSON.stringify(settings)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      onTestFinished(() => void child.kill('SIGKILL'));
      await once(child.stdout, 'data');
      return child;
    },
    /** A dead sender's lanes are free once its lease is over: the test does not wait for that. */
    async letGo() {
      const locks = await opened.client.keys(`{${namespace}}:lock:*`);
      if (locks.length > 0) await opened.client.del(...locks);
    },
    async makeKnown(count: number) {
      const file = join(dataDir, 'community.yaml');
      writeFileSync(file, communityWith(count, start));
      await applyFile(ports, { path: file, show: () => {} });
    },
    async quiet() {
      for (;;) {
        const { turns, lanes } = await app.due(machineNow());
        // What died in the middle of sending is believed absent only some seconds later, and then sent.
        const next = (await ports.store.outbox.nextDue()) ?? Number.POSITIVE_INFINITY;
        if (turns.length === 0 && lanes.length === 0 && next > machineNow() + MINUTE) break;
        await tick();
        await waker.wake(lanes);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    account: () => accountOf(opened.client, namespace, path),
  };
}

/** Where it is about noon, so that no quiet hours hold anything back, with so many meetings in its groups. */
function communityWith(meetings: number, startsAt: Instant): string {
  const ahead = 12 - zoned(startsAt, 'UTC').hour;
  const zone = ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
  const start = zoned(startsAt, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const series = (group: number) =>
    Array.from({ length: meetings }, (_, i) => i)
      .filter((i) => i % GROUPS === group)
      .map((i) => `      - { id: m-${i}, title: Meeting ${i}, start: ${start}, minutes: 60 }`);
  return [
    ...['name: Noon', 'country: US', `zone: ${zone}`, 'languages: [en]', 'week: { working: [sun..sat] }'],
    ...['budget: { messages: 1000, posts: 1000, evening-hours: 4 }', 'groups:'],
    ...Array.from({ length: GROUPS }, (_, g) => [
      ...[`  g-${g}:`, `    name: Group ${g}`, '    mission: To be tested.'],
      '    leaders: { appointed: [member-0] }',
      ...['    meetings: { remind: [], ask-maybe: never, swap: never }', '    series:', ...series(g)],
    ]).flat(),
    'members:',
    ...[0, 1, 2].map(
      (i) => `  member-${i}: { name: M ${i}, profession: nurse, organisation: O, region: R, groups: [g-0] }`,
    ),
  ].join('\n');
}

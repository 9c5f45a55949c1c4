// A house on Slack: the whole app on a real Redis, the real Bolt, and a Slack of our own on the far side.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Ports } from '../../../src/app/ports.ts';
import { type App, createApp } from '../../../src/app.ts';
import { instantNamed } from '../../../src/bots/console/session.ts';
import type { Rates } from '../../../src/bots/slack/sending/paces.ts';
import type { SlackBot } from '../../../src/bots/slack/sending/slack-bot.ts';
import { createSlack, type Listening, type Slack } from '../../../src/bots/slack/slack.ts';
import type { SlackSettings } from '../../../src/bots/slack/slack-settings.ts';
import { applyFile } from '../../../src/compose/apply-file.ts';
import { readAttachment } from '../../../src/compose/attachments.ts';
import { settle } from '../../../src/compose/settle.ts';
import type { EngagementEvent } from '../../../src/core/engagement.ts';
import type { Instant } from '../../../src/core/time.ts';
import type { RedisClient } from '../../../src/store/redis/connect.ts';
import { createNotebook } from '../../../src/store/redis/notebook.ts';
import { createPacer } from '../../../src/store/redis/pacer.ts';
import type { RedisStore } from '../../../src/store/redis/redis-store.ts';
import { createFakeSlack, type FakeSlack, type FakeSlackOptions } from '../../fakes/slack/fake-slack.ts';
import { memoryRoundKeys } from '../../world/memory-round-keys.ts';
import { useRedis } from '../../world/use-redis.ts';
import { SITE, SMALL, ZONE } from '../../world.ts';

/** The channel of the community's first group. */
export const GERIATRICS = 'C0GERIATRICS';
/** The small community's people, by name. */
export const PEOPLE = ['ruth', 'dana', 'layla', 'noam', 'tamar', 'shira', 'ministry'] as const;
export const idOf = (name: string): string => `U0${name.toUpperCase()}`;

export interface HouseOptions {
  /** How Slack is heard. */
  readonly over?: 'sockets' | 'http';
  readonly now?: string;
  /** Path of the community file; of the small one, unless said otherwise. */
  readonly community?: string;
  readonly fake?: FakeSlackOptions;
  readonly rates?: Rates;
}

export interface SlackHouse {
  readonly slack: FakeSlack;
  readonly app: App;
  readonly ports: Ports;
  readonly store: RedisStore;
  readonly client: RedisClient;
  readonly bot: SlackBot;
  readonly listening: Listening;
  /** What was reported as an error: a test that expects some empties it, else the test fails. */
  readonly troubles: unknown[];
  /** Another process on the same Redis. */
  another(settings?: Partial<SlackSettings>): Promise<Slack>;
  now(): Instant;
  /** Does all that is due. */
  settles(): Promise<void>;
  advance(to: string): Promise<void>;
  log(): Promise<readonly EngagementEvent[]>;
  /** What the bot told this person alone, marks of direction left out, since it was last asked. */
  told(name: string): string[];
  /** The last of what the bot told this person, whole. */
  last(name: string): ReturnType<FakeSlack['told']>[number];
}

/** To be called at the top of a test file. */
export function useSlackHouses(): (options?: HouseOptions) => Promise<SlackHouse> {
  const redis = useRedis();
  return async ({
    over = 'sockets',
    now = '2026-11-22T09:00',
    fake = {},
    rates = FAST,
    community = SMALL,
  } = {}) => {
    const hand = { now: instantNamed(now, ZONE) };
    const slack = await createFakeSlack({
      ...{ retries: [10, 30], ...fake },
      // Calls over HTTP are signed with the time that it really is.
      ...(over === 'sockets' && { now: () => hand.now }),
    });
    onTestFinished(() => slack.stop());
    populate(slack);
    const { store, client, namespace } = await redis.openStore();
    const troubles: unknown[] = [];
    const settings: SlackSettings = {
      ...{ botToken: slack.botToken, apiUrl: slack.apiUrl, host: '127.0.0.1', port: 0 },
      ...(over === 'sockets' ? { appToken: slack.appToken } : { signingSecret: slack.signingSecret }),
    };
    const another = (changed: Partial<SlackSettings> = {}) =>
      createSlack({
        settings: { ...settings, ...changed },
        notebook: createNotebook(client, namespace, 'slack'),
        pacer: createPacer(client, namespace),
        report: (what, error) => void troubles.push(error === undefined ? what : [what, error]),
        rates,
      });
    const ours = await another();
    const ports: Ports = {
      ...{ store, site: SITE, readAttachment, wake: () => {}, roundKeys: memoryRoundKeys() },
      clock: { now: () => Promise.resolve(hand.now) },
      bots: new Map([['slack', ours.bot]]),
      journal: { info: () => {}, error: (what, error) => void troubles.push([what, error]) },
      watch: { settled: () => {}, turned: () => {} },
    };
    const app = createApp(ports);
    await applyFile(ports, { path: onSlack(community), show: () => {} });
    const settles = () => settle(app, hand.now, ports.journal);
    await settles();
    const listening = await ours.listen({ hear: app.hear, home: app.home, now: ports.clock.now });
    onTestFinished(() => listening.stop());
    if (over === 'http') slack.deliverTo(listening.way);
    onTestFinished(() => expect(troubles, 'troubles that were reported').toEqual([]));
    const seen = new Map<string, number>();
    return {
      ...{ slack, app, ports, store, client, bot: ours.bot, listening, troubles, another, settles },
      now: () => hand.now,
      async advance(to) {
        hand.now = instantNamed(to, ZONE);
        await settles();
      },
      log: async () => (await store.log.read('', 10_000)).map(({ event }) => event),
      told(name) {
        const all = slack.told(idOf(name));
        const before = seen.get(name) ?? 0;
        seen.set(name, all.length);
        return all.slice(before).map(({ text }) => text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, ''));
      },
      last(name) {
        const post = slack.told(idOf(name)).at(-1);
        if (!post) throw new Error(`nothing was told to ${name}`);
        return post;
      },
    };
  };
}

const FAST: Rates = { channel: 1, workspace: 1 };

function populate(slack: FakeSlack): void {
  for (const name of PEOPLE) slack.addUser({ id: idOf(name), name });
  slack.addUser({ id: 'U0STRANGER', name: 'someone' });
  slack.addChannel({
    id: GERIATRICS,
    name: 'geriatrics',
    members: ['ruth', 'dana', 'layla', 'noam'].map(idOf),
  });
}

/** The community, with a Slack account for everyone and a channel for its first group. */
function onSlack(community: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-slack-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'community.yaml');
  writeFileSync(path, withSlack(readFileSync(community, 'utf8')));
  return path;
}

export function withSlack(yaml: string): string {
  const withChannel = yaml.replace(/^groups:\n {2}.+:\n/mu, `$&    channels: { slack: ${GERIATRICS} }\n`);
  return PEOPLE.reduce(
    (text, name) =>
      text.replace(new RegExp(`^ {2}${name}:\\n {4}\\{`, 'mu'), `$& handles: { slack: ${idOf(name)} },`),
    withChannel,
  );
}

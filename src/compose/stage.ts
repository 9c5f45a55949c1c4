// The console's stage: the whole of Kehila in one process, on a clock that is moved by hand.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal } from '../app/ports.ts';
import { createApp } from '../app.ts';
import { createConsoleBot, type Screen } from '../bots/console/console-bot.ts';
import type { Stage } from '../bots/console/session.ts';
import type { Site } from '../commands/command.ts';
import { communities } from '../community/community.ts';
import { channels } from '../community/group.ts';
import { DAY, type Instant, MINUTE } from '../core/time.ts';
import { applyFile } from './apply-file.ts';
import { readAttachment } from './attachments.ts';
import { noWatch } from './journal.ts';
import { openStore } from './open-store.ts';
import type { House } from './pages.ts';
import { settle } from './settle.ts';
import { textOf } from './text-of.ts';

export interface StageSettings {
  readonly dataDir: string;
  readonly redisUrl: string | undefined;
  /** Nothing in the data folder outlives the play. */
  readonly isThrownAway?: boolean;
  readonly community: string;
  /** Files are looked for here too. */
  readonly root: string;
  readonly now: Instant;
  readonly site: Site;
  readonly journal: Journal;
  readonly screen: Screen;
}

export interface ConsoleStage extends Stage {
  /** The app of the moment: a restart makes another. */
  house(): House;
  readonly dataDir: string;
  /** Where its pages are from now on, for links. */
  servedAt(baseUrl: string): void;
  close(): Promise<void>;
}

interface Hand {
  now: Instant;
}

export async function createStage(given: StageSettings): Promise<ConsoleStage> {
  const site = { ...given.site };
  const settings = { ...given, site };
  const hand: Hand = { now: settings.now };
  let house = await openHouse(settings, hand);
  await applyFile(house.ports, { path: settings.community, show: () => {}, leftOut: () => {} });
  hand.now = Math.max(hand.now, (await house.ports.store.turns.lastTick()) ?? 0);
  const community = await house.ports.store.reading().get(communities, 'community');
  const catchUp = () => settle(house.app, hand.now, settings.journal);
  await catchUp();

  return {
    run: await house.opened.client.incr('{console}:runs'),
    zone: community?.zone ?? 'UTC',
    house: () => house,
    dataDir: settings.dataDir,
    servedAt(baseUrl) {
      site.baseUrl = baseUrl;
    },
    now: () => hand.now,
    async hear(event) {
      await house.app.hear(event);
      await catchUp();
    },
    async advance(to) {
      while (hand.now < to) {
        const next = await house.app.nextDue(hand.now, Math.min(to, hand.now + DAY));
        const ahead = next ?? hand.now + DAY;
        hand.now = Math.min(to, ahead > hand.now ? ahead : hand.now + MINUTE);
        await catchUp();
      }
    },
    async restart() {
      await house.opened.close();
      house = await openHouse(settings, hand);
      await catchUp();
    },
    knowsGroup: async (id) => (await house.ports.store.reading().get(channels, id, 'console')) !== undefined,
    readFile: (path) => Promise.resolve(textOf(existsSync(path) ? path : join(settings.root, path))),
    close: () => house.opened.close(),
  };
}

async function openHouse(settings: StageSettings, hand: Hand): Promise<House> {
  const { dataDir, redisUrl, isThrownAway = false, site, journal, screen } = settings;
  const kept = { dataDir, redisUrl, isThrownAway, allowVolatileRedis: true };
  const opened = await openStore({ ...kept, namespace: 'console' });
  const clock = { now: () => Promise.resolve(hand.now) };
  const bot = createConsoleBot(screen, clock.now);
  const bots = new Map([[bot.platform, bot]]);
  const ports = {
    store: opened.store,
    clock,
    bots,
    site,
    roundKeys: opened.roundKeys,
    journal,
    watch: noWatch,
    wake: () => {},
    readAttachment,
  };
  return { opened, ports, app: createApp(ports) };
}

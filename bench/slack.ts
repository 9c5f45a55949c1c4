// slack: signed slash commands over HTTP, committed before they are acknowledged, against bare Bolt apps that only acknowledge.
import { App, HTTPReceiver } from '@slack/bolt';
import { createApp } from '../src/app.ts';
import { createSlack } from '../src/bots/slack/slack.ts';
import { commandNames } from '../src/commands/registry.ts';
import { instantOf, MINUTE, SECOND } from '../src/core/time.ts';
import type { RedisClient } from '../src/store/redis/connect.ts';
import { createNotebook } from '../src/store/redis/notebook.ts';
import { createPacer } from '../src/store/redis/pacer.ts';
import { compare, type Figure, type Measurement } from './measure.ts';
import { withRedis } from './own-redis.ts';
import { type Caller, type Load, startCaller } from './slack-talk.ts';
import { createTown, crowded, demoFile, settleIn } from './town.ts';

const MEMBERS = 200;
const COUNT = 6_000;
const ROUNDS = 5;
const SECRET = 'a secret for measuring';
const NOW = instantOf('2026-11-22T09:00', 'Asia/Jerusalem');
const WEBINAR = 'webinar-monthly@20261216T2030';
/** Of the busiest minute a ministry's community was ever asked to bear. */
const A_MINUTE = 10_000;
const BUSY = 2 * MINUTE;
const REFUSED = 30 * SECOND;
const CHANNEL = 'C0BENCH';

export const slack: Measurement = {
  name: 'slack',
  measure: () =>
    withRedis(async ({ client }) => {
      const caller = startCaller();
      try {
        return await measureWith(caller, client);
      } finally {
        await caller.close();
      }
    }),
};

async function measureWith(caller: Caller, client: RedisClient): Promise<Figure[]> {
  const file = crowded(demoFile(), MEMBERS);
  const members = file.members.map((member) => ({ ...member, handles: { slack: `U-${member.id}` } }));
  const people = members.map(({ handles }) => handles.slack);
  const { apiUrl = '' } = await caller.ask({ do: 'open', secret: SECRET, people, channels: [CHANNEL] });
  const { ports } = createTown(client, { now: NOW });
  await settleIn(ports, { ...file, members });
  const ours = await createSlack({
    settings: { botToken: 'xoxb-fake', signingSecret: SECRET, apiUrl, host: '127.0.0.1', port: 0 },
    notebook: createNotebook(client, 'bench', 'slack'),
    pacer: createPacer(client, 'bench'),
    report: () => {},
  });
  const app = createApp(ports);
  const listening = await ours.listen({ hear: app.hear, home: app.home, now: ports.clock.now });
  const one = await bareBolt(1);
  const many = await bareBolt(commandNames.length);
  const load = (url: string, more: Partial<Load> = {}): Load => ({
    ...{ url, secret: SECRET, people, text: `${WEBINAR} %`, count: COUNT },
    ...more,
  });
  const trial = (url: string) => async () => (await caller.time({ do: 'call', load: load(url) })).seconds;
  try {
    return [
      ...(await ratios({ ours: trial(listening.way), one: trial(one.url), many: trial(many.url) })),
      await steady(
        caller,
        load(listening.way, { count: Math.round((A_MINUTE * BUSY) / MINUTE), aSecond: A_MINUTE / 60 }),
      ),
      await whileRefused(caller, { url: listening.way, people }, ours.bot),
    ];
  } finally {
    await Promise.all([listening.stop(), one.stop(), many.stop()]);
  }
}

type Trial = () => Promise<number>;

async function ratios({ ours, one, many }: Record<'ours' | 'one' | 'many', Trial>): Promise<Figure[]> {
  const beside = ({ floor, ours: seconds }: { floor: number; ours: number }) => ({
    floorPerSecond: COUNT / floor,
    commandsPerSecond: COUNT / seconds,
  });
  const toOne = await compare(ROUNDS, one, ours);
  const toMany = await compare(ROUNDS, many, ours);
  return [
    {
      name: 'slack',
      figure: toOne.ratio,
      unit: '× Bolt with one listener',
      goal: { atLeast: 0.4 },
      beside: beside(toOne),
    },
    {
      ...{
        name: 'slack-listeners',
        figure: toMany.ratio,
        unit: `× Bolt with ${commandNames.length} listeners`,
      },
      ...{ goal: { atLeast: 1.5 }, beside: beside(toMany) },
    },
  ];
}

async function steady(caller: Caller, load: Load): Promise<Figure> {
  const { p99, ...beside } = await caller.time({ do: 'call', load });
  return {
    ...{ name: 'slack-ack', figure: p99, unit: `ms p99 at ${A_MINUTE} a minute` },
    ...{ goal: { atMost: 100 }, beside: { median: beside.median, most: beside.most } },
  };
}

type Sending = Awaited<ReturnType<typeof createSlack>>['bot'];

/** A command is acknowledged when its modal is open. */
async function whileRefused(
  caller: Caller,
  who: { readonly url: string; readonly people: readonly string[] },
  bot: Sending,
): Promise<Figure> {
  const over = new AbortController();
  const posting = keepPosting(bot, over.signal);
  const every = 50;
  const { p99, ...beside } = await caller.time({ do: 'press', ...who, every, count: REFUSED / every });
  over.abort();
  await posting;
  return {
    ...{ name: 'slack-modal', figure: p99, unit: 'ms p99 while a channel is refused' },
    ...{ goal: { atMost: 500 }, beside: { median: beside.median, most: beside.most } },
  };
}

async function keepPosting(bot: Sending, over: AbortSignal): Promise<void> {
  const place = { platform: 'slack', kind: 'group', id: CHANNEL } as const;
  for (let i = 0; !over.aborted; i += 1) {
    await bot.send(place, { text: 'Refused' }, `refused-${i}`).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** As its makers show it, with nothing to do but acknowledge. */
async function bareBolt(listeners: number): Promise<{ url: string; stop(): Promise<unknown> }> {
  const receiver = new HTTPReceiver({ signingSecret: SECRET, endpoints: '/slack/events' });
  const app = new App({ receiver, authorize: () => Promise.resolve({ botToken: 'xoxb-fake' }) });
  const names = ['/rsvp', ...commandNames.map((name) => `/other-${name}`)].slice(0, listeners);
  for (const name of names) app.command(name, async ({ ack }) => await ack());
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  const address = 'address' in server ? server.address() : null;
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}/slack/events`, stop: () => app.stop() };
}

// Messages put straight into the outbox of a house on Slack, and delivered on a clock that only they go by.
import { type App, createApp } from '../../../src/app.ts';
import { createSlackBot, type SlackBot } from '../../../src/bots/slack/sending/slack-bot.ts';
import type { WebClients } from '../../../src/bots/slack/web-clients.ts';
import { type Bot, type Message, type Place, privatePlace } from '../../../src/core/chat.ts';
import { laneOf, type Row } from '../../../src/core/outbox.ts';
import type { Post } from '../../fakes/slack/fake-slack.ts';
import type { ApiCall } from '../../fakes/slack/types.ts';
import { put, row } from '../../store/store-fixtures.ts';
import { GERIATRICS, idOf, type SlackHouse } from './slack-house.ts';

export const GROUP: Place = { platform: 'slack', kind: 'group', id: GERIATRICS };
export const inPrivate = (name: string): Place => privatePlace({ platform: 'slack', id: idOf(name) });

export interface Deliveries {
  /** From now on there is something to be sent there, with this key. */
  wants(key: string, to: Place, message?: Message): Promise<void>;
  passes(milliseconds: number): void;
  /** Sends what is due there; gives the rows with these keys as they stand then. */
  delivers(to: Place, ...keys: string[]): Promise<Row[]>;
  /** By this bot from now on. */
  by(bot: Bot): void;
  /** The bot's posts there that carry this key. */
  posts(to: Place, key: string): readonly Post[];
  /** Those of this method, since the beginning. */
  calls(method: string): readonly ApiCall[];
}

export function createDeliveries({ ports, store, slack, now: start, bot }: SlackHouse): Deliveries {
  let later = 0;
  const before = slack.calls.length;
  const now = () => start() + later;
  const appBy = (sender: Bot): App =>
    createApp({
      ...ports,
      bots: new Map([['slack', sender]]),
      clock: { now: () => Promise.resolve(now()) },
    });
  let app = appBy(bot);
  return {
    async wants(key, place, message = { text: `about ${key}` }) {
      await put(store, key, { rows: [row(key, { place, message, at: now(), due: now() })] });
    },
    passes(milliseconds) {
      later += milliseconds;
    },
    async delivers(to, ...keys) {
      await app.deliver(laneOf(to));
      return (await Promise.all(keys.map(store.outbox.row))).map((found) => found as Row);
    },
    by(sender) {
      app = appBy(sender);
    },
    posts: ({ id }, key) => slack.posts(id).filter(({ metadata }) => metadata?.event_payload['key'] === key),
    calls: (method) => slack.calls.slice(before).filter((call) => call.method === method),
  };
}

/** A bot of a process with no Redis: what it notes is gone with it, and it has no pace. */
export function createBareBot(clients: WebClients): SlackBot {
  const notes = new Map<string, string>();
  return createSlackBot({
    clients,
    notebook: {
      get: async (key) => notes.get(key),
      set: async (key, value) => void notes.set(key, value),
      forget: async (key) => void notes.delete(key),
    },
    pacer: { reserve: async () => 0, rest: async () => {} },
    report: () => {},
  });
}

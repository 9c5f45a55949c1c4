// Slack, whole: a bot that sends and, where this process hears, the door it hears through.
import type { Receiver } from '@slack/bolt';
import type { Notebook } from '../../core/notebook.ts';
import type { Pacer } from '../../core/pace.ts';
import { createBolt } from './hearing/bolt.ts';
import { createFetchFile } from './hearing/files.ts';
import { createHttpDoor } from './hearing/http-door.ts';
import { createPeople } from './hearing/people.ts';
import type { Hearing } from './hearing/respond.ts';
import { createRouter } from './hearing/router.ts';
import { createSocketDoor } from './hearing/socket-door.ts';
import { identify } from './identity.ts';
import type { Rates } from './sending/paces.ts';
import { createSlackBot, type SlackBot } from './sending/slack-bot.ts';
import type { Report, SlackSettings } from './slack-settings.ts';
import { createWebClients } from './web-clients.ts';

export interface Slack {
  readonly bot: SlackBot;
  /** Hears from now on; gives the way it does. Throws SetupError for what the operator has to mend. */
  listen(app: Hearing): Promise<Listening>;
}

export interface Listening {
  /** As it is told to the operator: `socket mode`, or the address Slack calls. */
  readonly way: string;
  stop(): Promise<void>;
}

interface Given {
  readonly settings: SlackSettings;
  readonly notebook: Notebook;
  readonly pacer: Pacer;
  readonly report: Report;
  readonly rates?: Rates;
}

/** Throws SetupError when Slack refuses the token. */
export async function createSlack({ settings, report, ...kept }: Given): Promise<Slack> {
  const clients = createWebClients(settings);
  const identity = await identify(clients.reads);
  const bot = createSlackBot({ clients, report, ...kept });
  return {
    bot,
    async listen(app) {
      const { reads: lists, quick: asks } = clients;
      const people = createPeople({ lists, asks, team: identity.team, report });
      people
        .readAll()
        .catch((error: unknown) => report('Slack did not list its people; each is asked for', error));
      const { door, ways } = doorsOf(settings, report);
      const fetchFile = createFetchFile(settings);
      const listener = createRouter({
        ...{ app, quick: clients.quick, report, identity, people, chats: bot.chats, fetchFile },
      });
      const bolt = createBolt({ ...settings, receiver: door, listener, identity });
      await bolt.start();
      return { way: ways().join(' and '), stop: async () => void (await bolt.stop()) };
    },
  };
}

/** One door for each key there is: sockets with an app-level token, HTTP with a signing secret. */
function doorsOf({ appToken, apiUrl, signingSecret, host, port }: SlackSettings, report: Report) {
  const socket = appToken === undefined ? undefined : createSocketDoor({ appToken, apiUrl, report });
  const http =
    signingSecret === undefined ? undefined : createHttpDoor({ signingSecret, host, port, report });
  const doors = [socket, http].filter((door) => door !== undefined);
  return {
    door: allOf(doors),
    ways: () => [
      ...(socket ? ['socket mode'] : []),
      ...(http ? [`http://${host}:${http.port()}/slack/events`] : []),
    ],
  };
}

/** Either all of them open, or none. */
function allOf(doors: readonly Receiver[]): Receiver {
  const stop = () => Promise.all(doors.map((door) => door.stop()));
  return {
    init(app) {
      for (const door of doors) door.init(app);
    },
    async start() {
      const starts = await Promise.allSettled(doors.map((door) => door.start()));
      const failed = starts.find((start) => start.status === 'rejected');
      if (!failed) return;
      await stop();
      throw failed.reason;
    },
    stop,
  };
}

// A Slack of one's own on 127.0.0.1: Web API, Socket Mode, signed HTTP deliveries, and people who act in it.
import { createCourier } from './courier.ts';
import { createFaults } from './faults.ts';
import type { House } from './house.ts';
import { createHttpDoor, type Signing } from './http-door.ts';
import { deliverRaw, type RawEnvelope } from './odd-deliveries.ts';
import { createForms } from './people/forms.ts';
import { createPress } from './people/press.ts';
import { createTalk } from './people/talk.ts';
import { createResponseUrls } from './response-urls.ts';
import { routeTo } from './routes.ts';
import { createScreens } from './screens.ts';
import { startServer } from './server.ts';
import { createSocketDoor } from './socket-door.ts';
import { createTriggers } from './triggers.ts';
import type { ApiCall, FakeSlackOptions, FakeUser, Post } from './types.ts';
import { createWebApi } from './web-api.ts';
import { createWorkspace, type NewUser } from './workspace.ts';

export type { FakeSlackOptions, Post } from './types.ts';

export type FakeSlack = Awaited<ReturnType<typeof createFakeSlack>>;

/** Listens on a free port at once; everything of it ends with `stop()`. */
export async function createFakeSlack(options: FakeSlackOptions = {}) {
  const set = settled(options);
  const ending = new AbortController();
  const house = createHouse(set);
  const { workspace, screens } = house;
  const sockets = createSocketDoor({ ackWithin: set.ackWithin, appId: workspace.ids.app });
  const http = createHttpDoor(set);
  http.leadTo(set.eventsUrl);
  const faults = createFaults();
  const responseUrls = createResponseUrls(house);
  const webApi = createWebApi({
    house,
    faults,
    tokens: { bot: set.botToken, app: set.appToken },
    limits: set.limits,
    appMethods: {
      'apps.connections.open': () => ({ url: house.address().replace('http', 'ws') + sockets.ticket() }),
    },
    ending: ending.signal,
  });
  const server = await startServer({
    request: routeTo({ house, webApi, responseUrls, botToken: set.botToken }),
    upgrade: sockets.upgrade,
  });
  house.listenAt(`http://127.0.0.1:${server.port}`);
  const door = () => (http.isOpen() ? http : sockets);
  const courier = createCourier({ ...set, door, ending: ending.signal });
  const people = { house, courier, responseUrls };
  const calls: readonly ApiCall[] = webApi.calls;

  return {
    apiUrl: `${house.address()}/api/`,
    teamId: workspace.ids.team,
    botUserId: workspace.ids.botUser,
    botId: workspace.ids.bot,
    appId: workspace.ids.app,
    botToken: set.botToken,
    appToken: set.appToken,
    signingSecret: set.signingSecret,
    /** Every Web API call, those that met a fault too. */
    calls,

    addUser: (user: NewUser): void =>
      void workspace.users.set(user.id, { kind: 'full', ...user } satisfies FakeUser),
    addChannel: workspace.putChannel,
    dmOf: workspace.dmOf,
    /** A channel's messages as they stand, replies and ephemerals too; a person's id means their private chat. */
    posts: (where: string): readonly Post[] =>
      workspace.postsIn(workspace.users.has(where) ? workspace.dmOf(where) : where),
    /** What the bot said that this person alone could see: in private, or as ephemerals. */
    told: (user: string): readonly Post[] => toldTo(user, house),
    modalOf: screens.top,
    homeOf: screens.home,
    sockets: sockets.count,

    ...createTalk(people),
    ...createPress(people),
    ...createForms(people),

    deliver: (raw: RawEnvelope, signing?: Signing) => deliverRaw(raw, { sockets, http }, signing),
    redeliver: courier.redeliver,
    /** From now on deliveries go there, by turns when there are several; through sockets without. */
    deliverTo: http.leadTo,
    disconnect: sockets.disconnect,
    cutSockets: sockets.cut,
    fault: faults.set,
    clearFaults: faults.clear,

    async goAway(): Promise<void> {
      sockets.cut();
      await server.close();
    },
    comeBack: server.reopen,
    async stop(): Promise<void> {
      ending.abort();
      await sockets.stop();
      http.stop();
      await server.close();
    },
  };
}

function createHouse({
  now,
  triggerLives,
}: ReturnType<typeof settled>): House & { listenAt(at: string): void } {
  let origin = '';
  return {
    workspace: createWorkspace(now),
    screens: createScreens(),
    triggers: createTriggers(triggerLives),
    address: () => origin,
    listenAt: (at) => {
      origin = at;
    },
  };
}

function toldTo(user: string, { workspace }: House): readonly Post[] {
  const dm = workspace.dmOf(user);
  const mine = workspace
    .everyPost()
    .filter(({ bot, only, channel }) => bot && (only === user || (channel === dm && !only)));
  return mine.toSorted((a, b) => Number(a.ts) - Number(b.ts));
}

/** Fully set: what was not asked for is as Slack has it. */
function settled(options: FakeSlackOptions) {
  return {
    botToken: 'xoxb-fake',
    appToken: 'xapp-fake',
    signingSecret: 'a signing secret',
    retries: [0, 60_000, 300_000],
    ackWithin: 3_000,
    triggerLives: 3_000,
    redeliverCommands: true,
    now: () => performance.timeOrigin + performance.now(),
    ...options,
  };
}

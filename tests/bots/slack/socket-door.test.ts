import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createSocketDoor } from '../../../src/bots/slack/hearing/socket-door.ts';
import { SetupError } from '../../../src/core/errors.ts';
import { createFakeSlack, type FakeSlackOptions } from '../../fakes/slack/fake-slack.ts';
import { hello, type Manners, openBareSlack } from './bare-slack.ts';
import { held, type Listener, openTo } from './own-bolt.ts';

const WAITS = { connecting: 500, pong: 3_000, first: 20, longest: 100 };

interface Opening extends Listener {
  readonly fake?: FakeSlackOptions;
  readonly waits?: Partial<typeof WAITS>;
}

async function openDoor({ fake = {}, waits = {}, ...listener }: Opening = {}) {
  const slack = await createFakeSlack({ retries: [20, 100, 300, 600], ...fake });
  onTestFinished(() => slack.stop());
  slack.addUser({ id: 'U1', name: 'Noa Levi' });
  const { apiUrl, appToken } = slack;
  const opened = await openTo(
    (report) => createSocketDoor({ appToken, apiUrl, report, waits: { ...WAITS, ...waits } }),
    listener,
  );
  const texts = () => opened.heard.map(({ event }) => (event as { text: string }).text);
  return { ...opened, slack, texts };
}

async function openBareDoor({ waits = {}, ...manners }: Manners & Pick<Opening, 'waits'> = {}) {
  const slack = await openBareSlack(manners);
  const { apiUrl } = slack;
  const opened = await openTo((report) =>
    createSocketDoor({ appToken: 'xapp', apiUrl, report, waits: { ...WAITS, ...waits } }),
  );
  return { ...opened, slack };
}

const both = (slack: { sockets(): number }) =>
  vi.waitFor(() => expect(slack.sockets()).toBe(2), { timeout: 3_000, interval: 10 });

describe('Socket Mode', () => {
  it('has two connections', async () => {
    const { slack } = await openDoor();
    await both(slack);
  });

  it('is heard again at once, and whole, after a disconnect of every reason', async () => {
    for (const reason of ['warning', 'refresh_requested', 'link_disabled'] as const) {
      const { slack, texts } = await openDoor();
      await both(slack);
      slack.disconnect(reason, { only: 1 });
      expect(await slack.says('U1', 'dm', `one at ${reason}`)).toMatchObject({ acknowledged: true });
      await both(slack);
      const since = performance.now();
      slack.disconnect(reason);
      expect(await slack.says('U1', 'dm', `both at ${reason}`)).toMatchObject({ acknowledged: true });
      await both(slack);
      expect(performance.now() - since).toBeLessThan(1_000);
      expect(new Set(texts())).toEqual(new Set([`one at ${reason}`, `both at ${reason}`]));
    }
  });

  it('is heard again at once each time that Slack renews connections which had lasted', async () => {
    const { slack } = await openDoor({ waits: { first: 900, longest: 900 } });
    await both(slack);
    slack.disconnect('refresh_requested');
    await both(slack);
    await pause(950);
    const since = performance.now();
    slack.disconnect('refresh_requested');
    await vi.waitFor(() => expect(slack.sockets()).toBe(0), { interval: 1 });
    await both(slack);
    expect(performance.now() - since).toBeLessThan(800);
  });

  it('is heard again when its connections are cut without a goodbye', async () => {
    const { slack, texts } = await openDoor();
    await both(slack);
    slack.cutSockets();
    expect(await slack.says('U1', 'dm', 'hello?')).toMatchObject({ acknowledged: true });
    await both(slack);
    expect(texts()).toEqual(['hello?']);
  });

  it('gives up connections that do not answer any more', async () => {
    const { slack } = await openBareDoor({ waits: { pong: 300 } });
    await vi.waitFor(() => expect(slack.sockets).toHaveLength(2));
    for (const socket of slack.sockets) socket.pause();
    await vi.waitFor(() => expect(slack.sockets.length).toBeGreaterThanOrEqual(4), { timeout: 3_000 });
  });

  it('is heard again when Slack was away, for however long', async () => {
    const { slack, texts, troubles } = await openDoor();
    await both(slack);
    await slack.goAway();
    await pause(1_000);
    await slack.comeBack();
    await both(slack);
    expect(await slack.says('U1', 'dm', 'I am back')).toMatchObject({ acknowledged: true, tries: 1 });
    expect(texts()).toEqual(['I am back']);
    // Ever more slowly: about ten attempts of each connection in a second.
    const attempts = troubles.splice(0);
    expect(attempts.length).toBeGreaterThan(4);
    expect(attempts.length).toBeLessThan(40);
    expect(attempts[0]).toEqual([expect.stringContaining('it is tried again'), expect.anything()]);
  });

  it.each(['account_inactive', 'invalid_auth', 'internal_error'])(
    'tries again, and says so, when a new connection is refused with %s',
    async (error) => {
      const { slack, troubles } = await openDoor();
      await both(slack);
      slack.fault('apps.connections.open', { kind: 'error', error, times: 3 });
      slack.cutSockets();
      await both(slack);
      const tried = ['the connection to Slack could not be made; it is tried again', expect.anything()];
      expect(troubles.splice(0)).toEqual([tried, tried, tried]);
      expect(await slack.says('U1', 'dm', 'still there?')).toMatchObject({ acknowledged: true });
    },
  );

  it('does not storm a Slack that greets and dismisses it', async () => {
    const { slack } = await openBareDoor({
      waits: { first: 200, longest: 2_000 },
      welcome(socket) {
        hello(socket);
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'link_disabled' }));
      },
    });
    await pause(700);
    // At once, and then after 200 and 400 ms: two connections, four attempts each.
    expect(slack.sockets.length).toBeGreaterThan(4);
    expect(slack.sockets.length).toBeLessThan(9);
  });

  it('lives through whatever is said to it, and goes on hearing', async () => {
    const { slack, heard, troubles } = await openBareDoor();
    await vi.waitFor(() => expect(slack.sockets).toHaveLength(2));
    const say = (text: string | Buffer) => slack.sockets[0]?.send(text);
    const limited = { type: 'app_rate_limited', minute_rate_limited: 1_700_000_000 };
    for (const odd of [
      { envelope_id: '1', type: 'events_api', payload: limited },
      { envelope_id: '2', type: 'events_api', payload: null },
      { envelope_id: '3', type: 'events_api' },
      { envelope_id: '4', type: 'events_api', payload: { event: null } },
      { envelope_id: '5', type: 'slash_commands', payload: null },
      { envelope_id: '6', type: 'interactive', payload: 'a text' },
      { envelope_id: '7', type: 'what_is_this', payload: {} },
      { envelope_id: '8' },
    ])
      say(JSON.stringify(odd));
    for (const odd of ['null', '7', '"hello"', '[]', '{}', '{"type":null}', '{', '']) say(odd);
    say(Buffer.from([0, 1, 2]));
    const payload = { type: 'event_callback', event_id: 'Ev1', event: { type: 'message', text: 'hello' } };
    say(JSON.stringify({ envelope_id: '9', type: 'events_api', payload }));
    await vi.waitFor(() => expect(heard).toEqual([payload]));
    // Every envelope is answered, or Slack would send it again, to no end.
    const answered = () =>
      slack.said.map((text) => (JSON.parse(text) as { envelope_id?: string }).envelope_id);
    await vi.waitFor(() => expect(new Set(answered())).toEqual(new Set([...'12356789', undefined])));
    expect(troubles.splice(0).map(String).join('\n')).toContain('30,000 events');
  });
});

describe('starting Socket Mode', () => {
  it.each([
    ['says no hello', { welcome: () => undefined }],
    ['hangs up before its hello', { welcome: (socket: { close(): void }) => socket.close() }],
    [
      'dismisses before its hello',
      {
        welcome: (socket: { send(text: string): void }) =>
          socket.send('{"type":"disconnect","reason":"too_many_websockets"}'),
      },
    ],
    ['never answers', { upgrade: 0 as const }],
    ['refuses the connection', { upgrade: 503 as const }],
  ])('fails with a sentence when Slack %s', async (_what, manners) => {
    const since = performance.now();
    const refused = openBareDoor(manners);
    await expect(refused).rejects.toThrow(SetupError);
    await expect(refused).rejects.toThrow(
      /^Slack's Socket Mode cannot be reached \((?!undefined).+\): check the network\.$/,
    );
    expect(performance.now() - since).toBeLessThan(2_500);
  });
});

describe('stopping Socket Mode', () => {
  const seconds = async (work: Promise<unknown>) => {
    const since = performance.now();
    await work;
    return (performance.now() - since) / 1000;
  };

  it('finishes what is being heard, and takes nothing more', async () => {
    const gate = held();
    const { slack, door, heard } = await openDoor({ hear: () => gate.promise, fake: { retries: [] } });
    await both(slack);
    const first = slack.says('U1', 'dm', 'while it stops');
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    const stopped = door.stop();
    const second = slack.says('U1', 'dm', 'too late');
    await pause(50);
    gate.open();
    expect(await first).toMatchObject({ acknowledged: true });
    await stopped;
    expect(slack.sockets()).toBe(0);
    expect(await second).toMatchObject({ acknowledged: false });
    expect(heard).toHaveLength(1);
  });

  it('takes no time while Slack is away, or does not answer', async () => {
    const away = await openDoor();
    await both(away.slack);
    await away.slack.goAway();
    await vi.waitFor(() => expect(away.troubles.length).toBeGreaterThan(2));
    expect(await seconds(away.door.stop() as Promise<void>)).toBeLessThan(0.5);
    away.troubles.length = 0;

    const silent = await openDoor({ waits: { connecting: 5_000 } });
    await both(silent.slack);
    silent.slack.fault('apps.connections.open', { kind: 'hang', times: 9 });
    silent.slack.cutSockets();
    await pause(50);
    expect(await seconds(silent.door.stop() as Promise<void>)).toBeLessThan(0.5);
  });

  it('does not wait for a goodbye that never comes', async () => {
    const { slack, door } = await openBareDoor();
    await vi.waitFor(() => expect(slack.sockets).toHaveLength(2));
    for (const socket of slack.sockets) socket.pause();
    expect(await seconds(door.stop() as Promise<void>)).toBeLessThan(1.5);
  });
});

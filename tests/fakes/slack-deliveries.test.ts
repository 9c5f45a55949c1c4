import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type App, webApi } from '@slack/bolt';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createFakeSlack, type FakeSlack, type FakeSlackOptions } from './slack/fake-slack.ts';
import { asSlackWrites } from './slack/payloads.ts';
import { boltOnHttp, boltOnSockets, clientOf } from './slack/real-clients.ts';

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const button = (label: string, value = label) => ({
  type: 'button' as const,
  action_id: value,
  value,
  text: plain(label),
});
const modal = (more: object = {}) => ({
  type: 'modal' as const,
  title: plain('A story'),
  submit: plain('Send'),
  blocks: [
    {
      type: 'input' as const,
      block_id: 'title',
      label: plain('Title'),
      element: { type: 'plain_text_input' as const, action_id: 'text' },
    },
  ],
  ...more,
});

const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function fake(options: FakeSlackOptions = {}): Promise<FakeSlack> {
  const slack = await createFakeSlack({ retries: [20, 50], ackWithin: 2_000, ...options });
  ends.push(slack.stop);
  slack.addUser({ id: 'U1', name: 'Noa Levi' });
  slack.addUser({ id: 'U2', name: 'Sami Haddad' });
  slack.addChannel({ id: 'C1', name: 'cardiology', members: ['U1', 'U2'] });
  slack.addChannel({ id: 'C2', name: 'elsewhere', members: ['U1'], botIsIn: false });
  return slack;
}

async function appOn(slack: FakeSlack): Promise<App> {
  const app = await boltOnSockets(slack);
  ends.push(() => app.stop());
  return app;
}

describe('deliveries of the fake Slack', () => {
  it('sends an event through one socket, and again while it is not acknowledged', async () => {
    const slack = await fake();
    const app = await appOn(slack);
    const heard: unknown[] = [];
    app.event('message', async ({ event, body }) => void heard.push([body.event_id, event.ts]));
    const said = await slack.says('U1', 'dm', 'hello');
    expect(said).toMatchObject({ acknowledged: true, tries: 1 });
    expect(heard).toEqual([[said.id, said.ts]]);
    await slack.redeliver(said.id, 3);
    expect(heard).toHaveLength(4);
    slack.cutSockets();
    expect(await slack.says('U1', 'dm', 'nobody there')).toMatchObject({ acknowledged: false, tries: 3 });
  });

  it('lets another connection have what the first did not live to acknowledge', async () => {
    const slack = await fake({ ackWithin: 60_000 });
    const heard: string[] = [];
    for (const name of ['first', 'second']) {
      const app = await appOn(slack);
      app.command('/rsvp', async ({ ack }) => {
        heard.push(name);
        if (heard.length === 1) await app.stop();
        else await ack();
      });
    }
    expect(slack.sockets()).toBe(2);
    const outcome = await slack.slash('U1', 'C1', '/rsvp');
    expect(outcome).toMatchObject({ acknowledged: true, tries: 2 });
    expect(new Set(heard)).toEqual(new Set(['first', 'second']));
  });

  it('takes turns among the connections, an envelope and a retry number for each try', async () => {
    const slack = await fake({ ackWithin: 50 });
    const open = () =>
      new webApi.WebClient(slack.appToken, { slackApiUrl: slack.apiUrl }).apps.connections.open({});
    const heard: unknown[] = [];
    const envelopes: Record<string, unknown>[] = [];
    for (const name of ['first', 'second']) {
      const socket = new WebSocket((await open()).url ?? '');
      socket.on('message', (data) => {
        const message = JSON.parse(String(data)) as Record<string, unknown>;
        heard.push([name, message['type'], message['num_connections']]);
        if (message['envelope_id']) envelopes.push(message);
      });
      await once(socket, 'message');
    }
    await slack.says('U1', 'dm', 'hello');
    expect(heard.slice(0, 2)).toEqual([
      ['first', 'hello', 1],
      ['second', 'hello', 2],
    ]);
    expect(new Set(heard.slice(2).map(String)).size).toBe(2);
    expect(envelopes.map(({ retry_attempt: number, retry_reason: why }) => [number, why])).toEqual([
      [0, ''],
      [1, 'timeout'],
      [2, 'timeout'],
    ]);
    expect(new Set(envelopes.map(({ envelope_id: id }) => id)).size).toBe(3);
    expect(new Set(envelopes.map(({ payload }) => (payload as { event_id: string }).event_id)).size).toBe(1);
  });

  it('says goodbye to a connection, which comes back', async () => {
    const slack = await fake();
    await appOn(slack);
    for (const reason of ['warning', 'refresh_requested', 'link_disabled'] as const) {
      const opened = slack.calls.length;
      slack.disconnect(reason);
      await vi.waitFor(() => expect(slack.calls.length).toBeGreaterThan(opened));
      await vi.waitFor(() => expect(slack.sockets()).toBe(1));
    }
  });

  it('sends a command again over sockets, but not over HTTP', async () => {
    const slack = await fake({ ackWithin: 150 });
    await appOn(slack);
    expect(await slack.slash('U1', 'C1', '/unknown')).toMatchObject({ acknowledged: false, tries: 3 });
    const headers: unknown[] = [];
    const server = createServer((request, response) => {
      const { 'x-slack-retry-num': num, 'x-slack-retry-reason': reason } = request.headers;
      headers.push([num, reason]);
      response.writeHead(500).end();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    ends.push(async () => server.close());
    slack.deliverTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    expect(await slack.slash('U1', 'C1', '/rsvp')).toMatchObject({
      acknowledged: false,
      status: 500,
      tries: 1,
    });
    expect(await slack.says('U1', 'dm', 'hello')).toMatchObject({ acknowledged: false, tries: 3 });
    expect(headers).toEqual([
      ...[
        [undefined, undefined],
        [undefined, undefined],
      ],
      ...[
        ['1', 'http_error'],
        ['2', 'http_error'],
      ],
    ]);
  });

  it('signs what it sends over HTTP, as Bolt checks it', async () => {
    const slack = await fake();
    const app = await boltOnHttp(slack);
    ends.push(() => app.stop());
    app.command('/rsvp', ({ ack, command }) => ack(`heard ${command.text}`));
    app.event('app_mention', () => Promise.resolve());
    app.event('message', () => Promise.resolve());
    const slash = await slack.slash('U1', 'C1', '/rsvp', 'yes & no');
    expect(slash).toMatchObject({ acknowledged: true, status: 200, payload: 'heard yes &amp; no' });
    expect(slack.told('U1').map(({ text }) => text)).toEqual(['heard yes &amp; no']);
    expect(await slack.says('U1', 'C1', `<@${slack.botUserId}> hi`)).toMatchObject({ acknowledged: true });
    const odd = { type: 'events_api', payload: { type: 'event_callback', event: { type: 'message' } } };
    expect(await slack.deliver(odd, { secret: 'another' })).toMatchObject({
      acknowledged: false,
      status: 401,
    });
    expect(await slack.deliver(odd, { secondsOff: -301 })).toMatchObject({
      acknowledged: false,
      status: 401,
    });
  });

  it('gives back at once what waited, when it stops', async () => {
    const slack = await createFakeSlack({ retries: [60_000] });
    slack.addUser({ id: 'U1', name: 'Noa Levi' });
    const said = slack.says('U1', 'dm', 'hello');
    await slack.stop();
    expect(await said).toMatchObject({ acknowledged: false, tries: 1 });
  });

  it('writes what people type as Slack does, so that nothing in it is markup', () => {
    expect(asSlackWrites('<@U1> a < b & https://x.y/?a=1')).toBe('<@U1> a &lt; b &amp; <https://x.y/?a=1>');
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(asSlackWrites(typed).replaceAll(/<[^<>\s]+>/gu, '')).not.toMatch(/[<>]/u);
      }),
    );
  });
});

describe('people in the fake Slack', () => {
  it('fill in a modal, are told what is wrong, and are done when the app is content', async () => {
    const slack = await fake();
    const app = await appOn(slack);
    app.command('/story', async ({ ack, body, client }) => {
      await client.views.open({ trigger_id: body.trigger_id, view: modal({ private_metadata: 'kept' }) });
      await ack();
    });
    const seen: unknown[] = [];
    app.view(/.*/u, async ({ ack, view }) => {
      const value = view.state.values['title']?.['text']?.value;
      seen.push([view.private_metadata, value]);
      if (value === 'short') await ack({ response_action: 'errors', errors: { title: 'Too short.' } });
      else await ack();
    });
    await slack.slash('U1', 'C1', '/story');
    expect(slack.modalOf('U1')?.title?.text).toBe('A story');
    expect(await slack.submits('U1')).toMatchObject({ tries: 0, errors: { title: /required/u } });
    expect(await slack.submits('U1', { Title: 'short' })).toMatchObject({
      mistakes: { Title: 'Too short.' },
    });
    expect(slack.modalOf('U1')?.errors).toEqual({ title: 'Too short.' });
    expect(await slack.submits('U1', { title: 'long enough' })).toMatchObject({
      acknowledged: true,
      errors: {},
    });
    expect(slack.modalOf('U1')).toBeUndefined();
    expect(seen).toEqual([
      ['kept', 'short'],
      ['kept', 'long enough'],
    ]);
  });

  it('are led from one modal to the next', async () => {
    const slack = await fake();
    const app = await appOn(slack);
    app.command('/story', async ({ ack, body, client }) => {
      await client.views.open({ trigger_id: body.trigger_id, view: modal() });
      await ack();
    });
    const answers = [
      { response_action: 'update', view: modal({ callback_id: 'updated' }) },
      { response_action: 'push', view: modal({ callback_id: 'pushed', notify_on_close: true }) },
      { response_action: 'push', view: modal({ title: plain('x'.repeat(25)) }) },
    ];
    const closed: string[] = [];
    app.view(/.*/u, ({ ack }) => ack(answers.shift() as never));
    app.view({ type: 'view_closed' }, async ({ ack, view }) => {
      closed.push(view.callback_id);
      await ack();
    });
    await slack.slash('U1', 'C1', '/story');
    await slack.submits('U1', { Title: 'one' });
    expect(slack.modalOf('U1')?.callback_id).toBe('updated');
    await slack.submits('U1', { Title: 'two' });
    expect(slack.modalOf('U1')?.callback_id).toBe('pushed');
    expect(await slack.submits('U1', { Title: 'three' })).toMatchObject({ trouble: /less than 25/u });
    await slack.closes('U1');
    expect(closed).toEqual(['pushed']);
    expect(slack.modalOf('U1')?.callback_id).toBe('updated');
  });

  it('click and pick by what is written, and see what the app answers there', async () => {
    const slack = await fake();
    const app = await appOn(slack);
    const menu = {
      type: 'static_select',
      action_id: 'm',
      options: [{ text: plain('Later'), value: 'later' }],
    };
    const blocks = [{ type: 'actions', elements: [button('Yes', 'rsvp yes'), menu] }];
    app.action({ type: 'block_actions' }, async ({ ack, action, respond }) => {
      await ack();
      const picked = action.type === 'static_select' ? action.selected_option.value : 'clicked';
      await respond({ text: picked, replace_original: picked === 'later' });
    });
    await clientOf(slack).chat.postMessage({ channel: 'C1', text: 'Coming?', blocks } as never);
    const [post] = slack.posts('C1');
    if (!post) throw new Error('nothing was posted');
    await slack.clicks('U2', post, 'Yes');
    await vi.waitFor(() => expect(slack.told('U2').map(({ text }) => text)).toEqual(['clicked']));
    await slack.picks('U1', post, 'Later');
    await vi.waitFor(() => expect(slack.posts('C1')[0]?.text).toBe('later'));
    await expect(async () => slack.clicks('U1', post, 'Yes')).rejects.toThrow('there is no button "Yes"');
  });

  it('come, go, react and open their Home tab', async () => {
    const slack = await fake();
    const app = await appOn(slack);
    const heard: string[] = [];
    app.use(async ({ body }) => void heard.push((body as { event?: { type: string } }).event?.type ?? ''));
    const { ts } = await slack.says('U1', 'C1', 'a question');
    slack.addUser({ id: 'U3', name: 'Dr Elsewhere', kind: 'external' });
    await slack.joins('U3', 'C1');
    await slack.leaves('U3', 'C1');
    await slack.reacts('U2', { channel: 'C1', ts }, 'thumbsup');
    const view = {
      type: 'home' as const,
      blocks: [{ type: 'actions' as const, elements: [button('Pause')] }],
    };
    await clientOf(slack).views.publish({ user_id: 'U1', view });
    await slack.opensHome('U1');
    await slack.says('U1', 'C2', 'the bot is not here');
    expect(heard.toSorted()).toEqual([
      'app_home_opened',
      'member_joined_channel',
      'member_left_channel',
      'message',
      'message',
      'message',
      'reaction_added',
    ]);
    expect((await clientOf(slack).users.info({ user: 'U3' })).user?.team_id).not.toBe(slack.teamId);
    expect((await clientOf(slack).conversations.members({ channel: 'C1' })).members).toContain(
      slack.botUserId,
    );
  });
});

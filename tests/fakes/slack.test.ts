import { type App, webApi } from '@slack/bolt';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createFakeSlack, type FakeSlack, type FakeSlackOptions } from './slack/fake-slack.ts';
import { pageOf } from './slack/methods/paging.ts';
import { boltOnSockets, clientOf, silent } from './slack/real-clients.ts';

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

const errorOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'none',
    (error: { data?: { error?: string }; code?: string }) => error.data?.error ?? error.code ?? String(error),
  );

describe('the Web API of the fake Slack', () => {
  it('keeps what was posted, with its metadata, and pages through it with cursors', async () => {
    const slack = await fake();
    const client = clientOf(slack);
    const metadata = { event_type: 'delivery', event_payload: { key: 'd1' } };
    for (const text of ['one', 'two', 'three'])
      await client.chat.postMessage({ channel: 'C1', text, metadata });
    await client.chat.postEphemeral({ channel: 'C1', user: 'U1', text: 'for you alone' });
    const { ts } = slack.posts('C1')[0] ?? {};
    await client.chat.postMessage({ channel: 'C1', text: 'a reply', thread_ts: ts ?? '' });

    const first = await client.conversations.history({ channel: 'C1', limit: 2, include_all_metadata: true });
    expect(first.messages?.map(({ text }) => text)).toEqual(['three', 'two']);
    expect(first.messages?.[0]?.metadata).toEqual(metadata);
    const cursor = first.response_metadata?.next_cursor ?? '';
    const second = await client.conversations.history({ channel: 'C1', limit: 2, cursor });
    expect(second.messages?.map(({ text, metadata: shown }) => [text, shown])).toEqual([['one', undefined]]);
    expect(second.has_more).toBe(false);
    const thread = await client.conversations.replies({ channel: 'C1', ts: ts ?? '' });
    expect(thread.messages?.map(({ text }) => text)).toEqual(['one', 'a reply']);
    expect(slack.told('U1').map(({ text }) => text)).toEqual(['for you alone']);
  });

  it('pages through anything without missing or repeating', () => {
    const lists = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 20 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 7 }), (all, limit) => {
        const seen: string[] = [];
        let cursor = '';
        for (let pages = 0; pages < 30; pages += 1) {
          const { items, next } = pageOf(all, { limit: String(limit), cursor }, (one) => one);
          seen.push(...items);
          cursor = next;
          if (cursor === '') break;
        }
        expect(seen).toEqual(all);
      }),
      { examples: [[['a', 'b', 'a\nb'], 1]] },
    );
  });

  it('says no in the words of Slack', async () => {
    const slack = await fake();
    const client = clientOf(slack);
    const stranger = new webApi.WebClient('xoxb-other', { slackApiUrl: slack.apiUrl, logger: silent });
    const withAppToken = new webApi.WebClient(slack.appToken, { slackApiUrl: slack.apiUrl, logger: silent });
    const post = (more: object) => client.chat.postMessage({ channel: 'C1', text: 'x', ...more } as never);
    const blocks = (block: object, times = 1) => post({ blocks: Array.from({ length: times }, () => block) });
    const section = (length: number) => ({ type: 'section', text: plain('x'.repeat(length)) });
    slack.addUser({ id: 'U9', name: 'Gone', kind: 'deactivated' });
    expect(await errorOf(stranger.auth.test())).toBe('invalid_auth');
    expect(await errorOf(withAppToken.auth.test())).toBe('not_allowed_token_type');
    expect(await errorOf(post({ channel: 'C404' }))).toBe('channel_not_found');
    expect(await errorOf(post({ channel: 'C2' }))).toBe('not_in_channel');
    expect(await errorOf(post({ text: '' }))).toBe('no_text');
    expect(await errorOf(post({ text: 'x'.repeat(40_001) }))).toBe('msg_too_long');
    expect(await errorOf(blocks({ type: 'divider' }, 51))).toBe('invalid_blocks');
    expect(await errorOf(blocks(section(3_001)))).toBe('invalid_blocks');
    expect(await errorOf(blocks({ type: 'actions', elements: [button('x'.repeat(76), 'a')] }))).toBe(
      'invalid_blocks',
    );
    expect(await errorOf(blocks({ type: 'actions', elements: [button('a'), button('a')] }))).toBe(
      'invalid_blocks',
    );
    expect(await errorOf(blocks(section(2_900), 4))).toBe('msg_blocks_too_long');
    expect(await errorOf(client.chat.postEphemeral({ channel: 'C1', user: 'U9', text: 'x' }))).toBe(
      'user_not_in_channel',
    );
    expect(await errorOf(client.conversations.open({ users: 'U9' }))).toBe('user_disabled');
    expect(slack.posts('C1')).toEqual([]);
    const home = (view: object) => client.views.publish({ user_id: 'U1', view } as never);
    expect(await errorOf(home({ type: 'home', blocks: [], private_metadata: 'x'.repeat(3_001) }))).toBe(
      'invalid_arguments',
    );
    expect(slack.homeOf('U1')).toBeUndefined();
  });

  it('opens one view with a trigger, and none with an old one', async () => {
    const triggers: string[] = [];
    const spend = async (slack: FakeSlack, trigger = triggers[0] ?? '') => {
      const asked = { trigger_id: trigger, view: modal() };
      return errorOf(clientOf(slack).views.open(asked));
    };
    const triggered = async (options: FakeSlackOptions) => {
      const slack = await fake(options);
      const app = await appOn(slack);
      app.command('/story', async ({ ack, body }) => {
        triggers.unshift(body.trigger_id);
        await ack();
      });
      await slack.slash('U1', 'C1', '/story');
      return slack;
    };
    const slack = await triggered({ triggerLives: 60_000 });
    expect(await spend(slack)).toBe('none');
    expect(await spend(slack)).toBe('exchanged_trigger_id');
    expect(await spend(slack, 'made up')).toBe('invalid_trigger_id');
    expect(await spend(await triggered({ triggerLives: 0 }))).toBe('expired_trigger_id');
  });

  it('refuses one channel for a while and lets the others be', async () => {
    const slack = await fake();
    const client = clientOf(slack);
    slack.addChannel({ id: 'C3', name: 'third', members: [] });
    slack.fault('chat.postMessage', { kind: '429', retryAfter: 7, where: 'C1', ms: 5_000 });
    const refused = await client.chat.postMessage({ channel: 'C1', text: 'x' }).catch((error) => error);
    expect(refused).toMatchObject({ code: 'slack_webapi_rate_limited_error', retryAfter: 7 });
    expect(await errorOf(client.chat.postMessage({ channel: 'C3', text: 'x' }))).toBe('none');
    slack.clearFaults();
    expect(await errorOf(client.chat.postMessage({ channel: 'C1', text: 'x' }))).toBe('none');
  });

  it('keeps the post whose reply was lost, and makes none of what it refused', async () => {
    const slack = await fake();
    const client = clientOf(slack, { timeout: 100 });
    const kinds = ['lost', '500-after', '500', 'hang'] as const;
    for (const kind of kinds) {
      slack.fault('chat.postMessage', { kind });
      expect(await errorOf(client.chat.postMessage({ channel: 'C1', text: kind }))).not.toBe('none');
    }
    slack.fault('chat.postMessage', { kind: 'slow', by: 200 });
    expect(await errorOf(client.chat.postMessage({ channel: 'C1', text: 'slow' }))).not.toBe('none');
    expect(slack.posts('C1').map(({ text }) => text)).toEqual(['lost', '500-after', 'slow']);
    expect(slack.calls.map(({ outcome }) => outcome)).toEqual(['lost', '500-after', '500', 'hang', 'slow']);
  });

  it('loses the same replies for the same seed', async () => {
    const lost = async () => {
      const slack = await fake();
      const client = clientOf(slack);
      slack.fault('*', { kind: 'lost-sometimes', share: 0.4, seed: 7 });
      for (let i = 0; i < 12; i += 1) await errorOf(client.chat.postMessage({ channel: 'C1', text: 'x' }));
      expect(slack.posts('C1')).toHaveLength(12);
      return slack.calls.map(({ outcome }) => outcome);
    };
    const first = await lost();
    expect(new Set(first)).toEqual(new Set(['ok', 'lost-sometimes']));
    expect(await lost()).toEqual(first);
  });

  it('takes files in three steps, and gives them to the right token only', async () => {
    const slack = await fake();
    const file = Buffer.from('<svg/>');
    await clientOf(slack).filesUploadV2({
      ...{ channel_id: 'C1', file, filename: 'chart.svg', alt_text: 'Two bars', initial_comment: 'Look' },
    });
    const [post] = slack.posts('C1');
    expect(post).toMatchObject({
      text: 'Look',
      files: [{ name: 'chart.svg', altText: 'Two bars', content: file }],
    });
    const { messages } = await clientOf(slack).conversations.history({ channel: 'C1' });
    const url = messages?.[0]?.files?.[0]?.url_private ?? '';
    const fetched = await fetch(url, { headers: { authorization: `Bearer ${slack.botToken}` } });
    expect(await fetched.text()).toBe('<svg/>');
    expect(await (await fetch(url)).text()).toMatch(/Sign in/u);
  });

  it('refuses connections while it is away, and is the same afterwards', async () => {
    const slack = await fake();
    const client = clientOf(slack, { timeout: 60_000 });
    await client.chat.postMessage({ channel: 'C1', text: 'before' });
    slack.fault('auth.test', { kind: 'hang' });
    const hanging = errorOf(client.auth.test());
    await expect.poll(() => slack.calls.at(-1)?.outcome).toBe('hang');
    await slack.goAway();
    expect(await hanging).toBe('slack_webapi_request_error');
    expect(await errorOf(client.auth.test())).toBe('slack_webapi_request_error');
    await slack.comeBack();
    expect((await client.conversations.history({ channel: 'C1' })).messages).toHaveLength(1);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { RefusedError } from '../../../src/core/errors.ts';
import { SECOND } from '../../../src/core/time.ts';
import { createDeliveries, GROUP, inPrivate } from './deliveries.ts';
import { GERIATRICS, type HouseOptions, idOf, PEOPLE, useSlackHouses } from './slack-house.ts';

const openHouse = useSlackHouses();
const DANA = inPrivate('dana');
const NOAM = idOf('noam');

async function open(options?: HouseOptions) {
  const house = await openHouse(options);
  return { ...house, ...createDeliveries(house) };
}

describe('a 429', () => {
  it('holds back its channel for as long as Slack says, and no other', async () => {
    const { wants, delivers, calls, slack, now } = await open();
    for (const key of ['a', 'b']) await wants(key, GROUP);
    await wants('c', DANA);
    slack.fault('chat.postMessage', { kind: '429', retryAfter: 30, where: GERIATRICS });
    const [a, b] = await delivers(GROUP, 'a', 'b');
    expect([a, b]).toMatchObject([{ state: 'waiting' }, { state: 'waiting' }]);
    expect([a?.due, b?.due]).toEqual([now() + 30 * SECOND, now() + 30 * SECOND]);
    expect(calls('chat.postMessage')).toHaveLength(1);
    expect(await delivers(DANA, 'c')).toMatchObject([{ state: 'sent' }]);
  });

  it('is over when its time has passed', async () => {
    const { wants, delivers, passes, posts, slack } = await open();
    await wants('a', GROUP);
    slack.fault('chat.postMessage', { kind: '429', retryAfter: 1 });
    expect(await delivers(GROUP, 'a')).toMatchObject([{ state: 'waiting' }]);
    passes(3 * SECOND);
    expect(await delivers(GROUP, 'a')).toMatchObject([{ state: 'sent', tries: 2 }]);
    expect(posts(GROUP, 'a')).toHaveLength(1);
  });

  it('keeps what comes after it in its place', async () => {
    const { wants, delivers, passes, slack, now } = await open();
    for (const key of ['a', 'b', 'c']) await wants(key, GROUP);
    slack.fault('chat.postMessage', { kind: '429', retryAfter: 1 });
    const due = now() + 2 * SECOND;
    expect(await delivers(GROUP, 'a', 'b', 'c')).toMatchObject([{ due }, { due }, { due }]);
    passes(2 * SECOND);
    await delivers(GROUP);
    const order = slack.posts(GERIATRICS).map(({ metadata }) => metadata?.event_payload['key']);
    expect(order.slice(-3)).toEqual(['a', 'b', 'c']);
  });

  it('in two channels at once holds back every post', async () => {
    const { wants, delivers, calls, slack } = await open();
    for (const name of ['dana', 'layla', 'noam']) await wants(name, inPrivate(name));
    slack.fault('chat.postMessage', { kind: '429', retryAfter: 30, times: 2 });
    await delivers(DANA);
    await delivers(inPrivate('layla'));
    expect(await delivers(inPrivate('noam'), 'noam')).toMatchObject([{ state: 'waiting' }]);
    expect(calls('chat.postMessage')).toHaveLength(2);
  });

  it('of another method holds back that method alone', async () => {
    const { bot, slack, calls } = await open();
    slack.fault('conversations.open', { kind: '429', retryAfter: 30 });
    await expect(bot.send(DANA, { text: 'one' }, 'a')).rejects.toThrow(RefusedError);
    await expect(bot.send(inPrivate('layla'), { text: 'two' }, 'b')).rejects.toThrow('paced');
    expect(calls('conversations.open')).toHaveLength(1);
    await bot.send(GROUP, { text: 'three' }, 'c');
    slack.fault('conversations.history', { kind: '429', retryAfter: 30 });
    await expect(bot.find(GROUP, 'c', 0)).rejects.toThrow();
    await expect(bot.find(GROUP, 'c', 0)).rejects.toThrow('paced');
    expect(calls('conversations.history')).toHaveLength(1);
  });

  it('does not keep a modal from opening', async () => {
    const { wants, delivers, calls, slack } = await open();
    for (const key of ['a', 'b', 'c']) await wants(key, GROUP);
    slack.fault('chat.postMessage', { kind: '429', retryAfter: 20, times: 10 });
    const sending = delivers(GROUP);
    await vi.waitFor(() => expect(calls('chat.postMessage')).not.toEqual([]), { interval: 5 });
    const opened = await slack.slash(NOAM, 'dm', '/pause');
    expect(opened).toMatchObject({ acknowledged: true });
    expect(opened.ms).toBeLessThan(SECOND);
    expect(calls('views.open')).toMatchObject([{ outcome: 'ok' }]);
    await sending;
    expect(calls('chat.postMessage').every(({ outcome }) => outcome === '429')).toBe(true);
  });
});

describe('the pace', () => {
  /** More often than this nothing came, in any span of time. */
  function expectPace(calls: readonly { readonly at: number }[], pace: { every: number; burst: number }) {
    const times = calls.map(({ at }) => at).sort((a, b) => a - b);
    for (const [i, first] of times.entries())
      for (const [more, last] of times.slice(i).entries())
        expect(more + 1).toBeLessThanOrEqual(pace.burst + 1 + (last - first) / pace.every);
  }

  it('of a channel is one for all processes', async () => {
    const { bot, another, calls } = await open({ rates: { channel: 60, workspace: 1 } });
    const bots = [bot, (await another()).bot];
    await Promise.all(
      bots.flatMap((one, n) => [1, 2, 3, 4].map((i) => one.send(GROUP, { text: 'hello' }, `${n}/${i}`))),
    );
    const posts = calls('chat.postMessage');
    expect(posts).toHaveLength(8);
    expectPace(posts, { every: 60, burst: 1 });
  });

  it('of the workspace is one for all processes and channels', async () => {
    const { bot, another, calls } = await open({ rates: { channel: 1, workspace: 40 } });
    const bots = [bot, (await another()).bot];
    const all = PEOPLE.flatMap((name) => bots.map((one) => ({ one, to: inPrivate(name) })));
    await Promise.all(all.map(({ one, to }, i) => one.send(to, { text: 'hello' }, `${i}`)));
    const posts = calls('chat.postMessage');
    expect(posts).toHaveLength(2 * PEOPLE.length);
    expectPace(posts, { every: 40, burst: 5 });
  });
});

describe('a private chat', () => {
  it('is opened once, whoever asks, and known after a restart', async () => {
    const { bot, another, calls } = await open();
    await Promise.all(['a', 'b', 'c'].map((key) => bot.send(DANA, { text: key }, key)));
    await (await another()).bot.send(DANA, { text: 'd' }, 'd');
    expect(calls('conversations.open')).toHaveLength(1);
    expect(calls('chat.postMessage')).toHaveLength(4);
  });

  it('in which someone wrote is known without asking', async () => {
    const { bot, slack, calls } = await open();
    await slack.says(NOAM, 'dm', 'help');
    await bot.send(inPrivate('noam'), { text: 'hello' }, 'a');
    expect(calls('conversations.open')).toHaveLength(0);
  });

  it('of another app, or workspace, is opened anew', async () => {
    const { bot, slack, posts, calls } = await open();
    await bot.chats.learn(idOf('dana'), 'D0OFLASTYEAR');
    await bot.send(DANA, { text: 'hello' }, 'a');
    expect(posts(DANA, 'a')).toHaveLength(1);
    expect(calls('conversations.open')).toHaveLength(1);
    await bot.send(DANA, { text: 'again' }, 'b');
    expect(slack.posts(idOf('dana'))).toHaveLength(2);
    expect(calls('chat.postMessage')).toHaveLength(3);
  });

  it('is opened at a pace', async () => {
    const { bot, slack, calls } = await open({ rates: { channel: 1, workspace: 1, others: 50 } });
    const people = Array.from({ length: 26 }, (_, i) => `U0P${i}`);
    for (const id of people) slack.addUser({ id, name: id });
    const started = performance.now();
    await Promise.all(
      people.map((id) => bot.send({ platform: 'slack', kind: 'private', id }, { text: 'hello' }, id)),
    );
    expect(calls('conversations.open')).toHaveLength(26);
    // Twenty at once, and then one by one.
    expect(performance.now() - started).toBeGreaterThan(5 * 50);
  });
});

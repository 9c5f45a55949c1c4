import type { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { createWebClients } from '../../../src/bots/slack/web-clients.ts';
import type { Bot } from '../../../src/core/chat.ts';
import { laneOf } from '../../../src/core/outbox.ts';
import { MINUTE, SECOND } from '../../../src/core/time.ts';
import { clientOf } from '../../fakes/slack/real-clients.ts';
import { takes } from '../../store/store-fixtures.ts';
import { createBareBot, createDeliveries, GROUP, inPrivate } from './deliveries.ts';
import { GERIATRICS, type HouseOptions, idOf, useSlackHouses } from './slack-house.ts';

const openHouse = useSlackHouses();
const DANA = inPrivate('dana');
/** Until what is absent is believed to be. */
const LATE = 10 * SECOND;
const HASTY = { sends: 150, quick: 150, reads: 1_000 };

async function open(options?: HouseOptions) {
  const house = await openHouse(options);
  return { ...house, ...createDeliveries(house) };
}

describe('a message that Slack took and did not confirm', () => {
  it.each(['lost', '500-after'] as const)('is found, and not posted again (%s)', async (kind) => {
    const { wants, delivers, posts, calls, slack } = await open();
    await wants('a', DANA);
    slack.fault('chat.postMessage', { kind });
    const [row] = await delivers(DANA, 'a');
    expect(row).toMatchObject({ state: 'sent', tries: 1, receipt: { id: posts(DANA, 'a')[0]?.ts } });
    expect(posts(DANA, 'a')).toHaveLength(1);
    expect(calls('chat.postMessage')).toHaveLength(1);
  });

  it('or confirms too late, is found', async () => {
    const { wants, delivers, by, posts, slack } = await open();
    by(createBareBot(createWebClients(slack, HASTY)));
    await wants('a', DANA);
    slack.fault('chat.postMessage', { kind: 'slow', by: 1_000 });
    expect(await delivers(DANA, 'a')).toMatchObject([{ state: 'sent', tries: 1 }]);
    expect(posts(DANA, 'a')).toHaveLength(1);
  });

  it('is not posted again while Slack cannot be searched, however long that is', async () => {
    const { wants, delivers, passes, posts, slack } = await open();
    await wants('a', GROUP);
    slack.fault('chat.postMessage', { kind: 'lost' });
    slack.fault('conversations.history', { kind: '500', times: 3 });
    for (const wait of [0, MINUTE, 10 * MINUTE]) {
      passes(wait);
      expect(await delivers(GROUP, 'a')).toMatchObject([{ state: 'sending', tries: 1 }]);
    }
    passes(30 * MINUTE);
    expect(await delivers(GROUP, 'a')).toMatchObject([{ state: 'sent', tries: 1 }]);
    expect(posts(GROUP, 'a')).toHaveLength(1);
  });

  it('is looked for when its sender died in the middle', async () => {
    const { wants, delivers, bot, now, posts, store, client } = await open();
    await wants('a', DANA);
    const { lane, row } = await takes(store.outbox, laneOf(DANA), now());
    await store.outbox.begin(lane, { ...row, begun: now() });
    await bot.send(DANA, row.message, 'a');
    // Its lease is over.
    await client.del(await client.keys('*:lock:*'));
    expect(await delivers(DANA, 'a')).toMatchObject([{ state: 'sent', tries: 1 }]);
    expect(posts(DANA, 'a')).toHaveLength(1);
  });
});

describe('a message of which nobody knows whether Slack took it, and which is not there', () => {
  it.each(['hang', '500'] as const)('goes out once it can no longer be on its way (%s)', async (kind) => {
    const { wants, delivers, passes, by, posts, slack } = await open();
    by(createBareBot(createWebClients(slack, HASTY)));
    await wants('a', DANA);
    slack.fault('chat.postMessage', { kind });
    expect(await delivers(DANA, 'a')).toMatchObject([{ state: 'sending', tries: 1 }]);
    passes(LATE);
    expect(await delivers(DANA, 'a')).toMatchObject([{ state: 'waiting', why: 'absent' }]);
    expect(posts(DANA, 'a')).toHaveLength(0);
    passes(MINUTE);
    expect(await delivers(DANA, 'a')).toMatchObject([{ state: 'sent', tries: 2 }]);
    expect(posts(DANA, 'a')).toHaveLength(1);
  });

  it('is waited for also when it had waited its turn for long', async () => {
    const { wants, delivers, passes, by, bot, slack } = await open();
    const send: Bot['send'] = (...given) => {
      passes(LATE);
      return bot.send(...given);
    };
    by({ ...bot, send });
    await wants('a', GROUP);
    slack.fault('chat.postMessage', { kind: '500' });
    expect(await delivers(GROUP, 'a')).toMatchObject([{ state: 'sending', tries: 1 }]);
  });

  it('has perhaps gone out when the answer is no answer of Slack at all', async () => {
    const { wants, delivers, slack } = await open();
    await wants('a', GROUP);
    slack.fault('chat.postMessage', { kind: 'error', error: '<html>Bad gateway</html>' });
    expect(await delivers(GROUP, 'a')).toMatchObject([{ state: 'sending' }]);
  });
});

describe('looking for a message', () => {
  it('goes through the pages of a channel', async () => {
    const { bot, slack, calls } = await open();
    const receipt = await bot.send(GROUP, { text: 'the one' }, 'a');
    const client = clientOf(slack, { timeout: 20_000 });
    await Promise.all(
      Array.from({ length: 401 }, (_, i) => client.chat.postMessage({ channel: GERIATRICS, text: `${i}` })),
    );
    expect(await bot.find(GROUP, 'a', receipt.at)).toEqual(receipt);
    expect(calls('conversations.history')).toHaveLength(3);
    expect(await bot.find(GROUP, 'b', receipt.at)).toBe('absent');
  });

  it('looks in the thread it belongs to', async () => {
    const { bot, slack, calls } = await open();
    const { ts } = await slack.says(idOf('layla'), GERIATRICS, 'good morning');
    const thread = { ...GROUP, thread: ts };
    const receipt = await bot.send(thread, { text: 'and to you' }, 'a');
    expect(await bot.find(thread, 'a', 0)).toEqual(receipt);
    expect(await bot.find(thread, 'b', 0)).toBe('absent');
    expect(calls('conversations.replies')).toHaveLength(2);
  });

  it('looks no further back than it can have been sent, by any clock', async () => {
    const { bot, now, calls } = await open();
    await bot.find(GROUP, 'a', now());
    expect(Number(calls('conversations.history')[0]?.args['oldest'])).toBe((now() - 5 * MINUTE) / SECOND);
  });

  it('gives up, and says so, when there is too much', async () => {
    const { slack } = await open();
    const endless = { messages: [], response_metadata: { next_cursor: 'more' } };
    const reads = { conversations: { history: async () => endless } } as unknown as webApi.WebClient;
    const bot = createBareBot({ ...createWebClients(slack), reads });
    expect(await bot.find(GROUP, 'a', 0)).toBe('unknown');
  });
});

describe('a message that Slack refuses', () => {
  it.each([
    ['user_disabled', DANA],
    ['channel_not_found', { ...GROUP, id: 'C0NOWHERE' }],
    ['is_archived', { ...GROUP, id: 'C0OLD' }],
    ['not_in_channel', { ...GROUP, id: 'C0ELSEWHERE' }],
  ] as const)('for good has failed, and says why: %s', async (why, to) => {
    const { wants, delivers, slack } = await open();
    slack.addUser({ id: idOf('dana'), name: 'dana', kind: 'deactivated' });
    slack.addChannel({ id: 'C0OLD', name: 'old', members: [], isArchived: true });
    slack.addChannel({ id: 'C0ELSEWHERE', name: 'elsewhere', members: [], botIsIn: false });
    await wants('a', to);
    expect(await delivers(to, 'a')).toMatchObject([{ state: 'failed', why }]);
  });

  it.each(['invalid_auth', 'token_revoked'])(
    'until the operator acts waits for that, and they are told once: %s',
    async (error) => {
      const { wants, delivers, passes, slack, troubles } = await open();
      const places = ['dana', 'layla', 'noam'].map(inPrivate);
      for (const to of places) await wants(to.id, to);
      const states = async () =>
        (await Promise.all(places.map((to) => delivers(to, to.id)))).flat().map(({ state }) => state);
      slack.fault('chat.postMessage', { kind: 'error', error, times: 4 });
      expect(await states()).toEqual(['waiting', 'waiting', 'waiting']);
      expect(troubles.splice(0)).toEqual([expect.stringContaining(error)]);
      passes(5 * MINUTE);
      expect((await states()).toSorted()).toEqual(['sent', 'sent', 'waiting']);
      troubles.length = 0;
      passes(5 * MINUTE);
      expect(await states()).toEqual(['sent', 'sent', 'sent']);
    },
  );

  it('by not being there waits until it is', async () => {
    const { wants, delivers, passes, slack, posts, listening } = await open();
    await listening.stop();
    await wants('a', GROUP);
    await slack.goAway();
    expect(await delivers(GROUP, 'a')).toMatchObject([{ state: 'waiting', why: 'refused' }]);
    await slack.comeBack();
    passes(MINUTE);
    expect(await delivers(GROUP, 'a')).toMatchObject([{ state: 'sent', tries: 2 }]);
    expect(posts(GROUP, 'a')).toHaveLength(1);
  });

  it('by a name that cannot be looked up waits until it can', async () => {
    const { wants, delivers, by, slack } = await open();
    by(createBareBot(createWebClients({ ...slack, apiUrl: 'http://slack.invalid/api/' })));
    await wants('a', GROUP);
    expect(await delivers(GROUP, 'a')).toMatchObject([{ state: 'waiting', why: 'refused', tries: 1 }]);
  });
});

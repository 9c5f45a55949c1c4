import { describe, expect, it } from 'vitest';
import type { Message, Place } from '../../../src/core/chat.ts';
import { MINUTE, SECOND } from '../../../src/core/time.ts';
import { HARD_TEXTS, textOf } from '../../conformance/hard-texts.ts';
import type { Post } from '../../fakes/slack/fake-slack.ts';
import { createDeliveries, GROUP, inPrivate } from './deliveries.ts';
import { idOf, useSlackHouses } from './slack-house.ts';

const openHouse = useSlackHouses();
const DANA = inPrivate('dana');
const WHISPER: Place = { ...GROUP, only: idOf('dana') };
/** Four posts. */
const LONG: Message = { text: textOf(9_000) };

async function open() {
  const house = await openHouse();
  return { ...house, ...createDeliveries(house) };
}

/** What Slack makes more of than text: the kinds of pieces, beside text, in a post's words. */
function piecesOf(post: Post | undefined): unknown[] {
  const pieces: unknown[] = [];
  JSON.stringify(post?.blocks, (_name, value: unknown) => {
    const { type, style } = (value ?? {}) as { type?: string; style?: object };
    if (typeof type === 'string' && (style || !/^(rich_text|rich_text_section|text)$/u.test(type)))
      pieces.push(value);
    return value;
  });
  return pieces;
}

describe('what people typed', () => {
  const typed = HARD_TEXTS.map(([, text]) => text.slice(0, 400));

  it.each([
    ['to a group', GROUP, 'chat.postMessage'],
    ['to one person in a group', WHISPER, 'chat.postEphemeral'],
  ] as const)('calls nobody, links nowhere and is not formatted, %s', async (_what, to, method) => {
    const { bot, slack, calls } = await open();
    for (const [i, text] of typed.entries()) {
      await bot.send(to, { text }, `${i}`);
      const post = slack.posts(to.id).at(-1);
      expect(piecesOf(post)).toEqual([]);
      expect(post?.text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)/u);
    }
    for (const { args } of calls(method)) expect(args).toMatchObject({ parse: 'none', link_names: 'false' });
    if (method === 'chat.postMessage')
      for (const { args } of calls(method))
        expect(args).toMatchObject({ mrkdwn: 'false', unfurl_links: 'false', unfurl_media: 'false' });
  });

  it('is a link where the message names the address, and only there', async () => {
    const { bot, slack } = await open();
    const [ours, theirs] = ['https://kehila.example/join?a=1&b=2', 'https://typed.example/'];
    await bot.send(DANA, { text: `${ours} and ${theirs} <${theirs}|here>`, links: [ours] }, 'a');
    expect(piecesOf(slack.posts(idOf('dana')).at(-1))).toEqual([{ type: 'link', url: ours }]);
  });
});

describe('what only one person is to see', () => {
  it.each([
    ['the bot is not in the channel', { botIsIn: false, members: ['dana'] }],
    ['the person is not in the channel', { members: ['noam'] }],
    ['the channel is archived', { members: ['dana'], isArchived: true }],
  ])('is said in private when %s', async (_what, { members, ...channel }) => {
    const { wants, delivers, slack, posts } = await open();
    slack.addChannel({ id: 'C0OTHER', name: 'other', members: members.map(idOf), ...channel });
    const there = { ...WHISPER, id: 'C0OTHER' };
    await wants('a', there);
    expect(await delivers(there, 'a')).toMatchObject([{ state: 'sent' }]);
    expect(posts(DANA, 'a')).toHaveLength(1);
    expect(slack.posts('C0OTHER')).toEqual([]);
  });

  it('and got no reply is left to a person: it cannot be looked up', async () => {
    const { wants, delivers, store, slack } = await open();
    await wants('a', WHISPER);
    slack.fault('chat.postEphemeral', { kind: 'lost' });
    expect(await delivers(WHISPER, 'a')).toMatchObject([{ state: 'unclear' }]);
    expect(await store.outbox.unclear()).toEqual(['a']);
  });
});

describe('a message too long for one post', () => {
  /** The first posts go out; then this happens. */
  const after = (count: number) => ({ kind: 'slow', by: 0, times: count }) as const;

  it('goes out in parts, in order, and nothing is searched for', async () => {
    const { bot, posts, calls } = await open();
    await bot.send(GROUP, LONG, 'a');
    const marks = posts(GROUP, 'a').map(({ metadata }) => metadata?.event_payload);
    expect(marks).toEqual([0, 1, 2, 3].map((part) => ({ key: 'a', part, of: 4 })));
    expect(calls('conversations.history')).toHaveLength(0);
  });

  it.each(['500', '429', 'lost'] as const)(
    'of which some parts are there gets the others (%s)',
    async (kind) => {
      const { wants, delivers, passes, by, another, posts, slack, calls } = await open();
      await wants('a', GROUP, LONG);
      slack.fault('chat.postMessage', after(2));
      slack.fault('chat.postMessage', kind === '429' ? { kind, retryAfter: 1 } : { kind });
      expect(await delivers(GROUP, 'a')).not.toMatchObject([{ state: 'sent' }]);
      // Another process takes over.
      by((await another()).bot);
      for (const wait of [10 * SECOND, MINUTE]) {
        passes(wait);
        await delivers(GROUP, 'a');
      }
      expect(await delivers(GROUP, 'a')).toMatchObject([
        { state: 'sent', receipt: { id: posts(GROUP, 'a')[0]?.ts } },
      ]);
      expect(posts(GROUP, 'a').map(({ metadata }) => metadata?.event_payload['part'])).toEqual([0, 1, 2, 3]);
      expect(calls('chat.postMessage')).toHaveLength(kind === 'lost' ? 4 : 5);
    },
  );

  it('and for one person alone gets the others too', async () => {
    const { wants, delivers, passes, slack } = await open();
    await wants('a', WHISPER, LONG);
    slack.fault('chat.postEphemeral', after(2));
    slack.fault('chat.postEphemeral', { kind: '429', retryAfter: 1 });
    expect(await delivers(WHISPER, 'a')).toMatchObject([{ state: 'waiting' }]);
    passes(MINUTE);
    expect(await delivers(WHISPER, 'a')).toMatchObject([{ state: 'sent' }]);
    expect(slack.posts(GROUP.id).filter(({ only }) => only)).toHaveLength(4);
  });
});

describe('a picture', () => {
  const PICTURE = {
    name: 'map.png',
    png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    alt: 'A map: <b>who</b> talks to "whom"',
  };
  const SHOWN: Message = { text: 'Who talks to whom', picture: PICTURE };
  const uploads = 'files.getUploadURLExternal';

  it('is uploaded first, and shown in the post with its words for who cannot see it', async () => {
    const { bot, posts, calls } = await open();
    await bot.send(GROUP, SHOWN, 'a');
    expect(calls(uploads)).toHaveLength(1);
    expect(posts(GROUP, 'a')).toHaveLength(1);
    expect(posts(GROUP, 'a')[0]?.blocks.at(-1)).toMatchObject({
      type: 'image',
      alt_text: PICTURE.alt,
      slack_file: { id: expect.stringMatching(/^F/) },
    });
  });

  it('that Slack has not yet made ready is waited for, and uploaded once', async () => {
    const { wants, delivers, passes, posts, calls, slack } = await open();
    await wants('a', GROUP, SHOWN);
    slack.fault('chat.postMessage', { kind: 'error', error: 'invalid_blocks', times: 2 });
    for (const tries of [1, 2]) {
      expect(await delivers(GROUP, 'a')).toMatchObject([{ state: 'waiting', tries }]);
      passes(MINUTE);
    }
    expect(await delivers(GROUP, 'a')).toMatchObject([{ state: 'sent' }]);
    expect(posts(GROUP, 'a')).toHaveLength(1);
    expect(calls(uploads)).toHaveLength(1);
  });

  it.each([uploads, 'files.completeUploadExternal'])(
    'that got lost on its way is sent again: %s',
    async (method) => {
      const { wants, delivers, passes, posts, slack } = await open();
      await wants('a', GROUP, SHOWN);
      slack.fault(method, { kind: 'lost' });
      await delivers(GROUP, 'a');
      for (const wait of [10 * SECOND, MINUTE]) {
        passes(wait);
        await delivers(GROUP, 'a');
      }
      expect(await delivers(GROUP, 'a')).toMatchObject([{ state: 'sent' }]);
      expect(posts(GROUP, 'a')).toHaveLength(1);
    },
  );

  it('without words is described by its name', async () => {
    const { bot, posts } = await open();
    await bot.send(GROUP, { ...SHOWN, picture: { ...PICTURE, alt: ' ' } }, 'a');
    expect(posts(GROUP, 'a')[0]?.blocks.at(-1)).toMatchObject({ alt_text: 'map.png' });
  });
});

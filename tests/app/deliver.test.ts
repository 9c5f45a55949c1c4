import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { communities } from '../../src/community/community.ts';
import { members } from '../../src/community/member.ts';
import type { Bot, Place } from '../../src/core/chat.ts';
import { MINUTE } from '../../src/core/time.ts';
import { LANE, put, row, takes } from '../store/store-fixtures.ts';
import { createMoodyBot, type Mood } from '../world/moody-bot.ts';
import { useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

async function moodyWorld(...moods: Mood[]) {
  const bot = createMoodyBot();
  const world = await createWorld({ bot: bot.over });
  bot.arrived.length = 0;
  bot.moods.push(...moods);
  return { world, bot };
}

/** Puts messages into Dana's lane, due now. */
async function write(world: World, ...keys: string[]): Promise<void> {
  for (const key of keys)
    await put(world.store, key, { rows: [row(key, { at: world.now(), due: world.now() })] });
}

describe('delivering', () => {
  it('sends what is due, in order, and keeps the receipts', async () => {
    const { world, bot } = await moodyWorld();
    await write(world, 'a', 'b', 'c');
    await world.app.deliver(LANE);
    expect(bot.arrived).toEqual(['a', 'b', 'c']);
    expect(await world.store.outbox.row('b')).toMatchObject({ state: 'sent', receipt: { id: 'b' } });
  });

  it('looks again at what it remembers of someone before it sends', async () => {
    const { world, bot } = await moodyWorld();
    const stale = world.store.recalling();
    await stale.get(communities, 'community');
    await stale.get(members, 'dana');
    await world.says('dana', 'pause 3d');
    bot.arrived.length = 0;
    const what = { at: world.now(), due: world.now(), weight: 'ritual', whose: 'member/dana' } as const;
    await put(world.store, 'a', { rows: [row('a', what)] });
    const forgetful = { ...world.store, recalling: () => stale };
    await createApp({ ...world.ports, store: forgetful }).deliver(LANE);
    expect(bot.arrived).toEqual([]);
    expect(await world.store.outbox.row('a')).toMatchObject({ state: 'held', why: 'paused', tries: 0 });
  });

  it('tries again, after the time asked for, what was refused for now', async () => {
    const { world, bot } = await moodyWorld('busy', 'busy');
    await write(world, 'a');
    await world.settles();
    expect(bot.arrived).toEqual([]);
    expect(await world.store.outbox.row('a')).toMatchObject({ state: 'waiting', why: 'refused', tries: 1 });
    await world.advance('+1m');
    expect(bot.arrived).toEqual([]);
    await world.advance('+1m');
    expect(bot.arrived).toEqual(['a']);
  });

  it('asks whether it is the place’s turn, spends nothing while it is not, and lets an answer go first', async () => {
    const { world, bot } = await moodyWorld();
    const asked: string[] = [];
    const waits = [MINUTE, 2 * MINUTE];
    const patient = {
      ...(world.ports.bots.get('console') as Bot),
      turn: async ({ id }: Place) => {
        asked.push(id);
        return waits.shift() ?? 0;
      },
    };
    const { deliver } = createApp({ ...world.ports, bots: new Map([['console', patient]]) });
    await put(world.store, 'a', { rows: [row('a', { at: world.now(), due: world.now() })] });
    expect(await deliver(LANE)).toBe('done');
    const at = world.now();
    const waiting = { state: 'waiting', why: 'not-its-turn', tries: 0, due: at + MINUTE };
    expect(await world.store.outbox.row('a')).toMatchObject(waiting);
    world.clockTo('2026-11-22T09:01');
    await deliver(LANE);
    expect(await world.store.outbox.row('a')).toMatchObject({ ...waiting, due: at + 3 * MINUTE });
    await put(world.store, 'b', { rows: [row('b', { at: world.now(), due: world.now() })] });
    await deliver(LANE);
    expect(bot.arrived).toEqual(['b']);
    world.clockTo('2026-11-22T09:03');
    await deliver(LANE);
    expect(bot.arrived).toEqual(['b', 'a']);
    expect(asked).toHaveLength(4);
    expect(await world.store.outbox.row('a')).toMatchObject({ state: 'sent', tries: 1 });
  });

  it('tells when to come back, also when it found nothing that is due', async () => {
    const { world } = await moodyWorld();
    expect(await world.app.deliver(LANE)).toBe('done');
    const rows = (due: number) => ({ rows: [row(`in ${due}`, { at: world.now(), due: world.now() + due })] });
    await put(world.store, 'later', rows(2 * MINUTE));
    expect(await world.app.deliver(LANE)).toBe('done');
    await put(world.store, 'soon', rows(MINUTE / 2));
    expect(await world.app.deliver(LANE)).toBe(MINUTE / 2);
  });

  it('goes on for hours with what is refused again and again, and then gives up', async () => {
    const { world, bot } = await moodyWorld(...Array.from<Mood>({ length: 80 }).fill('busy'));
    await write(world, 'a');
    await world.advance('+2h');
    expect(await world.store.outbox.row('a')).toMatchObject({ state: 'waiting' });
    await world.advance('+1d');
    expect(await world.store.outbox.row('a')).toMatchObject({ state: 'failed', tries: 60 });
    expect(bot.moods).toHaveLength(20);
  });

  it('does not try again what was refused for good, and goes on with the rest', async () => {
    const { world, bot } = await moodyWorld('refusing');
    await write(world, 'a', 'b');
    await world.settles();
    expect(await world.store.outbox.row('a')).toMatchObject({ state: 'failed', why: 'no such person' });
    expect(bot.arrived).toEqual(['b']);
  });

  it('does not send twice what went out although the answer got lost', async () => {
    const { world, bot } = await moodyWorld('cut off after');
    await write(world, 'a');
    await world.settles();
    expect(bot.arrived).toEqual(['a']);
    expect(await world.store.outbox.row('a')).toMatchObject({ state: 'sent', receipt: { id: 'a' } });
  });

  it('sends again what certainly did not go out', async () => {
    const { world, bot } = await moodyWorld('cut off before', 'cut off before');
    await write(world, 'a');
    await world.settles();
    // What was lost may still be on its way.
    expect(await world.store.outbox.row('a')).toMatchObject({ state: 'sending', tries: 1 });
    await world.advance('+2m');
    expect(bot.arrived).toEqual(['a']);
    expect(await world.store.outbox.row('a')).toMatchObject({ state: 'sent', tries: 3 });
  });

  it.each(['none', 'broken'] as const)(
    'lists as unclear, and never repeats, what nobody can tell: memory %s',
    async (memory) => {
      const { world, bot } = await moodyWorld('cut off before');
      bot.memory = memory;
      await write(world, 'a', 'b');
      await world.settles();
      await world.advance('+2d');
      expect(bot.arrived).toEqual(['b']);
      expect(await world.store.outbox.unclear()).toEqual(['a']);
      expect(await world.store.outbox.row('a')).toMatchObject({ state: 'unclear' });
    },
  );

  it('asks again, before it sends again, a platform that cannot be asked just now', async () => {
    const { world, bot } = await moodyWorld('cut off after');
    bot.memory = 'broken';
    await write(world, 'a');
    await world.advance('+1h');
    expect(await world.store.outbox.row('a')).toMatchObject({ state: 'sending', why: 'no answer in time' });
    bot.memory = 'good';
    await world.advance('+5m');
    expect(await world.store.outbox.row('a')).toMatchObject({ state: 'sent', tries: 1 });
    expect(bot.arrived).toEqual(['a']);
  });

  it('tells when a lane should be looked at again, if that is soon', async () => {
    const { world } = await moodyWorld('cut off before');
    await write(world, 'a');
    expect(await world.app.deliver(LANE)).toBe(10_000);
    await world.advance('+1m');
    expect(await world.app.deliver(LANE)).toBe('done');
  });

  it('lets two senders of one lane send each message once', async () => {
    const { world, bot } = await moodyWorld();
    const keys = Array.from({ length: 20 }, (_, i) => `r${i}`);
    await write(world, ...keys);
    await Promise.all([1, 2, 3, 4].map(() => world.app.deliver(LANE)));
    await world.settles();
    expect(bot.arrived).toEqual(keys);
  });

  it('waits for a platform that is not connected, while there is still a point', async () => {
    const { world } = await moodyWorld();
    const place = { platform: 'slack', kind: 'private', id: 'U1' } as const;
    const until = world.now() + 5 * 60_000;
    await put(world.store, 'c', { rows: [row('a', { place, due: world.now(), until })] });
    await world.settles();
    expect(await world.store.outbox.row('a')).toMatchObject({ state: 'waiting', why: 'no-bot' });
    await world.advance('+10m');
    expect(await world.store.outbox.row('a')).toMatchObject({ state: 'skipped', why: 'too-late' });
  });
});

describe('a sender that dies', () => {
  it('before it recorded anything loses nothing', async () => {
    const { world, bot } = await moodyWorld();
    await write(world, 'a');
    await takes(world.store.outbox, LANE, world.now());
    await world.app.deliver(LANE);
    expect(bot.arrived).toEqual([]);
    await world.losesLease(LANE);
    await world.settles();
    expect(bot.arrived).toEqual(['a']);
  });

  it.each([
    { memory: 'good', arrived: ['a'], state: 'sent' },
    { memory: 'none', arrived: [], state: 'unclear' },
  ] as const)(
    'just before it sent is followed by one that finds out: memory $memory',
    async ({ memory, arrived, state }) => {
      const { world, bot } = await moodyWorld();
      bot.memory = memory;
      await write(world, 'a');
      await begin(world);
      await world.losesLease(LANE);
      await world.advance('+2m');
      expect(bot.arrived).toEqual(arrived);
      expect(await world.store.outbox.row('a')).toMatchObject({ state });
    },
  );

  it('just after it sent is followed by one that does not send again', async () => {
    const { world, bot } = await moodyWorld();
    await write(world, 'a');
    const begun = await begin(world);
    await world.ports.bots.get('console')?.send(begun.place, begun.message, begun.key);
    await world.losesLease(LANE);
    await world.settles();
    expect(bot.arrived).toEqual(['a']);
    expect(await world.store.outbox.row('a')).toMatchObject({ state: 'sent' });
  });

  it('and wakes up late changes nothing any more', async () => {
    const { world, bot } = await moodyWorld();
    await write(world, 'a');
    const { lane, row: first } = await takes(world.store.outbox, LANE, world.now());
    await world.losesLease(LANE);
    await world.settles();
    expect(await world.store.outbox.begin(lane, first)).toBe('lost');
    expect(bot.arrived).toEqual(['a']);
  });
});

/** What a sender records just before it sends. */
async function begin(world: World) {
  const { lane, row: first } = await takes(world.store.outbox, LANE, world.now());
  const begun = await world.store.outbox.begin(lane, first);
  if (typeof begun === 'string') throw new Error('it could not begin');
  return begun;
}

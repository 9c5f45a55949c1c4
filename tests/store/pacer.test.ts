import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { closeRedis, type RedisClient } from '../../src/store/redis/connect.ts';
import { createPacer } from '../../src/store/redis/pacer.ts';
import { useRedis } from '../world/use-redis.ts';
import { overshoots, play, schedules } from './pacer-schedule.ts';

const redis = useRedis();
const CHANNEL = { name: 'channel/C1', every: 1_000, burst: 1 };
const WORKSPACE = { name: 'workspace', every: 10_000, burst: 3 };
/** Time goes on between two requests: a wait is as long as this, in milliseconds, or up to that much shorter. */
const SLACK = 250;

async function open() {
  const client = await redis.connect();
  onTestFinished(() => closeRedis(client));
  const namespace = redis.namespace();
  return { client, namespace, pacer: createPacer(client, namespace) };
}

function about(milliseconds: number) {
  return expect.toSatisfy(
    (wait: number) => Number.isInteger(wait) && wait <= milliseconds && wait > milliseconds - SLACK,
    `about ${milliseconds}`,
  );
}

/** What Redis's clock shows, in milliseconds and fractions. */
async function nowOf(client: RedisClient): Promise<number> {
  const [seconds, micros] = await client.time();
  return Number(seconds) * 1_000 + Number(micros) / 1_000;
}

describe('a flow', () => {
  it('lets its burst go at once, then one in each interval', async () => {
    const { pacer } = await open();
    const waits: number[] = [];
    for (let call = 0; call < 5; call += 1) waits.push(await pacer.reserve([WORKSPACE], 60_000));
    expect(waits).toEqual([0, 0, 0, about(10_000), about(20_000)]);
  });

  it('has its whole burst again after a while of silence', async () => {
    const { pacer, client, namespace } = await open();
    const quick = { name: 'quick', every: 20, burst: 2 };
    for (let call = 0; call < 3; call += 1) await pacer.reserve([quick], 1_000);
    await expect.poll(() => client.keys(`{${namespace}}:*`)).toEqual([]);
    const slow = { ...quick, every: 10_000 };
    expect(await pacer.reserve([slow], 0)).toBe(0);
    expect(await pacer.reserve([slow], 0)).toBe(0);
    expect(await pacer.reserve([slow], 0)).toEqual(about(10_000));
  });

  it('gives no place to one who would not wait for it, but tells how long it would be', async () => {
    const { pacer } = await open();
    await pacer.reserve([CHANNEL], 0);
    for (let call = 0; call < 3; call += 1) expect(await pacer.reserve([CHANNEL], 100)).toEqual(about(1_000));
    expect(await pacer.reserve([CHANNEL], Infinity)).toEqual(about(1_000));
    expect(await pacer.reserve([CHANNEL], Infinity)).toEqual(about(2_000));
  });

  it('is one for all processes, and each community has its own', async () => {
    const { pacer, namespace } = await open();
    const other = createPacer((await open()).client, namespace);
    const stranger = (await open()).pacer;
    const waits = await Promise.all(
      Array.from({ length: 6 }, (_, call) => (call % 2 ? pacer : other).reserve([CHANNEL], Infinity)),
    );
    expect(waits.sort((a, b) => a - b)).toEqual([0, 1_000, 2_000, 3_000, 4_000, 5_000].map(about));
    expect(await stranger.reserve([CHANNEL], 0)).toBe(0);
  });
});

describe('a place in several flows', () => {
  it('is as far off as the slowest of them says', async () => {
    const { pacer } = await open();
    await pacer.reserve([CHANNEL], 0);
    expect(await pacer.reserve([WORKSPACE, CHANNEL], 5_000)).toEqual(about(1_000));
  });

  it('is taken in all of them or in none', async () => {
    const { pacer } = await open();
    const once = { ...WORKSPACE, burst: 1 };
    await pacer.reserve([CHANNEL], 0);
    expect(await pacer.reserve([once, CHANNEL], 500)).toEqual(about(1_000));
    expect(await pacer.reserve([once], 0)).toBe(0);
    expect(await pacer.reserve([{ ...CHANNEL, name: 'channel/C2' }, once], 500)).toEqual(about(10_000));
    expect(await pacer.reserve([{ ...CHANNEL, name: 'channel/C2' }], 0)).toBe(0);
  });

  it('in no flow at all is to be had at once', async () => {
    const { pacer } = await open();
    expect(await pacer.reserve([], 0)).toBe(0);
  });
});

describe('a rest', () => {
  it('lets nothing of that name go before it is over', async () => {
    const { pacer } = await open();
    await pacer.rest(CHANNEL.name, 30_000);
    expect(await pacer.reserve([WORKSPACE, CHANNEL], 60_000)).toEqual(about(30_000));
    expect(await pacer.reserve([CHANNEL], 60_000)).toEqual(about(31_000));
    expect(await pacer.reserve([{ ...CHANNEL, name: 'channel/C2' }], 0)).toBe(0);
  });

  it('is lengthened by another, never shortened', async () => {
    const { pacer } = await open();
    await pacer.rest(CHANNEL.name, 20_000);
    await pacer.rest(CHANNEL.name, 1_000);
    expect(await pacer.reserve([CHANNEL], 0)).toEqual(about(20_000));
    await pacer.rest(CHANNEL.name, 40_000);
    expect(await pacer.reserve([CHANNEL], 0)).toEqual(about(40_000));
  });

  it('gives back no place that was taken before it', async () => {
    const { pacer, client, namespace } = await open();
    for (let call = 0; call < 3; call += 1) await pacer.reserve([CHANNEL], Infinity);
    await pacer.rest(CHANNEL.name, 1_000);
    const [key = ''] = await client.keys(`{${namespace}}:*`);
    expect(await client.pttl(key)).toEqual(about(3_000));
    expect(await pacer.reserve([CHANNEL], 0)).toEqual(about(3_000));
  });

  it('is not forgotten when places are taken meanwhile, nor kept once it is over', async () => {
    const { pacer, client, namespace } = await open();
    const quick = { name: 'quick', every: 1, burst: 1 };
    await pacer.rest(quick.name, 9_000);
    await pacer.reserve([quick], Infinity);
    const [key = ''] = await client.keys(`{${namespace}}:*`);
    expect(await client.pttl(key)).toEqual(about(9_001));
    await pacer.rest('soon over', 20);
    await expect.poll(() => client.keys(`{${namespace}}:*`)).toEqual([key]);
  });
});

describe('on any schedule', () => {
  it('no span of time holds more places than its burst and its intervals, and no rest holds any', async () => {
    const { client } = await open();
    const { client: second } = await open();
    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        const namespace = redis.namespace();
        const pacers = [createPacer(client, namespace), createPacer(second, namespace)];
        const { given, early } = await play(schedule, pacers, () => nowOf(client));
        expect(early).toEqual([]);
        for (const pace of schedule.paces) expect(overshoots(pace, given.get(pace.name) ?? [])).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

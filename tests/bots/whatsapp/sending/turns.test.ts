import { describe, expect, it } from 'vitest';
import { RATES, type Rates } from '../../../../src/bots/whatsapp/sending/rates.ts';
import { createRefusals } from '../../../../src/bots/whatsapp/sending/refusals.ts';
import { createTurns } from '../../../../src/bots/whatsapp/sending/turns.ts';
import { dailyCap, noteLinked } from '../../../../src/bots/whatsapp/sending/warm-up.ts';
import { createTalking } from '../../../../src/bots/whatsapp/talking.ts';
import type { Place } from '../../../../src/core/chat.ts';
import type { Pace, Pacer } from '../../../../src/core/pace.ts';
import { DAY, HOUR, MINUTE, machineNow, SECOND } from '../../../../src/core/time.ts';
import { createNotes, createOwnLine, HASTY } from './own-line.ts';

const DANA: Place = { platform: 'whatsapp', kind: 'private', id: '972520000001@c.us' };
const GROUP: Place = { platform: 'whatsapp', kind: 'group', id: '120363000000000001@g.us' };
const LONG_AGO = 1;

/** As the one in Redis, on a clock moved by hand, and nobody really waits: whoever is given a place takes it at once. */
function createHandPacer(hand: { now: number }) {
  const flows = new Map<string, { full: number; rest: number }>();
  const flow = (name: string) => flows.get(name) ?? { full: 0, rest: 0 };
  const pacer: Pacer = {
    async reserve(paces: readonly Pace[], patience) {
      const moments = paces.map(({ name, every, burst }) => {
        const { full, rest } = flow(name);
        return Math.max(Math.max(hand.now, full) - every * (burst - 1), rest);
      });
      const wait = Math.ceil(Math.max(hand.now, ...moments) - hand.now);
      if (wait > patience) return wait;
      hand.now += wait;
      for (const { name, every } of paces)
        flows.set(name, { ...flow(name), full: Math.max(flow(name).full, hand.now) + every });
      return 0;
    },
    async rest(name, milliseconds) {
      flows.set(name, { ...flow(name), rest: hand.now + milliseconds });
    },
  };
  return pacer;
}

async function open(rates: Rates = RATES, linkedAt: number | 'now' = LONG_AGO) {
  const hand = { now: 1_800_000_000_000 };
  const pacer = createHandPacer(hand);
  const [notebook, line, talking] = [createNotes(), createOwnLine(), createTalking()];
  line.stands('ready');
  await noteLinked(notebook, async () => (linkedAt === 'now' ? hand.now : linkedAt));
  const now = async () => hand.now;
  const quick = { ...rates, answers: { ...rates.answers, jitter: [0, 0] }, parts: [0, 0] } as const;
  const turns = createTurns({ line, notebook, pacer, talking, rates: quick, now });
  const alarms: number[] = [];
  const alarm = async () => void alarms.push(hand.now);
  const refused = createRefusals({ notebook, pacer, rates, alarm, report: () => {}, now });
  /** Somebody always has something to say there; when each of it went out. */
  const through = async (length: number, to: Place) => {
    const [end, times]: [number, number[]] = [hand.now + length, []];
    while (hand.now < end) {
      const wait = await turns.turn(to);
      if (wait === 0) times.push(hand.now);
      else hand.now += wait;
    }
    return times;
  };
  return { hand, notebook, line, talking, turns, refused, alarms, through };
}

/** The most in any span of this length. */
function mostIn(span: number, times: readonly number[]): number {
  let first = 0;
  return Math.max(
    ...times.map((time, i) => {
      while ((times[first] ?? 0) <= time - span) first += 1;
      return i - first + 1;
    }),
  );
}

describe('who did not just speak', () => {
  it.each([DANA, GROUP])('is written to gently, through any hour and any day ($kind)', async (to) => {
    const { through } = await open();
    const times = await through(3 * DAY, to);
    expect(mostIn(HOUR, times)).toBeLessThanOrEqual(80);
    expect(mostIn(DAY, times)).toBeLessThanOrEqual(400);
    expect(mostIn(HOUR, times)).toBeGreaterThan(60);
    expect(mostIn(DAY, times)).toBeGreaterThan(350);
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5 * SECOND);
    expect(new Set(gaps.slice(0, 20)).size).toBeGreaterThan(15);
  });

  it('is written to little by a new number, and more each day', async () => {
    const { through } = await open(RATES, 'now');
    const perDay: number[] = [];
    const all: number[] = [];
    for (let day = 0; day < 9; day += 1) {
      const times = await through(DAY, GROUP);
      perDay.push(times.length);
      all.push(...times);
    }
    expect(perDay[0]).toBeLessThanOrEqual(20);
    // Much of the first day's share went out at once.
    expect(perDay.slice(1, 6)).toEqual(perDay.slice(1, 6).toSorted((a, b) => a - b));
    expect(mostIn(DAY, all)).toBeLessThanOrEqual(400);
    expect(perDay.at(-1)).toBeGreaterThan(180);
  });

  it('waits while the day is used up, and is told for how long', async () => {
    const { turns, hand } = await open({ ...HASTY, unasked: { apart: [0, 0], hourly: 1_000, daily: 4 } });
    for (const _ of [1, 2]) expect(await turns.turn(GROUP)).toBe(0);
    const wait = await turns.turn(GROUP);
    expect(wait).toBeGreaterThanOrEqual(12 * HOUR);
    hand.now += wait;
    expect(await turns.turn(GROUP)).toBe(0);
    await expect(turns.follow(GROUP)).rejects.toThrow('paced');
  });
});

describe('the cap of a new number', () => {
  it('begins low, grows by half a day, and ends where it should', async () => {
    const notebook = createNotes();
    const [start, day] = [10 * DAY, (n: number) => dailyCap(notebook, start + n * DAY, RATES)];
    expect(await day(0)).toBe(20);
    await noteLinked(notebook, async () => start);
    await noteLinked(notebook, async () => start + 5 * DAY);
    const caps = await Promise.all([0, 0.9, 1, 2, 7, 8, 1_000].map(day));
    expect(caps).toEqual([20, 20, 30, 45, 341, 400, 400]);
  });
});

describe('who is talking', () => {
  it('is answered at once, also when nobody else may be written to', async () => {
    const { turns, talking } = await open({ ...HASTY, unasked: { apart: [0, 0], hourly: 2, daily: 2 } });
    while ((await turns.turn(DANA)) === 0);
    talking.heard(DANA.id, machineNow());
    for (const _ of [1, 2, 3, 4, 5]) expect(await turns.turn(DANA)).toBe(0);
    expect(await turns.turn(GROUP)).toBeGreaterThan(0);
  });

  it('gets three answers at once and then one a second, at most six hundred an hour', async () => {
    const { through, talking } = await open();
    talking.heard(DANA.id, machineNow());
    const times = await through(3 * HOUR, DANA);
    expect(mostIn(HOUR, times)).toBeLessThanOrEqual(600);
    expect(mostIn(SECOND, times)).toBeLessThanOrEqual(4);
    expect(mostIn(10 * SECOND, times)).toBeGreaterThan(8);
  });
});

describe('while there is no line', () => {
  it('nothing is begun, and no place is taken', async () => {
    const { turns, line } = await open({ ...HASTY, unasked: { apart: [0, 0], hourly: 2, daily: 2 } });
    for (const standing of ['starting', 'unlinked', 'away', 'stepped-back', 'stopped'] as const) {
      line.stands(standing);
      expect(await turns.turn(GROUP)).toBeGreaterThanOrEqual(5 * SECOND);
    }
    line.stands('ready');
    expect(await turns.turn(GROUP)).toBe(0);
  });
});

describe('refusals', () => {
  it('one now and then change nothing', async () => {
    const { turns, refused, hand, alarms } = await open();
    for (const _ of [1, 2, 3, 4, 5]) {
      await refused();
      hand.now += 6 * MINUTE;
    }
    expect(alarms).toEqual([]);
    expect(await turns.turn(GROUP)).toBe(0);
  });

  it('three within ten minutes silence what nobody asked for, for an hour, and the admins are told once', async () => {
    const { turns, refused, hand, alarms, talking } = await open();
    await Promise.all([refused(), refused(), refused(), refused()]);
    expect(alarms).toHaveLength(1);
    expect(await turns.turn(GROUP)).toBeGreaterThanOrEqual(HOUR);
    talking.heard(DANA.id, machineNow());
    expect(await turns.turn(DANA)).toBe(0);
    hand.now += HOUR;
    expect(await turns.turn(GROUP)).toBe(0);
  });

  it('that go on make the pause longer, up to a day; when they have stopped, the next is short again', async () => {
    const { turns, refused, hand, alarms } = await open();
    const pauses: number[] = [];
    for (let again = 0; again < 7; again += 1) {
      for (const _ of [1, 2, 3]) await refused();
      let paused = 0;
      for (; (await turns.turn(GROUP)) >= MINUTE; paused += MINUTE) hand.now += MINUTE;
      pauses.push(Math.round(paused / HOUR));
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 24, 24]);
    expect(alarms).toHaveLength(7);
    hand.now += 3 * DAY;
    for (const _ of [1, 2, 3]) await refused();
    expect(await turns.turn(GROUP)).toBeLessThan(2 * HOUR);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { checkinProgress, checkinRounds } from '../../src/community/checkin.ts';
import { unseal } from '../../src/community/checkin-seal.ts';
import type { KeptKey } from '../../src/community/round-keys.ts';
import { MINUTE } from '../../src/core/time.ts';
import { fixture, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

/** Who answers when, and not in the order of ids. */
const COMING = [
  ['tamar', '2026-11-23T10:07'],
  ['dana', '2026-11-23T11:13'],
  ['noam', '2026-11-23T12:31'],
  ['shira', '2026-11-24T09:17'],
  ['layla', '2026-11-24T14:41'],
] as const;

/** Each answers at their own minute, one of them all but the last question; tells at which instants they did. */
async function openRound(): Promise<{ world: World; instants: number[] }> {
  const world = await createWorld({ community: fixture('communities/check-ins.yaml') });
  await world.advance('2026-11-23T10:00');
  const instants: number[] = [];
  for (const [who, at] of COMING) {
    await world.advance(at);
    instants.push(world.now());
    for (const tapped of who === 'noam' ? ['2', '4'] : ['2', '4', '3']) await world.says(who, tapped);
  }
  return { world, instants };
}

async function roundIn({ ports }: World): Promise<KeptKey> {
  const [kept] = await ports.roundKeys.kept();
  if (!kept) throw new Error('No round has a key.');
  return kept;
}

describe('while a round is open', () => {
  it('no record, row, cause or log entry holds the minute at which someone answered', async () => {
    const { world, instants } = await openRound();
    await world.advance('2026-11-24T16:00');
    const minutes = instants.map((at) => String(Math.floor(at / MINUTE) * MINUTE).slice(0, 8));
    // What was said to them is kept for a second longer than it takes to say it.
    await vi.waitFor(
      async () => {
        const everything = await world.everything();
        for (const minute of minutes) expect(everything).not.toContain(minute);
        expect(everything).not.toMatch(/Thank you, that was all|תודה, זה הכול/);
      },
      { timeout: 5000, interval: 100 },
    );
  });

  it('nothing is logged of anyone but what they were sent', async () => {
    const { world } = await openRound();
    const opened = (await world.log()).findIndex(({ kind }) => kind === 'checkin.opened');
    const since = (await world.log()).slice(opened + 1);
    expect(new Set(since.map(({ kind }) => kind))).toEqual(new Set(['message.sent']));
  });

  it('nor is skipping it, putting it off, or looking at it', async () => {
    const world = await createWorld({ community: fixture('communities/check-ins.yaml') });
    await world.advance('2026-11-23T10:00');
    const before = await world.log();
    await world.says('noam', 'checkin');
    await world.says('tamar', 'checkin skip');
    await world.says('shira', 'checkin snooze');
    expect(await world.log()).toEqual(before);
  });

  it('no order and no version tells who came first, or which answer came with whom', async () => {
    const { world } = await openRound();
    const { round } = await roundIn(world);
    const everything = (await world.everything()).split('\n');
    const fieldsOf = (kind: string): [string, string][] => {
      const line = everything.find((one) => one.includes(`record:${kind}:${round} `)) ?? '';
      return Object.entries(JSON.parse(line.slice(line.indexOf(' ') + 1)));
    };
    const progress = fieldsOf('checkin-progress');
    const ids = progress.map(([id]) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(ids).toEqual((await world.store.reading().get(checkinRounds, round))?.asked);
    const all = [...progress, ...fieldsOf('checkin-ballot')];
    const versions = all.map(([, text]) => text.slice(0, text.indexOf(':')));
    // Told apart by chance alone: what they begin with says nothing of the process or the moment.
    expect(new Set(versions.map((version) => version.slice(0, 8))).size).toBe(versions.length);
    expect(fieldsOf('checkin-ballot')).toHaveLength(14);
  });
});

describe('once a round is closed', () => {
  it('all who answered are logged at once, in the order of ids', async () => {
    const { world } = await openRound();
    await world.advance('2026-11-26T10:00');
    const answered = (await world.log()).filter(({ kind }) => kind === 'checkin.answered');
    const pseudonyms = COMING.map(([who]) => who)
      .toSorted()
      .map((who) => world.store.pseudonym(who));
    expect(answered.map(({ who }) => who)).toEqual(await Promise.all(pseudonyms));
    expect(new Set(answered.map(({ at }) => at)).size).toBe(1);
    expect(answered.every(({ size }) => size === 0)).toBe(true);
  });

  it('whoever has the secret and all that Redis ever wrote reads no answer: the key was never there', async () => {
    const { world } = await openRound();
    const { round } = await roundIn(world);
    const key = await world.ports.roundKeys.find(round);
    if (!key) throw new Error('An open round has a key.');
    const history = await world.history();
    const sealed = [...history.matchAll(/"sealed":"([^"]+)"/g)].map(([, text = '']) => text);
    // With the key they would: what stands there is every answer, beside whose it is.
    expect(sealed.map((text) => unseal(text, round, key)?.bucket)).toEqual(
      COMING.flatMap(([who]) => (who === 'noam' ? [2, 4] : [2, 4, 3])),
    );
    const bytes = Buffer.from(key.key, 'base64url');
    for (const form of ['base64url', 'base64', 'hex', 'latin1'] as const)
      expect(history.includes(bytes.toString(form).replace(/=+$/, '')), form).toBe(false);
    await world.advance('2026-11-26T10:00');
    expect(await world.ports.roundKeys.find(round)).toBeUndefined();
    expect([...(await world.store.reading().all(checkinProgress, round))]).toEqual([]);
  });

  it('Redis writes its files anew with the week’s sweep, without the round', async () => {
    const { world } = await openRound();
    expect(/checkin-ballot/.test(await world.history())).toBe(true);
    await world.advance('2026-11-29T03:10');
    await vi.waitFor(
      async () => expect(/checkin-(ballot|progress)/.test(await world.history())).toBe(false),
      { timeout: 10_000, interval: 200 },
    );
  });
});

describe('a round whose key is with another host', () => {
  it('waits for that host for a day, and then closes with nothing shown', async () => {
    const { world } = await openRound();
    const { round } = await roundIn(world);
    await world.ports.roundKeys.destroy(round);
    await world.advance('2026-11-27T09:00');
    world.told('shira');
    expect(await world.store.reading().get(checkinRounds, round)).toBeDefined();
    await world.advance('2026-11-27T10:06');
    expect(await world.store.reading().get(checkinRounds, round)).toBeUndefined();
    expect(world.told('shira').join()).toContain('Nothing is shown this time');
  });
});

describe('someone who is erased while their round is open', () => {
  it('is counted with the others, and named nowhere', async () => {
    const world = await createWorld({ community: fixture('communities/check-ins.yaml') });
    await world.advance('2026-11-23T10:00');
    for (const who of ['tamar', 'dana', 'noam', 'ruth', 'layla'])
      for (const tapped of ['2', '4', '3']) await world.says(who, tapped);
    for (const said of ['privacy erase', '1', 'erase']) await world.says('tamar', said);
    const { round } = await roundIn(world);
    const progress = await world.store.reading().all(checkinProgress, round);
    expect([...progress.keys()].filter((id) => id.startsWith('erased/'))).toHaveLength(1);
    expect([...progress.values()].filter(({ upTo }) => upTo === 3)).toHaveLength(5);
    world.told('noam');
    await world.advance('2026-11-26T10:00');
    expect(world.told('noam').join()).toContain('5 of 6 answered');
    expect(await world.everything()).not.toContain('tamar');
  });
});

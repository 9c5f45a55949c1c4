import { afterEach, describe, expect, it } from 'vitest';
import { AwayError } from '../../../../src/bots/whatsapp/line.ts';
import type { Keeper } from '../../../../src/bots/whatsapp/session/keeper.ts';
import { createKeptTown, type KeptTown } from './kept-town.ts';

const SOON = { timeout: 15_000, interval: 10 };
const BACK = 'WhatsApp is brought back';

describe('a session that stays alive', () => {
  let town: KeptTown;

  afterEach(async () => expect(await town.end()).toEqual([]));

  const ready = (times: number) => expect.poll(() => town.told.readies.length, SOON).toBe(times);
  const standing = (keeper: Keeper, is: string) => expect.poll(keeper.line.standing, SOON).toBe(is);
  const startReady = async () => {
    town = await createKeptTown();
    const keeper = town.keep();
    await keeper.start();
    await ready(1);
    return keeper;
  };

  it('is started without waiting for WhatsApp, and can be spoken through when it is ready', async () => {
    town = await createKeptTown();
    const keeper = town.keep();
    expect(() => keeper.line.client()).toThrow(AwayError);
    await keeper.start();
    expect(keeper.line.standing()).toBe('starting');
    await ready(1);
    expect(keeper.health().standing).toBe('ready');
    expect(keeper.line.client()).toBe(town.told.clients[0]);
    await expect
      .poll(() => keeper.health().lastBeat ?? 0, SOON)
      .toBeGreaterThanOrEqual(keeper.health().since);
    expect(town.told.reports).toEqual(['WhatsApp is ready']);
    expect(town.fake.modulesMissing()).toEqual([]);
  });

  it('comes back each time its browser is killed, with as many listeners as before', async () => {
    const listeners = () =>
      ['unhandledRejection', 'exit', 'SIGINT', 'SIGTERM', 'SIGHUP'].map((name) =>
        process.listenerCount(name),
      );
    const keeper = await startReady();
    const before = listeners();
    for (const kill of [1, 2, 3]) {
      town.fake.killBrowser();
      await standing(keeper, 'away');
      expect(() => keeper.line.client()).toThrow('WhatsApp is away');
      await ready(kill + 1);
    }
    expect(listeners()).toEqual(before);
    expect(await town.browsers()).toHaveLength(1);
    expect(town.told.clients).toHaveLength(4);
    for (const old of town.told.clients.slice(0, 3)) expect(old.eventNames()).toEqual([]);
    expect(town.told.reports.filter((line) => line.startsWith(BACK))).toEqual(
      Array(3).fill(`${BACK}: its browser is gone`),
    );
    expect(town.told.alarms).toEqual([]);
  });

  it('tells at once that it stands otherwise, and tells it once', async () => {
    town = await createKeptTown();
    const stood: string[] = [];
    const keeper = town.keep({ stood: () => void stood.push(keeper.health().standing) });
    await keeper.start();
    await ready(1);
    town.fake.crashPage();
    await ready(2);
    await keeper.stop();
    expect(stood).toEqual(['ready', 'away', 'ready', 'stopped']);
  });

  it('comes back when its page crashes', async () => {
    await startReady();
    town.fake.crashPage();
    await ready(2);
    expect(town.told.reports.join()).toContain(`${BACK}: its page crashed`);
  });

  it('ends a browser whose page is frozen, after two beats without an answer', async () => {
    await startReady();
    const [frozen] = await town.browsers();
    town.fake.freezePage();
    await ready(2);
    expect(town.told.reports).toContain(`${BACK}: it does not answer`);
    expect(await town.browsers()).not.toContain(frozen);
  });

  it('ends a browser that is stopped whole, by force', async () => {
    town = await createKeptTown();
    await town.keep({ times: { close: 200, answer: 200 } }).start();
    await ready(1);
    const [stopped = 0] = await town.browsers();
    process.kill(stopped, 'SIGSTOP');
    await ready(2);
    expect(await town.browsers()).not.toContain(stopped);
  });

  it('comes back when the page had no connection for too long, and is away before that', async () => {
    const keeper = await startReady();
    town.fake.shows('TIMEOUT');
    await standing(keeper, 'away');
    town.fake.shows('CONNECTED');
    await standing(keeper, 'ready');
    expect(town.told.readies).toHaveLength(1);
    town.fake.shows('TIMEOUT');
    await ready(2);
    expect(town.told.reports).toContain(`${BACK}: it found no connection (TIMEOUT)`);
  });

  it('helps a page that synced before the library listened', async () => {
    town = await createKeptTown();
    town.fake.fault({ kind: 'deaf' });
    await town.keep({ times: { nudge: 300 } }).start();
    await ready(1);
    expect(town.told.reports[0]).toBe('WhatsApp is connected but not ready: it is helped');
    expect(town.told.clients).toHaveLength(1);
  });

  it('starts a page anew that never connects', async () => {
    town = await createKeptTown();
    town.fake.fault({ kind: 'stuck' });
    await town.keep({ times: { patience: 5_000 } }).start();
    await ready(1);
    expect(town.told.reports[0]).toBe(`${BACK}: it did not become ready`);
    expect(town.told.clients).toHaveLength(2);
  });

  it('takes one page for ready once, however often the library says so', async () => {
    town = await createKeptTown();
    town.fake.fault({ kind: 'echoing', count: 4 });
    const keeper = town.keep();
    await keeper.start();
    await ready(1);
    for (const _ of [1, 2, 3]) town.told.clients[0]?.emit('ready');
    await keeper.line.reload();
    await ready(2);
    expect(town.told.clients).toHaveLength(1);
  });

  it('catches up again when WhatsApp loads its page by itself', async () => {
    await startReady();
    town.fake.reloadPage();
    await ready(2);
    expect(town.told.clients).toHaveLength(1);
  });

  it('loads the page anew when asked, once for all who ask, and not while it is away', async () => {
    const keeper = await startReady();
    const both = [keeper.line.reload(), keeper.line.reload()];
    expect(() => keeper.line.client()).toThrow(AwayError);
    await Promise.all(both);
    expect(keeper.line.client()).toBe(town.told.clients[0]);
    await ready(2);
    town.fake.killBrowser();
    await standing(keeper, 'away');
    await expect(keeper.line.reload()).rejects.toThrow(AwayError);
  });

  it('catches up again while that fails, until the page is no more', async () => {
    town = await createKeptTown();
    const calls: string[] = [];
    const keeper = town.keep({
      ready: async () => {
        calls.push(keeper.line.client() === town.told.clients.at(-1) ? 'with a client' : 'without');
        if (calls.length < 3) throw new Error('not yet');
      },
    });
    await keeper.start();
    await expect.poll(() => calls, SOON).toEqual(Array(3).fill('with a client'));
    expect(town.told.reports.filter((line) => line.includes('could not be caught up'))).toHaveLength(2);
  });
});

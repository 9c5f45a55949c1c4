import { afterEach, describe, expect, it } from 'vitest';
import { createKeptTown, type KeptTown } from './kept-town.ts';

const SOON = { timeout: 15_000, interval: 10 };

describe('a session that is stopped', () => {
  let town: KeptTown;

  afterEach(async () => expect(await town.end()).toEqual([]));

  const ready = (times: number) => expect.poll(() => town.told.readies.length, SOON).toBe(times);
  const isGone = async () => {
    expect(await town.browsers()).toEqual([]);
    expect(town.isLocked()).toBe(false);
    const handlers = process.listeners('unhandledRejection').map(({ name }) => name);
    expect(handlers).not.toContain('hear');
  };

  it('ends its browser and lets go of its folder, once, however often it is stopped', async () => {
    town = await createKeptTown();
    const keeper = town.keep();
    await keeper.start();
    await ready(1);
    expect(town.isLocked()).toBe(true);
    await Promise.all([keeper.stop(), keeper.stop()]);
    await keeper.stop();
    expect(keeper.health().standing).toBe('stopped');
    expect(() => keeper.line.client()).toThrow('WhatsApp is stopped');
    await isGone();
  });

  it('may never have been started', async () => {
    town = await createKeptTown();
    const keeper = town.keep();
    await keeper.stop();
    await isGone();
  });

  it.each([0, 30, 150, 400])('may be starting, for %i ms', async (ms) => {
    town = await createKeptTown();
    const keeper = town.keep();
    const starting = keeper.start();
    await new Promise((resolve) => setTimeout(resolve, ms));
    await keeper.stop();
    await starting;
    await isGone();
    expect(town.told.readies).toEqual([]);
    expect(keeper.health().standing).toBe('stopped');
  });

  it('may be showing a code', async () => {
    town = await createKeptTown({ alreadyLinked: false });
    const keeper = town.keep();
    await keeper.start();
    await expect.poll(() => town.told.codes.length, SOON).toBe(1);
    await keeper.stop();
    await isGone();
  });

  it('may have lost its browser, or stepped back for long', async () => {
    town = await createKeptTown();
    const away = town.keep({ times: { backOff: 60_000, mostBackOff: 60_000 } });
    await away.start();
    await ready(1);
    town.fake.killBrowser();
    await expect.poll(away.line.standing, SOON).toBe('away');
    await away.stop();
    await isGone();

    const back = town.keep({ times: { stepBack: 60_000 } });
    await back.start();
    await ready(2);
    town.fake.shows('CONFLICT');
    await expect.poll(back.line.standing, SOON).toBe('stepped-back');
    await back.stop();
    await isGone();
  });
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Keeper } from '../../../../src/bots/whatsapp/session/keeper.ts';
import { createKeptTown, type KeptTown } from './kept-town.ts';

const SOON = { timeout: 15_000, interval: 10 };
/** Long enough for what must not happen. */
const A_WHILE = 1_500;

describe('a session and its account', () => {
  let town: KeptTown;

  afterEach(async () => expect(await town.end()).toEqual([]));

  const codes = (many: number) => expect.poll(() => town.told.codes.length, SOON).toBe(many);
  const ready = (times: number) => expect.poll(() => town.told.readies.length, SOON).toBe(times);
  const standing = (keeper: Keeper, is: string) => expect.poll(keeper.line.standing, SOON).toBe(is);

  it('shows each code once, tells when it is linked, and survives a stop right after', async () => {
    town = await createKeptTown({ alreadyLinked: false });
    const linked: string[] = [];
    const keeper = town.keep({ linked: () => void linked.push('linked') });
    await keeper.start();
    await codes(1);
    expect(keeper.line.standing()).toBe('unlinked');
    town.told.clients[0]?.emit('qr', town.told.codes[0]?.code ?? '');
    town.fake.newQr();
    await codes(2);
    expect(town.told.codes[0]?.kind).toBe('qr');
    town.fake.scan();
    await ready(1);
    await expect.poll(() => linked, SOON).toEqual(['linked']);
    await keeper.stop();

    await town.keep().start();
    await ready(2);
    expect(town.told.codes).toHaveLength(2);
    expect(town.told.alarms).toEqual([]);
  });

  it('asks for another code when the page let the last one lapse', async () => {
    town = await createKeptTown({ alreadyLinked: false });
    await town.keep().start();
    await codes(1);
    town.fake.shows('UNPAIRED_IDLE');
    await codes(2);
  });

  it('is linked by a code typed on the phone', async () => {
    town = await createKeptTown({ alreadyLinked: false });
    const settings = { ...town.settings, pairPhone: town.fake.account.phone };
    await town.keep({ settings }).start();
    await codes(1);
    expect(town.told.codes[0]?.kind).toBe('pairing');
    town.fake.typeCode(town.told.codes[0]?.code ?? '');
    await ready(1);
  });

  it('says once that it was logged out, shows a code, and waits for a person', async () => {
    town = await createKeptTown({ alreadyLinked: false });
    const keeper = town.keep();
    await keeper.start();
    await codes(1);
    town.fake.scan();
    await ready(1);
    town.fake.logout();
    await codes(2);
    await wait(A_WHILE);
    expect(keeper.line.standing()).toBe('unlinked');
    expect(town.told.alarms).toEqual(['logged-out']);
    expect(town.told.clients).toHaveLength(2);
    expect(existsSync(join(town.folder, 'linked'))).toBe(false);
    town.fake.scan();
    await ready(2);
    town.fake.logout();
    await expect.poll(() => town.told.alarms, SOON).toEqual(['logged-out', 'logged-out']);
  });

  it('finds at its start that it was logged out meanwhile, and says so once', async () => {
    town = await createKeptTown({ alreadyLinked: false });
    const first = town.keep();
    await first.start();
    await codes(1);
    town.fake.scan();
    await ready(1);
    await first.stop();
    town.fake.logout();
    const second = town.keep();
    await second.start();
    await codes(2);
    await expect.poll(() => town.told.alarms, SOON).toEqual(['logged-out']);
    await second.stop();
    const third = town.keep();
    await third.start();
    await standing(third, 'unlinked');
    await wait(A_WHILE);
    expect(town.told.alarms).toEqual(['logged-out']);
  });

  it.each([
    ['CONFLICT', 'taken-over'],
    ['TOS_BLOCK', 'blocked'],
  ])('steps back at %s, says once that it was %s, and tries again later', async (state, trouble) => {
    town = await createKeptTown();
    const keeper = town.keep({ times: { stepBack: 2_000 } });
    await keeper.start();
    await ready(1);
    town.fake.shows(state);
    await standing(keeper, 'stepped-back');
    expect(town.told.alarms).toEqual([trouble]);
    expect(await town.browsers()).toEqual([]);
    await wait(1_000);
    expect(town.told.clients).toHaveLength(1);
    await ready(2);
    expect(town.told.alarms).toEqual([trouble]);
  });

  it('sees from a heartbeat that it was taken over before the library listened', async () => {
    town = await createKeptTown();
    town.fake.fault({ kind: 'deaf' });
    const keeper = town.keep({ times: { stepBack: 60_000, nudge: 5_000 } });
    await keeper.start();
    await expect.poll(town.fake.linkedPages, SOON).toBe(1);
    town.fake.shows('CONFLICT');
    await standing(keeper, 'stepped-back');
    expect(town.told.alarms).toEqual(['taken-over']);
  });
});

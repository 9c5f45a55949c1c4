import { describe, expect, it } from 'vitest';
import { seats } from '../../src/community/group.ts';
import { seatOffers } from '../../src/community/seat-offer.ts';
import { save } from '../../src/core/effects.ts';
import { useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();
const NOT_OFFERED = 'No seat in Webinars is offered to you now. Its leader can add you.';

/** Geriatrics is closed at one o'clock; Layla and Noam alone are offered a seat in the webinars. */
async function closed(): Promise<World> {
  const world = await createWorld({ now: '2026-12-01T09:00' });
  await world.says('ruth', 'קבוצה עד 2.12.2026');
  await world.advance('2026-12-02T13:00');
  await world.says('ruth', 'group decide geriatrics@2026-12-02 close');
  const reading = world.store.reading();
  const offers = await reading.get(seatOffers, 'geriatrics');
  const to = { layla: ['webinars'], noam: ['webinars'] };
  const changes = [save(seatOffers, 'geriatrics', { at: offers?.at ?? world.now(), to })].filter(
    (effect) => effect.do === 'save',
  );
  const nothing = { events: [], rows: [], later: [], drop: [] };
  expect(await world.store.commit(reading, { cause: 'offers', changes, ...nothing })).toBe('done');
  for (const who of ['layla', 'noam', 'dana']) world.told(who);
  return world;
}

const sits = async (world: World, who: string) =>
  (await world.store.reading().get(seats, who, 'webinars')) !== undefined;

describe('a seat that was offered when a group was closed', () => {
  it('is for those to whom it was offered, and nobody else of the group', async () => {
    const world = await closed();
    for (const who of ['noam', 'dana']) await world.says(who, 'group join webinars');
    expect(world.told('noam')).toEqual(['You have a seat in Webinars.']);
    expect(await sits(world, 'noam')).toBe(true);
    expect(world.told('dana').join()).not.toContain('יש לך מקום');
    expect(await sits(world, 'dana')).toBe(false);
  });

  it('is there for thirty days, and then no more', async () => {
    const world = await closed();
    world.clockTo('2027-01-01T12:00');
    await world.says('layla', 'group join webinars');
    expect(await sits(world, 'layla')).toBe(true);
    world.clockTo('2027-01-01T13:30');
    await world.says('noam', 'group join webinars');
    expect(world.told('noam').at(-1)).toBe(NOT_OFFERED);
    expect(await sits(world, 'noam')).toBe(false);
  });
});

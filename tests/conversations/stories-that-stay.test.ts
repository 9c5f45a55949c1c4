import { expect, it } from 'vitest';
import { fixture, useWorlds } from '../world.ts';

const createWorld = useWorlds();
const KNOWING = fixture('communities/knowing.yaml');

it('a story whose teller left and let it stay is found and read, by a former member', async () => {
  const world = await createWorld({ community: KNOWING });
  const told = [
    'story',
    'Corridors at night',
    'We lit the corridor',
    'Half as many falls',
    'skip',
    'skip',
    '1',
  ];
  for (const line of [...told, 'privacy erase', '2', 'erase']) await world.says('noam', line);
  await world.advance('+1d');
  for (const place of ['noam', 'tamar', 'dana']) world.told(place);
  await world.converses(`
    ── Mon 2026-11-23 09:00
    tamar → kehila: stories corridor
    kehila → tamar: One story.
        1. Corridors at night (a former member)
    tamar → kehila: 1
    kehila → tamar: Corridors at night
        Told by a former member
        The challenge: Corridors at night
        What we did: We lit the corridor
        What came of it: Half as many falls
    tamar → kehila: find corridors
    kehila → tamar: A story of a former member tells of it:
        1. Corridors at night (a former member)
    dana → kehila: סיפורים
    kehila → dana: סיפור אחד עד כה.
        1. Corridors at night (מאת מי שכבר לא בקהילה)
  `);
  expect(await world.everything()).not.toContain('Noam');
});

it('a teller is not introduced to someone they never want to meet, nor is told why to anyone', async () => {
  const world = await createWorld({ community: KNOWING });
  for (const line of [
    'story',
    'Corridors at night',
    'We lit them',
    'Half as many falls',
    'skip',
    'skip',
    '1',
  ])
    await world.says('noam', line);
  await world.says('tamar', 'stories corridors');
  expect(world.told('tamar').at(-1)).toContain('Meet the teller of 1: Noam Peled');
  await world.says('noam', 'intro not Tamar Golan');
  world.told('noam');
  await world.says('tamar', '2');
  expect(world.told('tamar')).toEqual(['An introduction to this teller is not possible just now.']);
  await world.says('tamar', 'stories corridors');
  await world.says('tamar', '1');
  expect(world.told('tamar').join()).not.toContain('Meet');
  await world.says('shira', 'stories corridors');
  expect(world.told('shira').at(-1)).toContain('Meet the teller of 1: Noam Peled');
  expect(world.told('noam').join()).not.toContain('Tamar');
});

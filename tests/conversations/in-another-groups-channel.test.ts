import { describe, expect, it } from 'vitest';
import { groups } from '../../src/community/group.ts';
import { useWorlds } from '../world.ts';

const createWorld = useWorlds();

/** Shira leads the webinars alone; said in the geriatrics' channel, her words are not to act on the webinars. */
const THERE =
  'This is the channel of Geriatrics, which you do not lead. What is for a group you lead goes into its own channel, or to me in private.';

describe('a leader in the channel of a group they do not lead', () => {
  it.each([
    'group until 31.3.2027',
    'group mission Safe',
    'meeting',
    'meeting new Falls',
    'meeting cancel 1',
    'meeting outcome 1',
    'meeting feed',
  ])('is told whose channel it is: %s', async (said) => {
    const world = await createWorld();
    const all = async () => JSON.stringify([...(await world.store.reading().all(groups))]);
    const before = await all();
    await world.says('shira@geriatrics', said);
    expect(world.told('shira')).toEqual([THERE]);
    expect(world.told('webinars')).toEqual([]);
    expect(await all()).toBe(before);
  });

  it('may still use what names its meeting, and may do all of it in private', async () => {
    const world = await createWorld();
    await world.says('shira@geriatrics', 'meeting cancel webinar@20261216T2030 Snow');
    expect(world.told('webinars').at(-1)).toContain('Cancelled: Success stories');
    await world.says('shira', 'group until 31.3.2027');
    expect(world.told('shira').at(-1)).toContain('Webinars: the charter runs until Wednesday 31 March 2027');
  });

  it('is not shown another group for this one', async () => {
    const world = await createWorld();
    await world.says('tamar@geriatrics', 'group');
    expect(world.told('tamar')).toEqual([
      '“Geriatrics” is not a group you can choose. Type “group” to see yours.',
    ]);
  });

  it('sends a file there in vain', async () => {
    const world = await createWorld();
    await world.plays(':file shira@geriatrics ics/small.ics');
    expect(world.told('shira')).toEqual([THERE]);
    expect(world.told('webinars')).toEqual([]);
  });

  it('is understood where there is one: an admin there means that group, and its meetings alone', async () => {
    const world = await createWorld();
    await world.converses(`
      ministry → geriatrics: meeting cancel
      kehila → ministry: Which meeting?
          “back” for the question before, “cancel” to stop here.
          1. Case hour: Wednesday 25 November, 19:00 (Jerusalem)
          2. Case hour: Wednesday 2 December, 19:00 (Jerusalem)
          3. Case hour: Wednesday 9 December, 19:00 (Jerusalem)
      ministry → webinars: group mission Stories
      kehila → ministry: The mission of Webinars is written down.
    `);
  });
});

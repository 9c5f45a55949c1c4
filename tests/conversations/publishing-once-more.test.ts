import { expect, it } from 'vitest';
import { useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

it('a withdrawn story is not brought back by a button of long ago: what it would publish is shown first, every time', async () => {
  const world = await createWorld();
  for (const line of ['story', 'Falls', 'A light', 'Fewer', 'skip', 'skip', '1'])
    await world.says('noam', line);
  const [published] = (await world.log()).filter(({ kind }) => kind === 'story.published');
  const old = `story publish ${published?.subject}`;
  for (const line of ['story withdraw', 'yes', old]) await world.says('noam', line);
  expect(world.told('noam').at(-1)).toMatch(
    /^You withdrew this story.*Falls.*under your name.*1\. Publish again$/s,
  );
  await world.says('noam', '1');
  expect(world.told('noam').join()).toContain('Published');
  await world.advance('+1d');
  for (const line of ['story withdraw', 'yes']) await world.says('noam', line);
  await world.advance('+2d');
  world.told('noam');
  for (const shown of ['', ' never', ` ${(await publishedAt(world)).toString(36)}`]) {
    await world.says('noam', `${old}${shown}`);
    expect(world.told('noam').at(-1)).toContain('You withdrew this story');
  }
  await world.says('noam', 'stories');
  expect(world.told('noam').at(-1)).toContain('There are no stories yet');
});

it('a story is not published before its teller was shown all of it, and what publishing means', async () => {
  const world = await createWorld();
  for (const line of ['story', 'Falls', 'A light', 'Fewer', 'cancel']) await world.says('noam', line);
  world.told('noam');
  await world.says('noam', 'story publish');
  expect(world.told('noam')).toEqual(['This story is not finished yet. “story” goes on with it.']);
  for (const line of ['story', '1', 'skip', 'skip']) await world.says('noam', line);
  expect(world.told('noam').at(-1)).toContain('under your name');
  await world.says('noam', 'story publish');
  expect(world.told('noam').join()).toContain('Published');
});

/** When a story was first published: what a text shown then was called by. */
async function publishedAt(world: World): Promise<number> {
  const [at = 0] = (await world.log()).flatMap((event) =>
    event.kind === 'story.published' ? [event.at] : [],
  );
  return at;
}

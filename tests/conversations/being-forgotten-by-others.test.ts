import { expect, it } from 'vitest';
import { questions } from '../../src/community/question.ts';
import { fixture, useWorlds } from '../world.ts';

const createWorld = useWorlds();
const KNOWING = fixture('communities/knowing.yaml');

it('someone erased is not named in others’ stories, and its teller hears that there is nobody to call', async () => {
  const world = await createWorld({ community: KNOWING });
  const parts = ['Falls at night', 'Noam Peled and I lit the corridor', 'Half as many', 'skip'];
  const told = ['story', ...parts, 'Noam Peled, 050-1234567', 'story publish'];
  for (const line of ['profile language en', ...told, 'ask Who worked with Noam Peled on falls?', '1'])
    await world.says('dana', line);
  await world.says('tamar', 'story');
  await world.says('tamar', 'What Noam Peled began');
  world.told('dana');
  for (const line of ['privacy erase', '1', 'erase']) await world.says('noam', line);
  expect(world.told('noam').at(-1)).toContain('by a first name say, it cannot be known that it was you');
  const all = (await world.everything()).split('\n');
  expect(all.filter((line) => /Noam Peled/.test(line))).toEqual([]);
  expect(all.filter((line) => /:record:story .*050-1234567/.test(line))).toEqual([]);
  expect(world.told('dana').at(-1)).toBe(
    'Whoever was to be called about your story “Falls at night” has left the community, so now it is you. “story edit” names someone else.',
  );
  await world.says('shira', 'stories corridor');
  await world.says('shira', '1');
  expect(world.told('shira').at(-1)).toMatch(/What we did: — and I lit[\s\S]*Who to call: Dana Levi/);
  for (const line of ['privacy erase', '1', 'erase']) await world.says('shira', line);
  expect(world.told('dana').join()).not.toContain('Falls at night” has left');
});

it('whoever answered after someone erased is thanked for an answer of their own, and not the next one', async () => {
  const world = await createWorld({ community: KNOWING });
  for (const line of ['ask who knows about triage of falls?', '1']) await world.says('noam', line);
  const [question] = [...(await world.store.reading().all(questions)).values()];
  for (const who of ['shira', 'dana', 'layla'])
    for (const line of [`ask answer ${question?.id}`, `What ${who} knows`, '1']) await world.says(who, line);
  for (const line of ['privacy erase', 'Tamar Golan', '1', 'erase']) await world.says('shira', line);
  world.told('noam');
  await world.says('noam', `ask close ${question?.id} 2`);
  expect(world.told('noam').at(-1)).toContain('Dana Levi');
  const closed = await world.store.reading().get(questions, question?.id ?? '');
  expect(closed?.closed?.helped).toBe('dana');
});

import { describe, expect, it } from 'vitest';
import { questions } from '../../src/community/question.ts';
import { fixture, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();
const community = fixture('communities/knowing.yaml');

async function asks(world: World, text: string, how: string): Promise<string> {
  const before = new Set((await world.store.reading().all(questions)).keys());
  await world.says('noam', `ask ${text}`);
  await world.says('noam', how);
  const [id = ''] = [...(await world.store.reading().all(questions)).keys()].filter(
    (one) => !before.has(one),
  );
  return id;
}

/** What is said to `who` when they name `other`. */
async function names(
  world: World,
  question: string,
  { who, other }: { who: string; other: string },
): Promise<string> {
  await world.says(who, `ask know ${question}`);
  const said = world.told(who).at(-1) ?? '';
  if (!said.startsWith('Who is likely')) return said;
  await world.says(who, other);
  return world.told(who).at(-1) ?? '';
}

async function asked(world: World, question: string): Promise<string[]> {
  const asked = (await world.store.reading().get(questions, question))?.asked ?? [];
  return asked.filter(({ passed }) => !passed).map(({ member }) => member);
}

describe('naming who knows', () => {
  it('is for each reader of the group to do once', async () => {
    const world = await createWorld({ community });
    await world.says('ruth', 'profile language en');
    const question = await asks(world, 'who knows about wounds and quilts?', '3');
    expect(await names(world, question, { who: 'ruth', other: 'Dana Levi' })).toContain('Dana Levi is asked');
    expect(await names(world, question, { who: 'ruth', other: 'Shira Almog' })).toBe(
      'You have named someone for this already, thank you.',
    );
    expect(await asked(world, question)).toEqual(['dana']);
  });

  it('never leads past three people at a time, but who was asked may hand on their own place', async () => {
    const world = await createWorld({ community });
    await world.says('ruth', 'profile language en');
    const question = await asks(world, 'who has a triage protocol for falls at home?', '1');
    expect(await names(world, question, { who: 'ruth', other: 'Tamar Golan' })).toContain(
      'Enough people are asked for now',
    );
    expect((await asked(world, question)).toSorted()).toEqual(['dana', 'layla', 'shira']);
    expect(await names(world, question, { who: 'shira', other: 'Tamar Golan' })).toContain(
      'Tamar Golan is asked',
    );
    expect((await asked(world, question)).toSorted()).toEqual(['dana', 'layla', 'tamar']);
  });

  it('spares who was asked twice this week already', async () => {
    const world = await createWorld({ community });
    for (const text of ['who knows about wounds?', 'who dressed wounds before?'])
      await asks(world, text, '2');
    const question = await asks(world, 'who knows a good quilter?', '1');
    await world.says('ruth', 'profile language en');
    expect(await names(world, question, { who: 'ruth', other: 'Dana Levi' })).toContain(
      'cannot be asked just now',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { questions } from '../../src/community/question.ts';
import { fixture, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();
const community = fixture('communities/knowing.yaml');

async function asks(world: World, text: string): Promise<void> {
  for (const line of [`ask ${text}`, '2']) await world.says('noam', line);
  world.told('noam');
}

async function open(world: World): Promise<string[]> {
  const all = [...(await world.store.reading().all(questions)).values()];
  return all.filter(({ closed }) => !closed).map(({ text }) => text);
}

describe('ask close', () => {
  it.each(['ask close', 'שאלה סגירה', 'سؤال إغلاق'])('closes the one open question: %s', async (typed) => {
    const world = await createWorld({ community });
    await asks(world, 'who knows about wounds?');
    await world.says('noam', typed);
    expect(world.told('noam')).toEqual(['Good. Nobody else is asked any more.']);
    expect(await open(world)).toEqual([]);
    await world.says('noam', typed);
    expect(world.told('noam')).toEqual(['None of your questions is open.']);
  });

  it('asks which, where there are several, and closes nobody else’s', async () => {
    const world = await createWorld({ community });
    await asks(world, 'who knows about wounds?');
    await world.advance('+1d');
    await asks(world, 'who knows about triage?');
    await world.says('noam', 'ask close');
    expect(world.told('noam').at(-1)).toContain('1. who knows about triage?\n2. who knows about wounds?');
    await world.says('noam', '2');
    expect(await open(world)).toEqual(['who knows about triage?']);
    await world.says('tamar', 'ask close');
    expect(world.told('tamar')).toEqual(['None of your questions is open.']);
  });
});

describe('a question that nobody answered', () => {
  it('may be asked again, of others, or left', async () => {
    const world = await createWorld({ community });
    await asks(world, 'which physician knows about wounds?');
    await world.advance('+9d');
    expect(world.told('noam').at(-1)).toMatch(/^Nobody has answered[\s\S]*1\. Ask again\n2\. Leave it$/);
    await world.says('noam', '2');
    expect(world.told('noam')).toEqual(['All right, it rests there.']);
    const [question] = [...(await world.store.reading().all(questions)).values()];
    await world.says('tamar', `ask again ${question?.id}`);
    expect(world.told('tamar')).toEqual(['That question is not there for you any more.']);
    await world.says('noam', `ask again ${question?.id}`);
    const shown = world.told('noam').at(-1) ?? '';
    expect(shown).toContain('This will be put to');
    await world.says('noam', shown.includes('4. Change') ? '4' : '2');
    await world.says('noam', 'who has a list of falls?');
    await world.says('noam', '1');
    expect(world.told('noam').at(-1)).toContain('on its way');
    expect(await open(world)).toEqual(['who has a list of falls?']);
  });
});

describe('an answer that has no room in the week', () => {
  it('is shown to who says “ask”, who may ask something else all the same', async () => {
    const world = await createWorld({ community });
    await asks(world, 'who knows about wounds?');
    for (let i = 1; i <= 5; i += 1)
      for (const line of [`kudos @noam thanks ${i}`, '1']) await world.says('tamar', line);
    world.told('noam');
    await world.says('dana', 'profile language English');
    const [question] = [...(await world.store.reading().all(questions)).keys()];
    for (const line of [`ask answer ${question}`, 'A one page sheet', '1']) await world.says('dana', line);
    expect(world.told('noam')).toEqual([]);
    await world.says('noam', 'ask');
    const [shown = ''] = world.told('noam');
    expect(shown).toContain('An answer waits for you');
    expect(shown).toContain('“A one page sheet”\n1. That helps\n2. Ask something');
    await world.says('noam', '2');
    expect(world.told('noam').join()).toContain('What would you like to know?');
    await world.says('noam', 'cancel');
    await world.says('noam', `ask close ${question} 1`);
    expect(await open(world)).toEqual([]);
  });

  it('does not come once more when it was shown; the next one does', async () => {
    const world = await createWorld({ community });
    await asks(world, 'who knows about wounds?');
    for (let i = 1; i <= 5; i += 1)
      for (const line of [`kudos @noam thanks ${i}`, '1']) await world.says('tamar', line);
    await world.says('dana', 'profile language English');
    const [question] = [...(await world.store.reading().all(questions)).keys()];
    const answers = async (text: string) => {
      for (const line of [`ask answer ${question}`, text, '1']) await world.says('dana', line);
    };
    await answers('A one page sheet');
    await world.says('noam', 'ask');
    await answers('A film of it');
    world.told('noam');
    await world.says('noam', 'ask');
    expect(world.told('noam')).toEqual([expect.stringMatching(/^An answer waits for you.*\n.*\n?.*film/)]);
    await answers('A course in May');
    await world.advance('2026-11-29T12:00');
    const came = world.told('noam').join();
    expect(came).toContain('A course in May');
    expect(came).not.toMatch(/one page sheet|A film/);
  });
});

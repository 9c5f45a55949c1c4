import { describe, expect, it } from 'vitest';
import { questions } from '../../src/community/question.ts';
import { fixture, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();
const community = fixture('communities/knowing.yaml');

/** As many as the budget of a week has. */
async function fillsTheWeekOf(world: World, who: string, by: string): Promise<void> {
  for (let i = 1; i <= 5; i += 1) {
    await world.says(by, `kudos @${who} thanks ${i}`);
    await world.says(by, '1');
  }
  world.told(who);
  world.told(by);
}

/** Dana, Layla and Shira know of triage; Ruth is a physician. */
async function asks(world: World): Promise<string[]> {
  await world.says('noam', 'ask which physician has a triage protocol?');
  await world.says('noam', '2');
  const [_preview, _sent, ...more] = world.told('noam');
  return more;
}

async function asked(world: World): Promise<string[]> {
  const [question] = [...(await world.store.reading().all(questions)).values()];
  return (question?.asked ?? []).filter((one) => !one.unreached).map(({ member }) => member);
}

describe('someone whose week is full', () => {
  it('is not asked, and the next likeliest is asked instead', async () => {
    const world = await createWorld({ community });
    await fillsTheWeekOf(world, 'dana', 'tamar');
    expect(await asks(world)).toEqual([]);
    expect(world.told('dana')).toEqual([]);
    expect(world.told('ruth').join()).toContain('has a triage protocol');
    expect((await asked(world)).toSorted()).toEqual(['layla', 'ruth', 'shira']);
  });

  it('may be all who know: then the asker is told, once, and may ask again', async () => {
    const world = await createWorld({ community });
    for (const who of ['dana', 'layla', 'shira', 'ruth']) {
      await fillsTheWeekOf(world, who, who === 'ruth' ? 'tamar' : 'ministry');
      await world.advance('+1d');
    }
    const [said, ...more] = await asks(world);
    expect(said).toContain('Your question is put to nobody');
    expect(more).toEqual([]);
    await world.advance('+7d');
    expect(world.told('noam')).toEqual([]);
    expect((await world.log()).map(({ kind }) => kind)).toContain('question.expired');
  });

  it('leaves the question to the group, and its asker hears that only the group reads it', async () => {
    const world = await createWorld({ community });
    await fillsTheWeekOf(world, 'dana', 'ruth');
    await world.says('noam', 'ask who knows about wounds?');
    await world.says('noam', '1');
    expect(world.told('noam').filter((text) => text.startsWith('Only the group'))).toHaveLength(1);
    expect(world.told('geriatrics')).toHaveLength(1);
    expect(await asked(world)).toEqual([]);
  });
});

describe('someone who is away, or apart, when the question could come', () => {
  it('is passed over for the next', async () => {
    const world = await createWorld({ community });
    world.clockTo('2026-11-22T22:30');
    await asks(world);
    const before = await asked(world);
    const [first = '', second = ''] = before;
    await world.says(first, 'pause 1w');
    await world.says('noam', `intro not @${second}`);
    for (const who of before) world.told(who);
    await world.advance('+1d');
    const after = await asked(world);
    expect(after).not.toContain(first);
    expect(after).not.toContain(second);
    for (const who of [first, second]) expect(world.told(who).join()).not.toContain('triage protocol');
  });
});

describe('a question all pass on', () => {
  it('goes to others at once, and its asker hears when nobody is left', async () => {
    const world = await createWorld({ community });
    await asks(world);
    const first = await asked(world);
    for (const who of first) await world.says(who, '3');
    const next = (await asked(world)).filter((who) => !first.includes(who));
    expect(next.length).toBeGreaterThan(0);
    expect(world.told('noam')).toEqual([]);
    for (const who of next) await world.says(who, '3');
    await world.settles();
    expect(world.told('noam').join()).toContain('Nobody has answered your question');
    await world.advance('+9d');
    expect(world.told('noam')).toEqual([]);
  });
});

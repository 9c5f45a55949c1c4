import { describe, expect, it } from 'vitest';
import { type Member, members } from '../../src/community/member.ts';
import { introductions } from '../../src/community/pairing.ts';
import { save } from '../../src/core/effects.ts';
import { commitOf } from '../store/store-fixtures.ts';
import { openChat } from '../world/other-chat.ts';
import { eventBy, fixture, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();
const community = fixture('communities/knowing.yaml');

async function wishes(world: World, who: string, other: string): Promise<string> {
  for (const line of [`intro to @${other}`, 'skip', '1']) await world.says(who, line);
  return world.told(who).at(-1) ?? '';
}

async function all(world: World) {
  return [...(await world.store.reading().all(introductions)).values()];
}

let count = 0;
async function changes(world: World, who: string, change: Partial<Member>): Promise<void> {
  const reading = world.store.reading();
  const member = await reading.get(members, who);
  const saved = member && save(members, who, { ...member, ...change });
  if (saved?.do !== 'save') throw new Error(`there is no ${who}`);
  await world.store.commit(reading, commitOf(`changed/${who}/${count++}`, { changes: [saved] }));
}

describe('someone who is to be kept out', () => {
  it('is not introduced by an old yes, in words that tell nothing, nor offered it again', async () => {
    const world = await createWorld({ community });
    await world.says('dana', 'profile language English');
    await wishes(world, 'noam', 'dana');
    await world.says('noam', 'intro not Dana Levi');
    world.told('dana');
    world.told('noam');
    expect(JSON.stringify(await world.app.home({ platform: 'console', id: 'dana' }))).not.toContain('Noam');
    for (const line of ['intro yes', 'intro asked', 'intro no']) {
      const [made] = await all(world);
      await world.says('dana', `${line} ${made?.id}`);
      expect(world.told('dana')).toEqual(['That introduction is not there for you any more.']);
    }
    await world.advance('+30d');
    expect(world.told('noam').join()).not.toContain('Dana');
    expect((await all(world)).map(({ state }) => state)).toEqual(['asked']);
  });

  it('is not asked about three weeks later', async () => {
    const world = await createWorld({ community });
    await wishes(world, 'noam', 'dana');
    await world.says('dana', '1');
    await world.says('noam', 'intro not Dana Levi');
    world.told('dana');
    world.told('noam');
    await world.advance('+22d');
    expect([...world.told('noam'), ...world.told('dana')].join()).not.toMatch(/Dana|Noam/);
  });

  it('is not named in what had to wait till the morning', async () => {
    const world = await createWorld({ community, now: '2026-11-22T22:00' });
    await wishes(world, 'noam', 'dana');
    await world.says('dana', 'intro not Noam Peled');
    world.told('dana');
    await world.advance('2026-11-23T12:00');
    expect(world.told('dana').join()).not.toContain('Noam');
  });

  it('is not named, nor their number, to who was away when the pairs were made', async () => {
    const world = await createWorld({ community });
    for (const who of ['dana', 'noam']) await world.says(who, 'intro on');
    await world.advance('2026-11-30T09:30');
    await changes(world, 'dana', { quiet: { from: '08:30', to: '17:00' } });
    world.told('dana');
    await world.advance('2026-11-30T11:00');
    expect(world.told('noam').join()).toContain('Someone worth knowing: Dana Levi');
    await world.says('noam', 'intro not Dana Levi');
    await world.advance('2026-12-02T12:00');
    expect(world.told('dana').join()).not.toContain('Noam');
  });

  it('is not asked for by who keeps them out', async () => {
    const world = await createWorld({ community });
    await world.says('noam', 'intro not Dana Levi');
    world.told('noam');
    await world.says('noam', 'intro to @dana');
    expect(world.told('noam')).toEqual(['You asked never to be introduced to Dana Levi.']);
  });
});

describe('two who ask for each other at once', () => {
  it('come to one introduction', async () => {
    const world = await createWorld({ community });
    for (const [who, other] of [
      ['noam', 'tamar'],
      ['tamar', 'noam'],
    ] as const)
      for (const line of [`intro to @${other}`, 'skip']) await world.says(who, line);
    world.told('noam');
    world.told('tamar');
    const send = (who: string) =>
      world.app.hear({ ...eventBy(who, `send/${who}`, world.now()), kind: 'message', text: '1' });
    await Promise.all(['noam', 'tamar'].map(send));
    await world.settles();
    expect(await all(world)).toHaveLength(1);
    const said = [...world.told('noam'), ...world.told('tamar')];
    expect(said.filter((text) => text.startsWith('If '))).toHaveLength(1);
    expect(said.filter((text) => text.includes('would like to meet you'))).toHaveLength(1);
  });
});

describe('a wish to meet someone', () => {
  it('does not come any more where it was answered while it waited', async () => {
    const world = await createWorld({ community, now: '2026-11-22T22:00' });
    await world.says('dana', 'profile language English');
    await wishes(world, 'noam', 'dana');
    const [made] = await all(world);
    await world.says('dana', `intro no ${made?.id}`);
    world.told('dana');
    await world.advance('2026-11-23T12:00');
    expect(world.told('dana').join()).not.toContain('would like to meet you');
  });

  it('is refused where it cannot come, and bars nobody', async () => {
    const world = await createWorld({ community });
    await changes(world, 'dana', { pausedUntil: world.now() + 30 * 86_400_000 });
    await changes(world, 'tamar', { handles: {} });
    for (const [other, name] of [
      ['dana', 'Dana Levi'],
      ['tamar', 'Tamar Golan'],
    ] as const) {
      await world.says('noam', `intro to @${other}`);
      expect(world.told('noam').at(-1)).toContain(`${name} cannot be asked at present`);
    }
    expect(await all(world)).toEqual([]);
  });

  it('that was never answered may be asked again after two months', async () => {
    const world = await createWorld({ community });
    await wishes(world, 'noam', 'shira');
    await world.advance('+30d');
    await world.says('noam', 'intro to @shira');
    expect(world.told('noam').join()).toContain('introduced before, or one of you has asked');
    world.told('shira');
    await world.advance('+31d');
    expect(await wishes(world, 'noam', 'shira')).toContain('If Shira Almog would like that too');
    await world.advance('+3d');
    expect(world.told('shira').join()).toContain('Noam Peled, social worker');
    expect(await all(world)).toHaveLength(1);
  });
});

describe('two who share no chat', () => {
  it('may each pass one message on', async () => {
    const world = await createWorld({ community });
    const slack = openChat(world, 'slack');
    await wishes(world, 'noam', 'shira');
    await changes(world, 'shira', { handles: { slack: 'U5' }, reach: 'slack' });
    await world.converses(`
      shira → kehila: 1
      kehila → noam: Someone worth knowing: Shira Almog, manager, Galil Hospital.
          You and Shira Almog share no chat. Each of you can pass one message on here.
          1. Write to Shira Almog
      kehila → shira: Someone worth knowing: Noam Peled, social worker, Centre Fund.
          You and Noam Peled share no chat. Each of you can pass one message on here.
          1. Write to Noam Peled
    `);
    // A word of hers on the console has made that her chat again.
    await changes(world, 'shira', { handles: { slack: 'U5' }, reach: 'slack' });
    const [made] = await all(world);
    await world.converses(`
      noam → kehila: 1
      kehila → noam: What should Shira Almog read? How you can be reached, for example.
          “back” for the question before, “cancel” to stop here.
      noam → kehila: My extension is 1234
      kehila → noam: Shira Almog will read this, from you:
          “My extension is 1234”
          “back” for the question before, “cancel” to stop here.
          1. Send
          2. Change it
          3. Drop it
      noam → kehila: 1
      kehila → noam: On its way to Shira Almog.
      noam → kehila: intro write ${made?.id}
      kehila → noam: Your message has been passed on to Shira Almog; it is one for each.
    `);
    expect(slack.told('U5').join()).toContain('My extension is 1234');
    await world.says('tamar', `intro write ${made?.id}`);
    expect(world.told('tamar')).toEqual(['That introduction is not there for you any more.']);
  });

  it('are not paired', async () => {
    const world = await createWorld({ community });
    for (const who of ['shira', 'layla']) await world.says(who, 'intro on');
    openChat(world, 'slack');
    await changes(world, 'shira', { handles: { slack: 'U5' }, reach: 'slack' });
    await world.advance('2026-11-30T11:00');
    expect(await all(world)).toEqual([]);
  });
});

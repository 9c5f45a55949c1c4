import { describe, expect, it } from 'vitest';
import { stories } from '../../src/community/story.ts';
import { fixture, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();
const community = fixture('communities/knowing.yaml');

async function asks(world: World, who: string, other: string): Promise<string> {
  for (const line of [`intro to @${other}`, 'skip', '1']) await world.says(who, line);
  return world.told(who).at(-1) ?? '';
}

/** Each tells a story; gives its id by its teller. */
async function told(world: World, ...tellers: readonly string[]): Promise<Map<string, string>> {
  for (const who of tellers) {
    for (const line of ['story', 'Falls', 'Light', 'Fewer', 'skip', 'skip', 'story publish'])
      await world.says(who, line);
    world.told(who);
  }
  const all = [...(await world.store.reading().all(stories)).values()];
  return new Map(all.map(({ by, id }) => [by, id]));
}

async function meets(world: World, who: string, story = ''): Promise<string> {
  await world.says(who, `stories meet ${story}`);
  const refused = world.told(who).at(-1) ?? '';
  if (!refused.includes('reach you')) return refused;
  for (const line of ['ward 3', '1']) await world.says(who, line);
  return world.told(who).at(-1) ?? '';
}

describe('introductions', () => {
  it('may be asked for three times a week, and then from a time that is told', async () => {
    const world = await createWorld({ community });
    for (const other of ['dana', 'layla', 'shira']) await asks(world, 'noam', other);
    await world.converses(`
      noam → kehila: intro to
      kehila → noam: You can ask for 3 introductions a week. The next one can be asked for from Sunday 29 November, 09:00 (Jerusalem).
      noam → kehila: profile language עברית
      kehila → noam: השינוי נשמר ותקף מעכשיו.
      noam → kehila: היכרות עם @tamar
      kehila → noam: אפשר לבקש היכרות עד 3 פעמים בשבוע. הפעם הבאה: יום ראשון, 29 בנובמבר, 09:00 (ירושלים).
      :clock 2026-11-29T09:00
    `);
    expect(await asks(world, 'noam', 'tamar')).toContain('Tamar Golan');
  });

  it('are asked for of one and the same twice a week, also of who wants none, and in the same words', async () => {
    const world = await createWorld({ community });
    await world.says('dana', 'profile requests off');
    world.told('dana');
    for (const who of ['noam', 'tamar']) expect(await asks(world, who, 'dana')).toContain('If Dana Levi');
    await world.converses(`
      shira → kehila: intro to @dana
      kehila → shira: Dana Levi has been asked for introductions often enough for now. From Sunday 29 November, 09:00 (Jerusalem) it is possible again.
      layla → kehila: تعارف مع @dana
      kehila → layla: طلبات التعارف مع Dana Levi كافية حاليًا. يمكن الطلب من جديد: الأحد، 29 تشرين الثاني، 09:00 (القدس).
    `);
    expect(world.told('dana')).toEqual([]);
    await world.says('dana', 'privacy why');
    expect(
      world
        .told('dana')
        .join()
        .match(/הודעות מסוג זה כבויות/g),
    ).toHaveLength(2);
  });

  it('to tellers of stories count like any other, of who asks', async () => {
    const world = await createWorld({ community });
    const by = await told(world, 'dana', 'tamar', 'shira');
    expect(await asks(world, 'noam', 'layla')).toContain('If Layla');
    for (const teller of ['dana', 'tamar'])
      expect(await meets(world, 'noam', by.get(teller))).toContain('On its way');
    const enough =
      'You can ask for 3 introductions a week. The next one can be asked for from Sunday 29 November, 09:00 (Jerusalem).';
    expect(await meets(world, 'noam', by.get('shira'))).toBe(enough);
    await world.says('noam', 'intro to @shira');
    expect(world.told('noam')).toEqual([enough]);
  });

  it('to tellers of stories count like any other, of who is asked, and nothing is said to them', async () => {
    const world = await createWorld({ community });
    const by = await told(world, 'tamar');
    for (const who of ['noam', 'shira'])
      expect(await meets(world, who, by.get('tamar'))).toContain('On its way');
    expect(world.told('tamar')).toHaveLength(2);
    await world.converses(`
      dana → kehila: stories meet ${by.get('tamar')}
      kehila → dana: כרגע די בבקשות להיכרות שהגיעו אל Tamar Golan. אפשר לבקש שוב: יום ראשון, 29 בנובמבר, 09:00 (ירושלים).
      dana → kehila: intro to @tamar
      kehila → dana: כרגע די בבקשות להיכרות שהגיעו אל Tamar Golan. אפשר לבקש שוב: יום ראשון, 29 בנובמבר, 09:00 (ירושלים).
    `);
    expect(world.told('tamar')).toEqual([]);
  });
});

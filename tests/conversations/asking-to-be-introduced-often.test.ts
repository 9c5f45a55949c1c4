import { describe, expect, it } from 'vitest';
import { fixture, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();
const community = fixture('communities/knowing.yaml');

async function asks(world: World, who: string, other: string): Promise<string> {
  for (const line of [`intro to @${other}`, 'skip', '1']) await world.says(who, line);
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
});

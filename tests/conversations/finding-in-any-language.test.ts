import { expect, it } from 'vitest';
import { fixture, useWorlds } from '../world.ts';

const createWorld = useWorlds();
const KNOWING = fixture('communities/knowing.yaml');

it('what stands in one language is found in the others: topics, professions, stories, and by a question', async () => {
  const world = await createWorld({ community: KNOWING });
  const found = async (who: string, what: string) => {
    await world.says(who, what);
    return world.told(who).join('\n');
  };
  expect(await found('dana', 'חיפוש נפילות')).toMatch(/Noam Peled[\s\S]*Shira Almog/);
  expect(await found('dana', 'חיפוש רוקחת')).toContain('Tamar Golan');
  expect(await found('layla', 'بحث عن صيدلي')).toContain('Tamar Golan');
  expect(await found('layla', 'بحث الجروح')).toContain('Dana Levi');
  for (const line of [
    'story',
    'מרפאת סוכרת בכפר',
    'פתחנו מרפאה',
    'יותר ביקורים',
    'skip',
    'skip',
    'story publish',
  ])
    await world.says('dana', line);
  expect(await found('layla', 'قصص السكري')).toContain('מרפאת סוכרת בכפר');
  expect(await found('tamar', 'stories diabetes nurse')).toContain('מרפאת סוכרת בכפר');
  expect(await found('dana', 'שאלה מי מכיר נוהל למניעת נפילות בבית?')).toContain('2 אנשים');
});

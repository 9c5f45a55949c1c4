import { expect, it } from 'vitest';
import { createWords } from '../../src/locales/words.ts';

it.each([
  ['find-because-answered', 3, '3 أجوبة جيدة عن X'],
  ['find-because-answered', 11, '11 جوابًا جيدًا عن X'],
  ['find-because-answered', 100, '100 جواب جيد عن X'],
  ['stories-newest', 5, 'أحدث القصص من أصل 5 قصص.'],
  ['stories-found', 12, '12 قصة.'],
])('in Arabic %s counts %d as one does', (id, count, said) => {
  const text = createWords('ar').say(id, { count, what: 'X' });
  expect(text.replaceAll(/[\u2066-\u2069]/g, '').trim()).toBe(said);
});

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/languages.ts';
import { FLUENT_FILES, FLUENT_SENTENCES, saidIn } from './fluent-files.ts';

const filesIn = (language: string) => FLUENT_FILES.filter((file) => file.language === language);
const english = FLUENT_SENTENCES.filter((sentence) => sentence.language === 'en');

/** Names, addresses and the upper-case words of formats (`FREQ=DAILY`) are written the same in every script. */
const NAMES = new RegExp(
  [
    String.raw`\b(?:https?|webcal):\/\/\S*`,
    String.raw`\b[A-Z][a-z]+\/[A-Z][A-Za-z_]+\b`,
    String.raw`\b(?:Kehila|Slack|WhatsApp|Zoom|LinkedIn)\b`,
    String.raw`\.(?:ics|csv)\b`,
    String.raw`\b[A-Z0-9][A-Z0-9=;:-]*\b`,
  ].join('|'),
  'g',
);

/** Orders to one man or one woman, and words split between the two. A Hebrew sentence of ours addresses nobody so. */
const ADDRESSED = [
  'את/ה',
  'אתה',
  'הקלד',
  'הקלידי',
  'הקלידו',
  'לחץ',
  'לחצי',
  'לחצו',
  'בחר',
  'בחרי',
  'בחרו',
  'שלח',
  'שלחי',
  'שלחו',
  'כתבי',
  'כתבו',
  'הזן',
  'הזיני',
  'הזינו',
  'ענה',
  'ענו',
  'נסה',
  'נסי',
  'נסו',
  'פנה',
  'פנו',
  'הצטרף',
  'הצטרפי',
  'הצטרפו',
  'אשרי',
  'אשרו',
  'בטל',
  'בטלי',
  'בטלו',
  'דלג',
  'דלגי',
  'דלגו',
  'חזור',
  'חזרי',
  'המתן',
  'המתיני',
  'המתינו',
  'ראה',
  'ראי',
  'ראו',
  'מוזמן',
  'מוזמנת',
];
const SPLIT = /[א-ת][/.](?:ה|ת|י|ית|ים|ות|נה)(?![א-ת])|[א-ת]\((?:ה|ת|י|ית|ים|ות)\)/;

/** These two may also say that something is written: they are orders where a clause begins with them. */
const ORDERS = /(?:^|[.:,;!?\n]\s*)(?:כתוב|רשום)(?![א-ת])/;

const nameOf = ({ language, file, id }: { language: string; file: string; id: string }) =>
  `${language}/${file} ${id}`;

describe('the Fluent files', () => {
  it.each(LANGUAGES)('are the same in %s as in English', (language) => {
    expect(filesIn(language).map(({ file }) => file)).toEqual(filesIn('en').map(({ file }) => file));
  });

  it.each(LANGUAGES)('have the same sentences with the same placeables in %s as in English', (language) => {
    const shapes = (all: typeof FLUENT_SENTENCES) =>
      all.map(({ file, id, placeables }) => `${file} ${id} (${placeables.join(', ')})`).sort();
    expect(shapes(FLUENT_SENTENCES.filter((s) => s.language === language))).toEqual(shapes(english));
  });

  it('hold nothing that the parser silently leaves out', () => {
    for (const file of FLUENT_FILES) {
      expect(
        file.sentences.map(({ id }) => id),
        `${file.language}/${file.file}`,
      ).toEqual(file.ids);
    }
  });

  it('give every sentence one home and a kebab-case name', () => {
    const ids = english.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('say nothing in Latin letters in Hebrew and Arabic', () => {
    const latin = FLUENT_SENTENCES.filter((sentence) => sentence.language !== 'en')
      .filter(({ literal }) => /[A-Za-z]/.test(literal.replace(NAMES, '')))
      .map(nameOf);
    expect(latin).toEqual([]);
  });

  it('say nothing in Hebrew or Arabic letters in English', () => {
    expect(english.filter(({ literal }) => /[\u0590-\u06FF]/.test(literal)).map(nameOf)).toEqual([]);
  });

  it('address nobody as a man or a woman in Hebrew', () => {
    const addressed = saidIn('he').filter(({ literal }) => {
      const words = literal.split(/[^א-ת/]+/);
      return SPLIT.test(literal) || ORDERS.test(literal) || words.some((word) => ADDRESSED.includes(word));
    });
    expect(addressed.map(nameOf)).toEqual([]);
  });

  it('hold no overrides, embeddings or isolates: those are put in where they are needed', () => {
    const marked = FLUENT_SENTENCES.filter(({ literal }) => /[\u202A-\u202E\u2066-\u2069]/.test(literal));
    expect(marked.map(nameOf)).toEqual([]);
  });
});

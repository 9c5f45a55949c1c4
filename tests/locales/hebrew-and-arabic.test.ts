// What an editor of plain Hebrew and Arabic strikes out, as far as a machine can see it.
import { describe, expect, it } from 'vitest';
import { type FluentSentence, type Pattern, saidIn } from './fluent-files.ts';

/** Orders and verbs that speak to one man; a verbal noun or "يمكن" says it of everyone. Unvowelled past tense is fine. */
const TO_A_MAN = [
  ...['اكتب', 'اضغط', 'انقر', 'اختر', 'أرسل', 'أدخل', 'أجب', 'جرّب', 'حاول', 'انتظر', 'تأكد', 'راجع', 'تفضل'],
  ...['أنت', 'أنتم', 'فضلك', 'فضلكم', 'لديكم', 'ستحضر', 'تحضر', 'تريد', 'ترغب', 'تستضيف', 'تستضيفها'],
  ...['تتحدث', 'تقودها', 'تديرها'],
];

/** One word for one thing: beside each notion of the glossary, what else was once said for it. */
const OTHERWISE: Readonly<Record<'he' | 'ar', Readonly<Record<string, readonly string[]>>>> = {
  he: {
    'check-in (דופק)': ['שאלון', 'שאלוני', 'שאלונים'],
    'never (אף פעם): this one says "for ever"': ['דופק לעולם', 'סיפור לעולם'],
    'evening budget (מכסת שעות הערב): the plural reads "the Arabs" as well': ['הערבים', 'תקציב'],
    'leader (הובלה)': ['הנהלת הקבוצה', 'מנהלי הקבוצה'],
    'pause (הפסקה)': ['מושהות', 'השהיה', 'ההשהיה'],
    'member of a group (אנשי הקבוצה)': ['החברים', 'חברים', 'למשתתפים בה'],
  },
  ar: {
    'check-in (نبض)': ['استطلاع', 'استطلاعات'],
    'meeting (اجتماع)': ['لقاءات', 'اللقاءات', 'لقاءً'],
    'evening budget (حصة ساعات المساء)': ['ميزانية', 'الميزانية'],
    'pause (استراحة)': ['موقوفة', 'إيقاف الرسائل', 'الإيقاف'],
  },
};

/** Adverbs and objects that end in tanwin, which is always written: `شكرًا`. */
const TANWIN =
  /(?<![ء-ي])و?(?:أبد|أحد|أخير|أهل|أيض|جزء|جواب|حالي|حرف|حسن|رمز|شخص|شكر|شيئ|غالب|غد|لاحق|مؤقت|متاح|مثل|مجدد|مرحب|مفتوح|مقعد|نهائي|يوم)ا(?![ء-ي\u064B])/;

/** Placeables that are counted, and those that may be a name in any script. */
const COUNTED = ['count', 'days', 'hours', 'lines', 'limit', 'minutes', 'most', 'people', 'seconds', 'years'];
const NAMES = ['group', 'name', 'other', 'title', 'who'];

const nameOf = ({ language, file, id }: FluentSentence) => `${language}/${file} ${id}`;
const both = () => [...saidIn('he'), ...saidIn('ar')];
const faults = (sentences: FluentSentence[], isWrong: (sentence: FluentSentence) => boolean) =>
  sentences.filter(isWrong).map(nameOf);
const wordsOf = (text: string) => text.split(/[^ء-ي\u064B-\u0652]+/);

interface Neighbours {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string;
  /** The numbers and words it was chosen by. */
  readonly chosenBy: readonly string[];
}

/** Every placeable that is shown, with the text right before and after it; undefined before the first. */
function placed(pattern: Pattern, chosenBy: readonly string[] = []): Neighbours[] {
  if (typeof pattern === 'string') return [];
  return pattern.flatMap((part, i) => {
    if (typeof part === 'string') return [];
    if (part.type === 'select') {
      const by = part.selector.type === 'var' ? [...chosenBy, part.selector.name] : chosenBy;
      return part.variants.flatMap(({ value }) => placed(value, by));
    }
    const [before, after] = [pattern[i - 1], pattern[i + 1]].map((next) =>
      typeof next === 'string' ? next : '',
    );
    return part.type === 'var'
      ? [{ name: part.name, before: i === 0 ? undefined : before, after: after ?? '', chosenBy }]
      : [];
  });
}

const hasPlaced = (isWrong: (neighbours: Neighbours) => boolean) => (sentence: FluentSentence) =>
  sentence.patterns.flatMap((pattern) => placed(pattern)).some(isWrong);

describe('what is said in Hebrew and Arabic', () => {
  it('speaks to nobody as a man in Arabic', () => {
    expect(
      faults(saidIn('ar'), ({ literal }) => wordsOf(literal).some((word) => TO_A_MAN.includes(word))),
    ).toEqual([]);
  });

  it.each(['he', 'ar'] as const)('has one word for one thing, in %s', (language) => {
    for (const [notion, others] of Object.entries(OTHERWISE[language])) {
      const said = ({ literal }: FluentSentence) =>
        others.some((other) => new RegExp(`(?<![א-תء-ي])${other}(?![א-תء-ي])`).test(literal));
      expect(faults(saidIn(language), said), notion).toEqual([]);
    }
  });

  it('has one kind of quotation marks in each language', () => {
    expect(faults(saidIn('he'), ({ literal }) => /["“”«»]/.test(literal))).toEqual([]);
    expect(faults(saidIn('ar'), ({ literal }) => /["“”״]/.test(literal))).toEqual([]);
  });

  it('writes tanwin, and a maqaf before what is not Hebrew', () => {
    expect(faults(saidIn('ar'), ({ literal }) => TANWIN.test(literal))).toEqual([]);
    expect(faults(saidIn('he'), ({ literal }) => /[א-ת]-[\0A-Za-z0-9]/.test(literal))).toEqual([]);
  });

  it('keeps the slashes of an address beside it, where nothing follows that does', () => {
    expect(faults(both(), ({ literal }) => /:\/\/(?![\u200E\w])/.test(literal))).toEqual([]);
  });

  it('counts in Arabic by the form that goes with the number', () => {
    const unchosen = hasPlaced(
      ({ name, after, chosenBy }) =>
        COUNTED.includes(name) && !chosenBy.includes(name) && /^ [ء-ي]/.test(after),
    );
    expect(faults(saidIn('ar'), unchosen)).toEqual([]);
  });

  it('begins no sentence with a name, and glues none to a Hebrew preposition', () => {
    const begins = hasPlaced(
      ({ name, before, after }) =>
        NAMES.includes(name) && /(?:^|[.?؟] |\n)$/.test(before ?? '') && /^[,:،]? [א-תء-ي]/.test(after),
    );
    const glued = hasPlaced(
      ({ name, before }) => NAMES.includes(name) && /(?:^|[\s״(])[ולבמכשה]+$/.test(before ?? ''),
    );
    expect(faults(both(), begins)).toEqual([]);
    expect(faults(saidIn('he'), glued)).toEqual([]);
  });
});

// Texts that platforms like to harm, and what "unharmed" means.
import fc from 'fast-check';
import type { Sight } from './bot-under-test.ts';

const SENTENCES = [
  'Ward 4 tried the new triage form for a week.',
  'מחלקה 4 ניסתה את הטופס החדש במשך שבוע.',
  'جرّب القسم 4 النموذج الجديد لمدة أسبوع.',
];

export const HARD_TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['English', 'Seven of us met today; “thank you” to Ruth.'],
  ['Hebrew', 'שבע מאיתנו נפגשו היום; תודה ל\u2068Ruth\u2069.'],
  ['Arabic', 'التقى سبعةٌ منّا اليوم؛ شكرًا لـ\u2068Ruth\u2069.'],
  ['emoji', '👩🏽‍⚕️ 👨‍👩‍👧‍👦 🇮🇱 1️⃣ ✅ :smile: :)'],
  ['combining marks', 'e\u0301 and é, שָׁלוֹם, n\u0303\u0323, 각'],
  ['lines', 'one\n\ntwo\n  • three\n> four\n1. five\n---\nsix'],
  ['markup', '<!channel> & <b> *bold* _slanted_ ~struck~ `code` ```block``` &amp; &lt; [a](b) \\n %s {0}'],
  ['calls to everyone', '@here @channel @everyone <!here> <@U0123456> <#C0123456> #general @dana'],
  ['addresses', 'http://typed.example https://typed.example/?a=1&b=2 www.typed.example me@typed.example'],
  ...[100, 1_000, 3_001, 9_000].map((size) => [`${size} characters`, textOf(size)] as const),
];

/** Paragraphs in three languages, so many characters in all. */
export function textOf(size: number): string {
  const paragraph = (n: number) =>
    Array.from({ length: 1 + (n % 4) }, (_, i) => SENTENCES[(n + i) % 3]).join(' ');
  const text = Array.from({ length: Math.ceil(size / 40) }, (_, n) => `${n}. ${paragraph(n)}`).join('\n\n');
  return `${text.slice(0, size - 1).trimEnd()}${'.'.repeat(size)}`.slice(0, size);
}

/** Pieces of all of them, in any order. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...HARD_TEXTS.flatMap(([, text]) => text.slice(0, 120).split(' '))), {
    minLength: 1,
    maxLength: 60,
  })
  .map((pieces) => pieces.join(' ').trim())
  .filter((text) => text !== '');

/** Nobody sees them: marks that steer the direction of a text, or keep a platform from making something of it. */
const UNSEEN = /[\u200E\u200F\u2060\u2066-\u2069\uFEFF]/g;

/** What can be read in it, to the letter. */
export function readable(text: string): string {
  return text.replace(UNSEEN, '');
}

/** One message is seen to the letter; where it takes several, they were parted at white space. */
export function wholeText(sights: readonly Sight[]): string {
  const [first, ...more] = sights.map(({ text }) => readable(text));
  return more.length === 0 ? (first ?? '') : unspaced([first, ...more].join(''));
}

export function asSeen(text: string, sights: readonly Sight[]): string {
  return sights.length > 1 ? unspaced(readable(text)) : readable(text);
}

function unspaced(text: string): string {
  return text.replace(/\s/gu, '');
}

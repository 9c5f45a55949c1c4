// Keeps what people wrote from disturbing the direction of the sentence it is put into.
import { isRightToLeft, type Language } from '../core/languages.ts';

const FSI = '\u2068';
const PDI = '\u2069';

/** Marks, embeddings, overrides and forced isolates: only ever a way to make a name read as what it is not. */
const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066\u2067]/g;

const RIGHT =
  /(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT =
  /(?=\p{L})[^\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LINK = /^https?:\/\/\S+$/;

/**
 * `text`, wrapped in a first-strong isolate when the sentence around it, in `language`, would otherwise come out in
 * the wrong order (Unicode UAX #9). Words of the sentence's own direction and plain numbers stay as they are.
 */
export function isolate(text: string, language: Language): string {
  const clean = text.replace(CONTROLS, '');
  return clean
    .split('\n')
    .map((line) => isolateLine(pairUp(line), language))
    .join('\n');
}

function isolateLine(line: string, language: Language): string {
  if (!disturbs(outside(line), language)) return line;
  // What is glued to a link becomes part of it in many clients.
  const endsInLink = LINK.test(line.split(/\s/).at(-1) ?? '');
  return `${FSI}${line}${endsInLink ? ' ' : ''}${PDI}`;
}

function disturbs(text: string, language: Language): boolean {
  if (!isRightToLeft(language)) return RIGHT.test(text);
  // A bare link is one left-to-right run already, and must stay clickable.
  if (LINK.test(text)) return false;
  if (LEFT.test(text)) return true;
  return !RIGHT.test(text) && /\p{Nd}/u.test(text) && !/^\p{Nd}+$/u.test(text);
}

/** What stands in no isolate. */
function outside(line: string): string {
  let depth = 0;
  let rest = '';
  for (const character of line) {
    if (character === FSI) depth += 1;
    else if (character === PDI) depth -= 1;
    else if (depth === 0) rest += character;
  }
  return rest;
}

/** Drops isolates that are opened and never closed, or closed and never opened: they would reach past the text. */
function pairUp(line: string): string {
  if (!line.includes(FSI) && !line.includes(PDI)) return line;
  const open: number[] = [];
  const paired = new Set<number>();
  const characters = [...line];
  for (const [i, character] of characters.entries()) {
    if (character === FSI) open.push(i);
    const start = character === PDI ? open.pop() : undefined;
    if (start !== undefined) paired.add(start).add(i);
  }
  return characters.filter((c, i) => (c !== FSI && c !== PDI) || paired.has(i)).join('');
}

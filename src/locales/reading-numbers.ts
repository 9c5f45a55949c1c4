// Numbers as people type them.
import { foldedShort } from './reading-tokens.ts';
import { NUMBERS } from './reading-words.ts';

const WHOLE = String.raw`\d{1,9}|\d{1,3}(?:,\d{3}){1,2}`;
const NUMBER = new RegExp(`^[#(]?([+-]?(?:${WHOLE})(?:\\.\\d{1,6})?)[.)]?$`);

/** `3`, `٣`, `3.`, `#3`, `1,200`, `2.5`, `three`; words up to twelve. */
export function readNumber(text: string): number | undefined {
  const folded = foldedShort(text);
  if (folded === undefined) return undefined;
  const digits = NUMBER.exec(folded)?.[1];
  return digits === undefined ? NUMBERS.get(folded) : Number(digits.replaceAll(',', ''));
}

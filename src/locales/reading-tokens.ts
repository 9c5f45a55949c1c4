// Cuts what someone typed into figures and known words, whatever the language, for the readers of dates and times.
import { fold } from './folding.ts';
import { FILLERS, knownPhrase, LONGEST_PHRASE } from './reading-words.ts';

/** Nothing worth reading as a number, a date or a length of time is longer; in characters. */
const LONGEST = 80;

/** The folded text; undefined when it is too long to be what is looked for. */
export function foldedShort(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed.length > LONGEST ? undefined : fold(trimmed).trim();
}

/**
 * Figures (`25.11`, `19:00`) and known words or phrases, fillers left out. Undefined when anything in the text is not
 * understood: half of what someone meant is worse than nothing.
 */
export function tokensOf(text: string): readonly string[] | undefined {
  const folded = foldedShort(text);
  if (folded === undefined) return undefined;
  const pieces = folded
    .replace(/\b([ap])\.m\b\.?/g, '$1m')
    .replace(/(?<=\p{L})-(?=\d)/gu, ' ')
    .match(/\d(?:[\d.:/-]*\d)?|\p{L}+|[^\s.,;()]/gu);
  return pieces ? understood(pieces) : undefined;
}

function understood(pieces: readonly string[]): readonly string[] | undefined {
  const tokens: string[] = [];
  for (let i = 0; i < pieces.length; ) {
    const found = isFigures(pieces[i] ?? '') ? { token: pieces[i] ?? '', length: 1 } : phraseAt(pieces, i);
    if (!found) return undefined;
    if (!FILLERS.has(found.token)) tokens.push(found.token);
    i += found.length;
  }
  return tokens;
}

function phraseAt(pieces: readonly string[], start: number): { token: string; length: number } | undefined {
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
    const token = knownPhrase(pieces.slice(start, start + length).join(' '));
    if (token !== undefined && start + length <= pieces.length) return { token, length };
  }
  return undefined;
}

function isFigures(piece: string): boolean {
  return /^\d/.test(piece);
}

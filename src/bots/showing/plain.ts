// Text as any platform can take it: without what JSON or a screen cannot hold, cut where a reader would not stumble.

/** All but line ends and tabs. */
const CONTROLS = /[^\P{Cc}\n\t]/gu;
const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Line ends as \n; no other control characters, no half surrogate pairs. */
export function plain(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '');
}

/** On one line, for labels. */
export function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim();
}

/** At most `limit` characters: what is longer is cut after a whole grapheme, and ends in `…`. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, graphemeEnd(text, limit - 1)).trimEnd()}…`;
}

/** The last place not after `limit` where the text can be cut without tearing a grapheme. */
export function graphemeEnd(text: string, limit: number): number {
  const end = graphemeStarts(text)(limit);
  if (end > 0) return end;
  // One letter under more marks than fit: only its surrogate pairs are kept whole.
  return limit > 1 && isLowSurrogate(text, limit) ? limit - 1 : limit;
}

/** Tells where the grapheme begins that the character at a given place is part of. */
export function graphemeStarts(text: string): (at: number) => number {
  const segments = SEGMENTER.segment(text);
  return (at) => segments.containing(at)?.index ?? text.length;
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/** Has something to be seen; a character that Unicode does not know yet may be an emoji that the platform knows. */
export function isVisible(text: string): boolean {
  return /[^\p{Cc}\p{Cf}\p{Z}]/u.test(text);
}

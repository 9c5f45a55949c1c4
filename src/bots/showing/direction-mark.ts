// Keeps a part of a text running the way the whole text runs.
//
// Chat apps let each block or paragraph run the way of its first strong character, and may count one inside an isolate,
// where Unicode (UAX #9, P2) does not. So a Hebrew sentence that begins with a name in Latin letters, or a part that begins with a
// link, would run the wrong way, its full stop on the wrong side. An invisible mark in front settles it.

const LEFT_TO_RIGHT_MARK = '\u200E';
const RIGHT_TO_LEFT_MARK = '\u200F';
const RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

export type Direction = 'left' | 'right';

/** The way of the first letter that is in no isolate. */
export function directionOf(text: string): Direction | undefined {
  for (const way of waysIn(text)) return way;
  return undefined;
}

/** Whether a letter outside the isolates runs this way. */
export function hasLetters(direction: Direction, text: string): boolean {
  for (const way of waysIn(text)) if (way === direction) return true;
  return false;
}

function* waysIn(text: string): Generator<Direction> {
  let depth = 0;
  for (const [found] of text.matchAll(/[\u2066-\u2069]|\p{L}/gu)) {
    if (found === '\u2069') depth = Math.max(0, depth - 1);
    else if (/[\u2066-\u2068]/.test(found)) depth += 1;
    else if (depth === 0) yield wayOf(found);
  }
}

/** `part`, with a mark in front if its first letter would turn it another way. */
export function running(direction: Direction | undefined, part: string): string {
  const first = /\p{L}|[\u200E\u200F]/u.exec(part)?.[0];
  if (first === undefined || direction === undefined || wayOf(first) === direction) return part;
  return `${direction === 'right' ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK}${part}`;
}

function wayOf(letter: string): Direction {
  return letter === RIGHT_TO_LEFT_MARK || RIGHT.test(letter) ? 'right' : 'left';
}

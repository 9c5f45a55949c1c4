// Takes a long text apart where a reader would pause: after a paragraph, else a line, a sentence, a word, a grapheme.
import { graphemeEnd, graphemeStarts } from './plain.ts';

const PDI = '\u2069';
const ISOLATES = /[\u2066-\u2069]/g;

/** Isolates nested deeper are left as they are; they end with their paragraph anyway (Unicode UAX #9, X8). */
const DEEPEST = 8;

/** A pause in a text: white space, except where it is there to keep things together. */
const SPACE = /[^\S\u00A0\u2007\u202F\uFEFF]+/g;
const SENTENCE_END = /[.!?…。؟۔][\p{Pe}\p{Pf}"'\u2069]*$/u;

/** A cut this early, as a share of what fits, is only made between words. */
const EARLY = 1 / 2;

/** From the best place for a cut to the worst; between graphemes is where there is none. */
const PAUSES = ['paragraph', 'line', 'sentence', 'word'] as const;
type Pause = (typeof PAUSES)[number];

/**
 * Parts of at most `limit` (over 50) characters, without the white space at their ends that was cut; a text that fits is
 * given back as it is. A direction isolate that is cut is closed in one part and opened again in the next.
 */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = [];
  let open: readonly string[] = [];
  let rest = text;
  while (open.length + rest.length > limit) {
    const { end, next } = bestCut(rest, limit - open.length - DEEPEST);
    const said = rest.slice(0, end);
    const still = openAfter(open, said);
    if (said !== '') parts.push(`${open.join('')}${said}${PDI.repeat(still.length)}`);
    open = openAfter(open, rest.slice(0, next));
    rest = rest.slice(next);
  }
  return rest === '' ? parts : [...parts, `${open.join('')}${rest}`];
}

interface Cut {
  readonly end: number;
  /** Where the rest begins. */
  readonly next: number;
}

function bestCut(text: string, longest: number): Cut {
  // A little beyond, so that the grapheme at the end is seen whole.
  const near = text.slice(0, longest + 100);
  const startAt = graphemeStarts(near);
  const cuts = Array.from(near.matchAll(SPACE), ({ 0: space, index: end }) => {
    const cut = { end, next: end + space.length };
    return { ...cut, pause: pauseAt(near, cut) };
  }).filter(({ end }) => end <= longest);
  // White space can be part of a grapheme, as what an accent stands on.
  const standsApart = ({ end, next }: Cut) => startAt(end) === end && startAt(next) === next;
  for (const pause of PAUSES) {
    const earliest = pause === 'word' ? 0 : longest * EARLY;
    const cut = cuts.findLast((one) => one.pause === pause && one.end >= earliest && standsApart(one));
    if (cut) return cut;
  }
  const end = graphemeEnd(near, longest);
  return { end, next: end };
}

function pauseAt(text: string, { end, next }: Cut): Pause {
  const space = text.slice(end, next);
  if (/\n\s*\n/.test(space)) return 'paragraph';
  if (space.includes('\n')) return 'line';
  return SENTENCE_END.test(text.slice(Math.max(0, end - 5), end)) ? 'sentence' : 'word';
}

/** The isolates that are open after `text`, given those open before it, outermost first. */
function openAfter(before: readonly string[], text: string): string[] {
  const open = [...before];
  for (const [mark] of text.matchAll(ISOLATES)) {
    if (mark === PDI) open.pop();
    else open.push(mark);
  }
  return open.slice(0, DEEPEST);
}

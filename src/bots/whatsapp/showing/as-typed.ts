// What people typed stays what they typed: WhatsApp makes no format, no list and no link of it.
//
// Known: which characters format (faq.whatsapp.com, "How to format your messages"): `*bold*`, `_slanted_`, `~struck~`,
// `code` in backticks, and `> `, `- `, `* `, `1. ` at the beginning of a line. There is no character to escape them.
// Folklore: that a format begins where no letter stands before its sign and no space after it, and that a link needs its
// `://` and its dots unbroken. So an invisible mark goes after each sign a format could begin with, one that passes for
// a space; and one that passes for none before what would begin a list, and into addresses. Where an app goes by other
// rules some letters are bold, which harms nobody. A number to call, and a date, are shown as links in any case.
import { linkFinder } from '../../showing/links-in-text.ts';

/** Passes for white space in JavaScript, and so in WhatsApp Web; no line may be broken at it. */
const BLANK = '\uFEFF';
/** Passes for no white space anywhere; no line may be broken at it. */
const JOINER = '\u2060';

const SIGN = /(?<![\p{L}\p{M}\p{N}])[*_~](?=\S)|`/gu;
const LIST = /^[^\S\n]*(?=>|[-*]\s|\d+[.)]\s)/gmu;
/** Within `://`, and within `www.`: for some apps that is enough to make a link of anything that follows. */
const SCHEME = /(?<=\p{L}:)(?=\/\/)|(?<=www)(?=\.)/giu;
/** The dots of `typed.example`, and the first of an address in numbers; IDNA takes four characters for a dot. */
const DOT =
  /(?<=[\p{L}\p{M}\p{N}_-])[.\u3002\uFF0E\uFF61](?=\p{L}{2}|xn--)|(?<=\d)\.(?=\d{1,3}\.\d{1,3}\.\d)/gu;

/** The text with invisible marks where it needs them. The addresses named in `links` stay byte for byte. */
export function asTyped(text: string, links: readonly string[] = []): string {
  const marks = marksIn(text);
  const find = linkFinder(links);
  const ours = find
    ? Array.from(text.matchAll(find), ({ 0: url, index }) => [index, index + url.length])
    : [];
  let [marked, end] = ['', 0];
  let link = 0;
  for (const [at, mark] of [...marks].toSorted(([a], [b]) => a - b)) {
    while ((ours[link]?.[1] ?? Number.POSITIVE_INFINITY) <= at) link += 1;
    if ((ours[link]?.[0] ?? Number.POSITIVE_INFINITY) < at) continue;
    marked += `${text.slice(end, at)}${mark}`;
    end = at;
  }
  return marked + text.slice(end);
}

/** By the place in front of which each stands. */
function marksIn(text: string): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  for (const { 0: space, index } of text.matchAll(LIST)) marks.set(index + space.length, JOINER);
  for (const { index } of text.matchAll(SCHEME)) marks.set(index, JOINER);
  for (const { index } of text.matchAll(DOT)) marks.set(index + 1, JOINER);
  for (const at of signsIn(text)) marks.set(at + 1, BLANK);
  return marks;
}

/** Where a format may begin: there is a sign to end it later, in the same line; code goes on over lines. */
function signsIn(text: string): readonly number[] {
  const signs: number[] = [];
  const last = new Map<string, number>();
  let lineStart = text.length + 1;
  for (const { 0: sign, index } of [...text.matchAll(SIGN)].toReversed()) {
    // Backwards, a line at a time: the last place of each sign is known when the first is met.
    if (index < lineStart) {
      lineStart = text.lastIndexOf('\n', index) + 1;
      const lineEnd = text.indexOf('\n', index);
      const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
      for (const one of '*_~') last.set(one, lineStart + line.lastIndexOf(one));
    }
    if (index < (last.get(sign) ?? -1)) signs.push(index);
    if (sign === '`') last.set(sign, Math.max(index, last.get(sign) ?? index));
  }
  return signs;
}

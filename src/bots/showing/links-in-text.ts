// Where in a text the addresses stand that may be followed; whatever else looks like one there was typed by someone.

const FOLLOWABLE = /^https?:\/\/[^\s\p{Cc}\u2066-\u2069]+$/u;
/** What an address would go on with: `https://a.org` does not stand in `https://a.org.example/`. */
const BEFORE = String.raw`(?<![\p{L}\p{N}/=&?#%@_~+.])`;
const AFTER = String.raw`(?![.,:;!?'")\]}]*[\p{L}\p{N}/=&?#%@_~+\-])`;

/** Finds the addresses that may be followed, the longest where several begin. */
export function linkFinder(links: readonly string[]): RegExp | undefined {
  const followable = links.filter((link) => FOLLOWABLE.test(link) && URL.canParse(link));
  if (followable.length === 0) return undefined;
  const any = followable
    .toSorted((a, b) => b.length - a.length)
    .map((link) => link.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`))
    .join('|');
  return new RegExp(`${BEFORE}(?:${any})${AFTER}`, 'gu');
}

// Text as blocks in which nothing is read as markup: no mention, no format, no link but those that were named.
import type { types } from '@slack/bolt';
import { directionOf, running } from './direction-mark.ts';
import { MESSAGE_SIZE, SLACK_LIMITS, sizeOf } from './limits.ts';
import { isVisible, plain } from './plain.ts';
import { splitText } from './split-text.ts';

/** Room for the mark of direction. */
const LONGEST = SLACK_LIMITS.text - 1;
/** A text of quotation marks, or of links, takes more room than it has characters. */
const WIDEST = 0.8 * MESSAGE_SIZE;

const FOLLOWABLE = /^https?:\/\/[^\s\p{Cc}\u2066-\u2069]+$/u;
/** What an address would go on with: `https://a.org` does not stand in `https://a.org.example/`. */
const BEFORE = String.raw`(?<![\p{L}\p{N}/=&?#%@_~+.])`;
const AFTER = String.raw`(?![.,:;!?'")\]}]*[\p{L}\p{N}/=&?#%@_~+\-])`;

/** The text, in as many blocks as it needs; none when there is nothing to be seen in it. */
export function textBlocks(text: string, links: readonly string[] = []): types.RichTextBlock[] {
  const whole = plain(text);
  const direction = directionOf(whole);
  const find = finderOf(links);
  return partsThatFit(whole, LONGEST)
    .filter(isVisible)
    .map((part) => blockOf(running(direction, part)));

  function blockOf(part: string): types.RichTextBlock {
    return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: elementsOf(part, find) }] };
  }

  function partsThatFit(said: string, limit: number): string[] {
    return splitText(said, limit).flatMap((part) =>
      sizeOf(blockOf(part)) <= WIDEST ? [part] : partsThatFit(part, Math.ceil(part.length / 2)),
    );
  }
}

/** Finds the addresses that may be followed, the longest where several begin. */
function finderOf(links: readonly string[]): RegExp | undefined {
  const followable = links.filter((link) => FOLLOWABLE.test(link) && URL.canParse(link));
  if (followable.length === 0) return undefined;
  const any = followable
    .toSorted((a, b) => b.length - a.length)
    .map((link) => link.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`))
    .join('|');
  return new RegExp(`${BEFORE}(?:${any})${AFTER}`, 'gu');
}

function elementsOf(text: string, find: RegExp | undefined): types.RichTextElement[] {
  const elements: types.RichTextElement[] = [];
  let end = 0;
  for (const { 0: url, index } of find ? text.matchAll(find) : []) {
    if (index > end) elements.push({ type: 'text', text: text.slice(end, index) });
    elements.push({ type: 'link', url });
    end = index + url.length;
  }
  if (end < text.length) elements.push({ type: 'text', text: text.slice(end) });
  return elements;
}

/** What a block of text says. */
export function textIn(block: types.RichTextBlock): string {
  return block.elements
    .flatMap((part) => ('elements' in part && part.type === 'rich_text_section' ? part.elements : []))
    .map((element) => {
      if (element.type === 'text') return element.text;
      return element.type === 'link' ? element.url : '';
    })
    .join('');
}

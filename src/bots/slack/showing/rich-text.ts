// Text as blocks in which nothing is read as markup: no mention, no format, no link but those that were named.
import type { types } from '@slack/bolt';
import { directionOf, running } from '../../showing/direction-mark.ts';
import { linkFinder } from '../../showing/links-in-text.ts';
import { isVisible, plain } from '../../showing/plain.ts';
import { splitText } from '../../showing/split-text.ts';
import { MESSAGE_SIZE, SLACK_LIMITS, sizeOf } from './limits.ts';

/** Room for the mark of direction. */
const LONGEST = SLACK_LIMITS.text - 1;
/** A text of quotation marks, or of links, takes more room than it has characters. */
const WIDEST = 0.8 * MESSAGE_SIZE;

/** The text, in as many blocks as it needs; none when there is nothing to be seen in it. */
export function textBlocks(text: string, links: readonly string[] = []): types.RichTextBlock[] {
  const whole = plain(text);
  const direction = directionOf(whole);
  const find = linkFinder(links);
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

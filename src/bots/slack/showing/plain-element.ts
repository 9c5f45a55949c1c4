// Text in the places where Slack takes it plain, and where it would read its own markup in it.
import type { types } from '@slack/bolt';
import { cut, isVisible, oneLine } from '../../showing/plain.ts';

/** Nothing that is only invisible will do where Slack wants at least one character. */
const NOTHING = '…';

/** A label. Shortcodes such as `:wave:` stay as they were typed. */
export function plainText(text: string, limit: number): types.PlainTextElement {
  const label = oneLine(text);
  return { type: 'plain_text', text: isVisible(label) ? cut(label, limit) : NOTHING, emoji: false };
}

/** For the places Slack reads as its own markup: no mention, no link, no entity comes of it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// Someone's own page as Slack's App Home.
import type { types } from '@slack/bolt';
import type { HomeBlock, HomePage } from '../../../core/chat.ts';
import { isVisible } from '../../showing/plain.ts';
import { choiceBlocks } from './choice-blocks.ts';
import { SLACK_LIMITS, sizeOf, VIEW_SIZE } from './limits.ts';
import { plainText } from './plain-element.ts';
import { textBlocks } from './rich-text.ts';

/** What there is no room for is left out, and `…` stands in its place. */
export function homeView({ blocks }: HomePage): types.HomeView {
  const shown = blocks.map(sectionOf).filter((section) => section.length > 0);
  const all = shown.flatMap((section, i): types.KnownBlock[] =>
    i === 0 ? section : [{ type: 'divider' }, ...section],
  );
  return { type: 'home', blocks: thatFit(all) };
}

function sectionOf({ title = '', text, links, choices = [] }: HomeBlock, i: number): types.KnownBlock[] {
  const { blocks, listing } = choiceBlocks(choices, String(i));
  const said = [text, listing].filter(isVisible).join('\n\n');
  const header: types.HeaderBlock = { type: 'header', text: plainText(title, SLACK_LIMITS.header) };
  return [...(isVisible(title) ? [header] : []), ...textBlocks(said, links), ...blocks];
}

function thatFit(blocks: readonly types.KnownBlock[]): types.KnownBlock[] {
  const last = SLACK_LIMITS.blocksInView - 1;
  let size = 0;
  const over = blocks.findIndex((block, i) => {
    size += sizeOf(block);
    return size > VIEW_SIZE || (i === last && blocks.length > SLACK_LIMITS.blocksInView);
  });
  return over < 0 ? [...blocks] : [...blocks.slice(0, over), ...textBlocks('…')];
}

// A message as what chat.postMessage is given: nearly always one post, more when it is too long for one.
import type { types } from '@slack/bolt';
import type { Message } from '../../../core/chat.ts';
import { isVisible } from '../../showing/plain.ts';
import { choiceBlocks, labelsIn } from './choice-blocks.ts';
import { MESSAGE_SIZE, SLACK_LIMITS, sizeOf } from './limits.ts';
import { escaped } from './plain-element.ts';
import { textBlocks, textIn } from './rich-text.ts';

type PostBlock = types.RichTextBlock | types.ActionsBlock;

export interface Post {
  /** For notifications and screen readers, escaped; to be sent with `parse: 'none'`, `link_names` and `mrkdwn` off. */
  readonly text: string;
  readonly blocks: PostBlock[];
}

/** The text in order, its choices after its last part; none when there is nothing to be seen in the message. */
export function postsOf({ text, links, choices = [] }: Message): readonly Post[] {
  const { blocks, listing } = choiceBlocks(choices);
  const said = [text, listing].filter(isVisible).join('\n\n');
  const posts: PostBlock[][] = textBlocks(said, links).map((block) => [block]);
  for (const block of blocks) {
    const last = posts.at(-1);
    if (last && isTaken([...last, block])) last.push(block);
    else posts.push([block]);
  }
  return posts.map((post) => ({ text: escaped(wordsOf(post)), blocks: post }));
}

function isTaken(blocks: readonly PostBlock[]): boolean {
  return blocks.length <= SLACK_LIMITS.blocksInMessage && sizeOf(blocks) <= MESSAGE_SIZE;
}

/** A post of choices alone is told by their labels. */
function wordsOf(blocks: readonly PostBlock[]): string {
  const said = blocks.flatMap((block) => (block.type === 'rich_text' ? [textIn(block)] : []));
  return said.length > 0 ? said.join('\n') : blocks.flatMap(labelsIn).join(' · ');
}

// A published story as a short text fit for LinkedIn.
import type { Words } from '../core/words.ts';
import type { Member } from './member.ts';
import { professionIn } from './profession.ts';
import type { Story } from './story.ts';
import { cutAt } from './story-text.ts';

/** In characters, all told. */
export const LONGEST_POST = 700;

const LONGEST_NAME = 60;
const LONGEST_HASHTAG = 40;

interface About {
  readonly story: Story;
  readonly teller: Member;
  /** Names of everyone else: none of them is to be read in public. */
  readonly others: readonly string[];
  /** In the story's language. */
  readonly words: Words;
  /** What the story's group is called. */
  readonly group?: string | undefined;
}

/** Challenge, deed and outcome, the teller's name, and at most three hashtags. Who to call is left out: a name. */
export function postOf({ story, teller, others, words, group }: About): string {
  const tags = [words.say('story-hashtags'), ...(group === undefined ? [] : [hashtag(group)])]
    .join(' ')
    .trim();
  const by = words.say('story-post-by', {
    name: cutAt(untagged(teller.name), LONGEST_NAME),
    profession: cutAt(untagged(professionIn(teller.profession, words)), LONGEST_NAME),
  });
  const told = [story.parts.challenge, story.parts.did, story.parts.outcome].map((text) =>
    withoutNames(untagged(text ?? ''), others, words.say('story-someone')),
  );
  // What the parts may share: all but the last two lines, and a break before each line but the first.
  const share = Math.floor((LONGEST_POST - by.length - tags.length - 4) / 3);
  return [...told.map((text) => cutAt(text, share)), by, tags].join('\n');
}

/** What looks like a hashtag is none: there are three at most, and they are ours. */
function untagged(text: string): string {
  return text.replaceAll(/[#＃]/g, '');
}

function hashtag(name: string): string {
  const words = cutAt(name, LONGEST_HASHTAG).match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? `#${words.join('_')}` : '';
}

/** Longer names first, so that none is left in half. A single word is no full name: it may be any word. */
function withoutNames(text: string, names: readonly string[], instead: string): string {
  const full = names.filter((name) => name.trim().includes(' ')).sort((a, b) => b.length - a.length);
  return full.reduce((rest, name) => rest.replaceAll(name.trim(), instead), text);
}

// A story as it is read: its title, its parts under their headings, and who tells it.
import type { Words } from '../core/words.ts';
import { firstSentence } from './first-sentence.ts';
import type { Member } from './member.ts';
import { PARTS, type Story } from './story.ts';

/** A title is cut here, in characters. */
const LONGEST_TITLE = 80;

/** The first sentence of the challenge. */
export function storyTitle({ parts, language }: Pick<Story, 'parts' | 'language'>): string {
  return cutAt(firstSentence(parts.challenge ?? '', language), LONGEST_TITLE);
}

/** On one line, no longer than `most` characters, cut between words where there are any. */
export function cutAt(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most - 1);
  const kept = line.slice(0, space > most / 2 ? space : most - 1).trimEnd();
  // Half of a character outside the basic plane is none.
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Its parts, a paragraph each, those that were skipped left out; without anyone else to call, the teller who is there. */
export function storyText(story: Pick<Story, 'parts'>, teller: Member | undefined, words: Words): string {
  const parts = { ...story.parts, contact: story.parts.contact || teller?.name };
  return PARTS.flatMap((part) => {
    const text = parts[part];
    return text ? [words.say(`story-told-${part}`, { text })] : [];
  }).join('\n');
}

// A message as the posts it takes on WhatsApp: nearly always one; a picture, or a poll, may need one of its own.
import { firstSentence } from '../../../community/first-sentence.ts';
import type { Choice, Message, Picture, Place } from '../../../core/chat.ts';
import { directionOf } from '../../showing/direction-mark.ts';
import { cut, isVisible, plain } from '../../showing/plain.ts';
import { splitText } from '../../showing/split-text.ts';
import { asTyped } from './as-typed.ts';
import { choiceLines, pollChoices } from './choice-lines.ts';
import { WHATSAPP_LIMITS } from './limits.ts';
import { steered } from './steered.ts';

/** `choices` are those to be picked from in this very post, labelled as it shows them. */
export type Post = (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'picture'; readonly caption: string; readonly picture: Picture }
  | { readonly kind: 'poll'; readonly name: string; readonly options: readonly string[] }
) & { readonly choices?: readonly Choice[] };

/** In order; none when there is nothing to be seen in the message. */
export function postsOf(message: Message, where: Place['kind']): readonly Post[] {
  const { choices = [], links, picture } = message;
  const said = plain(message.text);
  const text = isVisible(said) ? steered(asTyped(said, links)) : '';
  const options = where === 'group' ? pollChoices(choices) : undefined;
  if (options) {
    const fits = text.length <= WHATSAPP_LIMITS.pollName && !links?.length;
    if (fits) return [...textPosts('', picture), pollPost(text, options)];
    return [...textPosts(text, picture), pollPost(nameOf(said, links), options)];
  }
  const listing = choiceLines(choices, directionOf(said));
  const posts = textPosts([text, listing].filter(isVisible).join('\n\n'), picture);
  const last = posts.at(-1);
  return last && choices.length > 0 ? [...posts.slice(0, -1), { ...last, choices }] : posts;
}

function pollPost(name: string, choices: readonly Choice[]): Post {
  return {
    ...{ kind: 'poll', name: isVisible(name) ? name : '…' },
    ...{ options: choices.map(({ label }) => label), choices },
  };
}

/** Of a text that stands above its poll: what it asks at its end, else how it begins. No address can be followed there. */
function nameOf(said: string, links: readonly string[] = []): string {
  const lines = said
    .split('\n')
    .filter((line) => isVisible(line) && !links.some((link) => line.includes(link)));
  const last = lines.at(-1) ?? '';
  // Sentences end alike in all our languages.
  const name = /[?؟]\s*$/u.test(last) ? last : firstSentence(lines[0] ?? said, 'en');
  return cut(steered(asTyped(name)), WHATSAPP_LIMITS.pollName);
}

/** WhatsApp has no words for who cannot see a picture but its caption: so they begin it. */
function textPosts(text: string, picture: Picture | undefined): readonly Post[] {
  if (!picture) return inParts(text);
  const alt = steered(asTyped(plain(picture.alt)));
  const caption = [text.includes(alt) ? '' : alt, text].filter(isVisible).join('\n\n');
  if (caption.length <= WHATSAPP_LIMITS.caption) return [{ kind: 'picture', caption, picture }];
  return [{ kind: 'picture', caption: cut(alt, WHATSAPP_LIMITS.caption), picture }, ...inParts(text)];
}

function inParts(text: string): readonly Post[] {
  return splitText(text, WHATSAPP_LIMITS.text)
    .filter(isVisible)
    .map((part) => ({ kind: 'text', text: part }));
}

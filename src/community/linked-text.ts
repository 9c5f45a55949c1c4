// Text with addresses in it that may be followed. Whatever else looks like an address there was only typed by someone.
import type { Message } from '../core/chat.ts';
import type { WordArgs } from '../core/errors.ts';
import type { Words } from '../core/words.ts';

export type LinkedText = Pick<Message, 'text' | 'links'>;

/** A voice for the sentences with an address in them; each is given it as `link`. */
export function linking(words: Words) {
  return {
    say: (id: string, args: WordArgs & { readonly link: string }): LinkedText => ({
      text: words.say(id, args),
      links: [args.link],
    }),
  };
}

/** One below the other, with the links of all. */
export function inLines(lines: readonly (string | LinkedText)[]): LinkedText {
  const parts = lines.map((line): LinkedText => (typeof line === 'string' ? { text: line } : line));
  const links = new Set(parts.flatMap((part) => part.links ?? []));
  return { text: parts.map(({ text }) => text).join('\n'), ...(links.size > 0 && { links: [...links] }) };
}

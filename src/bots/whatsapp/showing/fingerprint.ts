// What is kept of a post to know it again by, when WhatsApp has it and never said so: no word of it, a hash.
import { createHash } from 'node:crypto';
import type { Message } from 'whatsapp-web.js';
import type { Post } from './posts.ts';

/** Of what people are shown. White space at the ends may get lost on the way. */
export function fingerprintOf(post: Post): string {
  if (post.kind === 'poll') return hash(['poll', post.name, ...post.options]);
  return post.kind === 'picture' ? hash(['picture', post.caption]) : hash(['text', post.text]);
}

/** The same of a message that WhatsApp has. */
export function fingerprintIn(message: Message & { readonly pollName?: string }): string {
  const { body, hasMedia, pollName, pollOptions = [] } = message;
  if (pollName !== undefined) return hash(['poll', pollName, ...pollOptions.map(nameOf)]);
  return hash([hasMedia ? 'picture' : 'text', body]);
}

/** The library's types say that it is text; it is not. */
function nameOf(option: string | { readonly name: string }): string {
  return typeof option === 'string' ? option : option.name;
}

function hash(said: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(said.map((words) => words.trim())))
    .digest('base64');
}

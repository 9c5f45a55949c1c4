// Everything a leader can do with meetings. Adding one is a line here.
import type { Call } from '../command.ts';
import { book } from './book.ts';
import { cancel, keep, skip, swap } from './call-off.ts';
import { agenda, code, link } from './details.ts';
import { end } from './end.ts';
import { feed } from './feed.ts';
import { move } from './move.ts';
import { outcome } from './outcome.ts';
import { present } from './present.ts';
import { restore } from './restore.ts';
import type { Verb } from './verb.ts';

/** What leaders do most: offered when no verb was given. */
export const OFFERED: readonly Verb[] = [book, move, cancel, restore, end, agenda, link, outcome];

export const VERBS: readonly Verb[] = [...OFFERED, skip, swap, keep, code, present, feed];

export function verbOf(call: Call): Verb | undefined {
  return VERBS.find(({ name }) => name === call.answers['verb']);
}

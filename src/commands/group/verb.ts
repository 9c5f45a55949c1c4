// One thing to do about a group.
import type { Answers } from '../../core/chat.ts';
import type { Command } from '../command.ts';

export interface GroupVerb<F = unknown> extends Pick<Command<F>, 'name' | 'facts' | 'begin' | 'ask' | 'run'> {
  /** What is asked and answered is not kept once it was sent. */
  readonly secret?: true;
  /** What follows the verb, as answers. */
  parse(rest: string): Answers;
}

export function verb<F>(definition: GroupVerb<F>): GroupVerb {
  return definition as GroupVerb;
}

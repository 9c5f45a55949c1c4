// One thing to do about one's privacy.
import type { Command } from '../command.ts';

export type PrivacyVerb<F = unknown> = Pick<Command<F>, 'name' | 'facts' | 'ask' | 'run'>;

export function verb<F>(definition: PrivacyVerb<F>): PrivacyVerb {
  return definition as PrivacyVerb;
}

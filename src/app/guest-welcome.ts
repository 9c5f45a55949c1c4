// What someone who is not a member is told: who speaks, and whom to ask.
import type { Community } from '../community/community.ts';
import { textIn } from '../community/text.ts';
import type { Language } from '../core/languages.ts';
import { createWords } from '../locales/words.ts';

/** In each of the languages, one after the other. */
export function welcomeIn(community: Community, languages: readonly Language[]): string {
  return languages.map((language) => welcomeFor(community, language)).join('\n');
}

export function welcomeFor({ name, contact }: Community, language: Language): string {
  const { say } = createWords(language);
  const community = textIn(name, language);
  return contact === undefined
    ? say('guest-welcome', { community })
    : say('guest-welcome-contact', { community, contact: textIn(contact, language) });
}

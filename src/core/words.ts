// A voice: the sentences of one language, by name. Made in locales; everyone else only speaks through it.
import type { WordArgs } from './errors.ts';
import type { Language } from './languages.ts';
import type { Instant, Zone } from './time.ts';

export interface Words {
  readonly language: Language;
  /** The sentence called `id`, its placeables filled and kept from disturbing the direction of the rest. */
  say(id: string, args?: WordArgs): string;
  /** A day and time with the zone's own name, such as `Wed 25 Nov 2026, 19:00 (Jerusalem)`. */
  when(at: Instant, zone: Zone): string;
  /** A day, such as `Wednesday 25 November`. */
  day(at: Instant, zone: Zone): string;
  /** A time of day, such as `19:00`. */
  clock(at: Instant, zone: Zone): string;
}

// Time zones by the name of their city.
import type { Language } from '../core/languages.ts';
import type { Zone } from '../core/time.ts';
import { sentencesIn } from './sentences.ts';

/** `America/New_York` is New York; undefined where the language's list of cities does not have it. */
export function cityIn(language: Language, zone: Zone): string | undefined {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  const translated = sentencesIn(language).find(`city-${city.toLowerCase().replaceAll(' ', '-')}`)?.pattern;
  if (typeof translated === 'string') return translated;
  return language === 'en' ? city : undefined;
}

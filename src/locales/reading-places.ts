// Languages and time zones as people name them.
import { isLanguage, LANGUAGES, type Language } from '../core/languages.ts';
import { isZone, type Zone, zoned } from '../core/time.ts';
import { cityIn } from './cities.ts';
import { bareWord, withoutArticle } from './folding.ts';
import { allForms } from './typed-forms.ts';

/** No name of a zone or a language is longer, in characters. */
const LONGEST = 60;

/** `he`, `Hebrew`, `עברית`, `עברי`, `العبرية`, `عبري`. */
export function readLanguage(text: string): Language | undefined {
  const typed = bareWord(text.slice(0, LONGEST));
  if (isLanguage(typed)) return typed;
  languages ??= languagesByName();
  return languages.get(withoutArticle(typed));
}

let languages: ReadonlyMap<string, Language> | undefined;

/** Without an article. */
function languagesByName(): Map<string, Language> {
  const forms = ['language', 'spoken'].flatMap((list) => allForms(list, LANGUAGES));
  return new Map(forms.map(({ name, text }) => [withoutArticle(bareWord(text)), name]));
}

/** An IANA name in any case, or its city: `asia/jerusalem`, `New York`, `ירושלים`, `القدس`. */
export function readZone(text: string): Zone | undefined {
  const typed = text.trim().slice(0, LONGEST);
  zones ??= zonesByName();
  return zones.get(bareWord(typed)) ?? (isZone(typed) ? zoned(0, typed).timeZoneId : undefined);
}

let zones: ReadonlyMap<string, Zone> | undefined;

function zonesByName(): Map<string, Zone> {
  const found = new Map<string, Zone>();
  for (const zone of [...Intl.supportedValuesOf('timeZone'), 'UTC']) {
    const names = [zone, ...LANGUAGES.map((language) => cityIn(language, zone) ?? zone)].map(bareWord);
    for (const name of names) if (!found.has(name)) found.set(name, zone);
  }
  return found;
}

// Days and times of day, as each language writes them.
import type { Language } from '../core/languages.ts';
import type { Instant, Zone } from '../core/time.ts';
import { cityIn } from './cities.ts';
import { LANGUAGE_TAGS } from './sentences.ts';

const SHAPES = {
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  zone: { timeZoneName: 'shortGeneric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const COMMA: Readonly<Record<Language, string>> = { en: ', ', he: ', ', ar: '، ' };

const formats = new Map<string, Intl.DateTimeFormat>();

function format(shape: keyof typeof SHAPES, language: Language, zone: Zone): Intl.DateTimeFormat {
  const key = `${shape}/${language}/${zone}`;
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat(LANGUAGE_TAGS[language], { ...SHAPES[shape], timeZone: zone });
  formats.set(key, made);
  return made;
}

export function dayIn(language: Language, at: Instant, zone: Zone): string {
  return format('day', language, zone).format(at);
}

export function clockIn(language: Language, at: Instant, zone: Zone): string {
  return format('clock', language, zone).format(at);
}

/** Without a year: the weekday tells it, since a date falls on the same weekday again only after five years or more. */
export function whenIn(language: Language, at: Instant, zone: Zone): string {
  const parts = [dayIn(language, at, zone), clockIn(language, at, zone)];
  return `${parts.join(COMMA[language])} (${placeIn(language, at, zone)})`;
}

/** The zone by its city, so that nobody has to know their zone's name: `Jerusalem`. */
function placeIn(language: Language, at: Instant, zone: Zone): string {
  const city = cityIn(language, zone);
  if (city !== undefined) return city;
  const parts = format('zone', language, zone).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

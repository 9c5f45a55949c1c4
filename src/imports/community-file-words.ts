// The words a community file uses for places, days, languages and addresses.
import Holidays from 'date-holidays';
import { WEEKDAYS, type Weekday } from '../community/community.ts';
import { LANGUAGES, type Language } from '../core/languages.ts';
import { isZone, Temporal } from '../core/time.ts';
import { oneOf, reads } from './community-file-fields.ts';
import { quote } from './community-file-mistakes.ts';
import { nearest } from './community-file-nearest.ts';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Short and typeable: it is used in chat, on the command line and in addresses. */
export const ID = /^[a-z][a-z0-9-]{0,39}$/;

export const languageName = oneOf(LANGUAGES, {
  english: 'en',
  eng: 'en',
  hebrew: 'he',
  heb: 'he',
  iw: 'he',
  עברית: 'he',
  arabic: 'ar',
  ara: 'ar',
  العربية: 'ar',
} satisfies Record<string, Language>);

export const clock = reads({
  write: 'a time as HH:MM, such as 21:30',
  read: (text) => (CLOCK.test(text) ? text : undefined),
  mend: (text) => (CLOCK.test(`0${text}`) ? `${quote(text)} lacks a digit; write 0${text}` : undefined),
});

export const zoneName = reads({
  write: 'an IANA time zone, such as Asia/Jerusalem',
  read: (text) => (isZone(text) ? text : undefined),
  mend: (text) => {
    const close = nearest(text, Intl.supportedValuesOf('timeZone'));
    return close && `${quote(text)} is not an IANA time zone; did you mean ${close}?`;
  },
});

const holidays = new Holidays();
const countries: Readonly<Record<string, string>> = holidays.getCountries('en');

export const countryCode = reads({
  write: 'a two-letter country code (ISO 3166-1), such as IL, or with a subdivision, such as DE-BY',
  read: (text) => {
    const [country = '', ...region] = text.split('-');
    const known = Object.hasOwn(countries, country);
    if (region.length === 0) return known ? text : undefined;
    return known && Object.hasOwn(holidays.getStates(country) ?? {}, region.join('-')) ? text : undefined;
  },
  mend: (text) => {
    const word = text.trim().toLowerCase();
    const found = Object.entries(countries).find(([code, name]) =>
      [code.toLowerCase(), name.toLowerCase()].includes(word),
    );
    return found && `${quote(text)} is not a country code; write ${found[0]}`;
  },
});

function weekday(text: string): Weekday | undefined {
  return WEEKDAYS.find((day) => day === text.toLowerCase());
}

/** One day, or a run of them such as `sun..thu`. */
export const weekdays = reads<Weekday[]>({
  write: `days as ${WEEKDAYS.join(', ')}, or a run such as sun..thu`,
  read: (text) => {
    const [first, last = first] = text.split('..').map(weekday);
    if (first === undefined || last === undefined) return undefined;
    const [from, to] = [WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last)];
    const length = ((to - from + 7) % 7) + 1;
    return Array.from({ length }, (_, i) => WEEKDAYS[(from + i) % 7] as Weekday);
  },
});

export const dayAndTime = reads<{ day: Weekday; time: string }>({
  write: 'a day and a time, such as fri 16:00',
  read: (text) => {
    const [first = '', time = '', ...rest] = text.split(/ +/);
    const day = weekday(first);
    return day !== undefined && CLOCK.test(time) && rest.length === 0 ? { day, time } : undefined;
  },
});

export const localTime = reads({
  write: 'a date and time on the wall clock, such as 2026-11-25T19:00',
  read: (text) => {
    if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d$/.test(text)) return undefined;
    try {
      return Temporal.PlainDateTime.from(text.replace(' ', 'T')).toString({ smallestUnit: 'minute' });
    } catch {
      return undefined;
    }
  },
});

export const localDate = reads({
  write: 'a date, such as 2027-03-31',
  read: (text) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
    try {
      return Temporal.PlainDate.from(text).toString();
    } catch {
      return undefined;
    }
  },
});

export const webAddress = reads({
  write: 'a web address that begins with https://',
  read: (text) => (/^https?:\/\/\S+$/.test(text) && URL.canParse(text) ? text : undefined),
});

// The fields of someone's own records, as words: names for ids, days for milliseconds, texts as they were written.
import { type Named, organisationOf, regionOf } from '../community/affiliation.ts';
import type { Zone } from '../core/time.ts';
import type { Words } from '../core/words.ts';

/** One value: a text, or several (numbered or not), or what belongs together by name. */
export type Told =
  | string
  | { readonly list: readonly Told[] }
  | { readonly parts: readonly (readonly [string, Told])[] };

export interface Reading {
  readonly words: Words;
  readonly zone: Zone;
  /** What ids stand for. */
  readonly names: Readonly<Record<string, string>>;
  /** What organisations and regions are called. */
  readonly named: Named;
}

/** Whose values are words of ours. */
const CHOSEN: ReadonlySet<string> = new Set([
  ...['answer', 'by', 'choice', 'how', 'language', 'leads', 'met', 'outcome', 'platform', 'reach', 'roles'],
  ...['optedOut', 'seats', 'state', 'via'],
]);

/** Whose values are ids that may have a name. */
const NAMED: ReadonlySet<string> = new Set([
  ...['about', 'asker', 'by', 'cause', 'draft', 'group', 'groups', 'helped', 'into', 'meeting', 'meetings'],
  ...['member', 'not', 'subject', 'told'],
]);

/** Names in the machine: hashes, and the ids of what has no name of its own. They are in the file. */
const OPAQUE = /^(?:[a-z]{1,2}_?[0-9a-f]{8}|[0-9a-f]{16,})$/;

/** No instant of ours is earlier, and no count as large; in milliseconds, the year 2001. */
const INSTANTS_FROM = 1e12;

/** The fields worth telling; where it stands only if that has a name. */
export function fieldsOf(what: unknown, names: Reading['names']): ReadonlyMap<string, unknown> {
  if (typeof what !== 'object' || what === null) return new Map([['value', what]]);
  const { id: _id, shelf, member: _member, ...rest } = what as Record<string, unknown>;
  const isNamed = typeof shelf === 'string' && names[shelf] !== undefined;
  const fields = { ...(isNamed && { about: shelf }), ...rest };
  return new Map(Object.entries(fields).filter(([, value]) => isTold(value)));
}

function isTold(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (typeof value === 'string') return !OPAQUE.test(value);
  if (typeof value === 'object') return Object.values(value).some(isTold);
  return true;
}

export function tell(field: string, value: unknown, reading: Reading): Told {
  const { words, zone } = reading;
  if (typeof value === 'number' && value >= INSTANTS_FROM) return words.when(value, zone);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return words.say('own-value', { value: String(value) });
  if (typeof value === 'string') return textOf(field, value, reading);
  if (typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) return { list: value.filter(isTold).map((one) => tell(field, one, reading)) };
  const parts = Object.entries(value).filter(([, part]) => isTold(part));
  return {
    parts: parts.map(
      ([name, part]) =>
        [nameOf(name, reading), tell(reading.names[name] ? field : name, part, reading)] as const,
    ),
  };
}

function textOf(field: string, value: string, { words, names, named }: Reading): string {
  if (field === 'organisation') return organisationOf({ organisation: value }, named, words);
  if (field === 'region') return regionOf({ region: value }, named, words);
  if (field === 'act') return words.say('own-act', { act: value.replaceAll('.', '-') });
  const name = NAMED.has(field) ? names[value] : undefined;
  return name ?? (CHOSEN.has(field) ? words.say('own-value', { value }) : value);
}

function nameOf(name: string, { words, names }: Reading): string {
  return names[name] ?? words.say('own-field', { field: name });
}

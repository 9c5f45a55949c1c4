// The text of a repeat rule (RFC 5545, section 3.3.10): what it may say, and its parts by name.
import { UserError, type WordArgs } from '../core/errors.ts';

/** The most dates that COUNT may ask for: daily for ten years. */
export const MOST_DATES = 3660;
/** The most starts that one day may have. */
const MOST_A_DAY = 24;

/** The parts of a rule by name, in upper case and in the order they are written out. */
export type RuleParts = ReadonlyMap<string, string>;

type Check = (value: string) => boolean;

const CHECKS: Readonly<Record<string, Check>> = {
  FREQ: (value) => /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(value),
  INTERVAL: (value) => isNumber(value, 1, 999),
  COUNT: (value) => isNumber(value, 1, 999_999_999),
  UNTIL: (value) => /^\d{8}(?:T\d{6}Z?)?$/.test(value),
  BYMONTH: listOf((item) => isNumber(item, 1, 12)),
  BYWEEKNO: listOf((item) => isSigned(item, 53)),
  BYYEARDAY: listOf((item) => isSigned(item, 366)),
  BYMONTHDAY: listOf((item) => isSigned(item, 31)),
  BYDAY: listOf(isDay),
  BYHOUR: listOf((item) => isNumber(item, 0, 23)),
  BYMINUTE: listOf((item) => isNumber(item, 0, 59)),
  BYSECOND: listOf((item) => isNumber(item, 0, 60)),
  BYSETPOS: listOf((item) => isSigned(item, 366)),
  WKST: (value) => isDay(value) && value.length === 2,
};

/** The grammar allows these, nobody means them, and looking for what they name takes seconds. */
const UNHEARD_OF = [
  ['BYYEARDAY', 'BYWEEKNO'],
  ['BYYEARDAY', 'BYMONTHDAY'],
  ['BYYEARDAY', 'BYDAY'],
  ['BYWEEKNO', 'BYMONTHDAY'],
];

function listOf(check: Check): Check {
  return (value) => value.split(',').every(check);
}

function isNumber(text: string, least: number, most: number): boolean {
  return /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most;
}

/** A place counted from the beginning, or with a minus from the end. */
function isSigned(text: string, most: number): boolean {
  return isNumber(text.replace(/^[+-]/, ''), 1, most);
}

function isDay(text: string): boolean {
  const [, place, day] = /^(.*)(MO|TU|WE|TH|FR|SA|SU)$/.exec(text) ?? [];
  return day !== undefined && (place === '' || isSigned(place ?? '', 53));
}

/** A refusal whose sentence names the mend for `reason`. */
export function badRule(reason: string, args: WordArgs = {}): UserError {
  return new UserError('bad-rule', { reason, part: '', most: 0, ...args });
}

/** Reads a rule, however it is cased and spaced. Throws `bad-rule` for what a rule of meetings may not say. */
export function readRule(rule: string): RuleParts {
  if (rule.length > 1000) throw badRule('part', { part: `${rule.slice(0, 30)}…` });
  const text = rule
    .toUpperCase()
    .replaceAll(/\s/g, '')
    .replace(/^(?:RRULE:)+/, '')
    .replace(/;+$/, '');
  const given = new Map<string, string>();
  for (const part of text.split(';')) {
    const [name = '', value = '', ...rest] = part.split('=');
    if (name === 'FREQ' && /^(?:HOURLY|MINUTELY|SECONDLY)$/.test(value)) throw badRule('frequency');
    const understood = rest.length === 0 && Object.hasOwn(CHECKS, name) && CHECKS[name]?.(value);
    if (!understood || given.has(name)) throw badRule('part', { part: part.slice(0, 40) });
    given.set(name, value);
  }
  checkTogether(given);
  return new Map(Object.keys(CHECKS).flatMap((name) => tidied(name, given.get(name))));
}

export function writeRule(parts: RuleParts): string {
  return [...parts].map(([name, value]) => `${name}=${value}`).join(';');
}

/** The numbers of a part that lists numbers, each once, in order; empty when it is not there. */
export function numbersOf(parts: RuleParts, name: string): number[] {
  return [...new Set(itemsOf(parts, name).map(Number))].sort((a, b) => a - b);
}

function itemsOf(parts: RuleParts, name: string): string[] {
  return parts.get(name)?.split(',') ?? [];
}

/** Seconds are not kept, and an interval of one says nothing: both are left out. */
function tidied(name: string, value: string | undefined): [string, string][] {
  if (value === undefined || name === 'BYSECOND' || (name === 'INTERVAL' && Number(value) === 1)) return [];
  if (name === 'UNTIL') return [[name, value]];
  return [[name, value.replaceAll('+', '').replaceAll(/(?<!\d)0+(?=\d)/g, '')]];
}

function checkTogether(parts: RuleParts): void {
  if (!parts.has('FREQ')) throw badRule('frequency');
  if (parts.has('COUNT') && parts.has('UNTIL')) throw badRule('end');
  if (Number(parts.get('COUNT') ?? 0) > MOST_DATES) throw badRule('long', { most: MOST_DATES });
  if (numbersOf(parts, 'BYSECOND').length > 1) throw badRule('seconds');
  if (startsADay(parts) > MOST_A_DAY) throw badRule('crowded', { most: MOST_A_DAY });
  if (UNHEARD_OF.some((names) => names.every((name) => parts.has(name)))) throw badRule('combination');
  if (parts.has('BYSETPOS')) checkPositions(parts);
}

function startsADay(parts: RuleParts): number {
  return (numbersOf(parts, 'BYHOUR').length || 1) * (numbersOf(parts, 'BYMINUTE').length || 1);
}

/** A position beyond what its period can hold would be sought for ever. */
function checkPositions(parts: RuleParts): void {
  const others = [...parts.keys()].filter((name) => name.startsWith('BY') && name !== 'BYSETPOS');
  if (others.length === 0) throw badRule('combination');
  const days =
    { DAILY: 1, WEEKLY: itemsOf(parts, 'BYDAY').length || 1, MONTHLY: 31 }[parts.get('FREQ') ?? ''] ?? 366;
  const most = days * startsADay(parts);
  if (numbersOf(parts, 'BYSETPOS').some((position) => Math.abs(position) > most)) throw badRule('empty');
}

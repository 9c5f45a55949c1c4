// Says in plain lines what applying a community file changes, for the operator to read before it happens.
import { isFields, same } from './apply-merge.ts';
import { type LocalText, textIn } from './text.ts';

const LONGEST = 40;

/** `zone Asia/Jerusalem → Europe/London`, one for each field that differs. */
export function changesBetween(now: object, next: object): string[] {
  return differences(now, next, []).map(
    ({ path, from, to }) => `${path.join('.')} ${show(from)} → ${show(to)}`,
  );
}

export function titleOf(text: LocalText): string {
  return shorten(textIn(text, 'en'));
}

interface Difference {
  readonly path: readonly string[];
  readonly from: unknown;
  readonly to: unknown;
}

function differences(from: unknown, to: unknown, path: readonly string[]): Difference[] {
  if (same(from, to)) return [];
  if (!isFields(from) || !isFields(to)) return [{ path, from, to }];
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...keys].flatMap((key) => differences(from[key], to[key], [...path, key]));
}

function show(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return 'none';
  if (Array.isArray(value)) return shorten(value.map(show).join(', '));
  return shorten(isFields(value) ? JSON.stringify(value) : String(value));
}

function shorten(text: string): string {
  const characters = [...text.replaceAll(/\s+/g, ' ')];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
}

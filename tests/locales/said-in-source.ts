// Finds in the sources which sentences are said, and with what.
import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../src/', import.meta.url);

export const SOURCES: readonly { readonly file: string; readonly text: string }[] = readdirSync(ROOT, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => /\.tsx?$/.test(file))
  .sort()
  .map((file) => ({ file, text: readFileSync(new URL(file, ROOT), 'utf8') }));

export interface Saying {
  readonly file: string;
  readonly id: string;
  /** What it is given by name; undefined when that cannot be read off. */
  readonly given: readonly string[] | undefined;
}

/** Every `say('id', …)` and `new UserError('id', …)`. */
export const SAYINGS: readonly Saying[] = SOURCES.flatMap(({ file, text }) =>
  [...text.matchAll(/\b(?:say|UserError)\(\s*'([a-z0-9-]+)'/g)].map((match) => ({
    file,
    id: match[1] ?? '',
    given: givenIn(text.slice(match.index + match[0].length)),
  })),
);

/** The beginnings of names that are put together: `say(`rsvp-${answer}`)`. */
export const FAMILIES: readonly { readonly file: string; readonly prefix: string }[] = SOURCES.flatMap(
  ({ file, text }) =>
    [...text.matchAll(/`([a-z][a-z0-9-]*-)\$\{/g)].map(([, prefix = '']) => ({ file, prefix })),
);

/** The names in the object literal that comes next, if one does. */
function givenIn(rest: string): string[] | undefined {
  if (/^\s*,?\s*\)/.test(rest)) return [];
  const start = /^\s*,\s*\{/.exec(rest);
  if (!start) return undefined;
  const names: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of rest.slice(start[0].length)) {
    if (depth === 0 && (character === ',' || character === '}')) {
      if (part.trim().startsWith('...')) return undefined;
      if (part.trim() !== '') names.push(part.trim().split(':')[0] ?? '');
      if (character === '}') return names;
      part = '';
      continue;
    }
    if ('({[`'.includes(character)) depth += character === '`' && depth > 0 ? 0 : 1;
    if (')}]'.includes(character)) depth -= 1;
    part += character;
  }
  return undefined;
}

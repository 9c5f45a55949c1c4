// Words what is wrong with the shape of a community file, one sentence per mistake.
import type { z } from 'zod';
import type { Mistakes, Path } from './community-file-mistakes.ts';
import { quote } from './community-file-mistakes.ts';
import { nearest } from './community-file-nearest.ts';

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, readonly [is: string, write: string]>> = {
  string: ['a text', 'put it in quotes'],
  number: ['a number', 'write digits without quotes'],
  int: ['a whole number', 'write it without a fraction'],
  boolean: ['true or false', 'write one of the two'],
  array: ['a list', 'write it in brackets, such as [a, b]'],
  object: ['a map of keys', 'write "key: value" lines below it'],
  record: ['a map of keys', 'write "key: value" lines below it'],
};

export function reportIssues(issues: readonly Issue[], value: unknown, mistakes: Mistakes): void {
  for (const issue of issues) reportIssue(issue, { value, mistakes, under: [] });
}

function reportIssue(
  issue: Issue,
  { value, mistakes, under }: { value: unknown; mistakes: Mistakes; under: Path },
) {
  const path = [...under, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const given = valueAt(value, path);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) mistakes.at([...path, key], unknownKey(key, issue.message.split(' ')));
  } else if (issue.code === 'invalid_union') {
    // A text written in one language or a map of languages: judged as whichever it looks like.
    const inner = issue.errors[typeof given === 'object' && !Array.isArray(given) ? 1 : 0] ?? [];
    for (const one of inner) reportIssue(one, { value, mistakes, under: path });
  } else {
    mistakes.at(path, sentenceFor(issue, given));
  }
}

function unknownKey(key: string, known: readonly string[]): string {
  const close = nearest(key, known);
  return `there is no such key; ${close ? `did you mean ${close}?` : `there are ${known.join(', ')}`}`;
}

function sentenceFor(issue: Issue, given: unknown): string {
  switch (issue.code) {
    case 'invalid_type': {
      const [is, write] = KINDS[issue.expected] ?? [issue.expected, 'write that'];
      return given === undefined ? `is missing; write ${is}` : `${quote(given)} is not ${is}; ${write}`;
    }
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'is empty; write at least one'
        : `${quote(given)} is too little; write at least ${issue.minimum}`;
    case 'too_big': {
      const what = { string: ' characters', array: ' entries' }[issue.origin as string] ?? '';
      return what === ''
        ? `${quote(given)} is too much; write at most ${issue.maximum}`
        : `is too long; keep it to ${issue.maximum}${what}`;
    }
    default:
      return issue.message;
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    return (at as Record<string | number, unknown>)[step];
  }, value);
}

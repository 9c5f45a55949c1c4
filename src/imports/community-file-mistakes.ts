// The mistakes found in a community file, each with its line, reported together.
import { SetupError } from '../core/errors.ts';

/** Where in the file: keys and list positions from the top. */
export type Path = readonly (string | number)[];

const SHOWN = 100;
/** Beyond this they are only counted: finding a line takes time, and nobody reads so far. */
const LOCATED = 1000;
const QUOTED = 40;

export interface Mistakes {
  /** What is wrong at `path`, and how to mend it. */
  at(path: Path, text: string): void;
  onLine(line: number, text: string): void;
  /** Throws a SetupError with one line per mistake, in the order of the file, if there is any. */
  throwAny(): void;
}

export function createMistakes(lineOf: (path: Path) => number): Mistakes {
  const found: { line: number; text: string }[] = [];
  let uncounted = 0;
  const add = (line: () => number, text: string) => {
    if (found.length < LOCATED) found.push({ line: line(), text });
    else uncounted++;
  };
  return {
    at: (path, text) => add(() => lineOf(path), path.length === 0 ? text : `${nameOf(path)}: ${text}`),
    onLine: (line, text) => add(() => line, text),
    throwAny: () => {
      if (found.length === 0) return;
      const lines = found
        .toSorted((a, b) => a.line - b.line)
        .map(({ line, text }) => `line ${line}: ${text}`);
      const more = lines.length + uncounted - SHOWN;
      throw new SetupError([...lines.slice(0, SHOWN), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
    },
  };
}

/** `groups.geriatrics.series[2].start` */
export function nameOf(path: Path): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${shorten(step)}`))
    .join('');
}

/** A value as it may stand in a sentence: texts quoted and cut short, lists and maps by what they are. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'object') return 'a map of keys';
  return String(value);
}

function shorten(text: string): string {
  const characters = [...text.slice(0, 2 * QUOTED)];
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED - 1).join('')}…` : text;
}

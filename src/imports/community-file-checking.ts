// What the checks of a community file share.
import type { LocalTime, Zone } from '../core/time.ts';
import { type Mistakes, type Path, quote } from './community-file-mistakes.ts';
import { nearest } from './community-file-nearest.ts';

/** The rule in its one spelling. Throws when it cannot be followed. */
export type CheckRule = (rule: string, start: LocalTime, zone: Zone) => string;

export interface Checking {
  readonly mistakes: Mistakes;
  /** As parsed, whatever its shape. */
  readonly file: unknown;
  readonly groups: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly checkRule: CheckRule;
}

/** A member or a group that is spoken of has to be in the file. */
export function checkKnown(checking: Checking, what: 'member' | 'group', { path, id }: Named): void {
  const known = checking[`${what}s`];
  if (known.has(id)) return;
  const close = nearest(id, known);
  const mend = close ? `did you mean ${close}?` : `write the id of one`;
  checking.mistakes.at(path, `${quote(id)} is not a ${what}; ${mend}`);
}

interface Named {
  readonly path: Path;
  readonly id: string;
}

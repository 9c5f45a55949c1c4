// Names for organisations and regions are names of what some member has: all others were misspelt, or are of no use.
import type { Checking } from './community-file-checking.ts';
import { quote } from './community-file-mistakes.ts';
import { nearest } from './community-file-nearest.ts';
import { entriesOf, mapAt, textAt } from './community-file-raw.ts';

export function checkNames({ file, mistakes }: Checking): void {
  const members = entriesOf(mapAt(file, 'members')).map(([, member]) => member);
  for (const kind of ['organisation', 'region'] as const) {
    const known = new Set(members.flatMap((member) => oneLine(textAt(member, kind))));
    const named = entriesOf(mapAt(file, `${kind}s`)).map(([key]) => key);
    for (const key of named.filter((one) => !known.has(one))) {
      const close = nearest(key, known);
      const mend = close ? `did you mean ${close}?` : 'write one that a member has, or take it out';
      mistakes.at([`${kind}s`, key], `${quote(key)} is no member's ${kind}; ${mend}`);
    }
  }
}

/** As it will be kept. */
function oneLine(text: string | undefined): string[] {
  return text === undefined ? [] : [text.replaceAll(/\s+/g, ' ')];
}

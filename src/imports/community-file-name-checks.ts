// Names for organisations and regions may come before any member has them: a mistake is what looks like the misspelt key
// of one that members have and that has no name.
import type { Checking } from './community-file-checking.ts';
import { quote } from './community-file-mistakes.ts';
import { nearest } from './community-file-nearest.ts';
import { entriesOf, mapAt, textAt } from './community-file-raw.ts';

export function checkNames({ file, mistakes }: Checking): void {
  const members = entriesOf(mapAt(file, 'members')).map(([, member]) => member);
  for (const kind of ['organisation', 'region'] as const) {
    const known = new Set(members.flatMap((member) => oneLine(textAt(member, kind))));
    const named = new Set(entriesOf(mapAt(file, `${kind}s`)).map(([key]) => key));
    const nameless = [...known].filter((key) => !named.has(key));
    for (const key of [...named].filter((one) => !known.has(one))) {
      const close = nearest(key, nameless);
      if (close === undefined) continue;
      mistakes.at([`${kind}s`, key], `${quote(key)} is no member's ${kind}; did you mean ${close}?`);
    }
  }
}

/** As it will be kept. */
function oneLine(text: string | undefined): string[] {
  return text === undefined ? [] : [text.replaceAll(/\s+/g, ' ')];
}

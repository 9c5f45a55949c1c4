// Refuses a community file that would make people anew who were erased, with the line of each.
import type { ErasedEntry } from '../community/apply-erased.ts';
import { parseYaml } from './community-file-yaml.ts';

/** Throws a SetupError with a line for each of them, if there are any. The text is one that was read before. */
export function refuseErased(text: string, erased: readonly ErasedEntry[]): void {
  if (erased.length === 0) return;
  const { mistakes } = parseYaml(text.replace(/^\uFEFF/, ''));
  for (const { member, by } of erased) {
    mistakes.at(
      ['members', member],
      `whoever has this ${by === 'id' ? 'id' : `${by} handle`} was erased; take the entry out, or, when they ` +
        'asked to come back, write "returns" with the date in it, such as returns: 2027-01-31',
    );
  }
  mistakes.throwAny();
}

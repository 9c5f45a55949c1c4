// Parses stored records, remembering the last text of each: most have not changed since.
import type { Kind } from '../../core/records.ts';
import { fromStored, type Stored } from './stored.ts';

/** What stands under `name`, parsed. Values are shared and must not be written to. */
export type Parse = <T>(kind: Kind<T>, name: string, text: string) => Stored<T>;

/** More records than this are not remembered; then all are parsed anew. */
const MOST = 50_000;

export function createParser(): Parse {
  const known = new Map<string, { readonly text: string; readonly stored: Stored<unknown> }>();
  return <T>(kind: Kind<T>, name: string, text: string): Stored<T> => {
    const before = known.get(name);
    if (before?.text === text) return before.stored as Stored<T>;
    const stored = fromStored(kind, text);
    if (known.size >= MOST) known.clear();
    known.set(name, { text, stored });
    return stored;
  };
}

// Goes through everything that is kept, kind by kind and shelf by shelf.
import type { Held, Holding } from '../community/holding.ts';
import { HOLDINGS } from '../community/holdings.ts';
import type { Reader } from '../core/records.ts';
import type { Store } from '../core/store.ts';

export interface Shelf {
  readonly holding: Holding;
  readonly shelf: string;
  readonly reading: Reader;
  readonly records: readonly Held<unknown>[];
}

/** Each with a reading of its own, from which a commit may be made. */
export async function* eachShelf(store: Pick<Store, 'reading' | 'erasing'>): AsyncGenerator<Shelf> {
  const shelves = await store.erasing.shelves();
  for (const holding of HOLDINGS) {
    for (const shelf of shelves.get(holding.kind.name) ?? []) {
      const reading = store.reading();
      const found = await reading.all(holding.kind, shelf);
      const records = [...found].map(([id, value]) => ({ id, value, shelf }));
      yield { holding, shelf, reading, records };
    }
  }
}

// Shelves of records in memory, for what is decided from stored records and changes them.
import { expect } from 'vitest';
import type { Effect } from '../../src/core/effects.ts';
import type { Kind, Reader } from '../../src/core/records.ts';

/** Records as a store would keep them: put and read back as JSON, checked against their shape. */
export function createShelves() {
  const shelves = new Map<string, Map<string, unknown>>();
  const shelfOf = (kind: { name: string }, shelf: string) => {
    const path = `${kind.name}/${shelf}`;
    if (!shelves.has(path)) shelves.set(path, new Map());
    return shelves.get(path) as Map<string, unknown>;
  };
  const reader: Reader = {
    get: async (kind, id, shelf = '') => shelfOf(kind, shelf).get(id) as never,
    many: async () => [],
    all: async (kind, shelf = '') => new Map(shelfOf(kind, shelf)) as never,
  };
  return {
    reader,
    get: <T>(kind: Kind<T>, id: string, shelf = '') => shelfOf(kind, shelf).get(id) as T | undefined,
    carryOut(effects: readonly Effect[]) {
      const touched = new Set<string>();
      for (const effect of effects) {
        if (effect.do !== 'save' && effect.do !== 'erase') continue;
        const path = `${effect.kind.name}/${effect.shelf}/${effect.id}`;
        expect(touched, 'one effect for each record').not.toContain(path);
        touched.add(path);
        const shelf = shelfOf(effect.kind, effect.shelf);
        if (effect.do === 'erase') shelf.delete(effect.id);
        else shelf.set(effect.id, effect.kind.shape.parse(JSON.parse(JSON.stringify(effect.value))));
      }
    },
  };
}

// A Reader over a plain object.
import type { Kind, Reader } from '../../src/core/records.ts';

/** Records by `<kind>/<id>`; there is but one shelf. */
export function readerOf(records: Readonly<Record<string, unknown>>): Reader {
  const find = <T>(kind: Kind<T>, id: string) =>
    Object.hasOwn(records, `${kind.name}/${id}`) ? (records[`${kind.name}/${id}`] as T) : undefined;
  return {
    get: async (kind, id) => find(kind, id),
    many: async (kind, ids) => ids.flatMap((id) => find(kind, id) ?? []),
    all: async <T>(kind: Kind<T>) => {
      const own = Object.entries(records).filter(([name]) => name.startsWith(`${kind.name}/`));
      return new Map(own.map(([name, value]) => [name.slice(kind.name.length + 1), value as T]));
    },
  };
}

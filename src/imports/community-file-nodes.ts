// Walks the nodes of a YAML document: where a value stands, and what is odd in it before its meaning is looked at.
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { nameOf, type Path } from './community-file-mistakes.ts';

export const MOST_ALIASES = 100;

export interface Oddity {
  /** Characters from the start of the file. */
  readonly offset: number;
  readonly text: string;
  /** The values below it cannot be told. */
  readonly fatal: boolean;
}

/** Where the value at `path` begins, or as much of the path as is there: at its key, the last one if it is there twice. */
export function offsetOf(doc: Document.Parsed, path: Path): number {
  let node: unknown = doc.contents;
  let offset = startOf(node);
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(doc);
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (pair === undefined) break;
      offset = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node) && node.items[Number(step)] !== undefined) {
      node = node.items[Number(step)];
      offset = startOf(node);
    } else break;
  }
  return offset;
}

const remembered = new WeakMap<YAMLMap, Map<string, Pair>>();

/** A map's pairs by key; remembered, as a hopeless file is asked for a thousand of them. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  const known = remembered.get(map) ?? new Map(map.items.map((pair) => [String(pair.key), pair]));
  remembered.set(map, known);
  return known;
}

/** Duplicate keys, keys that are no words, aliases that stand for nothing or are too many. */
export function oddities(doc: Document.Parsed): Oddity[] {
  const found: Oddity[] = [];
  let aliases = 0;
  visit(doc, {
    Map: (_, map, parents) => {
      for (const odd of oddKeys(map, parents)) found.push(odd);
    },
    Alias: (_, alias, parents) => {
      const text =
        ++aliases > MOST_ALIASES ? `more than ${MOST_ALIASES} aliases (*name)` : oddAlias(alias, parents);
      if (text !== undefined) found.push(oddity(alias, `${text}; write it out, or quote the text`, true));
      return aliases > MOST_ALIASES ? visit.BREAK : undefined;
    },
    Scalar: (_, scalar) => keepTelephoneNumber(scalar),
  });
  return found;
}

function oddity(node: unknown, text: string, fatal = false): Oddity {
  return { offset: startOf(node), text, fatal };
}

function oddAlias(alias: Alias, parents: readonly (Node | Document | Pair)[]): string | undefined {
  const target = alias.resolve(parents[0] as Document);
  if (target === undefined) return `*${alias.source} stands for nothing`;
  return parents.includes(target) ? `*${alias.source} is inside what it stands for` : undefined;
}

function oddKeys(map: YAMLMap, parents: readonly unknown[]): Oddity[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [oddity(key, 'a key has to be one word; quote it if it is')];
    const name = String(key.value);
    const twice = seen.has(name);
    seen.add(name);
    const path = [...parents.filter(isPair).map((pair) => String(pair.key)), name];
    return twice ? [oddity(key, `${nameOf(path)}: is there twice; keep one`)] : [];
  });
}

/** `+972…` and `050…` are no quantities: read as numbers they would lose their first character. */
function keepTelephoneNumber(scalar: Scalar): void {
  if (typeof scalar.value === 'number' && /^(\+|0\d)/.test(scalar.source ?? '')) scalar.value = scalar.source;
}

function startOf(node: unknown): number {
  return isNode(node) ? ((node as Node).range?.[0] ?? 0) : 0;
}

// All that is kept about someone, ordered as a person reads it: by what it is, then kind by kind, a table each.
import type { Named } from '../community/affiliation.ts';
import { HELD, type HeldClass, heldIn } from '../community/held-classes.ts';
import type { Instant, Zone } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { fieldsOf, type Told, tell } from './own-fields.ts';

export interface OwnData {
  readonly zone: Zone;
  readonly records: readonly { readonly class: string; readonly kind: string; readonly what: unknown }[];
  readonly messages: readonly { readonly at: Instant; readonly text: string; readonly state: string }[];
  readonly acts: readonly {
    readonly at?: Instant;
    readonly kind?: string;
    readonly group?: string;
    readonly subject?: string;
  }[];
  /** What ids stand for. */
  readonly names: Readonly<Record<string, string>>;
  /** What organisations and regions are called. */
  readonly named: Named;
}

export interface Section {
  readonly heading: string;
  readonly tables: readonly Table[];
}

/** A row for each record where they are narrow; else a table for each, a row for each of its fields. */
export interface Table {
  readonly caption: string;
  readonly headed: 'columns' | 'rows';
  readonly fields: readonly string[];
  readonly records: readonly (readonly Told[])[];
}

/** Columns that a telephone has room for. */
const NARROW = 3;

/** Kinds that only say again what another says: they are in the file. */
const SAID_AGAIN: ReadonlySet<string> = new Set(['handle', 'seating']);

export function sectionsOf(data: OwnData, words: Words): Section[] {
  return HELD.map((held) => ({ heading: heldIn(words, held), tables: tablesOf(held, data, words) }));
}

function tablesOf(held: HeldClass, data: OwnData, words: Words): Table[] {
  const records = recordsOf(held, data);
  const kinds = [...new Set(records.map(({ kind }) => kind))].filter((kind) => !SAID_AGAIN.has(kind));
  return kinds.flatMap((kind) => {
    const own = records.filter((one) => one.kind === kind).map(({ what }) => fieldsOf(what, data.names));
    return laidOut(
      words.say('own-kind', { kind }),
      own.filter((one) => one.size > 0),
      { data, words },
    );
  });
}

/** A community's own records name people too: hosts and speakers. */
function recordsOf(held: HeldClass, { records, messages, acts }: OwnData): OwnData['records'] {
  const as = (kind: string, all: readonly object[]) => all.map((what) => ({ class: held, kind, what }));
  if (held === 'messages')
    return as(
      'messages',
      messages.map(({ at, text, state }) => ({ at, text, state })),
    );
  if (held === 'log')
    return as(
      'acts',
      acts.map(({ at, kind, group, subject }) => ({ at, act: kind, about: [group, subject] })),
    );
  const of = (name: string) => records.filter((one) => one.class === name);
  return held === 'profile' ? [...of('profile'), ...of('community')] : of(held);
}

function laidOut(
  caption: string,
  records: readonly ReadonlyMap<string, unknown>[],
  { data, words }: { readonly data: OwnData; readonly words: Words },
): Table[] {
  const names = [...new Set(records.flatMap((one) => [...one.keys()]))];
  const reading = { words, zone: data.zone, names: data.names, named: data.named };
  const table = (fields: readonly string[], rest: Pick<Table, 'caption' | 'headed'>, of: typeof records) => ({
    ...rest,
    fields: fields.map((field) => words.say('own-field', { field })),
    records: of.map((one) => fields.map((field) => tell(field, one.get(field), reading))),
  });
  if (records.length > 1 && names.length <= NARROW)
    return [table(names, { caption, headed: 'columns' }, records)];
  return records.map((one, i) => {
    const numbered = words.say('own-numbered', { what: caption, number: i + 1 });
    return table([...one.keys()], { caption: records.length === 1 ? caption : numbered, headed: 'rows' }, [
      one,
    ]);
  });
}

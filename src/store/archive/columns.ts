// The columns of the archive and their types, all derived from the fields of an event.
import { type EngagementEvent, EVENT_FIELDS } from '../../core/engagement.ts';

type Field = keyof EngagementEvent;

/** Written into every Parquet file under the key `kehila_schema`. */
export const SCHEMA_VERSION = 1;

const INSTANTS: readonly Field[] = ['at', 're_at'];
const NUMBERS: readonly Field[] = ['size'];

function list(write: (name: string, field: Field) => string): string {
  return EVENT_FIELDS.map((field) => write(`"${field}"`, field)).join(', ');
}

function typeOf(field: Field): 'TIMESTAMP_MS' | 'INTEGER' | 'VARCHAR' {
  if (INSTANTS.includes(field)) return 'TIMESTAMP_MS';
  return NUMBERS.includes(field) ? 'INTEGER' : 'VARCHAR';
}

export const COLUMN_NAMES = list((name) => name);

export const COLUMN_DEFINITIONS = list((name, field) => `${name} ${typeOf(field)}`);

/** Types of the lists that staged events are written in: instants are still milliseconds there. */
export const STAGED_LISTS = list((name, field) => {
  const type = typeOf(field);
  return `${name}: '${type === 'TIMESTAMP_MS' ? 'BIGINT' : type}[]'`;
});

export const UNNESTED_LISTS = list((name) => `unnest(${name}) AS ${name}`);

/** From staged events to columns. An event that answers nobody has no `re_at`, rather than one in 1970. */
export const STORED_COLUMNS = list((name, field) => {
  if (!INSTANTS.includes(field)) return name;
  const milliseconds = field === 're_at' ? `nullif(${name}, 0)` : name;
  return `epoch_ms(${milliseconds})::TIMESTAMP_MS AS ${name}`;
});

/** DuckDB reads them back as microseconds; written again they shall not differ from file to file. */
export const INSTANTS_AS_STORED = INSTANTS.map((field) => `"${field}"::TIMESTAMP_MS AS "${field}"`).join(
  ', ',
);

/** From columns back to the fields of an event. Files older than a column have nothing there. */
export const EVENT_COLUMNS = list((name, field) => {
  if (INSTANTS.includes(field)) return `coalesce(epoch_ms(${name}), 0) AS ${name}`;
  return `coalesce(${name}, ${NUMBERS.includes(field) ? '0' : "''"}) AS ${name}`;
});

/** For exports as text: instants as `2026-11-25T17:00:00.000Z`, and no `re_at` where nobody is answered. */
export const TEXT_COLUMNS = list((name, field) => {
  if (INSTANTS.includes(field)) return `strftime(${name}, '%Y-%m-%dT%H:%M:%S.%gZ') AS ${name}`;
  return `coalesce(${name}, ${NUMBERS.includes(field) ? '0' : "''"}) AS ${name}`;
});

// Finds the head and the people in a Zoom report, whatever separates its cells and whatever its columns are called.
import { parse } from 'csv-parse/sync';
import { plainDigits, plainLetters } from '../community/plain-text.ts';
import { UserError } from '../core/errors.ts';

/** Titles as `plainTitle` leaves them. The first that fits decides, so the narrow ones come before the wide. */
const TITLES = {
  email: /e ?mail|דואר|דואל|מייל|بريد|ايميل/,
  waiting: /waiting room|חדר המתנה|غرفه الانتظار/,
  guest: /guest|אורח|ضيف/,
  start: /start time|התחלה|بدء|البدايه/,
  end: /end time|סיום|انتهاء|النهايه/,
  joined: /\bjoin|הצטרפות|כניסה|انضمام|دخول/,
  left: /\bleave|\bleft|עזיבה|יציאה|مغادره|خروج/,
  minutes: /duration|time in session|משך|مده/,
  id: /^((meeting|webinar) )?id$|מזהה|معرف/,
  topic: /^topic$|נושא|موضوع/,
  name: /^((user|participant|attendee) )?name( original name)?$|^participant$|^שם( |$)|^(ال)?اسم( |$)/,
} as const;
type Column = keyof typeof TITLES;

/** The filled cells of one line, by what their column is. */
export type Row = { readonly [column in Column]?: string };

export interface Table {
  readonly head?: Row;
  readonly rows: readonly Row[];
}

const LIMITS = { megabytes: 5, lines: 100_000 };
const LONGEST_LINE = 10_000;
/** The titles come early: below the head, or below the hosts and panellists of a webinar. */
const LATEST_TITLES = 100;
const DELIMITERS = [',', ';', '\t'];
/** What Zoom and spreadsheets write for nothing. */
const BLANK = /^(-+|n\/?a)?$/i;

export function readTable(text: string): Table {
  const lines = text.split(/[\r\n]+/, LIMITS.lines + 1);
  const bytes = Buffer.byteLength(text);
  if (bytes > LIMITS.megabytes * 1024 * 1024 || lines.length > LIMITS.lines) {
    throw new UserError('report-too-large', LIMITS);
  }
  const delimiter = DELIMITERS.find((mark) =>
    lines.slice(0, LATEST_TITLES).some((line) => isTitles(line, mark)),
  );
  if (delimiter === undefined) throw new UserError('report-unreadable');
  const table = tableOf(cellsIn(lines.join('\n'), delimiter));
  if (!table) throw new UserError('report-unreadable');
  return table;
}

function isTitles(line: string, delimiter: string): boolean {
  return line.length < LONGEST_LINE && namesPeople(columnsIn(line.split(delimiter)));
}

function cellsIn(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      trim: true,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: '\n',
      max_record_size: LONGEST_LINE,
    });
  } catch {
    // Quotes that never close, or a line too long to be about a person.
    return [];
  }
}

/** A webinar's report has several tables of people, one below another, each with titles of its own. */
function tableOf(lines: readonly (readonly string[])[]): Table | undefined {
  let head: Row | undefined;
  let columns: Columns | undefined;
  const rows: Row[] = [];
  for (const [i, line] of lines.entries()) {
    const titles = columnsIn(line);
    if (namesPeople(titles)) columns = titles;
    else if (columns) rows.push(rowOf(line, columns));
    else if (!head && namesMeeting(titles)) head = rowOf(lines[i + 1] ?? [], titles);
  }
  return columns && (head ? { head, rows } : { rows });
}

type Columns = ReadonlyMap<Column, number>;

function namesPeople(titles: Columns): boolean {
  return titles.has('name') && (titles.has('minutes') || titles.has('joined'));
}

function namesMeeting(titles: Columns): boolean {
  return titles.has('id') && titles.has('start');
}

function columnsIn(line: readonly string[]): Columns {
  const columns = new Map<Column, number>();
  // No title has a digit in it, every line about a person has.
  if (line.length < 2 || line.some((cell) => /\d/.test(cell))) return columns;
  for (const [i, cell] of line.entries()) {
    const title = plainTitle(cell);
    const column = (Object.keys(TITLES) as Column[]).find((name) => TITLES[name].test(title));
    if (column && !columns.has(column)) columns.set(column, i);
  }
  return columns;
}

function plainTitle(cell: string): string {
  return plainLetters(cell.slice(0, 100))
    .replaceAll(/["'׳״]/g, '')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}

function rowOf(line: readonly string[], columns: Columns): Row {
  const row: { [column in Column]?: string } = {};
  for (const [column, i] of columns) {
    const cell = line[i] ?? '';
    if (!BLANK.test(cell)) row[column] = column === 'name' || column === 'topic' ? cell : plainDigits(cell);
  }
  return row;
}

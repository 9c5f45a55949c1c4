// Reads the participants file that Zoom's web portal exports after a meeting or a webinar.
import { type Instant, MINUTE, type Zone } from '../core/time.ts';
import { type Attendee, mergeSessions, type Session } from './zoom-report-people.ts';
import { type Row, readTable } from './zoom-report-table.ts';
import { createTimeReader, type TimeReader } from './zoom-report-times.ts';

export type { Attendee };

export interface ZoomReport {
  /** Absent when the file came without its head. */
  readonly meeting?: {
    readonly id: string;
    readonly topic: string;
    readonly start: Instant;
    readonly end: Instant;
  };
  readonly people: Attendee[];
}

const YES = /^(yes|y|true|1|כן|نعم)$/i;
/** Zoom ends every meeting after 30 hours; a larger figure is a broken cell. */
const MOST_MINUTES = 30 * 60;

/**
 * `zone` is where the times in the file were read off the clock: the zone of the Zoom account. Those who only sat in the
 * waiting room, or registered and did not come, are left out. Throws UserError: `report-too-large`, `report-unreadable`,
 * `report-time-unreadable`.
 */
export function readZoomReport(text: string, { zone }: { readonly zone: Zone }): ZoomReport {
  const table = readTable(text);
  const came = table.rows.filter(wasThere);
  const at = createTimeReader(timesIn([table.head ?? {}, ...came]), zone);
  const people = mergeSessions(came.map((row) => sessionOf(row, at)));
  const meeting = table.head && meetingOf(table.head, at);
  return meeting ? { meeting, people } : { people };
}

function timesIn(rows: readonly Row[]): string[] {
  return rows.flatMap(({ start, end, joined, left }) =>
    [start, end, joined, left].filter((text) => text !== undefined),
  );
}

function wasThere(row: Row): boolean {
  if (!row.name || YES.test(row.waiting ?? '')) return false;
  return row.minutes !== undefined || row.joined !== undefined;
}

function sessionOf(row: Row, at: TimeReader): Session {
  const minutes = minutesIn(row.minutes);
  const joined = at(row.joined);
  const left = at(row.left);
  // When clocks go back, someone may leave at an earlier hour than they came; the duration is right even then.
  const span =
    joined !== undefined && left !== undefined && left >= joined ? left - joined : minutes * MINUTE;
  const email = row.email?.includes('@') ? row.email.toLowerCase() : undefined;
  return {
    ...namesIn(row.name ?? ''),
    ...(email && { email }),
    ...(joined !== undefined && { during: { from: joined, to: joined + span } }),
    minutes,
    guest: YES.test(row.guest ?? ''),
  };
}

function meetingOf(head: Row, at: TimeReader): ZoomReport['meeting'] {
  const start = at(head.start);
  if (start === undefined) return undefined;
  const id = (head.id ?? '').replaceAll(/\D/g, '');
  return {
    id,
    topic: head.topic ?? '',
    start,
    end: at(head.end) ?? start + minutesIn(head.minutes) * MINUTE,
  };
}

function minutesIn(text = ''): number {
  const minutes = Number.parseFloat(text.replace(',', '.'));
  return Number.isFinite(minutes) && minutes > 0 ? Math.min(minutes, MOST_MINUTES) : 0;
}

/** `Dana (Dana Levi)` is what Zoom writes when Dana Levi called herself Dana; the last brackets are Zoom's. */
function namesIn(cell: string): { name: string; originalName?: string } {
  if (!cell.endsWith(')')) return { name: cell };
  let depth = 0;
  let open = cell.length;
  do {
    open--;
    if (cell[open] === ')') depth++;
    if (cell[open] === '(') depth--;
  } while (depth > 0 && open > 0);
  const name = cell.slice(0, open).trim();
  const originalName = cell.slice(open + 1, -1).trim();
  return name && originalName ? { name, originalName } : { name: cell };
}

// What a group wants done: written down after a meeting, open until it is told that it was done, or let go.
import { z } from 'zod';
import { kind } from '../core/records.ts';
import { type Instant, WEEK } from '../core/time.ts';
import { parseMeetingId } from './meetings-of.ts';

/**
 * Shelf: group; id: meeting and number. By the id of a round of check-ins stands what was done about that round: closed
 * as soon as it is there, and without a text of its own.
 */
export const actions = kind(
  'action',
  z.object({
    /** Who does what, by when, in the words of the outcome. */
    text: z.string(),
    since: z.number(),
    /** Who wrote it down. This one, like the other two, is empty once they were erased. */
    by: z.string(),
    closed: z
      .object({
        at: z.number(),
        /** What was done. */
        did: z.string(),
        /** Who did it. */
        who: z.string(),
        /** Who told it. */
        by: z.string(),
      })
      .optional(),
  }),
);
export type Action = z.infer<typeof actions.shape>;

/** More are not taken of one meeting. */
export const MOST_ACTIONS = 20;
/** In characters. */
export const LONGEST_ACTION = 500;

/** Open for longer than this, in milliseconds, it is old. */
const OLD = 4 * WEEK;

export function actionId(meeting: string, number: number): string {
  return `${meeting}#${number}`;
}

export function isActionId(text: string): boolean {
  const [, meeting = ''] = /^(\S+)#\d{1,3}$/.exec(text) ?? [];
  return parseMeetingId(meeting) !== undefined;
}

/** What people put before the lines of a list. */
const BULLET = /^(?:[-–—•*]|\p{Nd}{1,2}[.)])\s+/u;

/** One a line; on a single line, one between semicolons. Each once. */
export function actionsIn(text: string): string[] {
  const lines = text.trim().split(/\s*\n\s*/);
  const parts = lines.length > 1 ? lines : text.split(/[;؛]/);
  const said = parts.map((part) => part.replaceAll(/\s+/g, ' ').trim().replace(BULLET, ''));
  return [...new Set(said.filter((part) => part !== ''))];
}

interface Writing {
  /** All of the group's, by id. */
  readonly known: ReadonlyMap<string, Action>;
  readonly by: string;
  readonly at: Instant;
}

/**
 * What becomes of a meeting's actions, by id, when these lines are written down, for the first time or anew; undefined:
 * it goes. One that was closed stays as it is and is not opened again; one that is still wanted keeps its age.
 */
export function actionsWritten(
  meeting: string,
  lines: readonly string[],
  { known, by, at }: Writing,
): Map<string, Action | undefined> {
  const theirs = [...known].filter(([id]) => id.startsWith(`${meeting}#`));
  const closed = new Map(theirs.filter(([, action]) => action.closed));
  const open = new Map(theirs.filter(([, action]) => !action.closed));
  const isDone = (text: string) => [...closed.values()].some((action) => action.text === text);
  const wanted = lines.filter((text) => !isDone(text));
  const numbers = Array.from({ length: wanted.length + closed.size }, (_, i) => actionId(meeting, i + 1));
  const free = numbers.filter((id) => !closed.has(id));
  const written = wanted.map((text, i): [string, Action] => {
    const before = [...open.values()].find((action) => action.text === text);
    return [free[i] ?? '', before ?? { text, since: at, by }];
  });
  return new Map([...[...open.keys()].map((id) => [id, undefined] as const), ...written]);
}

/** Those that are open, the oldest first; of one meeting, in the order they were written. */
export function openAmong(known: ReadonlyMap<string, Action>): (readonly [id: string, action: Action])[] {
  const numberOf = (id: string) => Number(id.slice(id.lastIndexOf('#') + 1));
  return [...known]
    .filter(([, { closed }]) => closed === undefined)
    .sort(([a, one], [b, other]) => one.since - other.since || numberOf(a) - numberOf(b));
}

export function isOld({ since, closed }: Action, now: Instant): boolean {
  return closed === undefined && now - since > OLD;
}

// Reads a calendar file (iCalendar, RFC 5545) into series of meetings.
import type { Series } from '../community/series.ts';
import { UserError, type WordArgs } from '../core/errors.ts';
import type { Instant, Zone } from '../core/time.ts';
import { type IcsEvent, readEvent, titleIn } from './ics-event.ts';
import { calledOff, inOrder, updated } from './ics-known.ts';
import { type Family, familyOf, type Setting, seriesFrom, seriesWithDates } from './ics-series.ts';
import { type Component, componentsIn, readComponents } from './ics-text.ts';
import { createZones } from './ics-zone.ts';

export { calendarTextOf } from './ics-text.ts';

const MEGABYTES = 5;
/** Milliseconds that all the rules and unknown zones of one calendar may take together. */
const PATIENCE = 2000;

export interface CalendarOptions {
  /** For times that name no zone, unless the calendar names one for all of them. */
  readonly zone: Zone;
  readonly now: Instant;
  readonly group: string;
  /** Series that are kept already. One with the same UID is brought up to date. */
  readonly known?: readonly Series[];
}

/** An event that was left out. `why` names a sentence, as the id of a UserError does, and `args` are its words. */
export interface Skipped {
  readonly what: string;
  readonly why: string;
  readonly args: WordArgs;
}

/**
 * The series of a calendar, each as it should be kept from now on, and what was left out. Reading the same calendar
 * again, with those series `known`, changes nothing. Throws UserError when it is no calendar, or larger than 5 MB.
 */
export function readCalendar(
  text: string,
  options: CalendarOptions,
): { series: Series[]; skipped: Skipped[] } {
  if (Buffer.byteLength(text) > MEGABYTES * 1_000_000)
    throw new UserError('calendar-too-large', { megabytes: MEGABYTES });
  const calendar = readComponents(text);
  if (componentsIn(calendar, 'VCALENDAR').length === 0) throw new UserError('calendar-unreadable');
  const skipped: Skipped[] = [];
  const skip = (what: string, error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    skipped.push({ what, why: error.id, args: error.args });
  };
  const pause = createPatience();
  const setting: Setting = {
    zones: createZones(calendar, options.zone, pause),
    group: options.group,
    now: options.now,
    pause,
    skip: (event, error) => skip(nameFor(event), error),
  };
  const known = new Map(options.known?.map((series) => [series.uid, series]));
  const series: Series[] = [];
  for (const events of eventsByUid(calendar, skip)) {
    try {
      series.push(inOrder(asKept(familyOf(events, setting), known.get(events[0]?.uid ?? ''), setting)));
    } catch (error) {
      skip(nameFor(events[0]), error);
    }
  }
  return { series, skipped };
}

function createPatience(): () => void {
  const began = performance.now();
  return () => {
    if (performance.now() - began > PATIENCE) throw new UserError('calendar-skip-slow');
  };
}

function nameFor(event: IcsEvent | undefined): string {
  return event?.title || event?.uid.slice(0, 80) || '';
}

function eventsByUid(
  calendar: Component,
  skip: (what: string, error: unknown) => void,
): Iterable<IcsEvent[]> {
  const byUid = new Map<string, IcsEvent[]>();
  for (const part of componentsIn(calendar, 'VEVENT')) {
    try {
      const event = readEvent(part);
      const events = byUid.get(event.uid);
      if (events) events.push(event);
      else byUid.set(event.uid, [event]);
    } catch (error) {
      skip(titleIn(part.lines), error);
    }
  }
  return byUid.values();
}

function asKept(family: Family, known: Series | undefined, setting: Setting): Series {
  if (known && known.group !== setting.group)
    throw new UserError('calendar-skip-elsewhere', { group: known.group });
  if (family.main?.cancelled) {
    if (!known) throw new UserError('calendar-skip-cancelled');
    return calledOff(known, family.sequence, setting.now);
  }
  if (known && !family.main) return seriesWithDates(known, family, setting);
  const series = seriesFrom(family, setting);
  return known ? updated(known, series) : series;
}

// Which IANA zone a calendar means by the name of a zone.
import { wallOf } from '../community/recurrence-wall.ts';
import { UserError } from '../core/errors.ts';
import { isZone, type LocalTime, type Zone, zoned } from '../core/time.ts';
import { nameOf, rawValueOf } from './ics-property.ts';
import { type Component, componentsIn } from './ics-text.ts';
import { type Observance, observancesIn, zoneLike } from './ics-vtimezone.ts';
import { WINDOWS_ZONES, windowsZone } from './windows-zones.ts';

export interface Zones {
  /** The zone of a calendar whose times name none. */
  readonly usual: Zone;
  /** Throws `calendar-skip-zone` for a name that nothing explains. `event` helps with a zone known by its offsets only. */
  find(tzid: string, event: { start: LocalTime; repeats: boolean }): Zone;
}

interface Definition {
  /** Another name the calendar gives it. */
  readonly alias: string;
  readonly observances: readonly Observance[];
}

/** `pause` is called before each long search, and may refuse it. */
export function createZones(calendar: Component, zone: Zone, pause: () => void): Zones {
  const definitions = new Map(
    componentsIn(calendar, 'VTIMEZONE').map((part) => [textOf(part, 'TZID'), definitionIn(part)]),
  );
  const named = componentsIn(calendar, 'VCALENDAR').map((part) => zoneNamed(textOf(part, 'X-WR-TIMEZONE')));
  const usual = named.find((name) => name !== undefined) ?? zone;
  const likely = [...new Set([zone, usual, ...WINDOWS_ZONES, ...Intl.supportedValuesOf('timeZone')])];
  const found = new Map<string, Zone | undefined>();
  return {
    usual,
    find(tzid, event) {
      const definition = definitions.get(tzid);
      // An offset found once is good for the month: a calendar may hold thousands of events.
      const key = `${tzid} ${event.repeats} ${event.start.slice(0, 7)}`;
      if (!found.has(key)) {
        const known = zoneNamed(tzid) ?? zoneNamed(definition?.alias ?? '');
        found.set(key, known ?? likeOf(definition, event));
      }
      const zoneFound = found.get(key);
      if (zoneFound === undefined) throw new UserError('calendar-skip-zone', { zone: tzid.slice(0, 80) });
      return zoneFound;
    },
  };

  function likeOf(
    definition: Definition | undefined,
    event: { start: LocalTime; repeats: boolean },
  ): Zone | undefined {
    const from = wallOf(event.start);
    if (!definition || definition.observances.length === 0 || from === undefined) return undefined;
    pause();
    try {
      return zoneLike(definition.observances, likely, { from, repeats: event.repeats });
    } catch (error) {
      if (error instanceof UserError) return undefined;
      throw error;
    }
  }
}

function definitionIn(part: Component): Definition {
  return { alias: textOf(part, 'X-LIC-LOCATION'), observances: observancesIn(part) };
}

function textOf(part: Component, name: string): string {
  const line = part.lines.find((candidate) => nameOf(candidate) === name);
  return rawValueOf(line ?? '')
    .replaceAll(/["\\]/g, '')
    .trim();
}

/** A zone by its IANA name (also at the end of a path), its Windows name, or whole hours from UTC. */
function zoneNamed(name: string): Zone | undefined {
  for (let rest = name; rest !== ''; rest = rest.includes('/') ? rest.slice(rest.indexOf('/') + 1) : '') {
    if (isZone(rest)) return zoned(0, rest).timeZoneId;
  }
  return windowsZone(name) ?? fixedZone(name);
}

/** `UTC+02:00`, `(GMT -5)`. POSIX counts west of Greenwich, so the sign turns. */
function fixedZone(name: string): Zone | undefined {
  const [, sign, hours] = /^\(?(?:UTC|GMT)? ?([+-])0?(1?\d)(?::?00)?\)?$/i.exec(name) ?? [];
  if (sign === undefined) return undefined;
  const zone = hours === '0' ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`;
  return isZone(zone) ? zone : undefined;
}

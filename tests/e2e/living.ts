// A community whose meeting is on just now, by the clock of this machine: for the program as it runs in earnest.
import { HOUR, isoOf, machineNow } from '../../src/core/time.ts';

/** Zoom's number of the meeting that is on. */
export const ZOOM_NUMBER = '81234567890';

/** Two members, a group they sit in, and a daily meeting of theirs that began a quarter of an hour ago. */
export function livingCommunity(): string {
  const began = isoOf(machineNow() - HOUR / 4).slice(0, 16);
  return `name: Living Community
country: GB
zone: UTC
languages: [en]
quiet: { from: "03:00", to: "03:00" }
groups:
  ward:
    name: Ward
    mission: We try things out.
    leaders: { appointed: [rivka] }
    series:
      - { id: round, title: Ward round, start: ${began}, minutes: 90, zoom: ${ZOOM_NUMBER} }
members:
  rivka: { name: Rivka Stern, profession: physician, organisation: Lakeside, region: north }
  amal: { name: Amal Haddad, profession: nurse, organisation: Hillside, region: south, groups: [ward] }
`;
}

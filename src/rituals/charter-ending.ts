// What ends with a group: its meetings that are still to come, for which some have said yes.
import type { Group } from '../community/group.ts';
import { heldSeries } from '../community/held-series.ts';
import { type Meeting, rsvps } from '../community/meeting.ts';
import { titleOf } from '../community/meeting-card.ts';
import { type Member, members } from '../community/member.ts';
import type { Series } from '../community/series.ts';
import { ahead } from '../community/upcoming.ts';
import type { Say } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import type { Instant } from '../core/time.ts';
import { createWords } from '../locales/words.ts';
import { answered } from './meeting-facts.ts';

export interface Ending {
  /** Those with a date ahead. */
  readonly series: readonly Series[];
  /** The dates ahead that someone is coming to. */
  readonly dates: readonly { readonly meeting: Meeting; readonly coming: readonly Member[] }[];
}

export async function endingWith(read: Reader, group: Group, now: Instant): Promise<Ending> {
  const theirs = [...(await heldSeries(read)).values()].filter((series) => series.group === group.id);
  const meetings = ahead(theirs, now);
  const dates = await Promise.all(
    meetings.map(async (meeting) => ({
      meeting,
      coming: await read.many(members, answered(await read.all(rsvps, meeting.id), 'yes')),
    })),
  );
  const named = new Set(meetings.map(({ series }) => series.id));
  return { series: theirs.filter(({ id }) => named.has(id)), dates };
}

/** To those who said yes and sit elsewhere: nobody else would tell them. */
export function calledOff({ dates }: Ending, seats: ReadonlyMap<string, unknown>): Say[] {
  return dates.flatMap(({ meeting, coming }) =>
    coming
      .filter(({ id }) => !seats.has(id))
      .map(({ id, language }): Say => {
        const words = createWords(language);
        const when = words.when(meeting.start, meeting.series.zone);
        return {
          do: 'say',
          key: `charter-called-off/${meeting.id}/${id}`,
          to: { member: id },
          message: { text: words.say('meeting-cancelled', { title: titleOf(meeting, words), when }) },
          weight: 'ritual',
          until: meeting.end,
        };
      }),
  );
}

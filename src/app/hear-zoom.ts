// What Zoom tells of a meeting as it happens: sessions are kept, the certain counted at once, the rest when it ends.
import { type Group, groups } from '../community/group.ts';
import { heldSeries } from '../community/held-series.ts';
import type { Meeting } from '../community/meeting.ts';
import { meetingsOf } from '../community/meetings-of.ts';
import { peoplePresent, presences } from '../community/presence.ts';
import { type Effect, save } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { DAY, HOUR, type Instant } from '../core/time.ts';
import { askLeaders } from './ask-leaders.ts';
import { attendanceOf } from './attendance-of.ts';
import { enact } from './enact.ts';
import type { Ports } from './ports.ts';

/** One thing Zoom told, its signature already checked. */
export interface ZoomNews {
  readonly kind: 'joined' | 'left' | 'ended';
  /** Zoom's meeting number, digits. */
  readonly meeting: string;
  readonly uuid: string;
  readonly at: Instant;
  readonly name?: string;
  readonly email?: string;
  readonly person?: string;
  readonly session?: string;
}

/** A meeting may be opened this much early and run this much over, in milliseconds. */
const AROUND = 2 * HOUR;

/** Told twice, it has its effect once. */
export async function hearZoom(ports: Ports, news: ZoomNews): Promise<void> {
  const id = `zoom/${news.uuid}/${news.session ?? ''}/${news.kind}/${news.at}`;
  const cause = { id, at: await ports.clock.now(), from: 'zoom' };
  await enact(ports, cause, async (read) => {
    const meeting = await meetingOf(read, news);
    const group = meeting && (await read.get(groups, meeting.series.group));
    if (!meeting || !group) return [];
    return news.kind === 'ended'
      ? await ended(read, news, { meeting, group })
      : await moved(read, news, { meeting, group });
  });
}

interface Where {
  readonly meeting: Meeting;
  readonly group: Group;
}

/** Someone came in or went out. */
async function moved(read: Reader, news: ZoomNews, { meeting, group }: Where): Promise<Effect[]> {
  const { session = '', name = '', person = session, email, at } = news;
  const before = await read.get(presences, session, meeting.id);
  const now = { person, name, ...(email !== undefined && { email }), ...before, [news.kind]: at };
  const effects: Effect[] = [save(presences, session, now, meeting.id)];
  if (news.kind === 'left') return effects;
  const attendee = { name, minutes: 0, ...(email !== undefined && { email }) };
  const counted = await attendanceOf(read, [attendee], { meeting, group, via: 'webhook', at });
  return [...effects, ...counted.effects.map(withoutMinutes)];
}

/** How long someone stays is known only at the end. */
function withoutMinutes(effect: Effect): Effect {
  if (effect.do !== 'save') return effect;
  const { minutes: _, ...value } = effect.value as { minutes?: number };
  return { ...effect, value };
}

async function ended(read: Reader, news: ZoomNews, { meeting, group }: Where): Promise<Effect[]> {
  const sessions = [...(await read.all(presences, meeting.id)).values()];
  const people = peoplePresent(sessions, news.at);
  const counted = await attendanceOf(read, people, { meeting, group, via: 'webhook', at: news.at });
  return [...counted.effects, ...(await askLeaders(read, counted, { meeting, group }))];
}

/** The meeting with Zoom's number that is on at that moment, or nearest to it. */
async function meetingOf(read: Reader, news: ZoomNews): Promise<Meeting | undefined> {
  const series = [...(await heldSeries(read)).values()].filter(({ zoom }) => zoom === news.meeting);
  return series
    .flatMap((one) => meetingsOf(one, news.at - DAY, news.at + AROUND))
    .filter(({ off, end }) => off === undefined && news.at < end + AROUND)
    .sort((a, b) => Math.abs(a.start - news.at) - Math.abs(b.start - news.at))[0];
}

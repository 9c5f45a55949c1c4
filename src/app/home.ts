// App home: reads what belongs on someone's own page. Nothing is committed by looking.
import { groupsLedBy } from '../commands/permission.ts';
import { waitingBlocks } from '../commands/waiting/waiting-blocks.ts';
import { whatWaits } from '../commands/waiting/what-waits.ts';
import { communities } from '../community/community.ts';
import { groups, seatings } from '../community/group.ts';
import { type Meeting, rsvps } from '../community/meeting.ts';
import { handles, type Member, members } from '../community/member.ts';
import { upcomingFor } from '../community/upcoming.ts';
import type { ChatEvent, Handle, HomePage } from '../core/chat.ts';
import type { Reader } from '../core/records.ts';
import { createWords } from '../locales/words.ts';
import { type Asked, homePage, strangersPage } from './home-page.ts';
import type { Ports } from './ports.ts';
import { withoutOffice } from './scene.ts';

/** Of so many meetings, the next ones, it is found out what someone said to them; farther ahead nobody looks here. */
const LOOKED_AT = 30;

/** `outside`: whose account it is, where it is not one of our own. */
export async function homeOf(ports: Ports, by: Handle, outside?: ChatEvent['outside']): Promise<HomePage> {
  const read = ports.store.reading();
  const [known, community, now] = await Promise.all([
    read.get(handles, by.id, by.platform),
    read.get(communities, 'community'),
    ports.clock.now(),
  ]);
  const found = known && (await read.get(members, known.member));
  if (!found || !community) return strangersPage(community);
  const member = outside === 'external' ? withoutOffice(found) : found;
  const words = createWords(member.language);
  const [upcoming, seating, led, waiting] = await Promise.all([
    upcomingFor(read, member.id, now),
    read.get(seatings, member.id),
    groupsLedBy(read, member),
    whatWaits(read, member, now),
  ]);
  const [meetings, mine] = await Promise.all([
    answersTo(read, member, upcoming.slice(0, LOOKED_AT)),
    read.many(groups, seating?.groups ?? []),
  ]);
  const beyond = upcoming.length - meetings.length;
  const waits = waitingBlocks(waiting, words, community);
  return homePage({ member, now, waits, meetings, beyond, groups: mine, led }, words);
}

async function answersTo(read: Reader, member: Member, meetings: readonly Meeting[]): Promise<Asked[]> {
  return await Promise.all(
    meetings.map(async (meeting) => {
      const [rsvp] = await read.many(rsvps, [member.id], meeting.id);
      return { meeting, said: rsvp?.answer };
    }),
  );
}

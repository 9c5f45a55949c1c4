// Every kind of record there is, and what of it is a person's. A kind that is not here cannot be erased, and fails a test.
import { applied } from './apply-current.ts';
import { withoutPerson } from './blanking.ts';
import { channelMoves } from './channel-move.ts';
import { comings } from './comings.ts';
import { communities } from './community.ts';
import { type Doubts, doubts } from './doubts.ts';
import { erasures } from './erasure.ts';
import { exportLinks } from './export-link.ts';
import { channels, groups, seatings, seats } from './group.ts';
import {
  byField,
  byHandle,
  byLane,
  byMember,
  type Held,
  type Holding,
  holding,
  nobodys,
  type Share,
  type Who,
} from './holding.ts';
import { RITUAL_HOLDINGS } from './holdings-of-rituals.ts';
import { linkCodes, linkTries } from './link-code.ts';
import { linkings } from './linking.ts';
import { attendances, reminders, rsvps } from './meeting.ts';
import { handles, members } from './member.ts';
import { isSameName } from './name-words.ts';
import { outcomes } from './outcome.ts';
import { presences } from './presence.ts';
import { afterMeeting, KEPT } from './retention.ts';
import { type Series, serieses } from './series.ts';
import { withoutPeople } from './series-people.ts';
import { suppressions } from './suppression.ts';
import { picks, talks } from './talk.ts';
import { welcomes } from './welcome.ts';

export const HOLDINGS: readonly Holding[] = [
  holding({ kind: communities, class: 'community', share: nobodys }),
  holding({ kind: groups, class: 'community', share: nobodys }),
  holding({ kind: channels, class: 'community', share: nobodys }),
  holding({ kind: serieses, class: 'community', share: seriesShare, blank: withoutPerson }),
  holding({ kind: members, class: 'profile', share: byMember }),
  holding({ kind: handles, class: 'profile', share: byField<{ member: string }>(({ member }) => member) }),
  holding({ kind: seats, class: 'profile', share: byMember }),
  holding({ kind: seatings, class: 'profile', share: byMember }),
  holding({ kind: welcomes, class: 'profile', share: byMember }),
  holding({
    kind: applied,
    class: 'profile',
    share: appliedShare,
  }),
  holding({ kind: comings, class: 'participation', share: byMember }),
  holding({ kind: rsvps, class: 'participation', share: byMember, ends: ({ shelf }) => afterMeeting(shelf) }),
  holding({
    kind: attendances,
    class: 'participation',
    share: byMember,
    ends: ({ shelf }) => afterMeeting(shelf),
  }),
  holding({
    kind: presences,
    class: 'participation',
    // By the name they bore in the call; who bore another is gone soon.
    share: ({ value }, who) => (isSameName(value.name, who.name) ? NOT_SHOWN : 'nothing'),
    ends: ({ shelf }) => afterMeeting(shelf, KEPT.conversation),
  }),
  holding({
    kind: doubts,
    class: 'participation',
    share: doubtShare,
    ends: ({ id }) => afterMeeting(id, KEPT.conversation),
  }),
  holding({
    kind: reminders,
    class: 'community',
    share: nobodys,
    ends: ({ value }) => value.at + KEPT.participation,
  }),
  holding({
    kind: channelMoves,
    class: 'participation',
    share: byMember,
    ends: ({ value }) => value.at + KEPT.participation,
  }),
  holding({ kind: outcomes, class: 'texts', share: outcomeShare, blank: withoutPerson }),
  holding({
    kind: talks,
    class: 'conversation',
    share: byLane,
    blank: withoutPerson,
    ends: ({ value }) => value.at + KEPT.conversation,
  }),
  holding({
    kind: picks,
    class: 'conversation',
    share: pickShare,
    blank: withoutPerson,
    ends: ({ value }) => value.at + KEPT.conversation,
  }),
  holding({ kind: linkings, class: 'security', share: byMember }),
  holding({
    kind: linkCodes,
    class: 'security',
    share: byField<{ member: string }>(({ member }) => member),
    ends: ({ value }) => value.until + KEPT.security,
  }),
  holding({
    kind: linkTries,
    class: 'security',
    share: byHandle,
    ends: ({ value }) => Math.max(0, ...value.wrong) + KEPT.security,
  }),
  holding({
    kind: exportLinks,
    class: 'security',
    share: byField<{ member: string }>(({ member }) => member),
    ends: ({ value }) => value.until + KEPT.security,
  }),
  holding({ kind: erasures, class: 'security', share: nobodys }),
  // Sealed marks of who was erased; without end, for the community file may name them at any time.
  holding({ kind: suppressions, class: 'security', share: nobodys }),
  ...RITUAL_HOLDINGS,
];

/** A series they host or speak in goes on without them. */
function seriesShare({ value }: Held<Series>, { id }: Who): Share<Series> {
  const { title, host, speakers = [] } = value;
  const speaks = speakers.includes(id);
  if (host !== id && !speaks) return 'nothing';
  return {
    left: withoutPeople(value, new Set([id])),
    shown: { id: value.id, title, host: host === id, speaker: speaks },
  };
}

/** What the file said of them, and that it named them for a series. */
function appliedShare(held: Held<Said>, who: Who): Share<Said> {
  if (held.shelf === 'member') return byMember(held, who);
  if (held.shelf !== 'series') return 'nothing';
  const { host, speakers } = held.value as Pick<Series, 'host' | 'speakers'>;
  if (host !== who.id && !speakers?.includes(who.id)) return 'nothing';
  return { left: withoutPeople(held.value, new Set([who.id])) };
}
type Said = (typeof applied)['shape']['_output'];

/** The whole record goes, and nobody is shown it: it may be of someone else of that name. */
const NOT_SHOWN = {};

/** A name in a report that is theirs goes; of the candidates for another name they are one no more. */
function doubtShare({ value }: Held<Doubts>, { id, name }: Who): Share<Doubts> {
  const others = value.people.filter((one) => !isSameName(one.name, name));
  const isIn = value.people.some(({ candidates }) => candidates.includes(id));
  if (!isIn && others.length === value.people.length) return 'nothing';
  const people = others.map((one) => ({
    ...one,
    candidates: one.candidates.filter((candidate) => candidate !== id),
  }));
  return { left: { people } };
}

/** A group's decisions stay the group's; that it was they who wrote them down does not. */
function outcomeShare(
  { value, id: meeting }: Held<(typeof outcomes)['shape']['_output']>,
  { id }: Who,
): Share<(typeof outcomes)['shape']['_output']> {
  return value.by === id ? { left: { ...value, by: '' }, shown: { meeting, ...value } } : 'nothing';
}

/** What was shown to them goes; a choice shown to others that would act on them goes too. */
function pickShare(
  held: Held<(typeof picks)['shape']['_output']>,
  who: Who,
): Share<(typeof picks)['shape']['_output']> {
  if (byLane(held, who) === 'all') return 'all';
  const choices = held.value.choices.filter(({ id }) => !id.split(/[\s/]/).includes(who.id));
  return choices.length === held.value.choices.length ? 'nothing' : { left: { ...held.value, choices } };
}

// Reminds a group of its meeting (a day and a quarter of an hour before, unless it says otherwise); the last time also in private those who said yes.

import { reminders } from '../community/meeting.ts';
import { cardOf, rsvpChoices, titleOf } from '../community/meeting-card.ts';
import { type Member, members } from '../community/member.ts';
import { momentBefore } from '../community/moment-before.ts';
import { type Effect, save } from '../core/effects.ts';
import { HOUR, type Instant } from '../core/time.ts';
import { answered, answerOf, atStart, type MeetingFacts, meetingFacts, stillAt } from './meeting-facts.ts';
import { soonEnough, turnsIn } from './meeting-turns.ts';
import { type Occasion, ritual } from './ritual.ts';

const NAME = 'meeting-reminder';

/** A reminder that is later than this has missed its moment. */
const LATE = 12 * HOUR;

interface ReminderFacts extends MeetingFacts {
  readonly coming: readonly Member[];
  /** When the group was last reminded of this start. */
  readonly reminded: Instant | undefined;
}

export const meetingReminder = ritual<ReminderFacts>({
  name: NAME,
  due(calendar, span) {
    const soon = soonEnough(calendar, span, ({ remindMinutes }) => remindMinutes);
    return soon.flatMap(({ meeting, settings }) => {
      // Told apart by their place before the meeting, not by their minutes: a changed setting is still the same reminder.
      const leads = settings.remindMinutes.toSorted((a, b) => b - a);
      const moments = leads.map((lead, i) => {
        const slot = momentBefore(meeting, lead);
        return { slot, until: Math.min(slot + LATE, meeting.start), part: String(leads.length - i) };
      });
      return turnsIn(span, { ritual: NAME, meeting, moments });
    });
  },
  async facts(read, turn) {
    const facts = await meetingFacts(read, turn);
    if (!facts) return undefined;
    const [coming, before] = await Promise.all([
      read.many(members, answered(facts.rsvps, 'yes')),
      read.get(reminders, atStart(facts.meeting)),
    ]);
    return { ...facts, coming, reminded: before?.at };
  },
  plan(facts, occasion) {
    if (isNeedless(facts, occasion)) return [];
    const privately = occasion.turn.id.endsWith('/1') ? facts.coming : [];
    return [
      inGroup(facts, occasion),
      ...privately.map((member) => inPrivate(facts, occasion, member)),
      save(reminders, atStart(facts.meeting), { at: occasion.now }),
    ];
  },
  async wanted(read, { about, member }) {
    const meeting = await stillAt(read, about);
    if (meeting === undefined) return false;
    return member === undefined || (await answerOf(read, meeting, member)) === 'yes';
  },
});

/** Late, after a time away or a changed setting: another has been given since its moment, or the next is due as well. */
function isNeedless({ meeting, group, reminded = 0 }: ReminderFacts, { turn, now }: Occasion): boolean {
  const moments = group.meetings.remindMinutes.map((lead) => momentBefore(meeting, lead));
  return reminded >= turn.slot || moments.some((moment) => moment > turn.slot && moment <= now);
}

function inGroup(
  { meeting, group, coming, rsvps, speakers }: ReminderFacts,
  { turn, words }: Occasion,
): Effect {
  const inTheirs = words(group.language);
  const maybe = answered(rsvps, 'maybe').length;
  const headline = inTheirs.say('meeting-reminder', { title: titleOf(meeting, inTheirs) });
  const counts = inTheirs.say('meeting-counts', { yes: coming.length, maybe });
  const below = coming.length + maybe === 0 ? [] : [counts];
  const card = cardOf(meeting, inTheirs, { headline, speakers, below });
  return {
    do: 'say',
    key: turn.id,
    to: { group: group.id },
    message: { ...card, choices: rsvpChoices(meeting, inTheirs) },
    weight: 'ritual',
    until: meeting.start,
    about: atStart(meeting),
  };
}

function inPrivate(
  { meeting, group, speakers }: ReminderFacts,
  { turn, words }: Occasion,
  member: Member,
): Effect {
  const inTheirs = words(member.language);
  const headline = inTheirs.say('meeting-reminder', { title: titleOf(meeting, inTheirs) });
  return {
    do: 'say',
    key: `${turn.id}/${member.id}`,
    to: { member: member.id, toldIn: group.id },
    message: cardOf(meeting, inTheirs, { headline, speakers }),
    weight: 'ritual',
    until: meeting.start,
    about: atStart(meeting),
  };
}

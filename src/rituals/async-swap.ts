// When few said yes, offers the leaders to hold the meeting in writing: three questions instead of an evening.
import { groups } from '../community/group.ts';
import { rsvps } from '../community/meeting.ts';
import { titleOf } from '../community/meeting-card.ts';
import { momentBefore } from '../community/moment-before.ts';
import { DAY, HOUR } from '../core/time.ts';
import { answered, atStart, type MeetingFacts, meetingFacts, stillAt } from './meeting-facts.ts';
import { soonEnough, turnsIn } from './meeting-turns.ts';
import { ritual } from './ritual.ts';

const NAME = 'async-swap';
export const asyncSwap = ritual<MeetingFacts>({
  name: NAME,
  stays: 15 * DAY,
  due(calendar, span) {
    const soon = soonEnough(calendar, span, ({ swapMinutes }) => [swapMinutes]);
    return soon.flatMap(({ meeting, settings }) => {
      if (settings.swapMinutes === 0) return [];
      const slot = momentBefore(meeting, settings.swapMinutes);
      return turnsIn(span, { ritual: NAME, meeting, moments: [{ slot, until: meeting.start - HOUR }] });
    });
  },
  facts: meetingFacts,
  plan({ meeting, group, rsvps, leaders }, { turn, words }) {
    const yes = answered(rsvps, 'yes').length;
    if (yes >= group.meetings.swapBelow) return [];
    return leaders.map((leader) => {
      const inTheirs = words(leader.language);
      const title = titleOf(meeting, inTheirs);
      return {
        do: 'say',
        key: `${turn.id}/${leader.id}`,
        to: { member: leader.id },
        message: {
          text: inTheirs.say('swap-offer', {
            title,
            yes,
            when: inTheirs.when(meeting.start, meeting.series.zone),
          }),
          choices: [
            { id: `meeting swap ${meeting.id}`, label: inTheirs.say('swap-accept') },
            { id: `meeting keep ${meeting.id}`, label: inTheirs.say('swap-decline') },
          ],
        },
        weight: 'ritual',
        until: meeting.start - HOUR,
        about: atStart(meeting),
      };
    });
  },
  async wanted(read, { about }) {
    const meeting = await stillAt(read, about);
    const group = meeting && (await read.get(groups, meeting.series.group));
    if (!meeting || !group) return false;
    return answered(await read.all(rsvps, meeting.id), 'yes').length < group.meetings.swapBelow;
  },
});

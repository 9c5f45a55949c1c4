// Announces each meeting in its group, some days before, and asks who will come.
import { cardOf, rsvpChoices, titleOf } from '../community/meeting-card.ts';
import { momentBefore } from '../community/moment-before.ts';
import { DAY, HOUR } from '../core/time.ts';
import { type MeetingFacts, meetingFacts } from './meeting-facts.ts';
import { soonEnough, turnsIn } from './meeting-turns.ts';
import { ritual } from './ritual.ts';

const NAME = 'meeting-announcement';

export const meetingAnnouncement = ritual<MeetingFacts>({
  name: NAME,
  stays: 61 * DAY,
  due(calendar, span) {
    const soon = soonEnough(calendar, span, ({ announceDays }) => [announceDays * 24 * 60]);
    return soon.flatMap(({ meeting, settings }) => {
      const slot = Math.max(momentBefore(meeting, settings.announceDays * 24 * 60), meeting.series.since);
      return turnsIn(span, {
        ritual: NAME,
        meeting,
        moments: [{ slot, until: meeting.start, once: true }],
      });
    });
  },
  facts: meetingFacts,
  plan({ meeting, group, speakers }, { words }) {
    const inTheirs = words(group.language);
    const headline = inTheirs.say('meeting-announced', { title: titleOf(meeting, inTheirs) });
    return [
      {
        do: 'say',
        key: `${NAME}/${meeting.id}`,
        to: { group: group.id },
        message: {
          ...cardOf(meeting, inTheirs, { headline, speakers, below: [inTheirs.say('will-you-come')] }),
          choices: rsvpChoices(meeting, inTheirs),
        },
        weight: 'ritual',
        until: meeting.start - HOUR,
      },
    ];
  },
});

// As a meeting begins, gives its leaders the code by which those present can be counted.
import { attendanceCode } from '../community/attendance-code.ts';
import { titleOf } from '../community/meeting-card.ts';
import { type MeetingFacts, meetingFacts } from './meeting-facts.ts';
import { meetingsAhead, turnsIn } from './meeting-turns.ts';
import { ritual } from './ritual.ts';

const NAME = 'meeting-opening';

export const meetingOpening = ritual<MeetingFacts>({
  name: NAME,
  due(calendar, span) {
    return meetingsAhead(calendar, span).flatMap(({ meeting }) =>
      turnsIn(span, { ritual: NAME, meeting, moments: [{ slot: meeting.start, until: meeting.end }] }),
    );
  },
  facts: meetingFacts,
  plan({ meeting, leaders }, { turn, words, secret }) {
    const code = attendanceCode(secret, meeting.id);
    return leaders.map((leader) => {
      const inTheirs = words(leader.language);
      return {
        do: 'say',
        key: `${turn.id}/${leader.id}`,
        to: { member: leader.id },
        message: { text: inTheirs.say('meeting-opening', { title: titleOf(meeting, inTheirs), code }) },
        weight: 'ritual',
        until: meeting.end,
      };
    });
  },
});

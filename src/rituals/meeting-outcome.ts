// After a meeting, asks its leaders for the decisions and actions, to be posted in three lines and kept.
import { titleOf } from '../community/meeting-card.ts';
import { DAY } from '../core/time.ts';
import { type MeetingFacts, meetingFacts } from './meeting-facts.ts';
import { meetingsAhead, turnsIn } from './meeting-turns.ts';
import { ritual } from './ritual.ts';

const NAME = 'meeting-outcome';

/** A question about a meeting is of use for this long after it, in milliseconds. */
const FRESH = 3 * DAY;

export const meetingOutcome = ritual<MeetingFacts>({
  name: NAME,
  due(calendar, span) {
    const starts = { from: span.from - DAY, until: span.until };
    return meetingsAhead(calendar, starts).flatMap(({ meeting }) =>
      turnsIn(span, { ritual: NAME, meeting, moments: [{ slot: meeting.end, until: meeting.end + FRESH }] }),
    );
  },
  facts: meetingFacts,
  plan({ meeting, leaders }, { turn, words }) {
    return leaders.map((leader) => {
      const inTheirs = words(leader.language);
      return {
        do: 'say',
        key: `${turn.id}/${leader.id}`,
        to: { member: leader.id },
        message: {
          text: inTheirs.say('outcome-question', { title: titleOf(meeting, inTheirs) }),
          choices: [{ id: `meeting outcome ${meeting.id}`, label: inTheirs.say('outcome-write') }],
        },
        weight: 'ritual',
        until: meeting.end + FRESH,
      };
    });
  },
});

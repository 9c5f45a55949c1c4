// After a meeting, asks its leaders for the decisions and actions, to be posted and kept; and says how many are still open
// of old.
import { type Action, actions, isOld } from '../community/action.ts';
import { titleOf } from '../community/meeting-card.ts';
import { outcomes } from '../community/outcome.ts';
import { DAY } from '../core/time.ts';
import { atStart, type MeetingFacts, meetingFacts, stillAt } from './meeting-facts.ts';
import { meetingsAhead, turnsIn } from './meeting-turns.ts';
import { ritual } from './ritual.ts';

const NAME = 'meeting-outcome';

/** A question about a meeting is of use for this long after it, in milliseconds. */
const FRESH = 3 * DAY;

interface OutcomeFacts extends MeetingFacts {
  /** All of the group's, by id. */
  readonly actions: ReadonlyMap<string, Action>;
}

export const meetingOutcome = ritual<OutcomeFacts>({
  name: NAME,
  due(calendar, span) {
    const starts = { from: span.from - DAY, until: span.until };
    return meetingsAhead(calendar, starts).flatMap(({ meeting }) =>
      turnsIn(span, { ritual: NAME, meeting, moments: [{ slot: meeting.end, until: meeting.end + FRESH }] }),
    );
  },
  async facts(read, turn) {
    const facts = await meetingFacts(read, turn);
    return facts && { ...facts, actions: await read.all(actions, facts.group.id) };
  },
  plan({ meeting, leaders, actions: known }, { turn, now, words }) {
    const count = [...known.values()].filter((action) => isOld(action, now)).length;
    return leaders.map((leader) => {
      const inTheirs = words(leader.language);
      const lines = [
        inTheirs.say('outcome-question', { title: titleOf(meeting, inTheirs) }),
        ...(count > 0 ? [inTheirs.say('outcome-still-open', { count })] : []),
      ];
      return {
        do: 'say',
        key: `${turn.id}/${leader.id}`,
        to: { member: leader.id },
        message: {
          text: lines.join('\n'),
          choices: [{ id: `meeting outcome ${meeting.id}`, label: inTheirs.say('outcome-write') }],
        },
        weight: 'ritual',
        until: meeting.end + FRESH,
        about: atStart(meeting),
      };
    });
  },
  async wanted(read, { about }) {
    const meeting = await stillAt(read, about);
    return meeting !== undefined && (await read.get(outcomes, meeting.id)) === undefined;
  },
});

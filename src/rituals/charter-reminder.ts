// A week before a charter ends, asks in private those who have not voted.
import { charterEnd, daysBefore } from '../community/charter.ts';
import { DAY } from '../core/time.ts';
import { ballotsFor, isStillAsked } from './charter-ballots.ts';
import { type CharterFacts, charterFacts } from './charter-facts.ts';
import { charterTurns } from './charter-turns.ts';
import { ritual } from './ritual.ts';

const NAME = 'charter-reminder';

/** Days before the end. */
const BEFORE = 7;

export const charterReminder = ritual<CharterFacts>({
  name: NAME,
  stays: 8 * DAY,
  due: (calendar, span) =>
    charterTurns(calendar, span, {
      ritual: NAME,
      slot: (group) => daysBefore(group, BEFORE),
      until: (group, slot) => charterEnd(group) ?? slot + 1,
    }),
  facts: (read, turn) => charterFacts(read, turn.subject, turn.slot),
  plan({ group, vote, votes, sitting }, { turn }) {
    const silent = sitting.people.filter(({ id }) => !votes.has(id));
    return ballotsFor({ group, vote }, silent, { key: turn.id, id: 'charter-reminder' });
  },
  wanted: isStillAsked,
});

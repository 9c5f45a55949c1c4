// Some weeks before a group's charter ends, asks what is to become of it: the group hears of it, and each member gets a
// ballot in private. Nothing is to be picked in the group, where all would see who picked what.
import { charterEnd, daysBefore } from '../community/charter.ts';
import { ritualsOf } from '../community/ritual-settings.ts';
import { textIn } from '../community/text.ts';
import { DAY } from '../core/time.ts';
import { ballotsFor, isStillAsked } from './charter-ballots.ts';
import { type CharterFacts, charterFacts, toGroup } from './charter-facts.ts';
import { charterTurns } from './charter-turns.ts';
import { ritual } from './ritual.ts';

const NAME = 'charter-question';

export const charterQuestion = ritual<CharterFacts>({
  name: NAME,
  stays: 91 * DAY,
  due(calendar, span) {
    const { askDays } = ritualsOf(calendar.community).charters;
    return charterTurns(calendar, span, {
      ritual: NAME,
      slot: (group) => daysBefore(group, askDays),
      until: (group, slot) => charterEnd(group) ?? slot + 1,
    });
  },
  facts: (read, turn) => charterFacts(read, turn.subject, turn.slot),
  plan({ group, vote, votes, sitting }, { turn, words }) {
    const inTheirs = words(group.language);
    const end = charterEnd(group) ?? 0;
    const text = inTheirs.say('charter-question', {
      group: textIn(group.name, group.language),
      mission: textIn(group.mission, group.language),
      when: inTheirs.when(end, group.zone),
    });
    const silent = sitting.people.filter(({ id }) => !votes.has(id));
    return [
      { ...toGroup(group, turn.id, { text }), until: end, about: vote },
      ...ballotsFor({ group, vote }, silent, { key: turn.id, id: 'charter-ballot' }),
    ];
  },
  wanted: isStillAsked,
});

// Some weeks before a group's charter ends, asks the group what is to become of it.
import { charterEnd, daysBefore } from '../community/charter.ts';
import { ritualsOf } from '../community/ritual-settings.ts';
import { textIn } from '../community/text.ts';
import { type CharterFacts, charterFacts, toGroup, waysOn } from './charter-facts.ts';
import { charterTurns } from './charter-turns.ts';
import { ritual } from './ritual.ts';

const NAME = 'charter-question';

export const charterQuestion = ritual<CharterFacts>({
  name: NAME,
  due(calendar, span) {
    const { askDays } = ritualsOf(calendar.community).charters;
    return charterTurns(calendar, span, {
      ritual: NAME,
      slot: (group) => daysBefore(group, askDays),
      until: (group, slot) => charterEnd(group) ?? slot + 1,
    });
  },
  facts: (read, turn) => charterFacts(read, turn.subject, turn.slot),
  plan({ group, vote }, { turn, words }) {
    const inTheirs = words(group.language);
    const text = inTheirs.say('charter-question', {
      group: textIn(group.name, group.language),
      mission: textIn(group.mission, group.language),
      day: inTheirs.day(charterEnd(group) ?? 0, group.zone),
    });
    return [toGroup(group, turn.id, { text, choices: waysOn(vote, inTheirs) })];
  },
});

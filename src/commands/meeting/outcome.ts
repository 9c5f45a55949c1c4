// meeting outcome: decisions and actions, posted in the group and kept.
import { titleOf } from '../../community/meeting-card.ts';
import { outcomes } from '../../community/outcome.ts';
import { log, save } from '../../core/effects.ts';
import { createWords } from '../../locales/words.ts';
import { unless } from '../command.ts';
import { told } from './notice.ts';
import { chosen, type Verb } from './verb.ts';

export const outcome: Verb = {
  name: 'outcome',
  about: 'meeting',
  takes: 'decisions',
  among: 'of-late',
  ask(facts, call) {
    if (!facts.meeting) return [];
    const { words } = call;
    return [
      ...unless(call, { name: 'decisions', label: words.say('outcome-decisions'), long: true }),
      ...unless(call, { name: 'actions', label: words.say('outcome-actions'), long: true, optional: true }),
    ];
  },
  run(facts, call) {
    const { meeting, group } = chosen(facts);
    const { decisions = '', actions = '' } = call.answers;
    const theirs = createWords(group.language);
    const lines = [
      theirs.say('outcome-posted', {
        title: titleOf(meeting, theirs),
        day: theirs.day(meeting.start, meeting.series.zone),
      }),
      theirs.say('outcome-decided', { decisions }),
      ...(actions === '' ? [] : [theirs.say('outcome-to-do', { actions })]),
    ];
    return [
      save(outcomes, meeting.id, { decisions, actions, by: call.member.id, at: call.at }),
      log({
        kind: 'meeting.concluded',
        by: call.member.id,
        group: group.id,
        subject: meeting.id,
        size: decisions.length + actions.length,
      }),
      {
        do: 'say',
        key: `meeting-outcome-posted/${meeting.id}/${call.id}`,
        to: { group: group.id },
        message: { text: lines.join('\n') },
        weight: 'ritual',
      },
      told(call, call.words.say('outcome-noted'), { group, weight: 'ritual' }),
    ];
  },
};

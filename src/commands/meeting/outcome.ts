// meeting outcome: decisions and actions, posted in the group and kept; each action is open until it is told to be done.
import {
  actionsIn,
  actions as actionsKept,
  actionsWritten,
  LONGEST_ACTION,
  MOST_ACTIONS,
} from '../../community/action.ts';
import { titleOf } from '../../community/meeting-card.ts';
import { outcomes } from '../../community/outcome.ts';
import { type Effect, erase, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Words } from '../../core/words.ts';
import { createWords } from '../../locales/words.ts';
import { type Call, unless } from '../command.ts';
import { told } from './notice.ts';
import { chosen, type LeaderFacts, type Verb } from './verb.ts';

export const outcome: Verb = {
  name: 'outcome',
  about: 'meeting',
  takes: 'decisions',
  among: 'of-late',
  ask(facts, call) {
    if (!facts.meeting) return [];
    const { words, answers } = call;
    expectFew(actionsIn(answers['actions'] ?? ''));
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
      ...toDo(actionsIn(actions), theirs),
    ];
    return [
      save(outcomes, meeting.id, { decisions, actions, by: call.member.id, at: call.at }),
      ...kept(facts, call),
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

function expectFew(actions: readonly string[]): void {
  if (actions.length > MOST_ACTIONS) throw new UserError('actions-too-many', { limit: MOST_ACTIONS });
  if (actions.some((text) => text.length > LONGEST_ACTION))
    throw new UserError('action-too-long', { limit: LONGEST_ACTION });
}

function toDo(actions: readonly string[], words: Words): string[] {
  const [only = '', ...others] = actions;
  if (others.length === 0) return only === '' ? [] : [words.say('outcome-to-do', { actions: only })];
  const lines = actions.map((action, i) => words.say('outcome-to-do-line', { number: i + 1, action }));
  return [words.say('outcome-to-do-list'), ...lines];
}

function kept(facts: LeaderFacts, { answers, member, at }: Call): Effect[] {
  const { meeting, group } = chosen(facts);
  const lines = actionsIn(answers['actions'] ?? '');
  const written = actionsWritten(meeting.id, lines, { known: facts.actions, by: member.id, at });
  return [...written].map(([id, action]) =>
    action ? save(actionsKept, id, action, group.id) : erase(actionsKept, id, group.id),
  );
}

// group: what it is for, until when, who leads it, how many sit in it, when it meets next, and what is to be done.
import { type Action, actions, openAmong } from '../../community/action.ts';
import { charterEnd } from '../../community/charter.ts';
import type { Group } from '../../community/group.ts';
import { type Sitting, sittingIn } from '../../community/group-members.ts';
import { heldSeries } from '../../community/held-series.ts';
import { lineOf } from '../../community/meeting-card.ts';
import type { Series } from '../../community/series.ts';
import { cutAt } from '../../community/story-text.ts';
import { textIn } from '../../community/text.ts';
import type { Words } from '../../core/words.ts';
import { nextOf } from '../../rituals/welcome.ts';
import { answer } from '../command.ts';
import { verb } from './verb.ts';
import { groupMeant, groupsOf, whichGroup } from './which.ts';

/** Fewer are not told by number. */
const FEWEST = 5;

/** More open actions are only counted, and what is longer is cut, in characters. */
const MOST_ACTIONS = 5;
const LONGEST_ACTION = 120;

interface Facts {
  readonly mine: readonly Group[];
  readonly group: Group | undefined;
  readonly sitting: Sitting | undefined;
  readonly series: readonly Series[];
  readonly actions: ReadonlyMap<string, Action>;
}

export const glance = verb<Facts>({
  name: 'glance',
  parse: () => ({}),
  async facts(read, call) {
    const mine = await groupsOf(read, call);
    const group = groupMeant(mine, call);
    return {
      mine,
      group,
      sitting: group && (await sittingIn(read, group.id)),
      series: [...(await heldSeries(read)).values()],
      actions: await read.all(actions, group?.id ?? '-'),
    };
  },
  ask: ({ mine, group }, call) => (group ? [] : [whichGroup(mine, call)]),
  run({ group, sitting, series, ...facts }, call) {
    if (!group || !sitting) return [];
    const { words } = call;
    const count = sitting.people.length;
    const meeting = nextOf(group, series, call.at);
    const end = charterEnd(group);
    const lines = [
      words.say('group-title', {
        group: textIn(group.name, words.language),
        mission: textIn(group.mission, words.language),
      }),
      ...(end === undefined
        ? []
        : [
            words.say('group-until', {
              day: words.day(end, group.zone),
              year: (group.until ?? '').slice(0, 4),
            }),
          ]),
      ...sitting.leaders.map(({ name }) => words.say('group-leader', { name })),
      count < FEWEST ? words.say('group-few') : words.say('group-count', { count }),
      ...(meeting ? [words.say('group-next', { meeting: lineOf(meeting, words) })] : []),
      ...toDo(facts.actions, words),
      ...(group.closed === undefined ? [] : [words.say('group-is-closed')]),
    ];
    return [answer(call, lines.join('\n'))];
  },
});

function toDo(known: ReadonlyMap<string, Action>, words: Words): string[] {
  const open = openAmong(known);
  const more = open.length - MOST_ACTIONS;
  return [
    ...open
      .slice(0, MOST_ACTIONS)
      .map(([, { text }]) => words.say('group-action', { action: cutAt(text, LONGEST_ACTION) })),
    ...(more > 0 ? [words.say('group-actions-more', { count: more })] : []),
  ];
}

// What waits to hear what was done: the last round of check-ins of a group, and its open actions.
import { type Action, actions, openAmong } from '../../community/action.ts';
import {
  type CheckinGroup,
  type CheckinResult,
  checkinGroups,
  checkinResults,
} from '../../community/checkin.ts';
import { type Group, groups } from '../../community/group.ts';
import { cutAt } from '../../community/story-text.ts';
import { textIn } from '../../community/text.ts';
import type { Choice } from '../../core/chat.ts';
import type { Reader } from '../../core/records.ts';
import type { Words } from '../../core/words.ts';
import type { Call } from '../command.ts';
import { groupsLedBy } from '../permission.ts';

export interface WaitingRound {
  readonly kind: 'round';
  readonly id: string;
  readonly group: Group;
  readonly state: CheckinGroup;
  readonly result: CheckinResult;
}

export interface WaitingAction {
  readonly kind: 'action';
  readonly id: string;
  readonly group: Group;
  readonly action: Action;
}

export type Waiting = WaitingRound | WaitingAction;

/** Where there are more to choose from, the youngest are left out. */
const MOST_OFFERED = 20;
/** An action is named by so many characters. */
const LONGEST_NAME = 120;

/** Of the groups they lead; for an admin, of all. Rounds first, then actions. */
export async function waitingFor(read: Reader, call: Call): Promise<Waiting[]> {
  const isAdmin = call.member.roles.includes('admin');
  const ids = isAdmin ? [...(await read.all(groups)).keys()] : await groupsLedBy(read, call.member);
  const found = (await Promise.all(ids.map((id) => waitingIn(read, id)))).flat();
  return found.toSorted((a, b) => Number(b.kind === 'round') - Number(a.kind === 'round'));
}

async function waitingIn(read: Reader, id: string): Promise<Waiting[]> {
  const [group, state, known] = await Promise.all([
    read.get(groups, id),
    read.get(checkinGroups, id),
    read.all(actions, id),
  ]);
  if (!group || group.closed !== undefined) return [];
  const round = state?.waits;
  const result = round === undefined ? undefined : await read.get(checkinResults, round);
  return [
    ...(state && round !== undefined && result
      ? [{ kind: 'round' as const, id: round, group, state, result }]
      : []),
    ...openAmong(known).map(([of, action]) => ({ kind: 'action' as const, id: of, group, action })),
  ];
}

/** In a group's channel, what waits there comes before all else. */
function nearest(waiting: readonly Waiting[], { group }: Call): readonly Waiting[] {
  const here = waiting.filter((one) => one.group.id === group?.id);
  return here.length > 0 ? here : waiting;
}

/** Undefined where it must be asked: among several, and of another group than the one it is said in. */
export function meantAmong(waiting: readonly Waiting[], call: Call): Waiting | undefined {
  const named = call.answers['about'];
  if (named !== undefined) return waiting.find(({ id }) => id === named);
  const [only, ...others] = nearest(waiting, call);
  const isElsewhere = call.group !== undefined && call.group.id !== only?.group.id;
  return others.length > 0 || isElsewhere ? undefined : only;
}

/** Each with its group. */
export function choicesAmong(waiting: readonly Waiting[], call: Call): Choice[] {
  const { words } = call;
  return nearest(waiting, call)
    .slice(0, MOST_OFFERED)
    .map((one) => ({ id: one.id, label: labelOf(one, words) }));
}

function labelOf(one: Waiting, words: Words): string {
  const group = textIn(one.group.name, words.language);
  if (one.kind === 'round') return words.say('did-about-round', { group });
  return words.say('did-about-action', { group, action: nameOf(one.action) });
}

export function nameOf({ text }: Action): string {
  return cutAt(text, LONGEST_NAME);
}

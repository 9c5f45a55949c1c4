import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/commands/command.ts';
import { doerOf } from '../../../src/commands/did/action.ts';
import {
  choicesAmong,
  meantAmong,
  type Waiting,
  type WaitingAction,
} from '../../../src/commands/did/waiting.ts';
import type { Group } from '../../../src/community/group.ts';
import { createWords } from '../../../src/locales/words.ts';
import { readerOf } from '../../dashboards/reader-of.ts';
import { GROUP } from '../../rituals/calendar.ts';

const FALLS: Group = { ...GROUP, id: 'falls', name: 'Falls' };
const PAIR: Group = { ...GROUP, id: 'pair', name: 'Pair' };

const waiting = (id: string, group: Group): WaitingAction => ({
  ...{ kind: 'action', id, group },
  action: { text: `Do ${id}`, since: 0, by: 'ruth' },
});

/** What is understood: the one meant, or those to choose from. */
function understood(all: readonly Waiting[], said: { group?: Group; about?: string }): string {
  const { group, about } = said;
  const call = { group, answers: about === undefined ? {} : { about }, words: createWords('en') } as Call;
  const meant = meantAmong(all, call);
  return meant
    ? meant.id
    : choicesAmong(all, call)
        .map(({ label }) => label)
        .join('; ');
}

const A = waiting('a', FALLS);
const B = waiting('b', FALLS);
const C = waiting('c', PAIR);

describe('what a leader means who tells that something was done', () => {
  it.each<{ is: string; among: Waiting[]; group?: Group; about?: string; so: string }>([
    { is: 'the only thing that waits', among: [A], so: 'a' },
    { is: 'one of several', among: [A, C], so: 'Action, Falls: Do a; Action, Pair: Do c' },
    { is: 'the only one of the group it is said in', among: [A, C], group: PAIR, so: 'c' },
    {
      is: 'one of that group',
      among: [A, B, C],
      group: FALLS,
      so: 'Action, Falls: Do a; Action, Falls: Do b',
    },
    { is: 'never silently one of another group', among: [A], group: PAIR, so: 'Action, Falls: Do a' },
    { is: 'what is named, wherever it is said', among: [A, C], group: PAIR, about: 'a', so: 'a' },
  ])('is $is', ({ among, so, ...said }) => {
    expect(understood(among, said)).toBe(so);
  });
});

describe('who did it', () => {
  const reader = readerOf({
    'member/dana1': { id: 'dana1', name: 'Dana Levi', organisation: '' },
    'member/dana2': { id: 'dana2', name: 'Dana Cohen', organisation: '' },
    'member/levi': { id: 'levi', name: 'Rina Golan', organisation: '' },
    'seat/dana1': {},
  });
  const who = async (said: string) => {
    const meant = await doerOf(reader, A, { answers: { who: said } } as unknown as Call);
    return meant?.member?.id ?? meant?.candidates.map(({ id }) => `${id}?`).join();
  };

  it.each([
    ['Dana Levi', 'dana1'],
    ['Dana Cohen', 'dana2'],
    ['Dana', 'dana1?,dana2?'],
    ['Rina Golan', 'levi'],
    ['Dina Cohen', 'dana1?,dana2?'],
    ['@levi', 'levi'],
    ['Somebody', ''],
    ['', undefined],
  ])('%j is %j', async (said, id) => {
    expect(await who(said)).toBe(id);
  });
});

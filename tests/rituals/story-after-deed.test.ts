import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/community/action.ts';
import type { Teller } from '../../src/community/story.ts';
import { DAY } from '../../src/core/time.ts';
import { reasonsOfMorning, turnsOfMornings } from '../../src/rituals/story-after-deed.ts';
import { readerOf } from '../dashboards/reader-of.ts';
import { at, COMMUNITY, calendarOf, GROUP } from './calendar.ts';

const ACTION = 's@20261118T1900#1';
const ROUND = 'c11111111';

function done(when: string, extra: Partial<Action['closed'] & object> = {}): Action {
  const closed = { at: at(when), did: 'Asked', who: 'noam', by: 'ruth', ...extra };
  return { text: 'Ask the pharmacy', since: 0, by: 'ruth', closed };
}

interface Kept {
  readonly actions: Readonly<Record<string, Action>>;
  readonly teller?: Teller;
}

/** Whom the morning of this day has reason to ask about what. */
async function reasonsOn(day: string, { actions, teller }: Kept): Promise<string[]> {
  const records = [
    ['community/community', COMMUNITY],
    ['group/g', GROUP],
    ...['noam', 'ruth'].map((id) => [`member/${id}`, { id }]),
    ...(teller ? [['teller/noam', teller]] : []),
    ...Object.entries(actions).map(([id, action]) => [`action/${id}`, action]),
  ];
  const [turn] = turnsOfMornings(calendarOf(), { from: at(`${day}T00:00`), until: at(`${day}T23:00`) });
  if (!turn) throw new Error(`There is no morning on ${day}.`);
  const reasons = await reasonsOfMorning(readerOf(Object.fromEntries(records)), turn);
  return reasons.map(({ candidate, cause, about }) => `${candidate.member.id} ${about.kind} ${cause}`);
}

describe('a morning', () => {
  it('comes every day at nine, by the community’s clock, also where that is changed', () => {
    const span = { from: at('2026-10-24T00:00'), until: at('2026-10-26T12:00') };
    expect(turnsOfMornings(calendarOf(), span).map(({ id, slot }) => [id, slot])).toEqual(
      ['2026-10-24', '2026-10-25', '2026-10-26'].map((day) => [
        `story-prompt/${day}T0900`,
        at(`${day}T09:00`),
      ]),
    );
  });

  it.each<[string, string, boolean]>([
    ['the day before', '2026-11-24T16:00', true],
    ['at night, a minute before the day began', '2026-11-24T23:59', true],
    ['the same morning', '2026-11-25T08:00', false],
    ['a week before', '2026-11-18T00:00', true],
    ['longer ago', '2026-11-17T23:59', false],
  ])('has reason to ask who did something %s: %s', async (_when, when, isReason) => {
    const reasons = await reasonsOn('2026-11-25', { actions: { [ACTION]: done(when) } });
    expect(reasons).toEqual(isReason ? [`noam action ${ACTION}`, `ruth action ${ACTION}`] : []);
  });

  it('has none on a day off or a holiday; the next good one has', async () => {
    const thursday = { actions: { [ACTION]: done('2026-11-26T16:00') } };
    expect(await reasonsOn('2026-11-27', thursday)).toEqual([]);
    expect(await reasonsOn('2026-11-28', thursday)).toEqual([]);
    expect(await reasonsOn('2026-11-29', thursday)).toHaveLength(2);
    // Yom Kippur is on Monday 21 September 2026.
    const holiday = { actions: { [ACTION]: done('2026-09-17T12:00') } };
    expect(await reasonsOn('2026-09-21', holiday)).toEqual([]);
    expect(await reasonsOn('2026-09-22', holiday)).toHaveLength(2);
  });

  it('asks each about the latest they had a hand in, once where they did it and told it', async () => {
    const actions = {
      [ACTION]: done('2026-11-24T10:00'),
      's@20261118T1900#2': done('2026-11-24T12:00', { who: 'ruth' }),
      's@20261118T1900#3': { text: 'Open', since: 0, by: 'noam' },
    };
    expect(await reasonsOn('2026-11-25', { actions })).toEqual([
      `noam action ${ACTION}`,
      'ruth action s@20261118T1900#2',
    ]);
  });

  it('asks a leader about what they told was done about a check-in', async () => {
    const actions = { [ROUND]: { ...done('2026-11-24T10:00', { who: 'ruth' }), text: '' } };
    expect(await reasonsOn('2026-11-25', { actions })).toEqual([`ruth deed ${ROUND}`]);
  });

  it('has no reason in what was done before someone was last asked, nor in who is gone', async () => {
    const actions = { [ACTION]: done('2026-11-24T10:00', { by: '' }) };
    const asked = (when: number) => ({ told: [], asked: { at: when, cause: 'x' } });
    const after = { actions, teller: asked(at('2026-11-24T11:00')) };
    const before = { actions, teller: asked(at('2026-11-24T11:00') - DAY) };
    expect(await reasonsOn('2026-11-25', after)).toEqual([]);
    expect(await reasonsOn('2026-11-25', before)).toEqual([`noam action ${ACTION}`]);
  });
});

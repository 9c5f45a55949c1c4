import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  actionId,
  actionsIn,
  actionsWritten,
  isActionId,
  isOld,
  openAmong,
} from '../../src/community/action.ts';
import { DAY } from '../../src/core/time.ts';

const MEETING = 'case-hour@20261125T1900';
const OTHER = 'case-hour@20261202T1900';
const action = (text: string, since = 0): Action => ({ text, since, by: 'ruth' });
const closed = (text: string): Action => ({
  ...action(text),
  closed: { at: 1, did: 'Done', who: 'noam', by: 'ruth' },
});

describe('the lines of an outcome', () => {
  it.each<[string, string[]]>([
    ['Noam asks the pharmacy', ['Noam asks the pharmacy']],
    ['Noam asks\nDana writes\n\n', ['Noam asks', 'Dana writes']],
    [
      '1. Noam asks\n2) Dana writes\n- Layla looks\n• All read',
      ['Noam asks', 'Dana writes', 'Layla looks', 'All read'],
    ],
    ['Noam asks; Dana writes', ['Noam asks', 'Dana writes']],
    ['نوعام يسأل؛ دانا تكتب', ['نوعام يسأل', 'دانا تكتب']],
    ['Noam asks; or Layla\nDana writes', ['Noam asks; or Layla', 'Dana writes']],
    ['3.12 Noam asks', ['3.12 Noam asks']],
    ['Noam asks\r\nNoam  asks', ['Noam asks']],
    ['', []],
    [' ;; \n', []],
  ])('%j are the actions %j', (text, actions) => {
    expect(actionsIn(text)).toEqual(actions);
  });

  it('are never empty, never twice, and on one line each', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = actionsIn(text);
        expect(new Set(lines).size).toBe(lines.length);
        for (const line of lines) expect(line).toMatch(/^\S(?:[^\n]*\S)?$/);
      }),
    );
  });
});

describe('actions written down', () => {
  const write = (lines: readonly string[], known: Record<string, Action> = {}) =>
    Object.fromEntries(
      actionsWritten(MEETING, lines, { known: new Map(Object.entries(known)), by: 'dana', at: 9 }),
    );

  it('are named by the meeting and their place in the list', () => {
    expect(write(['A', 'B'])).toEqual({
      [`${MEETING}#1`]: { text: 'A', since: 9, by: 'dana' },
      [`${MEETING}#2`]: { text: 'B', since: 9, by: 'dana' },
    });
  });

  it('anew replace those still open, and keep the age of those still wanted', () => {
    const known = {
      [`${MEETING}#1`]: action('A'),
      [`${MEETING}#2`]: action('B'),
      [`${OTHER}#1`]: action('C'),
    };
    expect(write(['B'], known)).toEqual({ [`${MEETING}#1`]: action('B'), [`${MEETING}#2`]: undefined });
    expect(write([], known)).toEqual({ [`${MEETING}#1`]: undefined, [`${MEETING}#2`]: undefined });
  });

  it('anew leave alone what is closed, and do not open it again', () => {
    const known = { [`${MEETING}#1`]: closed('A'), [`${MEETING}#2`]: action('B') };
    expect(write(['A', 'B', 'C'], known)).toEqual({
      [`${MEETING}#2`]: action('B'),
      [`${MEETING}#3`]: { text: 'C', since: 9, by: 'dana' },
    });
  });

  it('however often, are what was written last and what is closed', () => {
    const texts = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'));
    const rewriting = fc.record({ lines: texts, closes: fc.option(fc.nat(4), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(rewriting, { maxLength: 6 }), (rewritings) => {
        let known = new Map<string, Action>();
        for (const { lines, closes } of rewritings) {
          const before = [...known].filter(([, one]) => one.closed);
          const written = actionsWritten(MEETING, lines, { known, by: 'ruth', at: 0 });
          known = new Map([...known, ...written].flatMap(([id, one]) => (one ? [[id, one]] : [])));
          for (const [id, one] of written) if (!one) known.delete(id);
          for (const [id, one] of before) expect(known.get(id)).toBe(one);
          const all = [...known.values()].map(({ text }) => text);
          expect(new Set(all)).toEqual(new Set([...lines, ...before.map(([, { text }]) => text)]));
          expect(new Set(all).size).toBe(all.length);
          const [id, one] = openAmong(known)[closes ?? 9] ?? [];
          if (id !== undefined && one) known.set(id, closed(one.text));
        }
      }),
    );
  });
});

describe('open actions', () => {
  it('come the oldest first, and in the order of their meeting', () => {
    const known = new Map([
      [`${OTHER}#1`, action('Late', 5)],
      [`${MEETING}#10`, action('Tenth')],
      [`${MEETING}#2`, action('Second')],
      [`${MEETING}#1`, closed('First')],
      ['c11111111', closed('')],
    ]);
    expect(openAmong(known).map(([, { text }]) => text)).toEqual(['Second', 'Tenth', 'Late']);
  });

  it('are old after four weeks, unless they are closed', () => {
    expect(isOld(action('A'), 28 * DAY)).toBe(false);
    expect(isOld(action('A'), 28 * DAY + 1)).toBe(true);
    expect(isOld(closed('A'), 90 * DAY)).toBe(false);
  });

  it('are known by their ids, which no text is mistaken for', () => {
    expect(isActionId(actionId(MEETING, 12))).toBe(true);
    for (const text of [MEETING, `${MEETING}#`, '#1', 'c11111111', 'we@home#1', `x ${MEETING}#1`])
      expect(isActionId(text)).toBe(false);
  });
});

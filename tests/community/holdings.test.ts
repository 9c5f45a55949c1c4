import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Holding, Who } from '../../src/community/holding.ts';
import { HOLDINGS } from '../../src/community/holdings.ts';
import type { Series } from '../../src/community/series.ts';
import { DAY } from '../../src/core/time.ts';

const ROOT = new URL('../../src/', import.meta.url);
const WHO: Who = {
  id: 'dana',
  name: 'Dana Levi',
  handles: { console: 'dana', slack: 'U1' },
  texts: 'withdraw',
};

const byName = (name: string): Holding => {
  const found = HOLDINGS.find(({ kind }) => kind.name === name);
  if (!found) throw new Error(`Nothing is said of a ${name}.`);
  return found;
};

/** Every `kind('name', …)` in the sources. */
function kindsInSource(): string[] {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files
    .flatMap((file) => [...readFileSync(new URL(file, ROOT), 'utf8').matchAll(/\bkind\(\s*'([a-z-]+)'/g)])
    .map(([, name = '']) => name)
    .sort();
}

describe('what is held', () => {
  it('is told of every kind of record there is, once', () => {
    expect(HOLDINGS.map(({ kind }) => kind.name).sort()).toEqual(kindsInSource());
  });

  it.each(HOLDINGS)('leaves of a $kind.name only what is of its kind', ({ kind, share }) => {
    fc.assert(
      fc.property(fc.constantFrom('dana', 'console/dana', 'noam', 'm@20261125T1900'), (id) => {
        // A record of someone else's is nobody else's to erase.
        const stranger: Who = { id: 'nobody', name: 'No Body', handles: {}, texts: 'withdraw' };
        const value = VALUES[kind.name];
        if (value === undefined) return;
        expect(share({ id, shelf: '', value }, stranger)).toBe('nothing');
        const ours = share({ id, shelf: '', value }, WHO);
        if (typeof ours === 'object' && ours.left !== undefined)
          expect(kind.shape.parse(ours.left)).toEqual(ours.left);
      }),
    );
  });

  it('finds conversations by the place they are held in', () => {
    const { share } = byName('pick');
    const value = { choices: [{ id: 'erase dana', label: 'x' }], at: 0 };
    expect(share({ id: 'slack/U1', shelf: '', value }, WHO)).toBe('all');
    expect(share({ id: 'slack/C1/U1', shelf: '', value }, WHO)).toBe('all');
    expect(share({ id: 'slack/U11', shelf: '', value }, WHO)).toEqual({ left: { choices: [], at: 0 } });
  });

  it('goes on without whoever hosted it', () => {
    const value = VALUES['series'] as Series;
    expect(byName('series').share({ id: 's', shelf: '', value }, WHO)).toMatchObject({
      left: { id: 's', speakers: ['noam'] },
      shown: { host: true, speaker: true },
    });
  });

  it('keeps what a group did, without who wrote it down, did it or told it', () => {
    const { share, ends } = byName('action');
    const held = { id: 's@20261125T1900#1', shelf: 'g', value: VALUES['action'] };
    const left = { text: 't', since: 1, by: '', closed: { at: 2, did: 'd', who: '', by: 'noam' } };
    const shown = { group: 'g', id: held.id, text: 't', since: 1, closed: 2, did: 'd' };
    expect(share(held, WHO)).toEqual({ left, shown: { ...shown, written: true, done: true, told: false } });
    expect(share(held, { ...WHO, id: 'noam' })).toMatchObject({ shown: { done: false, told: true } });
    expect(ends?.(held)).toBe(2 + 730 * DAY);
    const open = { text: 't', since: 1, by: 'dana' };
    expect(share({ ...held, value: open }, WHO)).toMatchObject({ left: { text: 't', since: 1, by: '' } });
    expect(ends?.({ ...held, value: open })).toBe(1 + 730 * DAY);
  });

  it('ends a year after a meeting, and a day after a link', () => {
    const rsvp = byName('rsvp').ends?.({ id: 'dana', shelf: 's@20261125T1900', value: {} });
    expect(rsvp).toBe(Date.UTC(2027, 10, 25, 19));
    expect(byName('export-link').ends?.({ id: 'x', shelf: '', value: { until: 1 } })).toBe(86_400_001);
    expect(byName('member').ends).toBeUndefined();
  });
});

/** One of each kind that is shared with others: of Dana's and Noam's. */
const VALUES: Readonly<Record<string, unknown>> = {
  series: {
    id: 's',
    group: 'g',
    title: 'Case hour',
    start: '2026-11-25T19:00',
    zone: 'Asia/Jerusalem',
    minutes: 60,
    exceptions: {},
    host: 'dana',
    speakers: ['dana', 'noam'],
    open: false,
    uid: 'u',
    sequence: 0,
    since: 0,
  },
  doubt: { people: [{ name: 'D', minutes: 5, candidates: ['dana', 'noam'] }] },
  action: { text: 't', since: 1, by: 'dana', closed: { at: 2, did: 'd', who: 'dana', by: 'noam' } },
  outcome: { decisions: 'd', actions: 'a', by: 'dana', at: 0 },
};

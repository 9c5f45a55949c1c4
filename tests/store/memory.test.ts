import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kind } from '../../src/core/records.ts';
import { createMemory } from '../../src/store/redis/memory.ts';
import { notes } from './store-fixtures.ts';

const text = (version: string, said = 'x') => `${version}:0:{"text":"${said}"}`;

describe('the memory of records', () => {
  it('gives the very same value for as long as the record is the same', () => {
    const memory = createMemory();
    const first = memory.learn(notes, 'n', text('v1')).value;
    expect(memory.learn(notes, 'n', text('v1')).value).toBe(first);
    expect(memory.recall(notes, 'n')?.value).toBe(first);
    expect(memory.learn(notes, 'n', text('v2')).value).not.toBe(first);
  });

  it('tells what is not there from what it does not know', () => {
    const memory = createMemory();
    expect(memory.recall(notes, 'n')).toBeUndefined();
    memory.note('n', null);
    expect(memory.recall(notes, 'n')).toEqual({ version: '0', value: undefined });
    memory.forget('n');
    expect(memory.recall(notes, 'n')).toBeUndefined();
  });

  it('reads a text again when it is asked for as another shape', () => {
    const memory = createMemory();
    memory.learn(notes, 'n', text('v1'));
    const shouted = kind(
      'note',
      z.object({ text: z.string() }).transform((it) => ({ text: it.text.toUpperCase() })),
    );
    expect(memory.recall(shouted, 'n')?.value).toEqual({ text: 'X' });
  });

  it('says of a damaged record that it is, each time it is asked', () => {
    const memory = createMemory();
    memory.note('n', '1:0:{"text":7}');
    for (let i = 0; i < 2; i += 1)
      expect(() => memory.recall(notes, 'n')).toThrow('A stored note is damaged.');
  });

  it('keeps what is asked for, however much else goes by, and no more than it may', () => {
    const memory = createMemory(100);
    for (let i = 0; i < 1_000; i += 1) {
      memory.note('asked for', text('v1'));
      memory.note(`n${i}`, text(`v${i}`));
      expect(memory.recall(notes, 'asked for')).toBeDefined();
    }
    const kept = Array.from({ length: 1_000 }, (_, i) => `n${i}`).filter((name) =>
      memory.recall(notes, name),
    );
    expect(kept.length).toBeGreaterThanOrEqual(49);
    expect(kept.length).toBeLessThanOrEqual(100);
  });
});

import { describe, expect, it } from 'vitest';
import { createFolder } from './folder.ts';
import { run } from './program.ts';

describe('kehila start without any account and without a terminal', () => {
  it('plays the tour to its end, says what it is, and ends with 0', async () => {
    const { code, out, err } = await run({ folder: createFolder(), args: ['start'] });
    expect(err).toBe('');
    expect(out).toMatch(/^Kehila, with a community of invented people/);
    expect(code).toBe(0);
  });
});

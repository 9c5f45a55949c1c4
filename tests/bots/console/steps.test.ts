import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStep } from '../../../src/bots/console/steps.ts';
import { SetupError } from '../../../src/core/errors.ts';
import { DAY, HOUR, MINUTE, WEEK } from '../../../src/core/time.ts';

describe('a line of a script', () => {
  it.each([
    ['dana: meetings', { do: 'say', who: 'dana', group: undefined, text: 'meetings' }],
    ['dana@geriatrics: meetings', { do: 'say', who: 'dana', group: 'geriatrics', text: 'meetings' }],
    ['  dana:   pause 3d  ', { do: 'say', who: 'dana', group: undefined, text: 'pause 3d' }],
    ['dana:', { do: 'say', who: 'dana', group: undefined, text: '' }],
    ['dana: a: b', { do: 'say', who: 'dana', group: undefined, text: 'a: b' }],
    ['דנה: פגישות', { do: 'say', who: 'דנה', group: undefined, text: 'פגישות' }],
    ['# a comment', { do: 'comment', text: 'a comment' }],
    ['', { do: 'nothing' }],
    ['   ', { do: 'nothing' }],
    [':restart', { do: 'restart' }],
    [':clock +15m', { do: 'clock', by: 15 * MINUTE }],
    [':clock +2h', { do: 'clock', by: 2 * HOUR }],
    [':clock +1d', { do: 'clock', by: DAY }],
    [':clock +3w', { do: 'clock', by: 3 * WEEK }],
    [':clock 2026-11-22T18:00', { do: 'clock', to: '2026-11-22T18:00' }],
    [':clock 2026-11-22', { do: 'clock', to: '2026-11-22' }],
    [':clock 2026-11-22T18:00Z', { do: 'clock', to: '2026-11-22T18:00Z' }],
    [':expect none', { do: 'expect-none', place: undefined }],
    [':expect dana none', { do: 'expect-none', place: 'dana' }],
    [':expect dana /a b/', { do: 'expect', place: 'dana', pattern: /a b/u }],
    [':expect dana /a\\/b/i', { do: 'expect', place: 'dana', pattern: /a\/b/iu }],
    [':file ruth@geriatrics a b.ics', { do: 'file', who: 'ruth', group: 'geriatrics', path: 'a b.ics' }],
    [':file ruth a.ics', { do: 'file', who: 'ruth', group: undefined, path: 'a.ics' }],
  ])('%s', (line, step) => {
    expect(readStep(line)).toEqual(step);
  });

  it.each([
    ['meetings', 'write who: what'],
    ['dana levi: meetings', 'write who: what'],
    [':clock', 'write :clock +1d'],
    [':clock -1d', 'write :clock +1d'],
    [':clock tomorrow', 'write :clock +1d'],
    [':expect', 'write :expect dana /words/'],
    [':expect dana words', 'write :expect dana /words/'],
    [':expect dana /(/', 'is not a regular expression'],
    [':file ruth', 'write :file ruth@geriatrics'],
    [':dance', 'there are :clock, :file, :restart and :expect'],
  ])('%s is refused, with how to mend it', (line, mend) => {
    expect(() => readStep(line)).toThrow(SetupError);
    expect(() => readStep(line)).toThrow(mend);
  });

  it('is read, or refused as a mistake, whatever it is', () => {
    const lines = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `:${text}`),
      fc.string().map((text) => `:expect dana /${text}/`),
      fc.string().map((text) => `dana: ${text}`),
    );
    fc.assert(
      fc.property(lines, (line) => {
        try {
          expect(readStep(line).do).toBeTypeOf('string');
        } catch (error) {
          expect(error).toBeInstanceOf(SetupError);
        }
      }),
    );
  });
});

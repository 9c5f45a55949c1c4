import { describe, expect, it } from 'vitest';
import { createFolder } from './folder.ts';
import { run } from './program.ts';

/** Plays a script in the small community. */
async function plays(script: string, ...options: string[]) {
  const folder = createFolder({ 'script.txt': script });
  return await run({
    folder,
    args: ['console', '--community', 'community.yaml', '--script', 'script.txt', ...options],
  });
}

describe('a console script', () => {
  it('ends with 0 when all that was expected came true', async () => {
    const { code, out, err } = await plays(
      '# a comment\nnoam: meetings\n:expect noam /Case hour/\nnoam: help\n:expect geriatrics none\n',
    );
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('noam → kehila: meetings');
    expect(out).toContain('    1. Case hour: Wednesday 25 November, 19:00');
  });

  it('ends with 1 and a report of each expectation that was not met, naming its line', async () => {
    const { code, out, err } = await plays(
      'noam: help\n\n:expect noam /purple elephants/\nnoam: meetings\n:expect none\n:expect noam /Case hour/\n',
    );
    expect(code).toBe(1);
    const reports = err.trimEnd().split(/\n(?=line )/);
    expect(reports).toHaveLength(2);
    expect(reports[0]).toMatch(
      /^line 3: noam was expected to be told \/purple elephants\/.*what you can type/is,
    );
    expect(reports[1]).toMatch(/^line 5: nothing was expected, but noam was told/);
    expect(out).toContain('noam → kehila: meetings');
  });

  it('ends with 2 and one sentence at a line that makes no sense, and plays no further', async () => {
    const { code, out, err } = await plays('noam: help\n:dance\nnoam: meetings\n');
    expect(code).toBe(2);
    expect(err).toMatch(/^line 2: ":dance" is not known.*:clock.*\n$/);
    expect(out).not.toContain('noam → kehila: meetings');
  });

  it('refuses a clock that moves backwards', async () => {
    const { code, err } = await plays('noam: help\n:clock 2026-11-21T09:00\n');
    expect(code).toBe(2);
    expect(err).toMatch(/^line 2: The clock only moves forward.*\n$/);
  });

  it('refuses a group that is not there', async () => {
    const { code, err } = await plays('noam@cardiology: meetings\n');
    expect(code).toBe(2);
    expect(err).toMatch(/^line 1: There is no group "cardiology".*\n$/);
  });
});

describe('the console', () => {
  it.each([
    { what: 'an option that is not there', args: ['--scrip', 'x'], says: /unknown option '--scrip'/ },
    {
      what: 'a script that is not there',
      args: ['--script', 'no.txt'],
      says: /^no\.txt cannot be read.*\n$/,
    },
    { what: 'a folder as its script', args: ['--script', '.'], says: /^\. cannot be read.*\n$/ },
    {
      what: 'a community that is not there',
      args: ['--community', 'no.yaml'],
      says: /^no\.yaml cannot be read/,
    },
    {
      what: 'a moment that does not exist',
      args: ['--now', '2026-02-30T09:00'],
      says: /^"2026-02-30T09:00" is not a moment.*\n$/,
    },
  ])('refuses $what with one sentence', async ({ args, says }) => {
    const { code, out, err } = await run({ folder: createFolder(), args: ['console', ...args] });
    expect(err).toMatch(says);
    expect(err).not.toMatch(/^ +at /m);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('tells every mistake in a community file at once, with its line', async () => {
    const mistaken = [
      'name: Mistaken',
      'country: IL',
      'zone: Asia/Jerusalm',
      'languages: [fr]',
      'groups:',
      '  geriatrics: { name: Geriatrics, mission: Stay at home., leaders: { appointed: [nobody] } }',
    ].join('\n');
    const folder = createFolder({ 'mistaken.yaml': mistaken });
    const { code, out, err } = await run({ folder, args: ['console', '--community', 'mistaken.yaml'] });
    expect(code).toBe(2);
    expect(out).toBe('');
    const lines = err.trimEnd().split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^line 3: zone/),
        expect.stringMatching(/^line 4: languages/),
        expect.stringMatching(/^line 6: groups\.geriatrics\.leaders/),
      ]),
    );
    expect(lines.every((line) => /^line \d+: /.test(line))).toBe(true);
  });
});

import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder } from './folder.ts';
import { ROOT, run } from './program.ts';

const CONSOLE = ['console', '--community', 'community.yaml'];

const SCRIPT = `noam: rsvp
:restart
noam: 1
:restart
noam: maybe
:expect noam /maybe/
:file ruth@geriatrics calendar.ics
:clock +1d
layla: meetings
dana: help
`;

interface Said {
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

function folderWithScript(): string {
  const folder = createFolder({ 'script.txt': SCRIPT });
  copyFileSync(join(ROOT, 'tests', 'fixtures', 'ics', 'small.ics'), join(folder, 'calendar.ics'));
  return folder;
}

function linesIn(out: string): Said[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line): Said => JSON.parse(line));
}

describe('a conversation on the console', () => {
  it('is the same whenever the same is typed, byte for byte', async () => {
    const folder = folderWithScript();
    const args = [...CONSOLE, '--script', 'script.txt'];
    const first = await run({ folder, args });
    const second = await run({ folder, args });
    expect(first.err).toBe('');
    expect(first.code).toBe(0);
    expect(second).toEqual(first);
  });

  it('comes as one JSON object a line, with exactly the five keys', async () => {
    const { code, out } = await run({
      folder: folderWithScript(),
      args: [...CONSOLE, '--script', 'script.txt', '--json'],
    });
    expect(code).toBe(0);
    const lines = linesIn(out);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['at', 'from', 'to', 'text', 'choices']);
      expect(new Date(line.at).toISOString()).toBe(line.at);
      for (const choice of line.choices) expect(Object.keys(choice)).toEqual(['id', 'label']);
    }
    const times = lines.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
    expect(lines.some(({ choices }) => choices.length > 0)).toBe(true);
  });

  it('goes on in the middle of a form after a restart', async () => {
    const { out } = await run({
      folder: folderWithScript(),
      args: [...CONSOLE, '--script', 'script.txt', '--json'],
    });
    const told = linesIn(out).filter(({ from, to }) => from === 'kehila' && to === 'noam');
    expect(told[0]?.choices.length).toBeGreaterThan(1);
    expect(told[1]?.choices.map(({ label }) => label)).toEqual(['Yes', 'Maybe', 'No']);
    expect(told[2]?.text).toMatch(/maybe.*Case hour/i);
  });

  it('takes a file that is sent, once', async () => {
    const folder = folderWithScript();
    const typed = ':file ruth calendar.ics\n:file ruth calendar.ics\nnoam: meetings\n';
    const { code, out } = await run({ folder, args: [...CONSOLE, '--json'] }, typed);
    expect(code).toBe(0);
    const lines = linesIn(out);
    expect(lines.filter(({ text }) => text === '[calendar.ics]')).toHaveLength(2);
    const listed = lines.at(-1)?.choices.filter(({ label }) => label.includes('Falls clinic'));
    expect(listed).toHaveLength(2);
  });

  it('refuses a file that is not there, by its line', async () => {
    const { code, err } = await run(
      { folder: createFolder(), args: CONSOLE },
      'noam: help\n:file ruth no.ics\n',
    );
    expect(code).toBe(2);
    expect(err).toMatch(/^line 2: .*no\.ics cannot be read.*\n$/);
  });

  it('is heard from a pipe as it is typed, whatever ends the lines', async () => {
    const typed = 'noam: help\r\nnoam: meetings';
    const { code, out, err } = await run({ folder: createFolder(), args: CONSOLE }, typed);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('noam → kehila: help\n');
    expect(out).toMatch(/kehila → noam: 4 meetings ahead/);
  });

  it('is remembered in the folder that --data names, and nowhere else', async () => {
    const folder = createFolder();
    const kept = [...CONSOLE, '--data', 'kept', '--json'];
    const first = await run({ folder, args: kept }, 'noam: rsvp 1 yes\n:clock +3h\n');
    const second = await run({ folder, args: kept }, 'noam: meetings\n');
    const elsewhere = await run({ folder, args: [...CONSOLE, '--json'] }, 'noam: meetings\n');
    expect([first.code, second.code, elsewhere.code]).toEqual([0, 0, 0]);
    const [noam, kehila] = linesIn(second.out);
    expect(noam?.at).toBe('2026-11-22T10:00:00.000Z');
    expect(kehila?.choices[0]?.label).toMatch(/ – Yes$/);
    expect(linesIn(elsewhere.out).at(-1)?.choices[0]?.label).not.toMatch(/ – /);
  });
});

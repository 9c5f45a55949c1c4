import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder } from './folder.ts';
import { ROOT, run } from './program.ts';

describe('kehila import ics', () => {
  const IMPORT = ['import', 'ics'];

  it('brings a calendar in, once', async () => {
    const folder = createFolder();
    copyFileSync(join(ROOT, 'tests', 'fixtures', 'ics', 'small.ics'), join(folder, 'calendar.ics'));
    await run({ folder, args: ['apply', 'community.yaml'] });
    const args = [...IMPORT, 'calendar.ics', '--group', 'geriatrics'];
    const dry = await run({ folder, args: [...args, '--dry-run'] });
    const first = await run({ folder, args });
    const second = await run({ folder, args });
    expect([dry.code, first.code, second.code]).toEqual([0, 0, 0]);
    expect(first.out).toMatch(/imported/);
    expect(dry.out).toBe(first.out);
    expect(second.out).not.toBe(first.out);
    expect(second.out).toMatch(/known/);
  });

  it('refuses an unknown group, what is no calendar, and an address that is not public', async () => {
    const folder = createFolder({ 'words.ics': 'BEGIN:VNOTE\nnothing here\nEND:VNOTE\n' });
    await run({ folder, args: ['apply', 'community.yaml'] });
    const refused = async (from: string, group: string) => {
      const { code, out, err } = await run({ folder, args: [...IMPORT, from, '--group', group] });
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      return err;
    };
    expect(await refused('words.ics', 'cardiology')).toMatch(
      /^There is no group "cardiology"; there are geri/,
    );
    expect(await refused('words.ics', 'geriatrics')).toMatch(/no calendar/);
    expect(await refused('no.ics', 'geriatrics')).toMatch(/^no\.ics cannot be read/);
    expect(await refused('http://127.0.0.1:1/c.ics', 'geriatrics')).toMatch(
      /^127\.0\.0\.1 is not on the public/,
    );
    expect(await refused('webcal://10.0.0.1/c.ics', 'geriatrics')).toMatch(
      /^10\.0\.0\.1 is not on the public/,
    );
  });
});

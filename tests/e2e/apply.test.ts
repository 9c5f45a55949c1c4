import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder } from './folder.ts';
import { ROOT, run } from './program.ts';

function smallCommunity(): string {
  return readFileSync(join(ROOT, 'tests', 'fixtures', 'communities', 'small.yaml'), 'utf8');
}

describe('kehila apply', () => {
  it('shows what it would change, changes it, and has nothing to change the second time', async () => {
    const folder = createFolder();
    const dry = await run({ folder, args: ['apply', 'community.yaml', '--dry-run'] });
    const first = await run({ folder, args: ['apply', 'community.yaml'] });
    const second = await run({ folder, args: ['apply', 'community.yaml'] });
    expect([dry.code, first.code, second.code]).toEqual([0, 0, 0]);
    expect(dry.out).toMatch(/^\+ member noam \(Noam Peled\)$/m);
    expect(dry.out).toMatch(/\nNothing was changed: a dry run\.\n$/);
    expect(first.out.replace('Done.', '')).toBe(dry.out.replace('Nothing was changed: a dry run.', ''));
    expect(second.out).toBe('Nothing to change.\n');
  });

  it('keeps whom the file no longer names, until it is told to prune', async () => {
    const without = smallCommunity().replace(/^ {2}tamar:\n.*\n/m, '');
    const folder = createFolder({ 'without.yaml': without });
    await run({ folder, args: ['apply', 'community.yaml'] });
    const kept = await run({ folder, args: ['apply', 'without.yaml'] });
    expect(kept.code).toBe(0);
    expect(kept.out).toMatch(/^= member tamar .* is kept$/m);
    const pruned = await run({ folder, args: ['apply', 'without.yaml', '--prune'] });
    expect(pruned.code).toBe(0);
    expect(pruned.out).toMatch(/^- member tamar/m);
    const again = await run({ folder, args: ['apply', 'without.yaml', '--prune'] });
    expect(again.out).toBe('Nothing to change.\n');
  });

  it('tells all mistakes with their lines, and changes nothing', async () => {
    const mistaken = smallCommunity()
      .replace('country: IL', 'country: ILL')
      .replace('appointed: [ruth]', 'appointed: [rut]');
    const folder = createFolder({ 'mistaken.yaml': mistaken });
    const { code, out, err } = await run({ folder, args: ['apply', 'mistaken.yaml'] });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^line 3: country: .*\nline 18: groups\.geriatrics\.leaders.*did you mean ruth\?\n$/);
    const after = await run({ folder, args: ['apply', 'community.yaml', '--dry-run'] });
    expect(after.out).toMatch(/^\+ community/);
  });

  it('refuses to go without a file', async () => {
    const { code, err } = await run({ folder: createFolder(), args: ['apply'] });
    expect(code).toBe(2);
    expect(err).toMatch(/^error: missing required argument 'file'\n$/);
  });
});

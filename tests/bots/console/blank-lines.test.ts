import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { blankLines } from '../../../src/bots/console/blank-lines.ts';
import { createMention } from '../../../src/core/names.ts';

const NOAM = { id: 'noam', handles: [], name: 'Noam "N" פלד' };

const part = fc.constantFrom('noam', 'noam-ward', NOAM.name, 'שלום', 'm@20261125T1900', 'é€𝄞', 'dana');
const text = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const sent = fc.record({
  key: text.map((key) => key.replaceAll(' ', '/')),
  to: part,
  text,
  choices: fc.constant([]),
});

it('takes someone out of the file in place, and leaves every other line as it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-blank-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'console.ndjson');
  await blankLines(path, NOAM);
  const mentions = createMention(NOAM);
  const written = JSON.stringify(NOAM.name).slice(1, -1);
  const isTheirs = (line: string) => mentions(line) || line.includes(written);
  await fc.assert(
    fc.asyncProperty(fc.array(sent, { maxLength: 8 }), fc.boolean(), async (all, isCutShort) => {
      const before =
        all.map((line) => JSON.stringify(line)).join('\n') + (isCutShort ? '{"key":"noam' : '\n');
      writeFileSync(path, before);
      await blankLines(path, NOAM);
      const after = readFileSync(path, 'utf8');
      expect(Buffer.byteLength(after)).toBe(Buffer.byteLength(before));
      expect(isTheirs(after)).toBe(false);
      const lines = after.split('\n');
      for (const [i, line] of before.split('\n').entries()) {
        if (!isTheirs(line)) expect(lines[i]).toBe(line);
        else if (lines[i]?.trim() !== '') expect(JSON.parse(lines[i] ?? '')).toMatchObject({ text: '' });
      }
    }),
    { numRuns: 60 },
  );
});

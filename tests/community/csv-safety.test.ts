import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvLine } from '../../src/community/csv-safety.ts';

describe('a CSV cell', () => {
  it('is never run as a formula', () => {
    const formulas = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\ttext',
      '\rx',
      '\nx',
      '＝1+1',
      '＋1',
      '－1',
      '＠x',
      '﹦1',
      '  =1',
      '\u200f=1',
      '\ufeff@x',
      '\u00a0-2',
    ];
    for (const formula of formulas) expect(csvCell(formula)).toMatch(/^"?'/);
  });

  it('is left as it is when it is no formula', () => {
    for (const text of ['', 'a=b', 'oncology', 'קהילה', '٢٠٢٦', '2026-11-25', "it's", '🩺'])
      expect(csvCell(text)).toBe(text);
  });

  it('keeps numbers numbers', () => {
    expect(csvLine([-5, 0, 1.5, null, '-5'])).toBe("-5,0,1.5,,'-5\r\n");
  });

  it('is quoted where it must be, and read back the same but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), (texts) => {
        const [row] = parse(csvLine(texts), { record_delimiter: '\r\n' }) as string[][];
        expect(row?.map((cell, i) => (cell === texts[i] ? cell : cell.slice(1)))).toEqual(texts);
        expect(row?.every((cell) => !/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell))).toBe(true);
      }),
    );
  });
});

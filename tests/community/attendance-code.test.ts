import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceCode, sameCode } from '../../src/community/attendance-code.ts';

const meeting = 'geri-monthly@20261125T1900';

describe('the attendance code', () => {
  it('is four digits, the same each time', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (secret, id) => {
        const code = attendanceCode(secret, id);
        return /^\d{4}$/.test(code) && code === attendanceCode(secret, id);
      }),
    );
  });

  it('is another for another meeting and another community', () => {
    const codes = [
      attendanceCode('a', meeting),
      attendanceCode('b', meeting),
      attendanceCode('a', `${meeting}1`),
    ];
    expect(new Set(codes).size).toBe(3);
  });

  it('uses the whole range evenly enough', () => {
    const codes = new Set(Array.from({ length: 10_000 }, (_, i) => attendanceCode('secret', `m_${i}`)));
    expect(codes.size).toBeGreaterThan(6_000);
  });
});

describe('a typed code', () => {
  it.each([
    '0472',
    ' 0472 ',
    '04 72',
    '04-72',
    '0–4–7–2',
    '٠٤٧٢',
    '۰۴۷۲',
    '０４７２',
    '\u200f٠٤٧٢\u200f',
    '04\u00a072',
  ])('is the code when it reads %j', (typed) => expect(sameCode(typed, '0472')).toBe(true));

  it.each(['', '472', '00472', '0473', '047', '0472!', 'o472', '²'])(
    'is not the code when it reads %j',
    (typed) => expect(sameCode(typed, '0472')).toBe(false),
  );

  it('is never taken for another, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (typed) => !sameCode(typed, '0472') || /[04٠۰０٤۴４]/.test(typed),
      ),
    );
  });
});

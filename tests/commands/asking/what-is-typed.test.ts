import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/commands/ask.ts';
import { personIn } from '../../../src/commands/asking/person.ts';
import { draftIn } from '../../../src/commands/asking/preview.ts';
import type { Call } from '../../../src/commands/command.ts';
import { find } from '../../../src/commands/find.ts';
import { intro } from '../../../src/commands/intro.ts';
import { kudos } from '../../../src/commands/kudos.ts';
import type { Member } from '../../../src/community/member.ts';
import { UserError } from '../../../src/core/errors.ts';

const member = (id: string, name: string) => ({ id, name, organisation: 'North Hospital' }) as Member;
const people = [member('dana', 'Dana Levi'), member('dana2', 'Dana Cohen'), member('dina', 'דנה לוי')];
const anything = fc.string({ unit: 'grapheme', maxLength: 300 });

describe('a name before other words', () => {
  it.each([
    ['Dana Levi for the triage sheet', 'dana', 'for the triage sheet'],
    ['to Dana Levi: the sheet', 'dana', 'the sheet'],
    ['@dana2 thank you', 'dana2', 'thank you'],
    ['לדנה לוי על דף המיון', 'dina', 'על דף המיון'],
  ])('is found in %s', (text, id, rest) => {
    const meant = personIn(text, people);
    expect([meant.member?.id, meant.rest]).toEqual([id, rest]);
  });

  it('that two have is asked about', () => {
    const meant = personIn('Dana', people);
    expect(meant.member).toBeUndefined();
    expect(meant.candidates.map(({ id }) => id)).toEqual(expect.arrayContaining(['dana', 'dana2']));
  });

  it('is looked for in anything', () => {
    fc.assert(fc.property(anything, (text) => void personIn(text, people)));
  });
});

describe('what is typed after the word', () => {
  it('is a question, unless it names one with what to do', () => {
    const call = { group: undefined } as Call;
    expect(ask.parse('close the door, how?', call)).toEqual({ text1: 'close the door, how?' });
    expect(ask.parse('close q0123abcd 2', call)).toEqual({
      verb: 'close',
      question: 'q0123abcd',
      answer: '2',
    });
    expect(ask.parse('off', call)).toEqual({ verb: 'off' });
    expect(ask.parse('כיבוי', call)).toEqual({ verb: 'off' });
  });

  it('is only talk in a group when it is too short to be a question', () => {
    const call = { group: { id: 'g' } } as Call;
    expect(() => ask.parse('Dana tomorrow', call)).toThrow(UserError);
    expect(ask.parse('who knows?', call)).toEqual({ text1: 'who knows?' });
  });

  it('makes answers, or is refused in words, whatever it is', () => {
    for (const command of [ask, find, intro, kudos]) {
      fc.assert(
        fc.property(anything, fc.boolean(), (text, inGroup) => {
          try {
            const answers = command.parse(text, { group: inGroup ? { id: 'g' } : undefined } as Call);
            expect(Object.values(answers).every((value) => typeof value === 'string')).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        }),
      );
    }
  });
});

describe('a draft', () => {
  it('is the last that was written, however often it was changed', () => {
    const answers = { text1: 'a', verdict1: 'change', text2: 'b', verdict2: 'change', text3: 'c' };
    expect(draftIn(answers)).toEqual({ text: 'c', verdict: undefined, round: 3, was: 'b' });
    expect(draftIn({ verdict1: 'change' }, 'typed')).toMatchObject({
      text: undefined,
      round: 2,
      was: 'typed',
    });
    expect(draftIn({}, 'typed')).toMatchObject({ text: 'typed', round: 1 });
  });
});

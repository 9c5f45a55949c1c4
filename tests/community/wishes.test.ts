import { describe, expect, it } from 'vitest';
import { isOptedOut, OWED, WISH_NAMES, WISHES, wants, withWish } from '../../src/community/wishes.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { createWords } from '../../src/locales/words.ts';
import { rituals } from '../../src/rituals/registry.ts';

const NAMES: readonly string[] = [...Object.values(WISHES).flat(), ...OWED];

/** Rituals that say nothing to a single member: they post in groups, or tidy up. */
const NOT_TO_MEMBERS = [
  'meeting-announcement',
  'charter-merger-lapse',
  'story-card',
  'ask-group',
  'retention',
];

describe('a wish', () => {
  it.each(WISH_NAMES)('is gone as a whole, and is back as a whole: %s', (wish) => {
    const without = withWish(['other'], wish, false);
    for (const name of WISHES[wish]) {
      expect(isOptedOut(without, name)).toBe(true);
      expect(isOptedOut([name], WISHES[wish][0])).toBe(true);
      expect(isOptedOut(['all'], name)).toBe(true);
    }
    expect(wants(without, wish)).toBe(false);
    expect(withWish(without, wish, true)).toEqual(['other']);
    expect(withWish(without, wish, false)).toEqual(without);
    expect(WISH_NAMES.filter((other) => !wants(without, other))).toEqual([wish]);
  });

  it('shares no name with another, nor with what is owed', () => {
    expect(NAMES.filter((name, i) => NAMES.indexOf(name) !== i)).toEqual([]);
  });
});

describe('every ritual that speaks to a member', () => {
  it('is a wish, or is owed', () => {
    const speaking = rituals.map(({ name }) => name).filter((name) => !NOT_TO_MEMBERS.includes(name));
    expect(speaking.filter((name) => !NAMES.includes(name))).toEqual([]);
  });
});

describe('why a message came', () => {
  it.each(LANGUAGES)('has a sentence of its own for every name, in %s', (language) => {
    const why = (ritual: string) => createWords(language).say('why-from', { ritual });
    expect([...NAMES, ...NOT_TO_MEMBERS.slice(0, -1)].filter((name) => why(name) === why('?'))).toEqual([]);
  });
});

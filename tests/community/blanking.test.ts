import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyWithoutPerson, withoutPerson } from '../../src/community/blanking.ts';
import type { Who } from '../../src/community/holding.ts';
import type { Story } from '../../src/community/story.ts';

const WHO: Who = {
  id: 'dana',
  name: 'Dana Levi',
  handles: { console: 'dana', slack: 'U0DANA', whatsapp: '972501234567@c.us' },
  texts: 'withdraw',
};

describe('someone who was erased, in what others wrote', () => {
  it.each([
    ['With Dana Levi and DANA  LEVI.', 'With — and —.'],
    ['לפנות לDana Levi', 'לפנות ל—'],
    ['call 050-123-4567 or +972 50 1234567', 'call — or —'],
    ['call ٠٥٠-١٢٣٤٥٦٧ or (+972) 0501234567', 'call — or (—'],
    ['ask <@U0DANA> or @dana', 'ask — or —'],
    ['Dana, Dana Levine, Jordana Levi, dana, @danais', 'Dana, Dana Levine, Jordana Levi, dana, @danais'],
    ['call 050-1234568 on 22.11.2026', 'call 050-1234568 on 22.11.2026'],
  ])('of %j is left %j', (text, left) => {
    expect(withoutPerson({ a: [text], at: 1 }, WHO)).toEqual({ a: [left], at: 1 });
  });

  it('is found under a Hebrew name, behind the particles written onto it', () => {
    const who: Who = { ...WHO, name: 'רות אדלר', handles: {} };
    expect(withoutPerson('תודה לרות אדלר ולרות', who)).toBe('תודה ל— ולרות');
  });

  it('leaves all else the same value, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!/dana|\d{7}/i.test(JSON.stringify(value)));
        expect(withoutPerson(value, WHO)).toBe(value);
      }),
    );
  });

  it.each(['Dana Levi, ward 3', '050-1234567', '@dana'])('is called no more: %j', (contact) => {
    const story = { parts: { did: 'A light', contact } } as Story;
    expect(storyWithoutPerson(story, WHO)).toEqual({
      parts: { did: 'A light', contact: '' },
      contactGone: true,
    });
  });

  it('goes as whom to call under one name too, and not as a word', () => {
    const who: Who = { ...WHO, name: 'Dana', handles: {} };
    const story = { parts: { did: 'Dana lit a light', contact: 'dana' } } as Story;
    expect(storyWithoutPerson(story, who).parts).toEqual({ did: 'Dana lit a light', contact: '' });
  });
});

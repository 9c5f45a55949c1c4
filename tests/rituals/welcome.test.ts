import { expect, it } from 'vitest';
import type { Member } from '../../src/community/member.ts';
import type { Say } from '../../src/core/effects.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { createWords } from '../../src/locales/words.ts';
import { welcome } from '../../src/rituals/welcome.ts';

it('a greeting calls the community what it is called in the newcomer’s language', () => {
  const community = { en: 'Small Community', he: 'הקהילה הקטנה', ar: 'المجتمع الصغير' };
  const newcomers = LANGUAGES.map((language) => ({
    member: { id: language, name: 'Dana', language, since: 1, optedOut: [] as string[] } as Member,
    groups: [],
    welcome: undefined,
  }));
  const turn = { id: 't', ritual: 'welcome', subject: 't', slot: 1, until: 2 };
  const occasion = { turn, now: 1, secret: 's', words: createWords };
  const effects = welcome.plan({ community, began: 0, newcomers, series: [] }, occasion);
  const said = effects.filter((effect): effect is Say => effect.do === 'say');
  expect(said.map(({ message }) => message.text)).toEqual(
    LANGUAGES.map((language) => expect.stringContaining(community[language])),
  );
});

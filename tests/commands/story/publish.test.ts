import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/commands/command.ts';
import { shownAs } from '../../../src/commands/story/preview.ts';
import { publish } from '../../../src/commands/story/publish.ts';
import type { StoryFacts } from '../../../src/commands/story/verb.ts';
import type { Group } from '../../../src/community/group.ts';
import type { Member } from '../../../src/community/member.ts';
import { type Story, stories } from '../../../src/community/story.ts';
import type { Effect } from '../../../src/core/effects.ts';
import { createWords } from '../../../src/locales/words.ts';
import { at, COMMUNITY, GROUP } from '../../rituals/calendar.ts';

const NOON = at('2026-11-22T12:00');
const NIGHT = at('2026-11-22T23:00');
const GROUPS: Group[] = [
  { ...GROUP, id: 'a', name: 'A' },
  { ...GROUP, id: 'b', name: 'B' },
];
const STORY: Story = {
  id: 'st_1',
  by: 'noam',
  language: 'en',
  parts: { challenge: 'Falls', did: 'A light', outcome: 'Fewer', differently: '', contact: '' },
  state: 'draft',
  at: 0,
};

function factsOf(story: Partial<Story> = {}, groups = GROUPS): StoryFacts {
  const draft = { ...STORY, ...story };
  const teller = { told: [], draft: draft.id };
  return {
    teller,
    draft,
    draftId: draft.id,
    story: draft,
    mine: [draft],
    groups,
    member: undefined,
    others: [],
  };
}

function callOf(answers: Call['answers'] = {}, now = NOON): Call {
  const member = { id: 'noam', name: 'Noam', profession: 'nurse', language: 'en' } as Member;
  const by = { platform: 'console', id: 'noam' } as const;
  const place = { platform: 'console', kind: 'private', id: 'noam' } as const;
  const words = createWords('en');
  return {
    id: 'c',
    at: now,
    by,
    member,
    community: COMMUNITY,
    group: undefined,
    place,
    words,
    answers,
  } as unknown as Call;
}

const saved = (effects: readonly Effect[]) =>
  effects.flatMap((e) => (e.do === 'save' && e.kind.name === stories.name ? [e.value as Story] : []))[0];
const turn = (effects: readonly Effect[]) => effects.flatMap((e) => (e.do === 'later' ? [e.turn] : []))[0];

describe('where the card of a story goes', () => {
  it('is asked of who sits in several groups and told it in none of them', () => {
    const [field] = publish.ask(factsOf(), callOf());
    expect(field?.options?.map(({ id }) => id)).toEqual(['a', 'b', '-']);
    expect(publish.ask(factsOf({ group: 'b' }), callOf())).toEqual([]);
    expect(publish.ask(factsOf({ group: 'left' }), callOf())).toHaveLength(1);
    expect(publish.ask(factsOf(), callOf({ group: 'elsewhere' }))).toHaveLength(1);
    expect(publish.ask(factsOf(), callOf({ group: '-' }))).toEqual([]);
    expect(publish.ask(factsOf({}, []), callOf())).toEqual([]);
  });

  it('is one group, at the next good moment', () => {
    const effects = publish.run(factsOf(), callOf({ group: 'b' }, NIGHT));
    expect(saved(effects)).toMatchObject({ group: 'b', state: 'published', publishedAt: NIGHT });
    expect(turn(effects)).toMatchObject({ id: 'story-card/st_1', slot: at('2026-11-23T08:00') });
  });

  it('is nowhere, if the teller so wishes, or when it was posted before', () => {
    const effects = publish.run(factsOf(), callOf({ group: '-' }));
    expect(saved(effects)).not.toHaveProperty('group');
    expect(turn(effects)).toBeUndefined();
    const again = { group: 'b', state: 'withdrawn', publishedAt: 1, cardAt: 2 } as const;
    const second = publish.run(factsOf(again), callOf({ shown: shownAs(STORY) }));
    expect(saved(second)).toMatchObject({ state: 'published', publishedAt: 1, cardAt: 2 });
    expect(turn(second)).toBeUndefined();
  });
});

describe('what cannot be published', () => {
  it('is a story with a part that must be told still untold', () => {
    expect(() => publish.ask(factsOf({ parts: { challenge: 'Falls' } }), callOf())).toThrow(
      'story-unfinished',
    );
  });

  it('is a story that is published: it is only said again', () => {
    const effects = publish.run(factsOf({ state: 'published' }), callOf());
    expect(effects.map((effect) => effect.do)).toEqual(['say']);
  });
});

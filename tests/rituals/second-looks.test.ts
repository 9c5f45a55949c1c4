import { describe, expect, it } from 'vitest';
import { charterChanges, charterResults, charterVotes, mergers } from '../../src/community/charter.ts';
import {
  type CheckinProgress,
  checkinLeaves,
  checkinProgress,
  checkinRounds,
} from '../../src/community/checkin.ts';
import { groups, seats } from '../../src/community/group.ts';
import { rsvps } from '../../src/community/meeting.ts';
import { outcomes } from '../../src/community/outcome.ts';
import { introducings, introductions } from '../../src/community/pairing.ts';
import { questions } from '../../src/community/question.ts';
import { stories, tellers } from '../../src/community/story.ts';
import { type Effect, erase, save } from '../../src/core/effects.ts';
import type { Reader } from '../../src/core/records.ts';
import { ritualNamed, rituals } from '../../src/rituals/registry.ts';
import { useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

const MEETING = 'case-hour@20261125T1900';
const AT_START = `${MEETING}/20261125T1700Z`;
const UNTIL = '2026-12-13';
const VOTE = `geriatrics@${UNTIL}`;
const TOMORROW = Date.UTC(2027, 0);
const question = {
  ...{ id: 'q11111111', asker: 'noam', text: 'Who has a form?', at: 0, answered: [] },
  asked: [{ member: 'dana', passed: false }],
};
const introduction = {
  ...{ id: 'i11111111', one: 'dana', other: 'noam', at: 0, by: 'request' as const },
  ...{ state: 'made' as const, met: {} },
};
const met = save(introductions, introduction.id, introduction);
const wished = save(introductions, introduction.id, { ...introduction, state: 'asked' });
const apart = save(introducings, 'noam', { on: true, not: ['dana'] });
const teller = { told: [], asked: { at: 5, cause: MEETING } };
const draft = {
  ...{ id: 'st_11111111', by: 'dana', language: 'en' as const, state: 'draft' as const },
  parts: { challenge: 'Falls' },
};
const told = { ...draft, at: 0, state: 'published' as const };
const pending = { vote: VOTE, into: 'webinars', at: 0, agreed: [] };
const round = save(checkinRounds, 'c11111111', {
  ...{ group: 'geriatrics', number: 0, items: ['energy', 'load'], asked: ['dana'] },
  ...{ opened: TOMORROW - 1, closes: TOMORROW + 1 },
});
const came = (progress: CheckinProgress) => save(checkinProgress, 'dana', progress, 'c11111111');
const askedNow = [round, came({ upTo: 0 })];
const snoozed = came({ upTo: 1, snoozed: true });
const leave = (until: number) => save(checkinLeaves, 'dana', { until });
const voted = save(charterVotes, 'dana', { choice: 'renew', at: 0 }, VOTE);
const left = erase(seats, 'dana', 'geriatrics');
const undecided = save(charterResults, VOTE, { outcome: 'undecided', at: 0 });
const coming = ['dana', 'noam', 'layla'].map((who) =>
  save(rsvps, who, { answer: 'yes', at: 0 } as never, MEETING),
);

/** What was said to Dana, while what holds, and what makes it needless. */
const LOOKS: readonly [
  from: string,
  about: string,
  before: readonly Effect[],
  what: string,
  after: readonly Effect[],
][] = [
  ['charter-question', VOTE, [], 'they voted', [voted]],
  ['charter-question', VOTE, [], 'the vote was counted', [undecided]],
  ['charter-reminder', VOTE, [], 'they voted', [voted]],
  ['charter-reminder', VOTE, [], 'they left', [left]],
  ['checkin-round', 'c11111111', askedNow, 'they began', [came({ upTo: 1 })]],
  ['checkin-round', 'c11111111', askedNow, 'they put it off', [came({ upTo: 0, snoozed: true })]],
  ['checkin-round', 'c11111111', askedNow, 'they skipped it', [came({ upTo: 0, skipped: true })]],
  ['checkin-round', 'c11111111', [...askedNow, leave(TOMORROW)], 'they are away', [leave(TOMORROW + 1)]],
  ['checkin-round', 'c11111111', askedNow, 'they left', [left]],
  ['checkin-round', 'c11111111', askedNow, 'it closed', [erase(checkinRounds, 'c11111111')]],
  ['checkin-reminder', 'c11111111', [round, snoozed], 'they finished', [came({ upTo: 2 })]],
  ['checkin-reminder', 'c11111111', [round, snoozed], 'they left', [left]],
  [
    'charter-result',
    VOTE,
    [undecided],
    'a leader decided',
    [save(charterResults, VOTE, { outcome: 'close', at: 1 })],
  ],
  [
    'charter-change-reminder',
    VOTE,
    [save(charterChanges, 'geriatrics', { vote: VOTE, at: 0 })],
    'it was written down',
    [erase(charterChanges, 'geriatrics')],
  ],
  [
    'charter-merger-reminder',
    VOTE,
    [save(mergers, 'geriatrics', pending)],
    'it was settled',
    [erase(mergers, 'geriatrics')],
  ],
  [
    'charter-merger-reminder',
    VOTE,
    [
      save(mergers, 'geriatrics', pending),
      save(seats, 'dana', { since: 0, leads: 'appointed' }, 'geriatrics'),
    ],
    'their group agreed',
    [save(mergers, 'geriatrics', { ...pending, agreed: ['geriatrics'] })],
  ],
  [
    'meeting-outcome',
    AT_START,
    [],
    'it was posted',
    [save(outcomes, MEETING, { decisions: 'Lights', actions: '', by: 'ruth', at: 0 })],
  ],
  ['async-swap', AT_START, [], 'enough said yes', coming],
  [
    'story-prompt',
    MEETING,
    [save(tellers, 'dana', teller)],
    'they published one',
    [save(tellers, 'dana', { ...teller, publishedAt: 6 })],
  ],
  [
    'story-prompt',
    MEETING,
    [save(tellers, 'dana', { ...teller, draft: draft.id }), save(stories, draft.id, { ...draft, at: 4 })],
    'they wrote on their draft',
    [save(stories, draft.id, { ...draft, at: 6 })],
  ],
  [
    'ask-person',
    question.id,
    [save(questions, question.id, question)],
    'it was closed',
    [save(questions, question.id, { ...question, closed: { at: 1 } })],
  ],
  [
    'ask-person',
    question.id,
    [save(questions, question.id, question)],
    'they answered',
    [save(questions, question.id, { ...question, answered: [{ by: 'dana', at: 1 }] })],
  ],
  [
    'ask-group',
    question.id,
    [save(questions, question.id, question)],
    'it was closed',
    [save(questions, question.id, { ...question, closed: { at: 1 } })],
  ],
  [
    'ask-answer',
    `${question.id} 1`,
    [
      save(questions, question.id, {
        ...question,
        answered: [
          { by: 'a', at: 1, shown: true },
          { by: 'b', at: 1 },
        ],
      }),
    ],
    'its asker was shown it',
    [
      save(questions, question.id, {
        ...question,
        answered: [
          { by: 'a', at: 1 },
          { by: 'b', at: 1, shown: true },
        ],
      }),
    ],
  ],
  [
    'did-you-meet',
    introduction.id,
    [save(introductions, introduction.id, introduction)],
    'they said so',
    [save(introductions, introduction.id, { ...introduction, met: { dana: 'yes' } })],
  ],
  ['did-you-meet', introduction.id, [met], 'one keeps the other out', [apart]],
  ['introductions', introduction.id, [met], 'one keeps the other out', [apart]],
  ['introduction-answer', introduction.id, [met], 'one keeps the other out', [apart]],
  ['introduction-request', introduction.id, [wished], 'one keeps the other out', [apart]],
  ['introduction-request', introduction.id, [wished], 'they said yes', [met]],
  ['story-introduction', `${told.id}/noam`, [save(stories, told.id, told)], 'they keep them out', [apart]],
  [
    'story-introduction',
    `${told.id}/noam`,
    [save(stories, told.id, told)],
    'the story was withdrawn',
    [save(stories, told.id, { ...told, state: 'withdrawn' })],
  ],
  ['ask-person', question.id, [save(questions, question.id, question)], 'one keeps the other out', [apart]],
];

const EACH = LOOKS.map(([from, about, before, what, after]) => ({ from, about, before, what, after }));

/** Tried with the meetings they are about: tests/app/still-wanted. */
const ELSEWHERE = ['meeting-reminder', 'maybe-question'];

describe('what was said and had to wait', () => {
  it.each(EACH)('by $from is needed until $what', async ({ from, about, before, after }) => {
    const world = await createWorld();
    await ends(world, UNTIL);
    const wanted = async () => {
      const read: Reader = world.store.reading();
      return await ritualNamed(from)?.wanted?.(read, { about, member: 'dana', now: TOMORROW });
    };
    await change(world, before);
    expect(await wanted()).toBe(true);
    await change(world, after);
    expect(await wanted()).toBe(false);
  });

  it('says that a group goes on until its leaders set another day', async () => {
    const world = await createWorld();
    await ends(world, UNTIL);
    const wanted = async () =>
      await ritualNamed('charter-default')?.wanted?.(world.store.reading(), {
        about: VOTE,
        member: undefined,
        now: 0,
      });
    expect(await wanted()).toBe(true);
    await ends(world, '2027-12-13');
    expect(await wanted()).toBe(false);
  });

  it('is looked at once more in every way there is, in these tests', () => {
    const looking = rituals.filter(({ wanted }) => wanted).map(({ name }) => name);
    const tried = [...LOOKS.map(([from]) => from), 'charter-default', ...ELSEWHERE];
    expect(looking.toSorted()).toEqual([...new Set(tried)].toSorted());
  });
});

async function ends(world: World, until: string): Promise<void> {
  const group = await world.store.reading().get(groups, 'geriatrics');
  if (group) await change(world, [save(groups, 'geriatrics', { ...group, until })]);
}

let changes = 0;

async function change(world: World, effects: readonly Effect[]): Promise<void> {
  const reading = world.store.reading();
  const records = effects.filter((effect) => effect.do === 'save' || effect.do === 'erase');
  for (const { kind, id, shelf } of records) await reading.get(kind, id, shelf);
  changes += 1;
  const nothing = { events: [], rows: [], later: [], drop: [] };
  const cause = `looks/${changes}`;
  expect(await world.store.commit(reading, { cause, changes: records, ...nothing })).toBe('done');
}

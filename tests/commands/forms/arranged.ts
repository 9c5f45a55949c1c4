// A world in which every form there is can be asked: Noam leads both groups alone, and has something of everything.
import { actions } from '../../../src/community/action.ts';
import { attendanceCode } from '../../../src/community/attendance-code.ts';
import { charterChanges, charterResults, mergers } from '../../../src/community/charter.ts';
import {
  checkinGroups,
  checkinProgress,
  checkinResults,
  checkinRounds,
  NO_ROUNDS,
} from '../../../src/community/checkin.ts';
import { newRoundKey } from '../../../src/community/checkin-seal.ts';
import { doubts } from '../../../src/community/doubts.ts';
import { groups, seatings, seats } from '../../../src/community/group.ts';
import { linkings } from '../../../src/community/linking.ts';
import { handles, members } from '../../../src/community/member.ts';
import { introductions } from '../../../src/community/pairing.ts';
import { questions } from '../../../src/community/question.ts';
import { serieses } from '../../../src/community/series.ts';
import { type Story, stories, tellers } from '../../../src/community/story.ts';
import { picks } from '../../../src/community/talk.ts';
import { type Effect, erase, save } from '../../../src/core/effects.ts';
import { DAY, HOUR } from '../../../src/core/time.ts';
import { SITE, type World } from '../../world.ts';
import { HELD, NAMED, UNTIL } from './openings.ts';

/** Half an hour after a meeting. */
export const NOW = '2026-11-25T20:30';
export const CODE = attendanceCode(SITE.secret, HELD);

/** All worlds are arranged alike. */
const LOCK = newRoundKey().lock;
const PEOPLE = ['noam', 'dana', 'tamar', 'shira', 'ruth', 'layla', 'ministry'];

export async function arrange(world: World): Promise<void> {
  // So that each has a pseudonym, and was reached, before anything is compared.
  for (const who of PEOPLE) await world.says(who, 'profile reminders on');
  await change(world, [
    ...(await seated(world)),
    ...ownStories(world),
    ...asked(world),
    ...rounds(world),
    save(charterResults, `webinars@${UNTIL}`, { outcome: 'undecided', at: 0 }),
    save(charterChanges, 'webinars', { vote: `webinars@${UNTIL}`, at: 0 }),
    save(mergers, 'webinars', { vote: `webinars@${UNTIL}`, into: 'geriatrics', at: 0, agreed: [] }),
    save(actions, `${HELD}#1`, { text: 'Print the sheet', since: 0, by: 'noam' }, 'geriatrics'),
    save(doubts, HELD, { people: [{ name: 'D. Levi', minutes: 40, candidates: ['dana'] }] }),
  ]);
  await world.settles();
  const shown = await world.store.reading().all(picks);
  await change(
    world,
    [...shown.keys()].map((lane) => erase(picks, lane)),
  );
}

async function seated(world: World): Promise<Effect[]> {
  const read = world.store.reading();
  const [ruth, noam, shira] = await read.many(members, ['ruth', 'noam', 'shira']);
  const [series] = await read.many(serieses, ['case-hour']);
  if (!ruth || !noam || !shira || !series) throw new Error('The small community is not as it was.');
  const leads = 'appointed' as const;
  const off = { '2026-12-09T19:00': { off: 'cancelled' as const } };
  return [
    ...[...(await read.all(groups)).values()].map((group) =>
      save(groups, group.id, { ...group, until: UNTIL }),
    ),
    save(seats, 'noam', { since: noam.since, leads }, 'geriatrics'),
    save(seats, 'noam', { since: noam.since, leads }, 'webinars'),
    save(seatings, 'noam', { groups: ['geriatrics', 'webinars'] }),
    save(seats, 'ruth', { since: ruth.since }, 'geriatrics'),
    save(seats, 'shira', { since: shira.since }, 'webinars'),
    save(serieses, series.id, { ...series, exceptions: off }),
    save(members, 'noam', { ...noam, handles: { ...noam.handles, slack: 'U1' } }),
    save(handles, 'U1', { member: 'noam' }, 'slack'),
    save(members, 'avi', { ...shira, id: 'avi', name: 'Avi Sade', handles: { whatsapp: '97250@lid' } }),
    save(linkings, 'noam', { linked: [{ platform: 'slack', id: 'U1', at: world.now() }] }),
  ];
}

function ownStories(world: World): Effect[] {
  const at = world.now() - DAY;
  const parts = { challenge: 'Falls', did: 'A light', outcome: 'Fewer', differently: '', contact: '' };
  const story = (id: string, by: string, state: Story['state']): Effect =>
    save(stories, id, {
      id,
      by,
      language: 'en',
      parts,
      state,
      at,
      ...(state !== 'draft' && { publishedAt: at }),
    });
  const { draft, told, toldToo, withdrawn, danas, unfinished } = NAMED;
  return [
    story(draft, 'noam', 'draft'),
    story(told, 'noam', 'published'),
    story(toldToo, 'noam', 'published'),
    story(withdrawn, 'noam', 'withdrawn'),
    story(danas, 'dana', 'published'),
    save(stories, unfinished, {
      ...{ id: unfinished, by: 'shira', language: 'en', at, state: 'draft' },
      parts: { challenge: 'Falls' },
    }),
    save(tellers, 'noam', { draft, told: [told, toldToo, withdrawn] }),
    save(tellers, 'shira', { draft: unfinished, told: [] }),
  ];
}

function asked(world: World): Effect[] {
  const at = world.now() - DAY;
  const text = 'Who has a form for falls?';
  const { question, ownQuestion, made } = NAMED;
  const introduction = { at, by: 'request', met: {} } as const;
  return [
    save(questions, question, {
      ...{ id: question, asker: 'tamar', text, at, answered: [] },
      asked: [{ member: 'noam', passed: false }],
    }),
    save(questions, ownQuestion, {
      ...{ id: ownQuestion, asker: 'noam', text, at, answered: [{ by: 'dana', at }] },
      asked: [{ member: 'dana', passed: false }],
    }),
    save(questions, NAMED.ownQuestionToo, {
      ...{ id: NAMED.ownQuestionToo, asker: 'noam', text, at, answered: [], asked: [] },
    }),
    save(introductions, NAMED.asked, {
      ...{ ...introduction, id: NAMED.asked, one: 'layla', other: 'noam', state: 'asked' },
    }),
    // Who is on WhatsApp alone, and shares no chat with Noam.
    save(introductions, NAMED.apart, {
      ...{ ...introduction, id: NAMED.apart, one: 'avi', other: 'noam', state: 'made' },
    }),
    save(introductions, made, { ...introduction, id: made, one: 'tamar', other: 'noam', state: 'made' }),
  ];
}

function rounds(world: World): Effect[] {
  const at = world.now() - HOUR;
  const { round, roundToo } = NAMED;
  const open = 'cdddddddd';
  const result = { closed: at, asked: 5, items: [] };
  return [
    save(checkinGroups, 'geriatrics', { ...NO_ROUNDS, waits: round, open }),
    save(checkinGroups, 'webinars', { ...NO_ROUNDS, waits: roundToo }),
    save(checkinResults, round, { ...result, group: 'geriatrics' }),
    save(checkinResults, roundToo, { ...result, group: 'webinars' }),
    save(checkinProgress, 'noam', { upTo: 0 }, open),
    save(checkinRounds, open, {
      ...{ group: 'geriatrics', number: 0, items: ['energy'], asked: ['noam'] },
      ...{ opened: at, closes: at + 3 * DAY, lock: LOCK },
    }),
  ];
}

let changes = 0;

async function change(world: World, effects: readonly Effect[]): Promise<void> {
  const reading = world.store.reading();
  const records = effects.filter((effect) => effect.do === 'save' || effect.do === 'erase');
  for (const { kind, id, shelf } of records) await reading.get(kind, id, shelf);
  changes += 1;
  const nothing = { events: [], rows: [], later: [], drop: [] };
  const done = await world.store.commit(reading, {
    cause: `arranged/${changes}`,
    changes: records,
    ...nothing,
  });
  if (done !== 'done') throw new Error('The world could not be arranged.');
}

import { describe, expect, it } from 'vitest';
import { charterChanges, charterVotes } from '../../src/community/charter.ts';
import { groups } from '../../src/community/group.ts';
import { eventBy, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

const VOTE = 'geriatrics@2026-11-24';
const EVERYONE = ['ruth', 'dana', 'layla', 'noam', 'geriatrics'];

/** The geriatrics' members have voted for something else to do. */
async function changing(): Promise<World> {
  const world = await createWorld();
  await world.says('ruth', 'קבוצה עד 24.11.2026');
  for (const who of ['dana', 'noam']) await world.says(who, `group vote ${VOTE} change`);
  for (const who of EVERYONE) world.told(who);
  return world;
}

/** Nothing happens on the way. */
async function jump(world: World, to: string): Promise<void> {
  world.clockTo(to);
  await world.settles();
}

describe('a group whose members vote for a change', () => {
  it('is given a new mission and end by its leader, and hears what changed', async () => {
    const world = await changing();
    await world.converses(`
      :clock 2026-11-24T13:00
      ── Tue 2026-11-24 12:00
      kehila → geriatrics: Geriatrics goes on, with something else to do: its leaders will propose a new mission.
      kehila → ruth: בהצבעה של גריאטריה הוחלט לשנות כיוון. מה הייעוד עכשיו, ועד מתי? הקבוצה תקבל הודעה. עד שזה ייכתב, הקבוצה גריאטריה ממשיכה 90 יום כמו שהייתה; אחר כך תהיה הצבעה נוספת.
          1. לכתוב
    `);
    await world.converses(`
      ── Tue 2026-11-24 13:00
      noam → kehila: group rewrite geriatrics
      kehila → noam: This is for the leader of the group only.
      ruth → kehila: group rewrite geriatrics
      kehila → ruth: מה ייעוד הקבוצה? בשני משפטים.
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: Nobody falls at home.
      kehila → ruth: עד מתי האמנה בתוקף? למשל 31.3.2027.
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: 1.1.2020
      kehila → ruth: המועד הזה כבר עבר. נא לציין מועד שעוד לפנינו.
      ruth → kehila: 1.6.2027
      kehila → geriatrics: Geriatrics changes, as its members wanted.
          Until now: Older people stay at home for as long as they wish.
          From now on: Nobody falls at home.
          Its charter runs until Tuesday 1 June 2027.
      kehila → ruth: הייעוד של גריאטריה נרשם. ההודעה לקבוצה יוצאת עכשיו.
      ruth → kehila: group rewrite geriatrics
      kehila → ruth: אין שינוי שמחכה לכתיבה. ״קבוצה ייעוד״ ו״קבוצה עד״ קובעות את האמנה.
    `);
    const read = world.store.reading();
    expect(await read.get(groups, 'geriatrics')).toMatchObject({ until: '2027-06-01' });
    expect(await read.get(charterChanges, 'geriatrics')).toBeUndefined();
  });

  it('hears of it also when the leader sets the mission alone', async () => {
    const world = await changing();
    await world.advance('2026-11-24T13:00');
    await world.says('ruth', 'קבוצה ייעוד Safe at home');
    expect(world.told('geriatrics').at(-1)).toBe(
      [
        'Geriatrics changes, as its members wanted.',
        'Until now: Older people stay at home for as long as they wish.',
        'From now on: Safe at home',
        'Its charter runs until Monday 22 February 2027.',
      ].join('\n'),
    );
    await world.says('ruth', 'קבוצה ייעוד Safe everywhere');
    expect(world.told('geriatrics')).toEqual([]);
  });

  it('reminds its leader once, and is asked again when the breather is over', {
    timeout: 60_000,
  }, async () => {
    const world = await changing();
    await world.advance('2026-11-24T13:00');
    for (const day of ['2026-12-08T13:00', '2026-12-09T13:00']) await jump(world, day);
    const reminders = () => world.told('ruth').filter((text) => text.includes('עוד מחכה לשינוי'));
    expect(reminders()).toHaveLength(1);
    await jump(world, '2027-02-02T13:00');
    expect(reminders()).toEqual([]);
    expect(world.told('geriatrics').at(-1)).toContain('The charter of Geriatrics ends on Monday 22 February');
    for (const who of ['dana', 'noam']) await world.says(who, 'group vote geriatrics@2027-02-22 renew');
    await jump(world, '2027-02-22T13:00');
    expect(await world.store.reading().get(charterChanges, 'geriatrics')).toBeUndefined();
  });
});

describe('a vote', () => {
  it('is off when a leader sets another end date, and who voted is told', async () => {
    const world = await changing();
    await world.says('ruth', 'קבוצה עד 31.3.2027');
    expect(world.told('geriatrics')).toEqual([
      'Geriatrics has another end date: Wednesday 31 March 2027. The votes given so far no longer count, and are kept nowhere; the members are asked anew.',
    ]);
    expect(await world.store.reading().all(charterVotes, VOTE)).toHaveProperty('size', 0);
  });

  it('is of those alone who still sit in the group', async () => {
    const world = await changing();
    await world.hears({ ...eventBy('noam@geriatrics', 'leaves', world.now()), kind: 'left' });
    await world.hears({ ...eventBy('dana@geriatrics', 'leaves too', world.now()), kind: 'left' });
    await world.advance('2026-11-24T13:00');
    expect(world.told('geriatrics').join()).toContain('gave no result');
    expect(await world.store.reading().all(charterVotes, VOTE)).toHaveProperty('size', 0);
  });
});

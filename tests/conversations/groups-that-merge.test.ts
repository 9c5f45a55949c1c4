import { describe, expect, it } from 'vitest';
import { mergers } from '../../src/community/charter.ts';
import { groups, seatings, seats } from '../../src/community/group.ts';
import { serieses } from '../../src/community/series.ts';
import { save } from '../../src/core/effects.ts';
import { useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

const VOTE = 'geriatrics@2026-11-25';
const EVERYONE = ['ruth', 'dana', 'layla', 'noam', 'tamar', 'shira', 'ministry', 'geriatrics', 'webinars'];

/** The geriatrics' members vote to merge with the webinars; all that was said until then is forgotten. */
async function wantToMerge(world: World): Promise<void> {
  await world.says('ruth', 'קבוצה עד 25.11.2026');
  for (const who of ['dana', 'noam', 'layla']) await world.says(who, `group vote ${VOTE} merge webinars`);
  for (const who of EVERYONE) world.told(who);
}

async function voted(): Promise<World> {
  const world = await createWorld();
  await wantToMerge(world);
  await world.advance('2026-11-25T13:00');
  return world;
}

async function pendingIn(world: World) {
  return await world.store.reading().get(mergers, 'geriatrics');
}

/** A seat, as an admin's hand would set it. */
async function seatLeading(
  world: World,
  seat: { who: string; group: string; leads: boolean },
): Promise<void> {
  const { who, group, leads } = seat;
  const reading = world.store.reading();
  await reading.get(seats, who, group);
  const sits = (await reading.get(seatings, who))?.groups ?? [];
  const changes = [
    save(seats, who, { since: 0, ...(leads && { leads: 'appointed' as const }) }, group),
    save(seatings, who, { groups: [...new Set([...sits, group])].sort() }),
  ].filter((effect) => effect.do === 'save');
  const nothing = { events: [], rows: [], later: [], drop: [] };
  expect(await world.store.commit(reading, { cause: `seat/${who}/${group}`, changes, ...nothing })).toBe(
    'done',
  );
  world.told(who);
}

/** Nothing happens on the way. */
async function jump(world: World, to: string): Promise<void> {
  world.clockTo(to);
  await world.settles();
}

describe('two groups', () => {
  it('become one when a leader of each agrees; a seat is offered, and nobody is given one', async () => {
    const world = await createWorld();
    await wantToMerge(world);
    await world.converses(`
      :clock 2026-11-25T13:00
      ── Tue 2026-11-24 19:00
      kehila → geriatrics: Reminder: Case hour
          Wednesday 25 November, 19:00 (Jerusalem), 60 minutes
          Join: https://zoom.example/j/1001
          1. Yes
          2. Maybe
          3. No
      kehila → ruth: אין עדיין תשובות ״כן״ לפגישה שעת מקרה (יום רביעי, 25 בנובמבר, 19:00 (ירושלים)). לקיים אותה בכתב, בשלוש שאלות בערוץ?
          1. בכתב
          2. להשאיר את הפגישה
      ── Wed 2026-11-25 12:00
      kehila → geriatrics: The members of Geriatrics want to merge it with Webinars: the leaders of both are asked. Nobody is given a seat there without wanting it.
      kehila → ruth: בהצבעה של גריאטריה הוחלט להתמזג עם Webinars. הקבוצה גריאטריה תיסגר, ולאנשיה יוצע מקום בקבוצה Webinars. זה קורה בהסכמה מההובלה של כל אחת, עד יום ראשון, 24 בינואר.
          1. להסכים
          2. להישאר שתי קבוצות
      kehila → shira: The members of Geriatrics want to merge with Webinars. Geriatrics would close, and its members would be offered a seat in Webinars. It happens when a leader of each agrees, until Sunday 24 January.
          1. Agree
          2. Stay two groups
    `);
    await world.says('noam', 'rsvp 1 yes');
    await world.converses(`
      noam → kehila: group merge geriatrics@2026-11-25 yes
      kehila → noam: This is for the leader of the group only.
      shira → kehila: group merge geriatrics@2026-11-25 yes
      kehila → shira: Noted. Geriatrics and Webinars: it happens when a leader of Geriatrics agrees too.
      ruth → kehila: group merge geriatrics@2026-11-25 yes
      kehila → ruth: מה יהיה על הפגישות של גריאטריה?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. ממשיכות בקבוצה Webinars
          2. מסתיימות
      ruth → kehila: 1
      kehila → dana: הקבוצה גריאטריה היא עכשיו חלק מהקבוצה Webinars. תודה על חלקך בה. מוצע לך מקום בקבוצה Webinars; בלי תשובה שום דבר לא משתנה.
          ההצעה בתוקף עד יום שישי, 25 בדצמבר.
          1. מקום בקבוצה Webinars
      kehila → geriatrics: Geriatrics becomes part of Webinars and closes here. Thank you for all that was learnt and shared in it: its stories and decisions stay, and can still be found. Its members are offered a seat in Webinars.
          Its meetings go on in Webinars.
      kehila → layla: أصبحت مجموعة طب الشيخوخة جزءًا من Webinars. شكرًا على دورك فيها. لك مقعد في Webinars عند الرغبة؛ ومن دون رد لا يتغير شيء.
          العرض قائم حتى الجمعة، 25 كانون الأول.
          1. مقعد في Webinars
      kehila → noam: Geriatrics is now part of Webinars. Thank you for your part in it. There is a seat for you in Webinars, if you want it; without a word from you nothing changes.
          The offer stands until Friday 25 December.
          1. A seat in Webinars
      kehila → ruth: הקבוצה גריאטריה היא עכשיו חלק מהקבוצה Webinars. תודה על חלקך בה. מוצע לך מקום בקבוצה Webinars; בלי תשובה שום דבר לא משתנה.
          ההצעה בתוקף עד יום שישי, 25 בדצמבר.
          1. מקום בקבוצה Webinars
      kehila → ruth: בוצע: הקבוצה גריאטריה היא עכשיו חלק מהקבוצה Webinars.
      kehila → webinars: Geriatrics becomes part of Webinars. Its members are offered a seat here: a warm welcome to those who come.
      kehila → webinars: Coming up: Case hour
          Wednesday 2 December, 19:00 (Jerusalem), 60 minutes
          Join: https://zoom.example/j/1001
          Will you be there?
          1. Yes
          2. Maybe
          3. No
      noam → kehila: group join webinars
      kehila → noam: You have a seat in Webinars.
      noam → kehila: meetings
      kehila → noam: 4 meetings ahead. A number picks one, to say whether you are coming.
          1. Case hour: Wednesday 25 November, 19:00 (Jerusalem) – Yes
          2. Case hour: Wednesday 2 December, 19:00 (Jerusalem)
          3. Case hour: Wednesday 9 December, 19:00 (Jerusalem)
          4. Success stories: Wednesday 16 December, 20:30 (Jerusalem)
      shira → kehila: group merge geriatrics@2026-11-25 no
      kehila → shira: This has been settled already.
    `);
    const read = world.store.reading();
    expect((await read.get(groups, 'geriatrics'))?.closed).toBeDefined();
    expect((await read.get(serieses, 'case-hour'))?.group).toBe('webinars');
    expect([...(await read.all(seats, 'webinars')).keys()]).toEqual(['noam', 'shira', 'tamar']);
    expect(await pendingIn(world)).toBeUndefined();
    const kinds = (await world.log()).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['merger.agreed', 'group.merged', 'group.closed']));
  });

  it('stay two when a leader of either wants it so, and the group that voted is told', async () => {
    const world = await voted();
    await world.says('ruth', `group merge ${VOTE} yes`);
    await world.says('ruth', '2');
    for (const who of EVERYONE) world.told(who);
    await world.converses(`
      shira → kehila: group merge geriatrics@2026-11-25 no
      kehila → geriatrics: Geriatrics does not merge with Webinars: not all leaders agreed. It goes on until Tuesday 23 February; before that its members vote again.
      kehila → ruth: נרשם: הקבוצה גריאטריה והקבוצה Webinars נשארות שתי קבוצות.
      kehila → shira: Noted: Geriatrics and Webinars stay two groups.
    `);
    const read = world.store.reading();
    expect(await read.get(groups, 'geriatrics')).toMatchObject({ until: '2027-02-23' });
    expect((await read.get(groups, 'geriatrics'))?.closed).toBeUndefined();
  });

  it('stay two when nobody answers: reminded once, and told in the end', { timeout: 60_000 }, async () => {
    const world = await voted();
    await world.says('shira', `group merge ${VOTE} yes`);
    for (const who of EVERYONE) world.told(who);
    await jump(world, '2026-12-10T13:00');
    expect(world.told('ruth').filter((text) => text.includes('עוד פתוחה'))).toHaveLength(1);
    expect(world.told('shira').filter((text) => text.includes('still open'))).toEqual([]);
    await jump(world, '2027-01-26T13:00');
    expect(world.told('geriatrics').join('\n')).toContain('there was no answer in time. It goes on until');
    await world.says('ruth', `group merge ${VOTE} yes`);
    expect(world.told('ruth').at(-1)).toBe('העניין כבר הוכרע.');
  });

  it('are not joined by who leads neither any more: it is asked again when the choice is used', async () => {
    const world = await voted();
    await seatLeading(world, { who: 'shira', group: 'webinars', leads: false });
    world.told('shira');
    await world.says('shira', `group merge ${VOTE} yes`);
    expect(world.told('shira')).toEqual(['This is for the leader of the group only.']);
    // The webinars have no leader now: an admin speaks for them, and for them alone.
    await world.says('ministry', `group merge ${VOTE} yes`);
    expect(await pendingIn(world)).toMatchObject({ agreed: ['webinars'] });
    await world.says('ministry', `group merge ${VOTE} no`);
    expect(await pendingIn(world)).toBeUndefined();
  });

  it('are told when the other was closed meanwhile', async () => {
    const world = await voted();
    await world.says('shira', 'group until 26.11.2026');
    await world.advance('2026-11-26T13:00');
    world.told('geriatrics');
    await world.says('shira', 'group decide webinars@2026-11-26 close');
    await world.settles();
    expect(world.told('geriatrics').join()).toContain('does not merge with Webinars, which has been closed');
    expect(await pendingIn(world)).toBeUndefined();
  });

  it('are asked once when both voted for each other, by the vote that was counted first', async () => {
    const world = await createWorld();
    await wantToMerge(world);
    await world.says('shira', 'group until 26.11.2026');
    for (const who of ['tamar', 'shira'])
      await world.says(who, 'group vote webinars@2026-11-26 merge geriatrics');
    await world.advance('2026-11-26T13:00');
    const all = await world.store.reading().all(mergers);
    expect([...all.keys()]).toEqual(['geriatrics']);
    expect(world.told('shira').filter((text) => text.includes('It happens when'))).toHaveLength(1);
  });

  it('are joined by one word where one person leads both', async () => {
    const world = await voted();
    await seatLeading(world, { who: 'shira', group: 'geriatrics', leads: true });
    await world.says('shira', `group merge ${VOTE} yes`);
    await world.says('shira', '2');
    expect(world.told('shira').at(-1)).toBe('Done: Geriatrics is now part of Webinars.');
    expect((await world.store.reading().get(groups, 'geriatrics'))?.closed).toBeDefined();
    await world.says('noam', 'meetings');
    expect(world.told('noam').at(-1)).not.toContain('Case hour');
  });
});

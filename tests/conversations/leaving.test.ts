import { describe, expect, it } from 'vitest';
import { charterVotes } from '../../src/community/charter.ts';
import { groups, seatings, seats } from '../../src/community/group.ts';
import { members } from '../../src/community/member.ts';
import { serieses } from '../../src/community/series.ts';
import { save } from '../../src/core/effects.ts';
import { commitOf } from '../store/store-fixtures.ts';
import { useWorlds } from '../world.ts';

const createWorld = useWorlds();

describe('leaving', () => {
  it('takes one group only, its vote and its seat, and leaves the rest as it was', async () => {
    const world = await createWorld();
    await world.says('ruth', 'קבוצה עד 13.12.2026');
    await world.advance('2026-11-29T10:30');
    await world.says('noam', 'group vote geriatrics@2026-12-13 close');
    const votes = () => world.store.reading().all(charterVotes, 'geriatrics@2026-12-13');
    expect((await votes()).has('noam')).toBe(true);
    world.told('noam');
    await world.says('noam', 'group leave');
    expect(world.told('noam').at(-1)).toContain('You have left Geriatrics');
    const read = world.store.reading();
    expect([await read.get(seats, 'noam', 'geriatrics'), await read.get(seatings, 'noam')]).toEqual([
      undefined,
      undefined,
    ]);
    expect((await votes()).has('noam')).toBe(false);
    await world.says('noam', 'group leave geriatrics');
    expect(world.told('noam')).toEqual(['You sit in no group yet. The leader of a group can add you.']);
  });

  it('asks a last leader first who comes after, and that one whether they will', async () => {
    const world = await createWorld();
    await world.converses(`
      ruth → kehila: קבוצה עזיבה
      kehila → ruth: לקבוצה גריאטריה אין הובלה אחרת. למי תעבור ההובלה מעכשיו?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. Dana Levi
          2. Layla Mansour
          3. Noam Peled
      ruth → kehila: Nobody Atall
      kehila → ruth: זו לא אחת האפשרויות. אפשר לענות במספר מ־1 עד 3.
      ruth → kehila: 3
      kehila → noam: From now on Geriatrics is led by you: רות אדלר has left it and named you. Is that fine with you?
          1. Fine
          2. Not me
      kehila → ruth: המקום שלך בקבוצה גריאטריה פונה. הובלת הקבוצה יכולה להוסיף אותך שוב.
          הערוץ שלה עדיין פתוח בפניך: אפשר לצאת גם ממנו.
      noam → kehila: 1
      kehila → geriatrics: From now on this group is led by Noam Peled.
      kehila → noam: Thank you. Geriatrics is told. Type “group” to see it, or “meeting” for its meetings.
    `);
    const series = await world.store.reading().get(serieses, 'case-hour');
    expect(series?.host).toBe('noam');
  });

  it('lets whoever was named say no: the admins hear that nobody leads the group', async () => {
    const world = await createWorld();
    await world.converses(`
      shira → kehila: group leave
      kehila → shira: You are the only one who leads Webinars. Who leads it from now on?
          “back” for the question before, “cancel” to stop here.
          1. Tamar Golan
      shira → kehila: 1
      kehila → shira: You have left Webinars. Whoever leads it can add you again.
          Its channel is still open to you: leave it there too, if you wish.
      kehila → tamar: From now on Webinars is led by you: Shira Almog has left it and named you. Is that fine with you?
          1. Fine
          2. Not me
      tamar → kehila: 2
      kehila → ministry: Nobody leads Webinars any more, and who was named would rather not. Please name someone in the community’s file.
      kehila → tamar: That is fine. You do not lead Webinars any more, and sit in it as before.
      tamar → kehila: group decline webinars
      kehila → tamar: You do not lead that group.
    `);
    expect((await world.store.reading().get(seats, 'tamar', 'webinars'))?.leads).toBeUndefined();
  });

  it('tells two of one name apart, where one of them is to lead', async () => {
    const world = await createWorld();
    const reading = world.store.reading();
    const noam = await reading.get(members, 'noam');
    const renamed = noam && save(members, 'noam', { ...noam, name: 'Dana Levi' });
    if (renamed?.do !== 'save') throw new Error('there is no Noam');
    await world.store.commit(reading, commitOf('renamed', { changes: [renamed] }));
    await world.says('ruth', 'קבוצה עזיבה');
    expect(world.told('ruth').at(-1)).toMatch(
      /1\. Dana Levi, North Hospital\n2\. Layla Mansour\n3\. Dana Levi, Centre Fund$/,
    );
  });

  it('lets nobody take on a group that was closed since they were named', async () => {
    const world = await createWorld();
    for (const line of ['קבוצה עזיבה', '3']) await world.says('ruth', line);
    const reading = world.store.reading();
    const group = await reading.get(groups, 'geriatrics');
    const closed = group && save(groups, 'geriatrics', { ...group, closed: world.now() });
    if (closed?.do !== 'save') throw new Error('there are no geriatrics');
    await world.store.commit(reading, commitOf('closed', { changes: [closed] }));
    for (const place of ['noam', 'geriatrics', 'ministry']) world.told(place);
    for (const word of ['accept', 'decline']) {
      await world.says('noam', `group ${word} geriatrics`);
      expect(world.told('noam')).toEqual(['This group is closed. What it made is kept.']);
    }
    expect([...world.told('geriatrics'), ...world.told('ministry')]).toEqual([]);
  });
});

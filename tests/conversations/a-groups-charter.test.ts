import { describe, expect, it } from 'vitest';
import { useWorlds } from '../world.ts';

const createWorld = useWorlds();

describe('a group', () => {
  it('is shown at a glance, and given a mission and an end by its leader alone', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: group
      kehila → noam: Geriatrics: Older people stay at home for as long as they wish.
          Led by רות אדלר.
          A few members.
          Next: Case hour: Wednesday 25 November, 19:00 (Jerusalem).
      noam → kehila: group until 31.3.2027
      kehila → noam: This is for the leader of the group only.
      noam → kehila: group webinars
      kehila → noam: “webinars” is not a group you can choose. Type “group” to see yours.
      ruth → kehila: קבוצה עד 1.1.2020
      kehila → ruth: המועד הזה כבר עבר. נא לציין מועד שעוד לפנינו.
      ruth → kehila: קבוצה עד 31.12.2026
      kehila → ruth: האמנה של גריאטריה בתוקף עד יום חמישי, 31 בדצמבר 2026. לפני כן תהיה הצבעה על ההמשך.
      ruth → kehila: קבוצה ייעוד
      kehila → ruth: מה ייעוד הקבוצה? בשני משפטים.
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: להישאר בבית. בטוב.
      kehila → ruth: הייעוד של גריאטריה נרשם.
      layla → kehila: مجموعة
      kehila → layla: طب الشيخوخة: להישאר בבית. בטוב.
          يسري ميثاقها حتى الخميس، 31 كانون الأول 2026.
          بقيادة רות אדלר.
          بضعة أعضاء.
          الاجتماع القادم: ساعة الحالة: الأربعاء، 25 تشرين الثاني، 19:00 (القدس).
    `);
  });

  it('is renewed when most of those who vote want it, whoever thinks again', async () => {
    const world = await createWorld();
    await world.says('ruth', 'קבוצה עד 13.12.2026');
    world.told('ruth');
    await world.converses(`
      :clock 2026-11-22T18:00
      ── Sun 2026-11-22 10:00
      kehila → dana: ההצבעה על עתידה של גריאטריה פתוחה עד יום ראשון, 13 בדצמבר, 12:00 (ירושלים). מה יהיה הלאה? הקול חשאי, ואפשר לשנות אותו עד אז.
          1. להמשיך שנה
          2. לשנות כיוון
          3. להתמזג עם קבוצה אחרת
          4. לסגור
      kehila → geriatrics: The charter of Geriatrics ends on Sunday 13 December, 12:00 (Jerusalem). Its mission: Older people stay at home for as long as they wish.
          What should become of it? Each member has one vote and can change it until then. It is asked for in private; how anyone voted is shown to nobody.
          To vote, write “group vote” to me in private.
      kehila → layla: تصوّت مجموعة طب الشيخوخة على مستقبلها حتى الأحد، 13 كانون الأول، 12:00 (القدس). ماذا بعد؟ صوتك سري، ويمكن تغييره حتى ذلك الوقت.
          1. التجديد لسنة
          2. تغيير الاتجاه
          3. الاندماج مع مجموعة أخرى
          4. الإغلاق
      kehila → noam: Geriatrics votes on its future until Sunday 13 December, 12:00 (Jerusalem). What should become of it? Your vote is secret, and you can change it until then.
          1. Renew for a year
          2. Change what we do
          3. Merge with another group
          4. Close
      kehila → ruth: ההצבעה על עתידה של גריאטריה פתוחה עד יום ראשון, 13 בדצמבר, 12:00 (ירושלים). מה יהיה הלאה? הקול חשאי, ואפשר לשנות אותו עד אז.
          1. להמשיך שנה
          2. לשנות כיוון
          3. להתמזג עם קבוצה אחרת
          4. לסגור
      ── Sun 2026-11-22 18:00
      noam → kehila: group vote geriatrics@2026-12-13 close
      kehila → noam: Noted: Close. You can change it until Sunday 13 December, 12:00 (Jerusalem).
      tamar → kehila: group vote geriatrics@2026-12-13 close
      kehila → tamar: There is no vote of yours by this name.
      :clock 2026-11-23T10:00
      :restart
      ── Mon 2026-11-23 10:00
      noam → kehila: group vote geriatrics@2026-12-13 renew
      kehila → noam: Noted: Renew for a year. You can change it until Sunday 13 December, 12:00 (Jerusalem).
      dana → kehila: group vote geriatrics@2026-12-13 renew
      kehila → dana: נרשם: להמשיך שנה. אפשר לשנות עד יום ראשון, 13 בדצמבר, 12:00 (ירושלים).
      layla → kehila: group vote geriatrics@2026-12-13
      kehila → layla: ما مصير المجموعة؟
          «رجوع» إلى السؤال السابق، «إلغاء» للتوقف هنا.
          1. التجديد لسنة
          2. تغيير الاتجاه
          3. الاندماج مع مجموعة أخرى
          4. الإغلاق
      layla → kehila: 3
      kehila → layla: مع أي مجموعة؟
          «رجوع» إلى السؤال السابق، «إلغاء» للتوقف هنا.
          1. Webinars
      layla → kehila: 1
      kehila → layla: سُجّل: الاندماج مع مجموعة أخرى. يمكن التغيير حتى الأحد، 13 كانون الأول، 12:00 (القدس).
    `);
    await world.advance('2026-12-14T09:00');
    expect(world.told('geriatrics').at(-1)).toBe('Geriatrics goes on: its members renew it for a year.');
    expect(world.told('ruth').some((text) => text.includes('הקול שלך עוד חסר'))).toBe(true);
    expect(world.told('noam').some((text) => text.includes('still open'))).toBe(false);
    expect(await world.everything()).not.toMatch(/record:charter-vote/);
    await world.says('noam', 'group vote geriatrics@2026-12-13 close');
    expect(world.told('noam')).toEqual(['This vote is not open.']);
  });

  it('goes on once when nobody decides, and is then closed with a kind word', {
    timeout: 90_000,
  }, async () => {
    const world = await createWorld();
    await world.says('ruth', 'קבוצה עד 13.12.2026');
    await world.advance('2026-12-22T09:00');
    expect(world.told('geriatrics').at(-1)).toContain('goes on for 90 days');
    await world.advance('2027-03-23T09:00');
    expect(world.told('geriatrics').at(-1)).toContain('Geriatrics closes here');
    await world.advance('2027-04-30T09:00');
    expect(world.told('geriatrics')).toEqual([]);
  });

  it('is counted late after a time away, and its leaders then have their week', async () => {
    const world = await createWorld();
    await world.says('ruth', 'קבוצה עד 13.12.2026');
    await world.advance('2026-12-12T09:00');
    await world.says('noam', 'group vote geriatrics@2026-12-13 renew');
    await world.says('dana', 'group vote geriatrics@2026-12-13 close');
    for (const place of ['geriatrics', 'ruth']) world.told(place);
    // Nothing ran for ten days.
    world.clockTo('2026-12-22T09:00');
    await world.settles();
    await world.advance('2026-12-22T12:00');
    expect(world.told('geriatrics').join()).toContain('The vote on Geriatrics');
    expect(world.told('ruth').join()).toContain('גריאטריה');
    expect(await world.everything()).not.toMatch(/record:charter-vote:/);
    await world.advance('2026-12-29T08:00');
    expect(world.told('geriatrics').join()).not.toContain('goes on for 90 days');
    await world.advance('2026-12-29T10:00');
    expect(world.told('geriatrics').join()).toContain('goes on for 90 days');
  });

  it('is counted before the sweep that has come due as well takes its votes', async () => {
    const world = await createWorld();
    await world.says('ruth', 'קבוצה עד 13.12.2026');
    await world.advance('2026-12-12T09:00');
    for (const who of ['noam', 'dana']) await world.says(who, 'group vote geriatrics@2026-12-13 renew');
    world.clockTo('2026-12-27T09:00');
    await world.settles();
    await world.advance('2026-12-27T12:00');
    expect(world.told('geriatrics').join()).toContain('Geriatrics goes on: its members renew it for a year.');
  });

  it('is closed when its leader decides so, and its members are shown where they may be at home', async () => {
    const world = await createWorld();
    await world.says('ruth', 'קבוצה עד 13.12.2026');
    await world.advance('2026-12-13T13:00');
    world.told('ruth');
    await world.says('noam', 'group decide geriatrics@2026-12-13 close');
    expect(world.told('noam').at(-1)).toBe('This is for the leader of the group only.');
    await world.says('ruth', 'group decide geriatrics@2026-12-13 close');
    await world.advance('2026-12-15T13:00');
    expect(world.told('noam').at(-1)).toContain('Geriatrics is closed. Thank you');
    expect((await world.log()).map(({ kind }) => kind)).toContain('group.closed');
  });
});

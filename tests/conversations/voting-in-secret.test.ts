import { describe, expect, it } from 'vitest';
import { take } from '../../src/app/take.ts';
import { charterVotes } from '../../src/community/charter.ts';
import { eventBy, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();
const VOTE = 'geriatrics@2026-12-13';
const EVERYONE = ['ruth', 'dana', 'layla', 'noam', 'tamar', 'geriatrics'];

/** The geriatrics vote until 13 December; all that was said until then is forgotten. */
async function voting(): Promise<World> {
  const world = await createWorld();
  await world.says('ruth', 'קבוצה עד 13.12.2026');
  await world.advance('2026-11-22T11:00');
  for (const who of EVERYONE) world.told(who);
  return world;
}

async function voteOf(world: World, who: string) {
  return (await world.store.reading().get(charterVotes, who, VOTE))?.choice;
}

describe('a secret vote', () => {
  it('is announced in the group, where there is nothing to pick, and asked in private', async () => {
    const world = await createWorld();
    await world.says('ruth', 'קבוצה עד 13.12.2026');
    world.told('ruth');
    await world.converses(`
      :clock 2026-11-22T11:00
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
    `);
  });

  it('takes no number or word said in the group for a vote', async () => {
    const world = await voting();
    for (const said of ['4', 'Close']) await world.says('dana@geriatrics', said);
    expect(await world.store.reading().all(charterVotes, VOTE)).toHaveProperty('size', 0);
    expect(world.told('geriatrics')).toEqual([]);
  });

  it('is asked for and answered in private, wherever one says that one wants to vote', async () => {
    const world = await voting();
    await world.says('noam@geriatrics', 'group vote');
    await world.says('noam', '4');
    await world.says('dana@geriatrics', `group vote ${VOTE} renew`);
    expect(world.told('geriatrics')).toEqual([]);
    expect([await voteOf(world, 'noam'), await voteOf(world, 'dana')]).toEqual(['close', 'renew']);
    expect(world.told('noam').at(-1)).toContain('Noted: Close.');
  });

  it.each([
    ['noam', 'group vote', 'What should become of the group?'],
    ['noam', 'Vote', 'What should become of the group?'],
    ['noam', 'group vote Geriatrics', 'What should become of the group?'],
    ['dana', 'קבוצה הצבעה', 'מה יהיה על הקבוצה?'],
    ['dana', 'הצבעה', 'מה יהיה על הקבוצה?'],
    ['layla', 'مجموعة تصويت', 'ما مصير المجموعة؟'],
    ['layla', 'تصويت', 'ما مصير المجموعة؟'],
  ])('is opened for %s by “%s”', async (who, said, asked) => {
    const world = await voting();
    await world.says(who, said);
    expect(world.told(who)[0]).toContain(asked);
    await world.says(who, '1');
    expect(await voteOf(world, who)).toBe('renew');
  });

  it('is not open to who sits elsewhere, nor before its time', async () => {
    const world = await createWorld();
    await world.says('ruth', 'קבוצה עד 31.3.2027');
    for (const who of ['noam', 'tamar']) {
      await world.says(who, 'group vote');
      expect(world.told(who)).toEqual(['None of your groups votes on its future now.']);
    }
  });

  it('is asked of which group, where two vote', async () => {
    const world = await voting();
    await world.says('shira', 'group until 13.12.2026');
    await world.says('tamar', 'vote');
    await world.says('tamar', '1');
    expect(world.told('tamar').at(-1)).toContain('Noted: Renew for a year.');
    expect((await world.store.reading().get(charterVotes, 'tamar', 'webinars@2026-12-13'))?.choice).toBe(
      'renew',
    );
  });
});

describe('a reminder of a vote', () => {
  it('that waits for the end of the Sabbath comes only to those who have not voted by then', async () => {
    const world = await createWorld();
    await world.says('ruth', 'קבוצה עד 12.12.2026');
    await world.advance('2026-12-05T12:00');
    for (const who of EVERYONE) world.told(who);
    await world.says('noam', 'vote');
    await world.says('noam', '1');
    await world.advance('2026-12-06T12:00');
    expect(world.told('noam').join()).not.toContain('still open');
    expect(world.told('dana').join()).toContain('והקול שלך עוד חסר');
  });
});

describe('the result of a vote', () => {
  it('comes without counts where they would tell how someone voted', async () => {
    const world = await voting();
    for (const who of ['noam', 'dana', 'layla']) await world.says(who, `group vote ${VOTE} renew`);
    await world.says('ruth', `group vote ${VOTE} close`);
    await world.advance('2026-12-13T13:00');
    expect(world.told('geriatrics').at(-1)).toBe('Geriatrics goes on: its members renew it for a year.');
  });
});

describe('what someone voted', () => {
  it('stands in no message that is kept, not even amid the question with whom to merge', async () => {
    const world = await voting();
    await world.says('noam', 'group vote');
    await world.says('noam', '4');
    await world.says('dana', `group vote ${VOTE} merge`);
    await world.advance('+1m');
    const rows = (await world.everything()).split('\n').filter((line) => line.includes(':row:'));
    expect(rows.join('\n')).not.toMatch(/Noted: Close|"choice":"merge"|עם איזו קבוצה/);
  });

  it.each([
    ['is counted', (world: World) => world.advance('2026-12-13T13:00')],
    ['is off', (world: World) => world.says('ruth', 'קבוצה עד 31.3.2027')],
  ])('is gone once the vote %s, also where it was begun and left', async (_how, ends) => {
    const world = await voting();
    await world.advance('2026-12-12T21:00');
    await world.says('noam', `group vote ${VOTE} close`);
    await world.says('dana', `group vote ${VOTE} merge`);
    await world.says('layla', 'profile zone');
    expect(await world.everything()).toMatch(/record:talk.*merge/);
    await ends(world);
    const left = await world.everything();
    expect(left).not.toMatch(/record:charter-vote:/);
    expect(left).not.toMatch(/record:talk.*merge/);
    expect(left).toMatch(/record:talk.*console\/layla/);
  });

  it('is gone also where it comes in the very moment of counting', async () => {
    const world = await voting();
    await world.advance('2026-12-13T11:59');
    await world.says('noam', 'help');
    world.clockTo('2026-12-13T12:00');
    const turn = (await world.app.due(world.now())).turns.find(({ ritual }) => ritual === 'charter-result');
    const { store } = world.ports;
    let isLate = true;
    const commit: typeof store.commit = async (reading, made) => {
      if (made.cause === turn?.id && isLate) {
        isLate = false;
        const text = `group vote ${VOTE} close`;
        await world.app.hear({ ...eventBy('noam', 'late', world.now() - 1000), kind: 'message', text });
      }
      return await store.commit(reading, made);
    };
    if (turn) await take({ ...world.ports, store: { ...store, commit } }, turn);
    expect(isLate).toBe(false);
    expect(await world.everything()).not.toMatch(/record:charter-vote:/);
  });
});

import { describe, expect, it } from 'vitest';
import type { HomePage } from '../../src/core/chat.ts';
import { deadIn } from '../world/dead-addresses.ts';
import { eventBy, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

const home = (world: World, id: string) => world.app.home({ platform: 'console', id });

/** The page as it reads: titles underlined, choices in brackets, without the marks that only steer direction. */
function shown({ blocks }: HomePage): string[] {
  const lines = blocks.flatMap(({ title, text, choices = [] }) => [
    ...(title === undefined ? [] : [`== ${title}`]),
    ...text.split('\n'),
    ...(choices.length === 0 ? [] : [choices.map(({ label }) => `[${label}]`).join(' ')]),
  ]);
  return lines.map((line) => line.replaceAll(/[\u2066-\u2069]/g, ''));
}

const choicesOn = ({ blocks }: HomePage) => blocks.flatMap(({ choices = [] }) => choices);

async function press(world: World, who: string, choice: string): Promise<string[]> {
  world.told(who);
  await world.hears({ ...eventBy(who, `press/${choice}`, world.now()), kind: 'choice', choice });
  return world.told(who);
}

describe('someone’s own page', () => {
  it('shows what waits for an answer, what comes, their groups and their settings', async () => {
    const world = await createWorld();
    await world.says('noam', 'rsvp case-hour@20261125T1900 yes');
    expect(shown(await home(world, 'noam'))).toEqual([
      '== Waiting for your answer',
      'Case hour: Wednesday 2 December, 19:00 (Jerusalem)',
      'Join: https://zoom.example/j/1001',
      '[Yes] [Maybe] [No]',
      '== Coming up',
      'Case hour: Wednesday 25 November, 19:00 (Jerusalem)',
      'You said: Yes',
      'Join: https://zoom.example/j/1001',
      '[Change my answer]',
      'Case hour: Wednesday 9 December, 19:00 (Jerusalem)',
      'Join: https://zoom.example/j/1001',
      '[Answer]',
      'Success stories: Wednesday 16 December, 20:30 (Jerusalem)',
      '[Answer]',
      '== Your groups',
      'Geriatrics: Older people stay at home for as long as they wish.',
      "Your own calendar can show your groups' meetings: each group has a secret address for it.",
      '[Get the addresses]',
      '== Your settings',
      'There is no pause: messages come as usual.',
      'Language: English',
      '[Pause messages] [Change language]',
    ]);
  });

  it('is in Hebrew for who reads Hebrew, and tells a leader which groups they lead', async () => {
    const world = await createWorld({ now: '2026-12-10T09:00' });
    await world.says('ruth', 'הגעה אולי');
    await world.says('ruth', 'הפסקה עד 1.1');
    expect(shown(await home(world, 'ruth'))).toEqual([
      '== הפגישות הבאות',
      'Success stories: יום רביעי, 16 בדצמבר, 20:30 (ירושלים)',
      'התשובה שלך: אולי',
      '[שינוי התשובה]',
      '== הקבוצות שלך',
      'גריאטריה (בהובלתך): Older people stay at home for as long as they wish.',
      'היומן שלך יכול להציג את פגישות הקבוצות: לכל קבוצה יש לשם כך כתובת סודית.',
      '[קבלת הכתובות]',
      '== ההגדרות שלך',
      'בהפסקה עד יום שישי, 1 בינואר, 00:00 (ירושלים). תשובות למה שנכתב עדיין יגיעו; ״חידוש״ מסיים את ההפסקה.',
      'שפה: עברית',
      '[חידוש הודעות] [שינוי שפה]',
    ]);
  });

  it('is in Arabic for who reads Arabic', async () => {
    const world = await createWorld({ now: '2026-12-10T09:00' });
    await world.says('layla', 'استراحة');
    await world.says('layla', '4');
    expect(shown(await home(world, 'layla'))).toEqual([
      '== بانتظار جوابك',
      'Success stories: الأربعاء، 16 كانون الأول، 20:30 (القدس)',
      '[نعم] [ربما] [لا]',
      '== مجموعاتك',
      'طب الشيخوخة: Older people stay at home for as long as they wish.',
      'يمكن لتقويمك أن يعرض اجتماعات مجموعاتك: لكل مجموعة عنوان سري لذلك.',
      '[الحصول على العناوين]',
      '== إعداداتك',
      'استراحة حتى تُكتب كلمة «استئناف». الأجوبة عما يُكتب هنا تبقى تصل.',
      'اللغة: العربية',
      '[استئناف الرسائل] [تغيير اللغة]',
    ]);
  });

  it('tells a stranger how to join, in every language of the community, and nothing else', async () => {
    const world = await createWorld();
    const page = shown(await home(world, 'nobody-we-know')).join('\n');
    expect(page.match(/Small Health Community/g)).toHaveLength(3);
    expect(page).not.toContain('Geriatrics');
    await world.says('nobody-we-know', '?');
    expect(world.told('nobody-we-know')).toEqual([page]);
  });

  it('has no meetings of groups one is not in, nor dates that are called off', async () => {
    const world = await createWorld();
    await world.says('ruth', 'פגישה ביטול case-hour@20261202T1900 אין חדר');
    const titles = async (who: string) =>
      shown(await home(world, who)).filter((line) => /^(Case|Succ)/.test(line));
    expect(await titles('tamar')).toEqual(['Success stories: Wednesday 16 December, 20:30 (Jerusalem)']);
    expect(await titles('noam')).toEqual([
      'Case hour: Wednesday 25 November, 19:00 (Jerusalem)',
      'Case hour: Wednesday 9 December, 19:00 (Jerusalem)',
      'Success stories: Wednesday 16 December, 20:30 (Jerusalem)',
    ]);
  });

  it('says so when there are no meetings', async () => {
    const world = await createWorld({ now: '2027-02-01T09:00' });
    expect(shown(await home(world, 'ministry'))).toEqual([
      '== Coming up',
      'There are no meetings coming up. A new one will be announced in its group.',
      '== Your settings',
      'There is no pause: messages come as usual.',
      'Language: English',
      '[Pause messages] [Change language]',
    ]);
  });

  it('changes nothing by being looked at', async () => {
    const world = await createWorld();
    world.told('noam');
    const before = await world.log();
    await home(world, 'noam');
    await home(world, 'nobody-we-know');
    await world.settles();
    expect(await world.log()).toEqual(before);
    expect(world.told('noam')).toEqual([]);
  });
});

describe('a choice on someone’s own page', () => {
  it.each(['noam', 'ruth', 'layla'])(
    'is a command that works, and none stands there twice: %s',
    async (who) => {
      const world = await createWorld();
      const choices = choicesOn(await home(world, who)).map(({ id }) => id);
      expect(new Set(choices).size).toBe(choices.length);
      for (const choice of choices) {
        expect(await press(world, who, choice), choice).toHaveLength(1);
        // A question left open would be asked again after the next choice.
        await world.says(who, 'cancel');
        world.told(who);
      }
      // What was refused, or not understood, is not counted as used.
      const used = (await world.log()).filter(({ kind }) => kind === 'command.used');
      expect(used.map(({ subject }) => subject)).toEqual(choices.map((id) => id.split(' ')[0]));
    },
  );

  it('shows its effect when the page is looked at again', async () => {
    const world = await createWorld();
    await press(world, 'noam', 'rsvp case-hour@20261125T1900 no');
    await press(world, 'noam', 'pause');
    await press(world, 'noam', 'pause 1w');
    const page = shown(await home(world, 'noam'));
    expect(page).toContain('You said: No');
    expect(page).toContain('[Resume messages] [Change language]');
    const resume = choicesOn(await home(world, 'noam')).find(({ label }) => label === 'Resume messages');
    await press(world, 'noam', resume?.id ?? '');
    expect(shown(await home(world, 'noam'))).toContain('[Pause messages] [Change language]');
  });
});

describe('an address on someone’s own page', () => {
  it('can be followed', async () => {
    const world = await createWorld();
    const { blocks } = await home(world, 'noam');
    expect(blocks.flatMap(({ links = [] }) => links)).toContain('https://zoom.example/j/1001');
    expect(blocks.flatMap(deadIn)).toEqual([]);
  });
});

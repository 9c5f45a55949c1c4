import { describe, expect, it } from 'vitest';
import { charterVotes } from '../../../src/community/charter.ts';
import { members } from '../../../src/community/member.ts';
import { fixture } from '../../world.ts';
import { handsIn } from './hands.ts';
import { GERIATRICS, idOf, useSlackHouses } from './slack-house.ts';

const openHouse = useSlackHouses();

async function open(options: Parameters<typeof openHouse>[0] = {}) {
  const house = await openHouse(options);
  return { ...house, ...handsIn(house) };
}

describe('in Slack', () => {
  it('a ballot is given in private by a button, a modal or words, and nobody else sees a trace of it', async () => {
    const house = await open();
    await house.says('ruth', 'קבוצה עד 13.12.2026');
    await house.advance('2026-11-22T11:00');
    await house.taps('noam', 'Close');
    expect(house.last('noam')).toMatchObject({ channel: house.slack.dmOf(idOf('noam')) });
    await house.types('dana', '/kehila הצבעה', 'channel');
    await house.submits('dana', { 'מה יהיה על הקבוצה?': 'להתמזג עם קבוצה אחרת' });
    await house.submits('dana', { 'עם איזו קבוצה?': 'Webinars' });
    await house.says('layla', 'تصويت');
    await house.taps('layla', 'تغيير الاتجاه');
    for (const [name, noted] of [
      ['noam', 'Noted: Close.'],
      ['dana', 'נרשם: להתמזג עם קבוצה אחרת.'],
      ['layla', 'سُجّل: تغيير الاتجاه.'],
    ] as const)
      expect(house.told(name).at(-1)).toContain(noted);
    expect((await house.store.reading().all(charterVotes, 'geriatrics@2026-12-13')).size).toBe(3);
    expect(house.channel().join()).not.toMatch(/Close|Noted|נרשם|سُجّل/);
    expect(house.slack.posts(GERIATRICS).filter(({ only }) => only !== undefined)).toEqual([]);
  });

  it('a check-in is three picks that no other person sees, and its results wait for what was done', async () => {
    const house = await open({ community: fixture('communities/check-ins.yaml') });
    await house.advance('2026-11-23T10:00');
    await house.taps('noam', 'High', 'Very heavy', 'Seldom');
    await house.taps('tamar', 'High', 'Very heavy', 'Seldom');
    await house.taps('dana', 'גבוהה', 'כבד', 'לעתים רחוקות');
    await house.taps('ruth', 'גבוהה', 'כבד', 'לעתים רחוקות');
    await house.types('layla', '/kehila نبض', 'channel');
    await house.taps('layla', 'عالية', 'ثقيل', 'نادرًا');
    expect(house.told('layla').at(-1)).toContain('شكرًا');
    expect(house.channel()).toEqual([]);
    const inChannel = house.slack.posts(GERIATRICS).filter(({ bot }) => bot);
    expect(new Set(inChannel.map(({ only }) => only))).toEqual(new Set([idOf('layla')]));
    await house.advance('2026-11-26T10:00');
    expect(house.told('layla').at(-1)).toContain('أجاب 5 من أصل 6');
    await house.taps('ruth', 'לכתוב מה נעשה');
    await house.submits('ruth', { 'מה נעשה בעקבות זה? מספיק משפט אחד; הקבוצה תקרא אותו.': 'הישיבה בצהריים' });
    await house.submits('ruth', { 'התשובה שלך': 'שליחה' });
    expect(house.channel()).toEqual([
      expect.stringMatching(/^You said[\s\S]*Load: heavy on average[\s\S]*We did: הישיבה בצהריים$/),
    ]);
  });

  it('an action is closed in a modal that shows what will be read, line by line', async () => {
    const house = await open();
    await house.advance('2026-11-25T20:00');
    await house.taps('ruth', 'כתיבה עכשיו');
    await house.submits('ruth', { 'field/decisions': 'מנסים', 'field/actions': 'נועם שואל' });
    await house.types('ruth', '/did', 'channel');
    const empty = await house.slack.submits(idOf('ruth'), {});
    expect(Object.values(empty.errors)).toEqual(['כאן דרושה תשובה.']);
    await house.submits('ruth', { 'other/text': 'שאלנו.\nיש רשימה.' });
    expect(house.modal('ruth')).toContain('כך זה ייקרא בקבוצה גריאטריה:\\nשאלנו.\\nיש רשימה.');
    await house.submits('ruth', { 'התשובה שלך': 'שינוי' });
    await house.submits('ruth', {});
    expect(house.modal('ruth')).toContain('כך זה ייקרא בקבוצה גריאטריה:\\nשאלנו.\\nיש רשימה.');
    await house.submits('ruth', { 'התשובה שלך': 'שליחה' });
    expect(house.channel().at(-1)).toBe('Done: נועם שואל\nרות אדלר: שאלנו.\nיש רשימה.');
    expect(house.last('ruth')).toMatchObject({ only: idOf('ruth') });
  });

  it('a story is told in one modal, shown to its teller with what publishing means, and read from its card', async () => {
    const house = await open();
    await house.types('layla', '/kehila قصة', 'channel');
    await house.submits('layla', {
      'field/challenge': 'سقوط في الليل',
      'field/did': 'حرّكنا الأسرّة',
      'field/outcome': 'سقوط أقل',
    });
    expect(house.told('layla').at(-1)).toMatch(/هي مسودة[\s\S]*نشرها يُظهرها باسمك/);
    expect(house.last('layla')).toMatchObject({ only: idOf('layla') });
    expect(house.channel().join()).not.toContain('سقوط');
    await house.taps('layla', 'النشر');
    expect(house.channel().at(-1)).toContain('“سقوط في الليل”');
    await house.tapsInChannel('noam', 'Read it');
    expect(house.told('noam').at(-1)).toContain('What came of it: سقوط أقل');
    expect(house.last('noam')).toMatchObject({ only: idOf('noam') });
  });

  it('a question is put, answered in another language, and closed by whoever asked', async () => {
    const house = await open({ community: fixture('communities/knowing.yaml') });
    await house.types('noam', '/ask who has a triage protocol\nfor falls?', 'channel');
    expect(house.modal('noam')).toContain('“who has a triage protocol\\nfor falls?”');
    await house.submits('noam', { 'Your answer': 'Send' });
    await house.tapsInChannel('layla', 'Answer');
    expect(house.modal('layla')).toContain('ما الجواب؟');
    await house.submits('layla', { الجواب: 'نعم، عندنا' });
    await house.submits('layla', { الجواب: 'إرسال' });
    expect(house.channel().at(-1)).toContain('“نعم، عندنا”');
    await house.taps('noam', 'That helps');
    expect(house.told('noam').at(-1)).toContain('Nobody else is asked any more.');
  });

  it('one is erased by one’s own word alone, and is a stranger from then on', async () => {
    const house = await open();
    await house.types('dana', '/kehila פרטיות מחיקה', 'channel');
    const texts = 'מה יהיה על מה שנכתב לאחרים, כגון סיפורים?';
    const said = (confirm: string) => ({ [texts]: 'נשאר, בלי השם שלי', 'התשובה שלך': confirm });
    const wrong = await house.slack.submits(idOf('dana'), said('כן'));
    expect(wrong.mistakes).toEqual({ 'התשובה שלך': expect.stringContaining('לא נמחק דבר') });
    expect(await house.store.reading().get(members, 'dana')).toBeDefined();
    await house.submits('dana', said('מחיקה'));
    expect(house.last('dana')).toMatchObject({ channel: house.slack.dmOf(idOf('dana')) });
    expect(await house.store.reading().get(members, 'dana')).toBeUndefined();
    await house.slack.opensHome(idOf('dana'));
    expect(JSON.stringify(house.slack.homeOf(idOf('dana')))).not.toContain('גריאטריה');
  });
});

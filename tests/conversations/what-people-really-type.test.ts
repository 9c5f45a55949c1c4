import { describe, expect, it } from 'vitest';
import { serieses } from '../../src/community/series.ts';
import { eventBy, fixture, useWorlds } from '../world.ts';

const createWorld = useWorlds();
const CHECK_INS = fixture('communities/check-ins.yaml');

describe('a command word amid a free question', () => {
  it('is asked about before it is anyone’s answer; help helps, and the question is asked again', async () => {
    const world = await createWorld();
    await world.converses(`
      dana → kehila: סיפור
      kehila → dana: 1/5 מה היה האתגר?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      dana → kehila: עזרה הפסקה
      kehila → dana: כך עושים זאת:
          הפסקה: לא לקבל הודעות לזמן מה
          הפסקה 3 ימים
          הפסקה שבועיים
          הפסקה עד 1.12
      kehila → dana: 1/5 מה היה האתגר?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      dana → kehila: עזרה
      kehila → dana: מה אפשר לכתוב כאן:
          עזרה: מה אפשר לכתוב כאן
          פגישות: הפגישות הקרובות והקישורים אליהן
          הגעה: אישור הגעה לפגישה
          נוכחות: הקוד שנאמר בפגישה, לרישום הנוכחות
          סיפור: לספר בשתי דקות מה עבד
          סיפורים: חיפוש בסיפורים של אחרות ואחרים
          דופק: שלוש נגיעות: מה שלומך
          שאלה: להפנות שאלה למי שסביר שיש לו תשובה
          חיפוש: מי כבר עשה את זה
          היכרות: היכרות עם מישהו שכדאי להכיר
          פרגון: להגיד תודה
          פרופיל: פרטים, שפה, אזור זמן ושעות שקט
          הפסקה: לא לקבל הודעות לזמן מה
          חידוש: סיום ההפסקה
          קישור: אדם אחד בשני הצ׳אטים
          פרטיות: מה נשמר כאן, ואיך למחוק
          קבוצה: הקבוצה במבט אחד
      kehila → dana: 1/5 מה היה האתגר?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      dana → kehila: פרגון
      kehila → dana: ״פרגון״ היא גם מילה של פעולה כאן. זו התשובה?
          1. כן, זו התשובה
          2. לא, לעבור לפעולה
      dana → kehila: כן
      kehila → dana: 2/5 מה נעשה?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      layla → kehila: بحث
      kehila → layla: ما الخبرة المطلوبة؟
          «رجوع» إلى السؤال السابق، «إلغاء» للتوقف هنا.
      layla → kehila: نبض
      kehila → layla: كلمة «نبض» هي أيضًا أمر هنا. هل هي الجواب؟
          1. نعم، هي الجواب
          2. لا، الانتقال إلى الأمر
      layla → kehila: لا، الانتقال إلى الأمر
      kehila → layla: لا أسئلة نبض في الانتظار الآن.
      noam → kehila: find
      kehila → noam: What should they have done, or know about?
          “back” for the question before, “cancel” to stop here.
      noam → kehila: /stories falls
      kehila → noam: “/stories falls” is also something to type here. Is it your answer?
          1. Yes, my answer
          2. No, do that instead
      noam → kehila: no
      kehila → noam: No story with these words. Fewer words may find more; “stories” alone shows the newest.
      noam → kehila: find
      kehila → noam: What should they have done, or know about?
          “back” for the question before, “cancel” to stop here.
      noam → kehila: kudos
      kehila → noam: “kudos” is also something to type here. Is it your answer?
          1. Yes, my answer
          2. No, do that instead
      noam → kehila: a night light
      kehila → noam: Nobody that I know of. Other words may help, or “ask” puts it to your group.
    `);
  });

  it('leaves room for what can only be read', async () => {
    const world = await createWorld();
    await world.says('dana', 'סיפור');
    world.told('dana');
    await world.hears({ ...eventBy('dana', 'voice', world.now()), kind: 'message', text: '' });
    expect(world.told('dana')).toEqual([
      'אפשר לקרוא כאן רק טקסט. השאלה עדיין פתוחה:\n1/5 מה היה האתגר?\n״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.',
    ]);
    await world.says('dana', 'נפילות');
    expect(world.told('dana').join()).toContain('מה נעשה?');
  });
});

describe('a plain yes or no', () => {
  it.each([
    'y',
    'ok',
    'yes!',
    'yes.',
    '👍',
    'בטח',
    'כן!',
    'أيوه',
    'تمام',
    'סבבה',
    'סבבה.',
    'אגיע',
    'اكيد',
    'سأحضر',
  ])('is taken where a yes is among the choices: %s', async (yes) => {
    const world = await createWorld();
    for (const line of ['meetings', '1', yes]) await world.says('noam', line);
    expect(world.told('noam').at(-1)).toContain('Noted: coming to Case hour');
  });

  it('answers a wish to be introduced, and what is no choice is told the range', async () => {
    const world = await createWorld();
    for (const line of ['intro to @dana', 'skip', '1']) await world.says('noam', line);
    world.told('dana');
    await world.converses(`
      dana → kehila: חזרה
      kehila → dana: זו לא אחת האפשרויות. אפשר לענות במספר מ־1 עד 2.
      dana → kehila: 9
      kehila → dana: זו לא אחת האפשרויות. אפשר לענות במספר מ־1 עד 2.
      dana → kehila: ערב טוב לכולם
      kehila → dana: זו לא אחת האפשרויות. אפשר לענות במספר מ־1 עד 2.
      dana → kehila: כן
      kehila → dana: כדאי להכיר: Noam Peled, עבודה סוציאלית, Centre Fund.
          יצירת קשר עם Noam Peled:
          במסוף
      kehila → noam: Someone worth knowing: Dana Levi, nurse, North Hospital.
          How to reach Dana Levi:
          on the console
      dana → kehila: כן
      kehila → dana: ההיכרות הזאת כבר לא זמינה כאן.
    `);
  });

  it('tells a check-in that is open apart from what it does not know', async () => {
    const world = await createWorld({ community: CHECK_INS });
    await world.advance('2026-11-23T10:00');
    for (const who of ['noam', 'dana', 'layla']) world.told(who);
    await world.converses(`
      noam → kehila: 👍
      kehila → noam: That is not one of the choices. Answer with a number from 1 to 7.
      layla → kehila: رجوع
      kehila → layla: هذا ليس من الخيارات. يمكن الإجابة برقم من 1 إلى 7.
      dana → kehila: 9
      kehila → dana: זו לא אחת האפשרויות. אפשר לענות במספר מ־1 עד 7.
      noam → kehila: I'm on vacation until 10.12
      kehila → noam: No check-ins until Thursday 10 December, 00:00 (Jerusalem). “checkin on” ends this sooner.
      dana → kehila: חופשה
      kehila → dana: עד מתי בלי שאלות דופק? אפשר לבחור מספר, או לכתוב תאריך.
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. שבוע
          2. ארבעה שבועות
      layla → kehila: في إجازة حتى 10.12
      kehila → layla: لا أسئلة نبض حتى الخميس، 10 كانون الأول، 00:00 (القدس). «نبض استئناف» ينهي ذلك قبل موعده.
    `);
  });
});

describe('what was meant', () => {
  it('is a choice, with the rest of the line, and only what one may use', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: pasue 3 days
      kehila → noam: I do not know “pasue”. Did you mean “pause”?
          1. pause 3 days
      noam → kehila: yes
      kehila → noam: Paused until Wednesday 25 November, 09:00 (Jerusalem). Answers to what you type still come; “resume” ends the pause.
      dana → kehila: הפגישות
      kehila → dana: 4 פגישות בקרוב. אפשר לבחור אחת לפי המספר ולענות אם מגיעים.
          1. שעת מקרה: יום רביעי, 25 בנובמבר, 19:00 (ירושלים)
          2. שעת מקרה: יום רביעי, 2 בדצמבר, 19:00 (ירושלים)
          3. שעת מקרה: יום רביעי, 9 בדצמבר, 19:00 (ירושלים)
          4. Success stories: יום רביעי, 16 בדצמבר, 20:30 (ירושלים)
      layla → kehila: اجتماع
      kehila → layla: اجتماعات قادمة: 4. يمكن اختيار أحدها برقمه، للجواب عن الحضور.
          1. ساعة الحالة: الأربعاء، 25 تشرين الثاني، 19:00 (القدس)
          2. ساعة الحالة: الأربعاء، 2 كانون الأول، 19:00 (القدس)
          3. ساعة الحالة: الأربعاء، 9 كانون الأول، 19:00 (القدس)
          4. Success stories: الأربعاء، 16 كانون الأول، 20:30 (القدس)
      dana → kehila: פגישה הבאה
      kehila → dana: 4 פגישות בקרוב. אפשר לבחור אחת לפי המספר ולענות אם מגיעים.
          1. שעת מקרה: יום רביעי, 25 בנובמבר, 19:00 (ירושלים)
          2. שעת מקרה: יום רביעי, 2 בדצמבר, 19:00 (ירושלים)
          3. שעת מקרה: יום רביעי, 9 בדצמבר, 19:00 (ירושלים)
          4. Success stories: יום רביעי, 16 בדצמבר, 20:30 (ירושלים)
      noam → kehila: meetin new
      kehila → noam: I do not know “meetin”. Did you mean “meetings”?
          1. meetings new
      dana → kehila: רעיון
      kehila → dana: ״רעיון״ עוד לא כאן.
      layla → kehila: تقرير
      kehila → layla: «تقرير» ليست هنا بعد.
      noam → kehila: report
      kehila → noam: “report” is not here yet.
    `);
  });

  it.each([
    ['noam', 'what can you do', 'What you can type here'],
    ['dana', 'מה אפשר', 'מה אפשר לכתוב כאן'],
    ['layla', 'شو في', 'مساعدة'],
    ['noam', 'zoom', 'meetings ahead'],
    ['noam', 'when?', 'meetings ahead'],
    ['dana', 'מתי', 'בקרוב'],
    ['layla', 'رابط', 'اجتماعات'],
    ['noam', 'check in', 'check-in'],
    ['noam', 'start', 'no pause'],
    ['dana', 'לא להפריע', 'לכמה זמן'],
    ['noam', 'pause until the end of the week', 'Sunday 29 November'],
    ['dana', 'הפסקה עד סוף החודש', 'יום שלישי, 1 בדצמבר'],
    ['layla', 'استراحة حتى نهاية الأسبوع', '29'],
  ])('%s: %s', async (who, typed, said) => {
    const world = await createWorld();
    await world.says(who, typed);
    expect(world.told(who).join()).toContain(said);
  });

  it.each([
    ['profile language עברי', 'השינוי'],
    ['ملف لغة عبرية', 'השינוי'],
    ['פרופיל שפה הערבית', 'حُفظ'],
    ['profile language انجليزية', 'Changed'],
  ])('is a language by any of its names: %s', async (typed, said) => {
    const world = await createWorld();
    await world.says('noam', typed);
    expect(world.told('noam').join()).toContain(said);
  });
});

describe('a meeting', () => {
  it.each(['90', '٩٠', 'an hour and a half', 'שעה וחצי'])('lasts as long as one says: %s', async (length) => {
    const world = await createWorld();
    for (const line of ['meeting new Falls', '20.12.2026 10:00', '1', 'a while'])
      await world.says('shira', line);
    expect(world.told('shira').at(-1)).toBe('Try 90, 45 minutes or an hour and a half.');
    for (const line of [length, 'skip']) await world.says('shira', line);
    expect(world.told('shira').at(-1)).toContain('Booked: Sunday 20 December');
    const booked = [...(await world.store.reading().all(serieses)).values()].find(
      ({ title }) => title === 'Falls',
    );
    expect(booked?.minutes).toBe(90);
  });

  it('is found by its title or its day, and the list shows what was answered', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: rsvp case hour yes
      kehila → noam: Noted: coming to Case hour, Wednesday 25 November, 19:00 (Jerusalem).
          Join: https://zoom.example/j/1001
      dana → kehila: הגעה שעת המקרה לא
      kehila → dana: נרשם: אין הגעה לפגישה שעת מקרה, יום רביעי, 25 בנובמבר, 19:00 (ירושלים).
      layla → kehila: مشاركة ساعة الحالة ربما
      kehila → layla: سُجّل: ربما حضور الاجتماع ساعة الحالة، الأربعاء، 25 تشرين الثاني، 19:00 (القدس).
      noam → kehila: rsvp 2.12 no
      kehila → noam: Noted: not coming to Case hour, Wednesday 2 December, 19:00 (Jerusalem).
      noam → kehila: rsvp wednesday maybe
      kehila → noam: Noted: maybe coming to Case hour, Wednesday 25 November, 19:00 (Jerusalem).
      noam → kehila: rsvp opera yes
      kehila → noam: “opera” is not an answer to a meeting. Type rsvp yes, rsvp maybe or rsvp no.
      dana → kehila: הגעה כן
      kehila → dana: איזו פגישה?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. שעת מקרה: יום רביעי, 25 בנובמבר, 19:00 (ירושלים) – לא
          2. שעת מקרה: יום רביעי, 2 בדצמבר, 19:00 (ירושלים)
          3. שעת מקרה: יום רביעי, 9 בדצמבר, 19:00 (ירושלים)
          4. Success stories: יום רביעי, 16 בדצמבר, 20:30 (ירושלים)
    `);
  });
});

describe('talk in a group', () => {
  it.each([
    'find it',
    'group photo',
    'stories matter',
    'did you eat',
    'ask Dana',
    'מי יודע משהו',
    'קבוצה נחמדה',
    'مجموعة جميلة',
    'سؤال مهم',
    'when?',
  ])('stays talk: %s', async (text) => {
    const world = await createWorld();
    world.told('geriatrics');
    await world.says('ruth@geriatrics', text);
    expect([...world.told('ruth'), ...world.told('geriatrics')]).toEqual([]);
  });

  it.each([
    'group mission Older people stay safe at home',
    'קבוצה ייעוד אנשים מבוגרים נשארים בבית בבטחה',
    'مجموعة رسالة كبار السن يبقون في بيوتهم بأمان',
  ])('is a command with a verb, from who leads the group: %s', async (text) => {
    const world = await createWorld();
    await world.says('noam@geriatrics', text);
    expect(world.told('noam')).toEqual([]);
    world.told('ruth');
    await world.says('ruth@geriatrics', text);
    expect(world.told('ruth')).not.toEqual([]);
  });

  it.each([
    ['noam', 'ask who has a triage protocol for falls?'],
    ['dana', 'שאלה: למי יש פרוטוקול מיון לנפילות?'],
    ['layla', 'سؤال من لديه بروتوكول فرز للسقوط؟'],
    ['noam', 'kehila, find triage'],
  ])('is a question with its mark, and a command where Kehila is called: %s, %s', async (who, text) => {
    const world = await createWorld();
    await world.says(`${who}@geriatrics`, text);
    expect(world.told(who)).not.toEqual([]);
  });
});

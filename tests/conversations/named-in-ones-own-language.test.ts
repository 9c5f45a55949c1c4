import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fixture, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

const NAMES = `
organisations:
  org-1: { en: North Hospital, he: בית חולים צפון, ar: مستشفى الشمال }
  org-2: { en: Galil Clinic, he: מרפאת גליל, ar: عيادة الجليل }
  org-3: { en: Centre Fund, he: קופת מרכז, ar: صندوق المركز }
regions:
  reg-1: { en: North, he: אזור הצפון, ar: الشمال }
  reg-2: { en: Centre, he: אזור המרכז, ar: المركز }
`;

/** As in `knowing.yaml`, but for keys that nobody can take for names. */
function named(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'community.yaml');
  const text = readFileSync(fixture('communities/knowing.yaml'), 'utf8')
    .replace('name: Knowing Health Community', 'name: { en: Knowing Community, he: קהילת הידע }')
    .replaceAll('organisation: North Hospital', 'organisation: org-1')
    .replaceAll('organisation: Galil Clinic', 'organisation: org-2')
    .replaceAll('organisation: Centre Fund', 'organisation: org-3')
    .replaceAll('region: north', 'region: reg-1')
    .replaceAll('region: centre', 'region: reg-2');
  writeFileSync(path, text + NAMES);
  return path;
}

async function told(world: World, who: string, text: string): Promise<string> {
  await world.says(who, text);
  return world.told(who).join('\n');
}

it('a profile, a search and an introduction say where someone is from in the words of who reads it', async () => {
  const world = await createWorld({ community: named() });
  await world.converses(`
    ── Sun 2026-11-22 09:00
    dana → kehila: פרופיל
    kehila → dana: Dana Levi, סיעוד, בית חולים צפון, אזור הצפון
        שפה: עברית
        אזור זמן: Asia/Jerusalem
        שעות שקט: מ־21:30 עד 08:00
        לשינוי: פרופיל שפה, פרופיל אזור, פרופיל שקט.
        מה מגיע אליך, והמילים שמשנות זאת:
        תזכורות לפגישות: כן (״פרופיל תזכורות כיבוי״)
        תזכורות להצבעות: כן (״פרופיל הצבעות כיבוי״)
        דופק: כן (״דופק אף פעם״)
        שאלה על סיפור: כן (״סיפור אף פעם״)
        קוראים של הסיפורים שלך: כן (״סיפור אף פעם היכרויות״)
        שאלות של אחרים: כן (״שאלה כיבוי״)
        בקשות להיכרות איתך: כן (״פרופיל בקשות כיבוי״)
        זוגות היכרות: לא (״היכרות הפעלה״)
        תודות של אחרים: כן (״פרופיל תודות כיבוי״)
        מה שבא בעקבות בקשה שלך, ומה שנוגע לקבוצה בהובלתך, אינו ניתן לכיבוי.
    dana → kehila: חיפוש נפילות
    kehila → dana: שני אנשים שאולי יוכלו לעזור:
        Noam Peled, עבודה סוציאלית, קופת מרכז: תחום עניין: falls
        Shira Almog, ניהול, Galil Hospital: תחום עניין: falls
        1. היכרות: Noam Peled
        2. היכרות: Shira Almog
    layla → kehila: بحث الشمال
    kehila → layla: 3 أشخاص قد يفيدون:
        Dana Levi، التمريض، مستشفى الشمال: المؤسسة: مستشفى الشمال
        רות אדלר، الطب، مستشفى الشمال: المؤسسة: مستشفى الشمال
        Shira Almog، الإدارة، Galil Hospital: المنطقة: الشمال
        1. تعارف: Dana Levi
        2. تعارف: רות אדלר
        3. تعارف: Shira Almog
    noam → kehila: find galil clinic
    kehila → noam: 2 who may help:
        Layla Mansour, physician, Galil Clinic: works at Galil Clinic
        Shira Almog, manager, Galil Hospital: works at Galil Hospital
        1. Introduce us: Layla Mansour
        2. Introduce us: Shira Almog
    dana → kehila: intro to @noam
    kehila → dana: שורה אל Noam Peled: במה מדובר?
        ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
    dana → kehila: דילוג
    kehila → dana: זה יגיע אל Noam Peled, לקריאה ולהחלטה:
        בקשת היכרות איתך מאת Dana Levi, סיעוד, בית חולים צפון.
        אם התשובה תהיה כן, שני הצדדים יקבלו את השם, העיסוק ודרך ליצור קשר (ב־WhatsApp: המספר).
        ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
        1. שליחה
        2. שינוי
        3. ויתור
    dana → kehila: 1
    kehila → dana: אם גם Noam Peled בעד, הודעה על כך תגיע לשני הצדדים.
    kehila → noam: Dana Levi, nurse, North Hospital would like to meet you.
        If it is a yes, both of you get how to reach each other (on WhatsApp: the number).
        1. Yes, introduce us
        2. Not now
    noam → kehila: 1
    kehila → dana: כדאי להכיר: Noam Peled, עבודה סוציאלית, קופת מרכז.
        יצירת קשר עם Noam Peled:
        במסוף
    kehila → noam: Someone worth knowing: Dana Levi, nurse, North Hospital.
        How to reach Dana Levi:
        on the console
  `);
});

it('stories say where their tellers are from in the words of who reads them, and are found by any of those', async () => {
  const world = await createWorld({ community: named() });
  for (const line of ['story', 'נפילות בלילה', 'השארנו אור', 'פחות נפילות', 'דילוג', 'דילוג'])
    await told(world, 'dana', line);
  await world.converses(`
    dana → kehila: סיפור טיוטה
    kehila → dana: זה הסיפור שלך. זו טיוטה: איש מלבדך אינו רואה אותה.
        האתגר: נפילות בלילה
        מה עשינו: השארנו אור
        מה יצא מזה: פחות נפילות
        אל מי לפנות: Dana Levi
        הפרסום יראה אותו בשמך (Dana Levi, סיעוד, בית חולים צפון) לכל אנשי קהילת הידע. כרטיס קצר יישלח לקבוצה גריאטריה, פעם אחת. אפשר לשנות ולמשוך אותו בכל עת.
        1. לפרסם
        2. לשנות
        3. לשמור כטיוטה
        4. למחוק
    dana → kehila: 1
    kehila → dana: פורסם: מעכשיו ״סיפורים״ מוצא אותו. תודה על הסיפור. כרטיס יישלח לקבוצה גריאטריה. לפרסום ב־LinkedIn, למי שרוצה, הנה נוסח קצר:
    kehila → dana: נפילות בלילה
        השארנו אור
        פחות נפילות
        מאת Dana Levi, סיעוד
        #בריאות_דיגיטלית #סיפור_הצלחה #גריאטריה
    kehila → geriatrics: A story by Dana Levi, nurse, North Hospital:
        “נפילות בלילה”
        1. Read it
        2. Meet the teller
    layla → kehila: قصص
    kehila → layla: قصة واحدة حتى الآن.
        1. נפילות בלילה (التمريض، مستشفى الشمال)
        2. التعارف بعد القصة 1: Dana Levi
    layla → kehila: 1
    kehila → layla: נפילות בלילה
        بقلم Dana Levi، التمريض، مستشفى الشمال
        التحدي: נפילות בלילה
        ما فعلناه: השארנו אור
        النتيجة: פחות נפילות
        جهة الاتصال: Dana Levi
        1. التعارف بشأن القصة
    noam → kehila: stories north
    kehila → noam: One story. Only: North.
        1. נפילות בלילה (nurse, North Hospital)
        2. Meet the teller of 1: Dana Levi
    noam → kehila: stories בית חולים צפון
    kehila → noam: One story. Only: North Hospital.
        1. נפילות בלילה (nurse, North Hospital)
        2. Meet the teller of 1: Dana Levi
    dana → kehila: סיפורים north
    kehila → dana: סיפור אחד. רק: אזור הצפון.
        1. נפילות בלילה (סיעוד, בית חולים צפון)
  `);
});

it('a question, its answer, a wish to meet and a choice of people name no key; everything is counted by them', async () => {
  const world = await createWorld({ community: named() });
  for (const line of [
    ...['dana: שאלה מי מכיר נפילות בבית?', 'dana: 1', 'noam: 1', 'noam: A lamp by the bed', 'noam: 1'],
    ...['layla: intro to @shira', 'layla: تخطي', 'layla: 1', 'shira: meetings', 'tamar: kudos dana'],
  ])
    await world.plays(line);
  const heard = (place: string) => world.told(place).join('\n');
  expect(heard('noam')).toContain('Dana Levi, nurse, North Hospital asks');
  expect(heard('dana')).toContain('Noam Peled, עבודה סוציאלית, קופת מרכז');
  expect(heard('geriatrics')).toMatch(
    /Dana Levi, nurse, North Hospital asks[\s\S]*Noam Peled, social worker, Centre Fund/,
  );
  expect(heard('shira').match(/Layla Mansour, physician, Galil Clinic/g)).toHaveLength(2);
  expect(heard('tamar')).toContain('1. Dana Levi, North Hospital');
  const asked = (await world.log()).find(({ kind }) => kind === 'question.asked');
  expect(asked).toMatchObject({ org: 'org-1', region: 'reg-1' });
});

import { it } from 'vitest';
import { fixture, useWorlds } from '../world.ts';

const createWorld = useWorlds();
const community = fixture('communities/names.yaml');

it('is asked about in Hebrew: thanks begin to whoever was meant, and “no” asks anew', async () => {
  const world = await createWorld({ community });
  await world.converses(`
    ── Sun 2026-11-22 09:00
    ruth → kehila: תודה לדנה לוי על דף המיון
    kehila → ruth: האם הכוונה היא ל־Dana Levi?
        ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
        1. Dana Levi, North Hospital
        2. לא, שם אחר
    ruth → kehila: כן
    kehila → ruth: זה יגיע ממך אל Dana Levi:
        ״על דף המיון״
        ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
        1. שליחה בפרטי
        2. שליחה, וגם פרסום בקבוצה גריאטריה
        3. שינוי
        4. ויתור
    ruth → kehila: 1
    kehila → dana: תודה מאת רות אדלר:
        ״על דף המיון״
    kehila → ruth: בדרך אל Dana Levi.
    ruth → kehila: פרגון לנועם פלד
    kehila → ruth: האם הכוונה היא ל־Noam Peled?
        ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
        1. Noam Peled, Centre Fund
        2. לא, שם אחר
    ruth → kehila: לא
    kehila → ruth: למי התודה?
        ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
    ruth → kehila: ליילה מנסור
    kehila → ruth: האם הכוונה היא ל־Layla Mansour?
        ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
        1. Layla Mansour, Galil Clinic
        2. לא, שם אחר
    ruth → kehila: 1
    kehila → ruth: על מה התודה? היא תגיע אל Layla Mansour.
        ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
    ruth → kehila: ביטול
    kehila → ruth: בוטל. שום דבר לא השתנה.
    ruth → kehila: תודה על הכל
    kehila → ruth: בשמחה.
    ruth → kehila: פרגון לזלדה
    kehila → ruth: השם ״לזלדה״ אינו מוכר לי. אפשר לנסות את השם המלא, כפי שהוא מופיע בצ׳אט.
    ruth → kehila: חיפוש נועם
    kehila → ruth: למי הכוונה?
        Noam Golan, סיעוד, Centre Fund
        Noam Golan, רפואה, Centre Fund
        Noam Peled, עבודה סוציאלית, Centre Fund
        1. היכרות: Noam Golan, סיעוד, Centre Fund
        2. היכרות: Noam Golan, רפואה, Centre Fund
        3. היכרות: Noam Peled
    ruth → kehila: 3
    kehila → ruth: שורה אל Noam Peled: במה מדובר?
        ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
    ruth → kehila: ביטול
    kehila → ruth: בוטל. שום דבר לא השתנה.
  `);
});

it('is asked about in Arabic, with what tells people of one name apart', async () => {
  const world = await createWorld({ community });
  await world.converses(`
    ── Sun 2026-11-22 09:00
    layla → kehila: شكرا دانا
    kehila → layla: هل المقصود Dana Levi؟
        «رجوع» إلى السؤال السابق، «إلغاء» للتوقف هنا.
        1. Dana Levi، North Hospital
        2. لا، اسم آخر
    layla → kehila: نعم
    kehila → layla: على أي شيء يُوجَّه الشكر إلى Dana Levi؟
        «رجوع» إلى السؤال السابق، «إلغاء» للتوقف هنا.
    layla → kehila: إلغاء
    kehila → layla: تم الإلغاء. لم يتغير شيء.
    layla → kehila: تعارف مع نوعام جولان
    kehila → layla: من المقصود من هؤلاء؟
        «رجوع» إلى السؤال السابق، «إلغاء» للتوقف هنا.
        1. Noam Golan، التمريض، Centre Fund، centre
        2. Noam Golan، الطب، Centre Fund، north
        3. لا، اسم آخر
    layla → kehila: 2
    kehila → layla: سطر إلى Noam Golan عن الموضوع؟
        «تخطي» لتركه فارغًا، «رجوع» إلى السؤال السابق، «إلغاء» للتوقف هنا.
    layla → kehila: إلغاء
    kehila → layla: تم الإلغاء. لم يتغير شيء.
    layla → kehila: بحث عن نوعام بيلد
    kehila → layla: هل المقصود Noam Peled؟
        Noam Peled، العمل الاجتماعي، Centre Fund
        1. تعارف: Noam Peled
    layla → kehila: بحث عن يوسف
    kehila → layla: هل المقصود يوسف حداد؟
        يوسف حداد، التمريض، Galil Clinic
        1. تعارف: يوسف حداد
  `);
});

it('is asked about in English, for a name in Hebrew or Arabic', async () => {
  const world = await createWorld({ community });
  await world.converses(`
    ── Sun 2026-11-22 09:00
    noam → kehila: intro with Ruth Adler
    kehila → noam: Did you mean רות אדלר?
        “back” for the question before, “cancel” to stop here.
        1. רות אדלר, North Hospital
        2. No, someone else
    noam → kehila: yes
    kehila → noam: A line for רות אדלר on what it is about?
        “skip” to leave it empty, “back” for the question before, “cancel” to stop here.
    noam → kehila: cancel
    kehila → noam: Cancelled. Nothing was changed.
    noam → kehila: find Yousef
    kehila → noam: Did you mean يوسف حداد?
        يوسف حداد, nurse, Galil Clinic
        1. Introduce us: يوسف حداد
    noam → kehila: find Noam
    kehila → noam: Did you mean one of these?
        Noam Golan, nurse, Centre Fund
        Noam Golan, physician, Centre Fund
        1. Introduce us: Noam Golan, nurse, Centre Fund
        2. Introduce us: Noam Golan, physician, Centre Fund
    noam → kehila: find Adler
    kehila → noam: Did you mean רות אדלר?
        רות אדלר, physician, North Hospital
        1. Introduce us: רות אדלר
    noam → kehila: intro not Yusuf Hadad
    kehila → noam: Did you mean يوسف حداد?
        “back” for the question before, “cancel” to stop here.
        1. يوسف حداد, Galil Clinic
        2. No, someone else
    noam → kehila: 2
    kehila → noam: Whom should you never be introduced to? Nobody hears of it.
        “back” for the question before, “cancel” to stop here.
    noam → kehila: Layla Mansour
    kehila → noam: Noted, and told to nobody: you will not be introduced to Layla Mansour.
    noam → kehila: kudos Dana Levi
    kehila → noam: What would you like to thank Dana Levi for?
        “back” for the question before, “cancel” to stop here.
    noam → kehila: cancel
    kehila → noam: Cancelled. Nothing was changed.
  `);
});

it('is asked about where someone is named who knows', async () => {
  const world = await createWorld({ community });
  await world.converses(`
    ── Sun 2026-11-22 09:00
    noam → kehila: ask who has a protocol for triage?
    kehila → noam: This will be put to Geriatrics, and in private to one person who is likely to know, under your name.
        “who has a protocol for triage?”
        “back” for the question before, “cancel” to stop here.
        1. Send
        2. Send to the one person only
        3. Send to the group only
        4. Change it
        5. Drop it
    noam → kehila: 2
    kehila → noam: It is on its way to one person, at the next good moment. Whatever is answered comes to you here.
    kehila → dana: שאלה מאת Noam Peled, עבודה סוציאלית, Centre Fund, ואולי התשובה אצלך:
        ״who has a protocol for triage?״
        1. תשובה
        2. ידוע לי מי
        3. לא אצלי
    dana → kehila: 2
    kehila → dana: אצל מי סביר שיש תשובה?
        ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
    dana → kehila: יוסוף
    kehila → dana: האם הכוונה היא ל־يوسف حداد?
        ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
        1. يوسف حداد, Galil Clinic
        2. לא, שם אחר
    dana → kehila: כן
    kehila → dana: תודה. השאלה תגיע אל يوسف حداد בשעה נוחה.
    kehila → yusuf: سؤال من Noam Peled، العمل الاجتماعي، Centre Fund، وقد يكون الجواب لديك:
        «who has a protocol for triage?»
        1. جواب
        2. أعرف من يعرف
        3. لا جواب لديّ
  `);
});

it('gives nobody a group to lead: only who is offered there can be named', async () => {
  const world = await createWorld({ community });
  await world.converses(`
    ── Sun 2026-11-22 09:00
    ruth → kehila: קבוצה עזיבה
    kehila → ruth: לקבוצה גריאטריה אין הובלה אחרת. למי תעבור ההובלה מעכשיו?
        ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
        1. Dana Levi
        2. Layla Mansour
        3. Noam Peled
        4. Noam Golan
        5. يوسف حداد
    ruth → kehila: דנה לוי
    kehila → ruth: זו לא אחת האפשרויות. אפשר לענות במספר מ־1 עד 5.
    ruth → kehila: ביטול
    kehila → ruth: בוטל. שום דבר לא השתנה.
  `);
});

it('leads to nobody who wants to be kept apart', async () => {
  const world = await createWorld({ community });
  await world.converses(`
    ── Sun 2026-11-22 09:00
    noam → kehila: find Yousef
    kehila → noam: Did you mean يوسف حداد?
        يوسف حداد, nurse, Galil Clinic
        1. Introduce us: يوسف حداد
    yusuf → kehila: تعارف ليس Noam Peled
    kehila → yusuf: سُجل ذلك دون علم أحد: لن يكون تعارف مع Noam Peled.
    noam → kehila: find Yousef
    kehila → noam: Nobody that I know of. Other words may help, or “ask” puts it to your group.
  `);
});

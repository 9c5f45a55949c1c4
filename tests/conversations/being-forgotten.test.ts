import { describe, expect, it } from 'vitest';
import { useWorlds } from '../world.ts';

const createWorld = useWorlds();

describe('privacy', () => {
  it('says what is kept, why messages came, and takes someone out who asks for it', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: privacy
      kehila → noam: Noam Peled, this is what is kept about you here:
          Profile: your name, accounts, language, work, groups and settings. As long as you are a member.
          Meetings: what you answered and when you were there. For 365 days after each.
          What you wrote for others: until you withdraw it; questions and actions for 730 days.
          Check-ins: only that you answered, never what. Votes: until they are counted.
          Messages sent to you: for 90 days.
          The question you are in the middle of: for 30 days at most.
          Codes and links: until the day after they end.
          Acts such as “came to a meeting”: under a pseudonym, never with a text. Erased, nobody can tell they were yours.
          “privacy export” shows all of it, “privacy why” the reasons for messages, “privacy erase” takes you out.
          1. See all of it
          2. Why these messages
          3. Erase me
      noam → kehila: privacy why
      kehila → noam: I have not started anything towards you of late. Answers to what you type are not counted.
          “profile” shows what comes to you, and the words that change it.
      noam → kehila: privacy everything
      kehila → noam: I cannot do “everything” about privacy. Type “privacy” to see what there is.
      noam → kehila: rsvp 1 maybe
      kehila → noam: Noted: maybe coming to Case hour, Wednesday 25 November, 19:00 (Jerusalem).
      :clock 2026-11-24T20:00
      ── Tue 2026-11-24 17:00
      kehila → noam: You said maybe to Case hour. Has it become clearer?
          Wednesday 25 November, 19:00 (Jerusalem), 60 minutes
          Join: https://zoom.example/j/1001
          1. Yes
          2. Maybe
          3. No
      ── Tue 2026-11-24 19:00
      kehila → geriatrics: Reminder: Case hour
          Wednesday 25 November, 19:00 (Jerusalem), 60 minutes
          Join: https://zoom.example/j/1001
          0 coming, 1 maybe.
          1. Yes
          2. Maybe
          3. No
      kehila → ruth: אין עדיין תשובות ״כן״ לפגישה שעת מקרה (יום רביעי, 25 בנובמבר, 19:00 (ירושלים)). לקיים אותה בכתב, בשלוש שאלות בערוץ?
          1. בכתב
          2. להשאיר את הפגישה
      ── Tue 2026-11-24 20:00
      noam → kehila: privacy why
      kehila → noam: The last messages I meant for you:
          1. Tuesday 24 November, 17:00 (Jerusalem): “You said maybe to Case hour. Has it bec…”. You had said maybe to a meeting. Sent.
          “profile” shows what comes to you, and the words that change it.
      noam → kehila: privacy erase
      kehila → noam: What becomes of what you wrote for others, such as stories?
          “back” for the question before, “cancel” to stop here.
          1. It goes with me
          2. It stays, without my name
      noam → kehila: 1
      kehila → noam: This is what will happen: your profile, accounts, seats, answers and messages go, and what you led or hosted is handed over. What you did stays counted, and nobody can tell that it was you.
          One thing stays: a sealed mark of your id and accounts that nobody can read, so that no list of members brings you back. Backups made before hold you for 30 days at most.
          It cannot be undone. To go on, type the word “erase”.
          “back” for the question before, “cancel” to stop here.
      noam → kehila: yes please
      kehila → noam: Nothing was erased: only the word “erase” does that. Type “cancel” to stop here.
      :restart
      noam → kehila: erase
      kehila → noam: It is done: nothing here is about you any more, but where others wrote of you without your full name, by a first name say, it cannot be known that it was you. Thank you for the time you were with us.
      noam → kehila: meetings
      kehila → noam: Hello! I am the assistant of Small Health Community. I do not know you here yet.
          To join, ask the leader of one of its groups to add you.
          If I know you in another chat, type “link” there, and then “link” with the code here.
    `);
  });

  it('asks a sole leader, in Hebrew, who comes after them', async () => {
    const world = await createWorld();
    await world.converses(`
      ruth → kehila: פרטיות
      kehila → ruth: זה מה שנשמר עליך כאן, רות אדלר:
          פרופיל: השם, החשבונות, השפה, העבודה, הקבוצות וההגדרות. כל עוד נמשכת החברות.
          פגישות: התשובות שניתנו וההשתתפות. 365 ימים אחרי כל פגישה.
          מה שנכתב לאחרים: עד שמושכים אותו בחזרה; שאלות ומשימות נשמרות 730 ימים.
          דופק: רק עצם המענה, לעולם לא התשובה. הצבעות: עד הספירה.
          הודעות שנשלחו אליך: 90 ימים.
          שאלה שעוד פתוחה בשיחה: 30 ימים לכל היותר.
          קודים וקישורים: עד היום שאחרי סיומם.
          מעשים כגון ״השתתפות בפגישה״: תחת שם בדוי, בלי שום טקסט. אחרי מחיקה איש לא יידע של מי היו.
          ״פרטיות ייצוא״ מראה הכול, ״פרטיות למה״ את הסיבות להודעות, ״פרטיות מחיקה״ מוחקת.
          1. להראות הכול
          2. למה ההודעות האלה
          3. למחוק את המידע שלי
      ruth → kehila: פרטיות מחיקה
      kehila → ruth: לקבוצה גריאטריה אין הובלה אחרת. למי תעבור ההובלה מעכשיו?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. Dana Levi
          2. Layla Mansour
          3. Noam Peled
      ruth → kehila: 1
      kehila → ruth: מה יהיה על מה שנכתב לאחרים, כגון סיפורים?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. נמחק יחד איתי
          2. נשאר, בלי השם שלי
      ruth → kehila: 2
      kehila → ruth: זה מה שיקרה: הפרופיל, החשבונות, המקומות בקבוצות, התשובות וההודעות נמחקים, וכל הובלה או אירוח עוברים הלאה. המעשים נשארים בספירה, ואיש לא יידע של מי היו.
          דבר אחד נשאר: סימן חתום של המזהה והחשבונות, שאיש אינו יכול לקרוא, כדי ששום רשימה לא תחזיר אותך. בגיבויים שנעשו קודם נשאר הכול 30 ימים לכל היותר.
          אי אפשר לבטל זאת. כדי להמשיך יש לכתוב את המילה ״מחיקה״.
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: מחיקה
      kehila → dana: מעכשיו ההובלה של גריאטריה בידיך: מי שהוביל עד כה כבר אינו בקהילה, וההובלה הועברה אליך. זה בסדר מבחינתך?
          1. בסדר
          2. לא אני
      kehila → ruth: בוצע: אין כאן עוד דבר עליך, אך במה שכתבו אחרים בלי השם המלא, למשל בשם פרטי בלבד, אי אפשר לדעת במי מדובר. תודה על הזמן המשותף.
      dana → kehila: meeting
      kehila → dana: מה לעשות?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. קביעת פגישה
          2. העברת פגישה
          3. ביטול פגישה
          4. קיום פגישה שבוטלה
          5. סיום סדרה
          6. קביעת סדר יום
          7. קביעת קישור
          8. כתיבת סיכום
    `);
  });

  it('is left as it was by someone who thinks again', async () => {
    const world = await createWorld();
    await world.converses(`
      layla → kehila: خصوصية محو
      kehila → layla: ماذا يكون مصير ما كُتب للآخرين، مثل القصص؟
          «رجوع» إلى السؤال السابق، «إلغاء» للتوقف هنا.
          1. يُمحى معي
          2. يبقى بدون اسمي
      layla → kehila: 2
      kehila → layla: هذا ما سيحدث: يُمحى الملف والحسابات والمقاعد في المجموعات والردود والرسائل، وتُسلّم القيادة والاستضافة لغيرك. تبقى الأفعال معدودة، ولا يعرف أحد لمن كانت.
          يبقى شيء واحد: علامة مختومة للمعرّف والحسابات لا يستطيع أحد قراءتها، كي لا تعيدك أي قائمة أعضاء. النسخ الاحتياطية السابقة تحتفظ بما فيها 30 يومًا على الأكثر.
          لا رجوع عن ذلك. للمتابعة تُكتب كلمة «محو».
          «رجوع» إلى السؤال السابق، «إلغاء» للتوقف هنا.
      layla → kehila: إلغاء
      kehila → layla: تم الإلغاء. لم يتغير شيء.
      layla → kehila: خصوصية
      kehila → layla: هذا ما هو محفوظ عنك هنا، Layla Mansour:
          الملف: الاسم والحسابات واللغة والعمل والمجموعات والإعدادات. ما دامت العضوية.
          الاجتماعات: الردود والحضور. لمدة 365 يومًا بعد كل اجتماع.
          ما كُتب للآخرين: حتى سحبه؛ والأسئلة والمهام لمدة 730 يومًا.
          النبض: أن الجواب أُعطي فقط، لا الجواب نفسه أبدًا. الأصوات: حتى عدّها.
          الرسائل المرسلة إليك: لمدة 90 يومًا.
          السؤال المفتوح في المحادثة: لمدة 30 يومًا على الأكثر.
          الرموز والروابط: حتى اليوم التالي لانتهائها.
          أفعال مثل «حضور اجتماع»: تحت اسم مستعار، بلا أي نص. بعد المحو لا يعرف أحد لمن كانت.
          «خصوصية تصدير» تعرض كل شيء، و«خصوصية لماذا» أسباب الرسائل، و«خصوصية محو» للمحو.
          1. عرض كل شيء
          2. لماذا هذه الرسائل
          3. محو ما يخصني
    `);
    expect((await world.log()).map(({ kind }) => kind)).not.toContain('member.erased');
  });
});

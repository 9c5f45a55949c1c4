import { describe, expect, it } from 'vitest';
import { introductions } from '../../src/community/pairing.ts';
import { fixture, useWorlds } from '../world.ts';

const createWorld = useWorlds();
const community = fixture('communities/knowing.yaml');

describe('asking to be introduced', () => {
  it('shows what will be read, and gives both how to reach the other once both want it', async () => {
    const world = await createWorld({ community });
    await world.converses(`
      ── Sun 2026-11-22 09:00
      noam → kehila: intro to Dana Levi
      kehila → noam: A line for Dana Levi on what it is about?
          “skip” to leave it empty, “back” for the question before, “cancel” to stop here.
      noam → kehila: about falls
      kehila → noam: For Dana Levi to read, and to decide on:
          Noam Peled, social worker, Centre Fund would like to meet you:
          “about falls”
          If it is a yes, both of you get the other's name, work and how to reach each other (on WhatsApp: the number).
          “back” for the question before, “cancel” to stop here.
          1. Send
          2. Change it
          3. Drop it
      :restart
      noam → kehila: 1
      kehila → dana: בקשת היכרות איתך מאת Noam Peled, עבודה סוציאלית, Centre Fund:
          ״about falls״
          אם התשובה כן, שני הצדדים יקבלו דרך ליצור קשר (ב־WhatsApp: המספר).
          1. כן, היכרות
          2. לא כרגע
      kehila → noam: If Dana Levi would like that too, both of you hear of it here.
      dana → kehila: 1
      kehila → dana: כדאי להכיר: Noam Peled, עבודה סוציאלית, Centre Fund.
          יצירת קשר עם Noam Peled:
          במסוף
      kehila → noam: Someone worth knowing: Dana Levi, nurse, North Hospital.
          How to reach Dana Levi:
          on the console
      noam → kehila: intro Dana Levi
      kehila → noam: You and Dana Levi were introduced before, or one of you has asked.
      :clock +21d
      ── Sun 2026-12-13 09:00
      kehila → dana: לפני שלושה שבועות נעשתה היכרות עם Noam Peled. האם הייתה פגישה, או שיחה?
          1. כן
          2. עדיין לא
          3. לא
      kehila → noam: Three weeks ago I introduced you and Dana Levi. Did you meet, or talk?
          1. Yes
          2. Not yet
          3. No
      dana → kehila: עדיין לא
      kehila → dana: בסדר גמור. לא תהיה תזכורת נוספת.
      noam → kehila: 1
      kehila → noam: Good to hear.
    `);
  });

  it('may be declined, and says so kindly, once and to no one else', async () => {
    const world = await createWorld({ community });
    await world.converses(`
      ── Sun 2026-11-22 09:00
      noam → kehila: intro to layla
      kehila → noam: Whom would you like to meet?
          “back” for the question before, “cancel” to stop here.
          1. Layla Mansour, Galil Clinic
      noam → kehila: 1
      kehila → noam: A line for Layla Mansour on what it is about?
          “skip” to leave it empty, “back” for the question before, “cancel” to stop here.
      noam → kehila: skip
      kehila → noam: For Layla Mansour to read, and to decide on:
          Noam Peled, social worker, Centre Fund would like to meet you.
          If it is a yes, both of you get the other's name, work and how to reach each other (on WhatsApp: the number).
          “back” for the question before, “cancel” to stop here.
          1. Send
          2. Change it
          3. Drop it
      noam → kehila: 1
      kehila → layla: طلب تعارف معك من Noam Peled، العمل الاجتماعي، Centre Fund.
          إن كان الجواب نعم، يتلقى الطرفان طريقة التواصل (على WhatsApp: الرقم).
          1. نعم للتعارف
          2. ليس الآن
      kehila → noam: If Layla Mansour would like that too, both of you hear of it here.
      layla → kehila: 2
      kehila → layla: لا بأس. يُنقل اعتذار لطيف.
      kehila → noam: Layla Mansour cannot just now, and thanks you for asking.
    `);
    const [made] = [...(await world.store.reading().all(introductions)).keys()];
    for (const who of ['layla', 'tamar', 'noam']) {
      world.told(who);
      await world.says(who, `intro yes ${made}`);
      expect(world.told(who)).toHaveLength(1);
    }
    expect((await world.store.reading().get(introductions, made ?? ''))?.state).toBe('declined');
  });

  it('sounds the same when the other one wants never to be introduced, and is not heard of there', async () => {
    const world = await createWorld({ community });
    await world.converses(`
      ── Sun 2026-11-22 09:00
      dana → kehila: היכרות לא Noam Peled
      kehila → dana: נרשם, ולא נאמר לאיש: לא תהיה היכרות עם Noam Peled.
      noam → kehila: intro to @dana
      kehila → noam: A line for Dana Levi on what it is about?
          “skip” to leave it empty, “back” for the question before, “cancel” to stop here.
      noam → kehila: skip
      kehila → noam: For Dana Levi to read, and to decide on:
          Noam Peled, social worker, Centre Fund would like to meet you.
          If it is a yes, both of you get the other's name, work and how to reach each other (on WhatsApp: the number).
          “back” for the question before, “cancel” to stop here.
          1. Send
          2. Change it
          3. Drop it
      noam → kehila: 1
      kehila → noam: If Dana Levi would like that too, both of you hear of it here.
      noam → kehila: find wounds
      kehila → noam: Nobody that I know of. Other words may help, or “ask” puts it to your group.
    `);
    expect(world.told('dana').filter((text) => text.includes('בקשת'))).toEqual([]);
  });
});

describe('pairs', () => {
  it('are made of those who want it, across organisations, told why, and never again', async () => {
    const world = await createWorld({ community });
    await world.converses(`
      ── Sun 2026-11-22 09:00
      noam → kehila: intro
      kehila → noam: Members who want it are introduced in pairs: you would get one name and the reason, and they would get your name, your work and how to reach you (on WhatsApp: your number). The next pairs are made on Monday 30 November.
          “intro off” ends it at any time, “intro not” and a name keeps someone out, and nobody hears of it.
          1. Yes, pair me
          2. Not now
      noam → kehila: 2
      kehila → noam: All right, nothing was changed. “intro” shows this again.
      noam → kehila: intro
      kehila → noam: Members who want it are introduced in pairs: you would get one name and the reason, and they would get your name, your work and how to reach you (on WhatsApp: your number). The next pairs are made on Monday 30 November.
          “intro off” ends it at any time, “intro not” and a name keeps someone out, and nobody hears of it.
          1. Yes, pair me
          2. Not now
      noam → kehila: 1
      kehila → noam: You are in. The next pairs are made on Monday 30 November. You will get one name and the reason, and they get your name, your work and how to reach you (on WhatsApp: your number). “intro off” ends it; “intro not” and a name keeps someone out, and nobody hears of it.
      shira → kehila: intro on
      kehila → shira: You are in. The next pairs are made on Monday 30 November. You will get one name and the reason, and they get your name, your work and how to reach you (on WhatsApp: your number). “intro off” ends it; “intro not” and a name keeps someone out, and nobody hears of it.
      layla → kehila: تعارف
      kehila → layla: تعارف في أزواج لمن يرغب: يصلك اسم شخص واحد مع سبب التعارف، ويصل إلى الطرف الآخر اسمك وعملك وطريقة التواصل معك (على WhatsApp: الرقم). موعد الأزواج القادمة: الاثنين، 30 تشرين الثاني.
          «تعارف إيقاف» ينهي ذلك في أي وقت، و«تعارف بدون» مع اسم يستثني شخصًا دون علم أحد.
          1. نعم، أريد الانضمام
          2. ليس الآن
      layla → kehila: 1
      kehila → layla: تم تسجيل المشاركة. موعد الأزواج القادمة: الاثنين، 30 تشرين الثاني. يصلك اسم شخص واحد مع سبب التعارف، ويصل إلى الطرف الآخر اسمك وعملك وطريقة التواصل معك (على WhatsApp: الرقم). «تعارف إيقاف» ينهي ذلك، و«تعارف بدون» مع اسم يستثني شخصًا دون علم أحد.
      dana → kehila: היכרות
      kehila → dana: היכרות בזוגות, למי שרוצה: יגיע אליך שם של אדם אחד, עם הסיבה להיכרות, ואליו יגיעו שמך, העיסוק ודרך ליצור איתך קשר (ב־WhatsApp: המספר). הזוגות הבאים ייקבעו ביום שני, 30 בנובמבר.
          ״היכרות כיבוי״ מסיים בכל עת, ״היכרות לא״ ושם מונע היכרות, ואף אחד לא יודע על כך.
          1. כן, להצטרף
          2. לא כרגע
      dana → kehila: 1
      kehila → dana: ההשתתפות נרשמה. הזוגות הבאים ייקבעו ביום שני, 30 בנובמבר. יגיע אליך שם של אדם אחד, עם הסיבה להיכרות, ואליו יגיעו שמך, העיסוק ודרך ליצור איתך קשר (ב־WhatsApp: המספר). ״היכרות כיבוי״ מסיים; ״היכרות לא״ ושם מונע היכרות, ואף אחד לא יודע על כך.
      dana → kehila: היכרות כיבוי
      kehila → dana: ההשתתפות הסתיימה. היכרויות שכבר נעשו נשארות.
      :clock 2026-11-30T10:00
      ── Mon 2026-11-30 10:00
      kehila → layla: شخص تفيد معرفته: Shira Almog، الإدارة، Galil Hospital.
          المشترك بينكما: الاهتمامات، وكذلك المنطقة.
          طريقة التواصل مع Shira Almog:
          على الطرفية
      kehila → shira: Someone worth knowing: Layla Mansour, physician, Galil Clinic.
          What you have in common: the topics, and the region.
          How to reach Layla Mansour:
          on the console
    `);
    const pairs = [...(await world.store.reading().all(introductions)).values()];
    expect(pairs).toHaveLength(1);
    await world.advance('+60d');
    const after = [...(await world.store.reading().all(introductions)).values()];
    const named = after.map(({ one, other }) => [one, other].toSorted().join(' '));
    expect(new Set(named).size).toBe(named.length);
    expect(named.join()).not.toContain('dana');
  });
});

describe('thanks', () => {
  it('go to one person, and to the group if the giver wants', async () => {
    const world = await createWorld({ community });
    await world.converses(`
      ── Sun 2026-11-22 09:00
      noam → kehila: kudos Dana Levi for the triage sheet
      kehila → noam: Dana Levi will read this, from you:
          “for the triage sheet”
          “back” for the question before, “cancel” to stop here.
          1. Send in private
          2. Send, and post in Geriatrics
          3. Change it
          4. Drop it
      :restart
      noam → kehila: 2
      kehila → dana: תודה מאת Noam Peled:
          ״for the triage sheet״
      kehila → geriatrics: Noam Peled thanks Dana Levi:
          “for the triage sheet”
      kehila → noam: On its way to Dana Levi.
      layla → kehila: تقدير Noam Peled: على المتابعة
      kehila → layla: سيصل هذا منك إلى Noam Peled:
          «على المتابعة»
          «رجوع» إلى السؤال السابق، «إلغاء» للتوقف هنا.
          1. إرسال على انفراد
          2. إرسال، ونشر في طب الشيخوخة
          3. تعديل
          4. تراجع
      layla → kehila: 1
      kehila → layla: في الطريق إلى Noam Peled.
      kehila → noam: Layla Mansour thanks you:
          “على المتابعة”
      noam → kehila: kudos noam
      kehila → noam: Whom would you like to thank?
          “back” for the question before, “cancel” to stop here.
          1. Noam Peled, Centre Fund
      noam → kehila: 1
      kehila → noam: Thanks are for others. Being content with oneself needs no message.
      noam → kehila: kudos Nobody Such
      kehila → noam: I know nobody called “Nobody Such”. Try the full name, as it stands in the chat.
    `);
  });

  it('are given at most five times a day', async () => {
    const world = await createWorld({ community });
    for (let i = 0; i < 5; i += 1) {
      await world.says('noam', `kudos @dana thanks ${i}`);
      await world.says('noam', '1');
    }
    world.told('noam');
    await world.says('noam', 'kudos @dana once more');
    expect(world.told('noam')).toEqual(['That is five within a day. The next one will mean more tomorrow.']);
    await world.advance('+1d');
    await world.says('noam', 'kudos @dana once more');
    expect(world.told('noam').at(-1)).toContain('once more');
  });
});

import { describe, expect, it } from 'vitest';
import { useWorlds } from '../world.ts';

const createWorld = useWorlds();

describe('telling a story', () => {
  it('goes from five questions, over restarts, to a card in the group and a text for LinkedIn', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: story
      kehila → noam: 1/5 What was the challenge?
          “back” for the question before, “cancel” to stop here.
      :restart
      noam → kehila: Falls at night on our ward. Three in one month.
      kehila → noam: 2/5 What did you do?
          “back” for the question before, “cancel” to stop here.
      :restart
      noam → kehila: Noam Peled and Dana Levi moved the beds and left a light on. #falls
      kehila → noam: 3/5 What came of it?
          “back” for the question before, “cancel” to stop here.
      :restart
      noam → kehila: One fall in three months.
      kehila → noam: 4/5 What would you do differently next time?
          “skip” to leave it empty, “back” for the question before, “cancel” to stop here.
      :restart
      noam → kehila: skip
      kehila → noam: 5/5 Who should be called by those who want to know more? Skip this if it is you.
          “skip” to leave it empty, “back” for the question before, “cancel” to stop here.
      :restart
      noam → kehila: skip
      kehila → noam: This is your story. It is a draft: nobody else sees it.
          The challenge: Falls at night on our ward. Three in one month.
          What we did: Noam Peled and Dana Levi moved the beds and left a light on. #falls
          What came of it: One fall in three months.
          Who to call: Noam Peled
          Publishing shows it under your name (Noam Peled, social worker, Centre Fund) to everyone in Small Health Community. A short card goes to Geriatrics, once. It can be changed and withdrawn at any time.
          1. Publish
          2. Change
          3. Put away
          4. Discard
      :restart
      noam → kehila: 1
      kehila → noam: Published: “stories” finds it from now on. Thank you for telling it. A card goes to Geriatrics. Should you like to post it on LinkedIn, here is a short text:
      kehila → noam: Falls at night on our ward. Three in one month.
          Noam Peled and a colleague moved the beds and left a light on. falls
          One fall in three months.
          Told by Noam Peled, social worker
          #DigitalHealth #SuccessStory #Geriatrics
      kehila → geriatrics: A story by Noam Peled, social worker, Centre Fund:
          “Falls at night on our ward.”
          1. Read it
          2. Meet the teller
      noam → kehila: 1
      kehila → noam: This story is published already.
      noam → kehila: story publish
      kehila → noam: There is no draft. Type “story” to tell a story.
    `);
  });

  it('in Hebrew', async () => {
    const world = await createWorld();
    await world.converses(`
      dana → kehila: סיפור
      kehila → dana: 1/5 מה היה האתגר?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      dana → kehila: מטופלים נפלו בלילה.
      kehila → dana: 2/5 מה נעשה?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      dana → kehila: הזזנו את המיטות.
      kehila → dana: 3/5 מה יצא מזה?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      dana → kehila: חזרה
      kehila → dana: 2/5 מה נעשה?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      dana → kehila: הזזנו את המיטות והשארנו אור.
      kehila → dana: 3/5 מה יצא מזה?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      dana → kehila: פחות נפילות.
      kehila → dana: 4/5 מה כדאי לעשות אחרת בפעם הבאה?
          ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      dana → kehila: להתחיל מוקדם יותר.
      kehila → dana: 5/5 אל מי אפשר לפנות כדי לדעת עוד? אם אליך, אפשר לדלג.
          ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      dana → kehila: דילוג
      kehila → dana: זה הסיפור שלך. זו טיוטה: איש מלבדך אינו רואה אותה.
          האתגר: מטופלים נפלו בלילה.
          מה עשינו: הזזנו את המיטות והשארנו אור.
          מה יצא מזה: פחות נפילות.
          מה היינו עושים אחרת: להתחיל מוקדם יותר.
          אל מי לפנות: Dana Levi
          הפרסום יראה אותו בשמך (Dana Levi, סיעוד, North Hospital) לכל אנשי Small Health Community. כרטיס קצר יישלח לקבוצה גריאטריה, פעם אחת. אפשר לשנות ולמשוך אותו בכל עת.
          1. לפרסם
          2. לשנות
          3. לשמור כטיוטה
          4. למחוק
      dana → kehila: 1
      kehila → dana: פורסם: מעכשיו ״סיפורים״ מוצא אותו. תודה על הסיפור. כרטיס יישלח לקבוצה גריאטריה. לפרסום ב־LinkedIn, למי שרוצה, הנה נוסח קצר:
      kehila → dana: מטופלים נפלו בלילה.
          הזזנו את המיטות והשארנו אור.
          פחות נפילות.
          מאת Dana Levi, סיעוד
          #בריאות_דיגיטלית #סיפור_הצלחה #גריאטריה
      kehila → geriatrics: A story by Dana Levi, nurse, North Hospital:
          “מטופלים נפלו בלילה.”
          1. Read it
          2. Meet the teller
      noam → kehila: stories
      kehila → noam: One story so far.
          1. מטופלים נפלו בלילה. (nurse, North Hospital)
          2. Meet the teller of 1: Dana Levi
      layla → kehila: قصص
      kehila → layla: قصة واحدة حتى الآن.
          1. מטופלים נפלו בלילה. (التمريض، North Hospital)
          2. التعارف بعد القصة 1: Dana Levi
      dana → kehila: סיפור משיכה
      kehila → dana: למשוך את ״מטופלים נפלו בלילה.״? לא יהיה אפשר עוד למצוא או לקרוא אותו כאן. מה שכבר נשלח נשאר בצ׳אטים.
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. כן
          2. לא
      dana → kehila: כן
      kehila → dana: הסיפור נמשך: אי אפשר עוד למצוא או לקרוא אותו כאן. מה שכבר נשלח נשאר בצ׳אטים.
          1. לפרסם שוב
      noam → kehila: stories
      kehila → noam: There are no stories yet. Type “story” to tell the first one.
    `);
  });

  it('is gone on with after weeks of silence', async () => {
    const world = await createWorld({ now: '2027-01-03T09:00' });
    await world.converses(`
      ── Sun 2027-01-03 09:00
      tamar → kehila: story
      kehila → tamar: 1/5 What was the challenge?
          “back” for the question before, “cancel” to stop here.
      tamar → kehila: Nobody read the discharge letters.
      kehila → tamar: 2/5 What did you do?
          “back” for the question before, “cancel” to stop here.
      tamar → kehila: story
      kehila → tamar: Your story “Nobody read the discharge letters.” waits where you left it, with 1 of 5 questions answered.
          1. Go on
          2. Start over
          3. Discard
      tamar → kehila: 1
      kehila → tamar: 2/5 What did you do?
          “back” for the question before, “cancel” to stop here.
      tamar → kehila: We made them one page.
      kehila → tamar: 3/5 What came of it?
          “back” for the question before, “cancel” to stop here.
      tamar → kehila: cancel
      kehila → tamar: Stopped here. What was written so far is kept: “story” goes on with it.
      :clock +3w
      :restart
      ── Sun 2027-01-24 09:00
      tamar → kehila: story
      kehila → tamar: Your story “Nobody read the discharge letters.” waits where you left it, with 2 of 5 questions answered.
          1. Go on
          2. Start over
          3. Discard
      tamar → kehila: 1
      kehila → tamar: 3/5 What came of it?
          “back” for the question before, “cancel” to stop here.
      tamar → kehila: They are read.
      kehila → tamar: 4/5 What would you do differently next time?
          “skip” to leave it empty, “back” for the question before, “cancel” to stop here.
      tamar → kehila: skip
      kehila → tamar: 5/5 Who should be called by those who want to know more? Skip this if it is you.
          “skip” to leave it empty, “back” for the question before, “cancel” to stop here.
      tamar → kehila: Ask for the pharmacy
      kehila → tamar: This is your story. It is a draft: nobody else sees it.
          The challenge: Nobody read the discharge letters.
          What we did: We made them one page.
          What came of it: They are read.
          Who to call: Ask for the pharmacy
          Publishing shows it under your name (Tamar Golan, pharmacist, Centre Fund) to everyone in Small Health Community. A short card goes to Webinars, once. It can be changed and withdrawn at any time.
          1. Publish
          2. Change
          3. Put away
          4. Discard
      tamar → kehila: 3
      kehila → tamar: Put away. It is kept as a draft, and “story draft” brings it back.
      tamar → kehila: story draft
      kehila → tamar: This is your story. It is a draft: nobody else sees it.
          The challenge: Nobody read the discharge letters.
          What we did: We made them one page.
          What came of it: They are read.
          Who to call: Ask for the pharmacy
          Publishing shows it under your name (Tamar Golan, pharmacist, Centre Fund) to everyone in Small Health Community. A short card goes to Webinars, once. It can be changed and withdrawn at any time.
          1. Publish
          2. Change
          3. Put away
          4. Discard
      tamar → kehila: 4
      kehila → tamar: Discard “Nobody read the discharge letters.” for good?
          “back” for the question before, “cancel” to stop here.
          1. Yes
          2. No
      tamar → kehila: 1
      kehila → tamar: Discarded. Nothing of it is kept.
      tamar → kehila: story draft
      kehila → tamar: There is no draft. Type “story” to tell a story.
    `);
  });

  it('is changed in draft and after', async () => {
    const world = await createWorld();
    await world.says('tamar', 'story');
    for (const part of ['Letters', 'One page', 'Read', 'skip', 'skip']) await world.says('tamar', part);
    world.told('tamar');
    await world.converses(`
      tamar → kehila: 2
      kehila → tamar: Which part?
          “back” for the question before, “cancel” to stop here.
          1. The challenge
          2. What we did
          3. What came of it
          4. What we would do differently
          5. Who to call
      tamar → kehila: 3
      kehila → tamar: What came of it?
          “back” for the question before, “cancel” to stop here.
      tamar → kehila: skip
      kehila → tamar: This one is needed, so it cannot be skipped. “cancel” stops here.
      tamar → kehila: Everyone reads them.
      kehila → tamar: This is your story. It is a draft: nobody else sees it.
          The challenge: Letters
          What we did: One page
          What came of it: Everyone reads them.
          Who to call: Tamar Golan
          Publishing shows it under your name (Tamar Golan, pharmacist, Centre Fund) to everyone in Small Health Community. A short card goes to Webinars, once. It can be changed and withdrawn at any time.
          1. Publish
          2. Change
          3. Put away
          4. Discard
      tamar → kehila: story publish
      kehila → tamar: Published: “stories” finds it from now on. Thank you for telling it. A card goes to Webinars. Should you like to post it on LinkedIn, here is a short text:
      kehila → tamar: Letters
          One page
          Everyone reads them.
          Told by Tamar Golan, pharmacist
          #DigitalHealth #SuccessStory #Webinars
      kehila → webinars: A story by Tamar Golan, pharmacist, Centre Fund:
          “Letters”
          1. Read it
          2. Meet the teller
      tamar → kehila: story edit
      kehila → tamar: Which part?
          “back” for the question before, “cancel” to stop here.
          1. The challenge
          2. What we did
          3. What came of it
          4. What we would do differently
          5. Who to call
      tamar → kehila: 4
      kehila → tamar: What would you do differently next time?
          “skip” to leave it empty, “back” for the question before, “cancel” to stop here.
      tamar → kehila: skip
      kehila → tamar: Changed: “Letters”. Whoever reads it from now on reads the new text.
      tamar → kehila: stories everyone
      kehila → tamar: One story.
          1. Letters (pharmacist, Centre Fund)
      tamar → kehila: 1
      kehila → tamar: Letters
          Told by Tamar Golan, pharmacist, Centre Fund
          The challenge: Letters
          What we did: One page
          What came of it: Everyone reads them.
          Who to call: Tamar Golan
          1. Change
          2. Withdraw
      tamar → kehila: story discard
      kehila → tamar: There is no draft. Type “story” to tell a story.
    `);
  });

  it('is not announced when it was withdrawn before the morning, and may be published again', async () => {
    const world = await createWorld();
    await world.says('noam', 'story');
    for (const part of ['Falls', 'A light', 'Fewer', 'skip', 'skip']) await world.says('noam', part);
    world.told('noam');
    await world.converses(`
      :clock 2026-11-22T22:30
      ── Sun 2026-11-22 22:30
      noam → kehila: story publish
      kehila → noam: Published: “stories” finds it from now on. Thank you for telling it. A card goes to Geriatrics. Should you like to post it on LinkedIn, here is a short text:
      kehila → noam: Falls
          A light
          Fewer
          Told by Noam Peled, social worker
          #DigitalHealth #SuccessStory #Geriatrics
      noam → kehila: story withdraw
      kehila → noam: Withdraw “Falls”? It can no longer be found or read here. What was posted already stays in people’s chats.
          “back” for the question before, “cancel” to stop here.
          1. Yes
          2. No
      noam → kehila: yes
      kehila → noam: Withdrawn: it can no longer be found or read here. What was posted already stays in people’s chats.
          1. Publish again
      :clock 2026-11-23T09:00
      ── Mon 2026-11-23 09:00
      noam → kehila: 1
      kehila → noam: You withdrew this story: nobody else sees it. It can be published again as it stands here.
          The challenge: Falls
          What we did: A light
          What came of it: Fewer
          Who to call: Noam Peled
          Publishing shows it under your name (Noam Peled, social worker, Centre Fund) to everyone in Small Health Community. A short card goes to Geriatrics, once. It can be changed and withdrawn at any time.
          1. Publish again
      noam → kehila: 1
      kehila → noam: Published: “stories” finds it from now on. Thank you for telling it. A card goes to Geriatrics. Should you like to post it on LinkedIn, here is a short text:
      kehila → noam: Falls
          A light
          Fewer
          Told by Noam Peled, social worker
          #DigitalHealth #SuccessStory #Geriatrics
      kehila → geriatrics: A story by Noam Peled, social worker, Centre Fund:
          “Falls”
          1. Read it
          2. Meet the teller
      noam → kehila: story withdraw
      kehila → noam: Withdraw “Falls”? It can no longer be found or read here. What was posted already stays in people’s chats.
          “back” for the question before, “cancel” to stop here.
          1. Yes
          2. No
      noam → kehila: 1
      kehila → noam: Withdrawn: it can no longer be found or read here. What was posted already stays in people’s chats.
          1. Publish again
      noam → kehila: 1
      kehila → noam: You withdrew this story: nobody else sees it. It can be published again as it stands here.
          The challenge: Falls
          What we did: A light
          What came of it: Fewer
          Who to call: Noam Peled
          Publishing shows it under your name (Noam Peled, social worker, Centre Fund) to everyone in Small Health Community. It can be changed and withdrawn at any time.
          1. Publish again
      noam → kehila: 1
      kehila → noam: Published: “stories” finds it from now on. Thank you for telling it. Should you like to post it on LinkedIn, here is a short text:
      kehila → noam: Falls
          A light
          Fewer
          Told by Noam Peled, social worker
          #DigitalHealth #SuccessStory #Geriatrics
    `);
  });
});

describe('what the log knows of a story', () => {
  it('is its id and its size, never its words', async () => {
    const world = await createWorld();
    await world.says('noam', 'story');
    for (const part of ['Falls', 'A light', 'Fewer', 'skip', 'skip', '1']) await world.says('noam', part);
    const log = (await world.log()).filter(({ kind }) => kind.startsWith('story.'));
    expect(log.map(({ kind, size }) => ({ kind, size }))).toEqual([
      { kind: 'story.drafted', size: 17 },
      { kind: 'story.published', size: 17 },
    ]);
    expect(JSON.stringify(log)).not.toContain('Falls');
  });
});

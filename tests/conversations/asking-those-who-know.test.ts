import { describe, expect, it } from 'vitest';
import { members } from '../../src/community/member.ts';
import { questions } from '../../src/community/question.ts';
import { DAY } from '../../src/core/time.ts';
import { eventBy, fixture, useWorlds } from '../world.ts';

const createWorld = useWorlds();
const community = fixture('communities/knowing.yaml');

describe('a question', () => {
  it('is shown first, reaches the group and those who know, and is closed by its asker', async () => {
    const world = await createWorld({ community });
    await world.converses(`
      ── Sun 2026-11-22 09:00
      noam → geriatrics: /ask who has a triage protocol for falls at home?
      kehila → noam: This will be put to Geriatrics, and in private to up to 3 people who are likely to know, under your name.
          “who has a triage protocol for falls at home?”
          “back” for the question before, “cancel” to stop here.
          1. Send
          2. Send to the people only
          3. Send to the group only
          4. Change it
          5. Drop it
      noam → kehila: 1
      kehila → noam: It is on its way to Geriatrics and to up to 3 people, each at the next good moment. Whatever is answered comes to you here.
      kehila → dana: שאלה מאת Noam Peled, עבודה סוציאלית, Centre Fund, ואולי התשובה אצלך:
          ״who has a triage protocol for falls at home?״
          1. תשובה
          2. ידוע לי מי
          3. לא אצלי
      kehila → geriatrics: Noam Peled, social worker, Centre Fund asks:
          “who has a triage protocol for falls at home?”
          1. Answer
          2. I know who
      kehila → layla: سؤال من Noam Peled، العمل الاجتماعي، Centre Fund، وقد يكون الجواب لديك:
          «who has a triage protocol for falls at home?»
          1. جواب
          2. أعرف من يعرف
          3. لا جواب لديّ
      kehila → shira: Noam Peled, social worker, Centre Fund asks, and you may know:
          “who has a triage protocol for falls at home?”
          1. Answer
          2. I know who
          3. Not me
      dana → kehila: 1
      kehila → dana: מה התשובה?
          ״who has a triage protocol for falls at home?״
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      dana → kehila: יש לנו דף מיון של עמוד אחד
      kehila → dana: התשובה תגיע בשמך אל Noam Peled ואל הקבוצה גריאטריה:
          ״יש לנו דף מיון של עמוד אחד״
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. שליחה
          2. שינוי
          3. ויתור
      :restart
      dana → kehila: 1
      kehila → dana: התשובה בדרך אל Noam Peled. תודה.
      kehila → geriatrics: Dana Levi, nurse, North Hospital answers “who has a triage protocol for falls at home?”:
          “יש לנו דף מיון של עמוד אחד”
      kehila → noam: Dana Levi, nurse, North Hospital answers your question “who has a triage protocol for falls at home?”:
          “יש לנו דף מיון של עמוד אחד”
          1. That helps
      noam → kehila: 1
      kehila → noam: Good. Nobody else is asked any more.
          1. Thank Dana Levi
      noam → kehila: 1
      kehila → noam: What would you like to thank Dana Levi for?
          “back” for the question before, “cancel” to stop here.
      noam → kehila: one page, at last
      kehila → noam: Dana Levi will read this, from you:
          “one page, at last”
          “back” for the question before, “cancel” to stop here.
          1. Send in private
          2. Send, and post in Geriatrics
          3. Change it
          4. Drop it
      noam → kehila: 1
      kehila → dana: תודה מאת Noam Peled:
          ״one page, at last״
      kehila → noam: On its way to Dana Levi.
    `);
  });

  it('is changed, changed again, and dropped, also across a restart', async () => {
    const world = await createWorld({ community });
    await world.converses(`
      ── Sun 2026-11-22 09:00
      noam → kehila: ask who knows wounds?
      kehila → noam: This will be put to Geriatrics, and in private to one person who is likely to know, under your name.
          “who knows wounds?”
          “back” for the question before, “cancel” to stop here.
          1. Send
          2. Send to the one person only
          3. Send to the group only
          4. Change it
          5. Drop it
      :restart
      noam → kehila: 4
      kehila → noam: What would you like to know?
          “back” for the question before, “cancel” to stop here.
      noam → kehila: who knows about triage of wounds?
      kehila → noam: This will be put to Geriatrics, and in private to up to 3 people who are likely to know, under your name.
          “who knows about triage of wounds?”
          “back” for the question before, “cancel” to stop here.
          1. Send
          2. Send to the people only
          3. Send to the group only
          4. Change it
          5. Drop it
      :restart
      noam → kehila: back
      kehila → noam: What would you like to know?
          “back” for the question before, “cancel” to stop here.
      noam → kehila: who knows about triage?
      kehila → noam: This will be put to Geriatrics, and in private to up to 3 people who are likely to know, under your name.
          “who knows about triage?”
          “back” for the question before, “cancel” to stop here.
          1. Send
          2. Send to the people only
          3. Send to the group only
          4. Change it
          5. Drop it
      noam → kehila: cancel
      kehila → noam: Cancelled. Nothing was changed.
    `);
    expect((await world.store.reading().all(questions)).size).toBe(0);
  });

  it('waits for the morning, and reaches nobody once it has found its answer', async () => {
    const world = await createWorld({ community });
    await world.converses(`
      :clock 2026-11-22T22:30
      ── Sun 2026-11-22 22:30
      noam → geriatrics: /ask who has a triage protocol for falls at home?
      kehila → noam: This will be put to Geriatrics, and in private to up to 3 people who are likely to know, under your name.
          “who has a triage protocol for falls at home?”
          “back” for the question before, “cancel” to stop here.
          1. Send
          2. Send to the people only
          3. Send to the group only
          4. Change it
          5. Drop it
      noam → kehila: 1
      kehila → noam: It is on its way to Geriatrics and to up to 3 people, each at the next good moment. Whatever is answered comes to you here.
    `);
    const [question] = [...(await world.store.reading().all(questions)).values()];
    await world.says('ruth@geriatrics', `ask answer ${question?.id}`);
    world.told('ruth');
    await world.says('ruth', 'We do');
    await world.says('ruth', '1');
    await world.says('noam', `ask close ${question?.id} 1`);
    const left = await world.store.turns.due(world.now() + 30 * DAY);
    expect(left.filter(({ subject }) => subject.startsWith(question?.id ?? '-'))).toEqual([]);
    await world.advance('+3d');
    expect(world.told('dana').filter((text) => text.includes('triage'))).toEqual([]);
    expect(world.told('layla').filter((text) => text.includes('triage'))).toEqual([]);
  });

  it('that nobody answers goes to others once, and then its asker is told', async () => {
    const world = await createWorld({ community });
    await world.says('tamar', 'ask who has a triage protocol for falls at home?');
    await world.says('tamar', '2');
    world.told('tamar');
    await world.advance('+3d');
    const [question] = [...(await world.store.reading().all(questions)).values()];
    expect(question?.closed).toBeUndefined();
    await world.advance('+4d');
    expect(world.told('tamar').filter((text) => text.startsWith('Nobody has answered'))).toHaveLength(1);
    const kinds = (await world.log()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('question.'))).toEqual([
      'question.asked',
      'question.expired',
    ]);
  });

  it('is nobody’s but theirs who were asked, and never asked of who is away or wants none', async () => {
    const world = await createWorld({ community });
    await world.says('dana', 'pause 1w');
    await world.says('layla', 'ask off');
    await world.says('noam', 'ask who has a triage protocol for falls at home?');
    await world.says('noam', '2');
    const [question] = [...(await world.store.reading().all(questions)).values()];
    expect(question?.asked.map(({ member }) => member)).not.toContain('dana');
    expect(question?.asked.map(({ member }) => member)).not.toContain('layla');
    world.told('tamar');
    for (const choice of [
      `ask answer ${question?.id}`,
      `ask close ${question?.id} 1`,
      `ask know ${question?.id}`,
    ]) {
      await world.says('ministry', choice);
      expect(world.told('ministry')).toEqual(['That question is not there for you any more.']);
    }
    expect((await world.store.reading().get(members, 'layla'))?.optedOut).toEqual(['ask-person']);
  });
});

describe('a question in the channel of a group one has no seat in', () => {
  it('goes to those who know and to one’s own group, and says so', async () => {
    const world = await createWorld({ community });
    await world.converses(`
      ── Sun 2026-11-22 09:00
      tamar → geriatrics: /ask who has a triage protocol for wounds?
      kehila → tamar: You have no seat in Geriatrics, so nothing is posted there.
          This will be put to Medicines, and in private to up to 3 people who are likely to know, under your name.
          “who has a triage protocol for wounds?”
          “back” for the question before, “cancel” to stop here.
          1. Send
          2. Send to the people only
          3. Send to the group only
          4. Change it
          5. Drop it
      tamar → kehila: 3
      kehila → tamar: It is on its way to Medicines. Whatever is answered comes to you here.
      kehila → medicines: Tamar Golan, pharmacist, Centre Fund asks:
          “who has a triage protocol for wounds?”
          1. Answer
          2. I know who
    `);
  });

  it('goes to those who know alone, where one has no group', async () => {
    const world = await createWorld({ community });
    await world.says('ministry@geriatrics', '/ask who has a triage protocol for wounds?');
    expect(world.told('ministry').join()).toContain('under your name, to up to 3 people');
    await world.says('ministry', '1');
    const [question] = [...(await world.store.reading().all(questions)).values()];
    expect(question).not.toHaveProperty('group');
    expect(world.told('geriatrics')).toEqual([]);
  });

  it('asks which of one’s own groups, where there are several', async () => {
    const world = await createWorld({ community });
    await world.hears({ ...eventBy('tamar@geriatrics', 'joins', world.now()), kind: 'joined' });
    await world.says('tamar@geriatrics', '/ask who has a triage protocol for wounds?');
    expect(world.told('tamar').join()).toContain('put to Geriatrics');
    await world.says('tamar', 'cancel');
    world.told('tamar');
    await world.says('tamar', 'ask who has a triage protocol for wounds?');
    expect(world.told('tamar').join()).toContain('Which group should read it too?');
  });

  it('may be answered by whoever reads it there; the answer then goes to its asker alone', async () => {
    const world = await createWorld({ community });
    await world.says('noam', 'ask who has a triage protocol for wounds?');
    await world.says('noam', '3');
    const [question] = [...(await world.store.reading().all(questions)).values()];
    world.told('noam');
    world.told('geriatrics');
    await world.says('tamar@geriatrics', `/ask answer ${question?.id}`);
    for (const said of ['We have one', '1']) await world.says('tamar', said);
    expect(world.told('noam').join()).toContain('We have one');
    expect(world.told('geriatrics')).toEqual([]);
  });
});

describe('finding who did it before', () => {
  it('tells the reason, and never how to reach them', async () => {
    const world = await createWorld({ community });
    await world.converses(`
      ── Sun 2026-11-22 09:00
      noam → kehila: find triage
      kehila → noam: 3 who may help:
          Dana Levi, nurse, North Hospital: triage is a topic of theirs
          Layla Mansour, physician, Galil Clinic: triage is a topic of theirs
          Shira Almog, manager, Galil Hospital: triage is a topic of theirs
          1. Introduce us: Dana Levi
          2. Introduce us: Layla Mansour
          3. Introduce us: Shira Almog
      dana → kehila: חיפוש triage
      kehila → dana: שני אנשים שאולי יוכלו לעזור:
          Layla Mansour, רפואה, Galil Clinic: תחום עניין: triage
          Shira Almog, ניהול, Galil Hospital: תחום עניין: triage
          1. היכרות: Layla Mansour
          2. היכרות: Shira Almog
      noam → kehila: find quantum knitting
      kehila → noam: Nobody that I know of. Other words may help, or “ask” puts it to your group.
    `);
  });
});

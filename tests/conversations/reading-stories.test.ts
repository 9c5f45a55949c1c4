import { describe, expect, it } from 'vitest';
import { useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

async function tells(world: World, who: string, parts: readonly string[]): Promise<void> {
  for (const line of ['story', ...parts, 'skip', 'skip', 'story publish']) await world.says(who, line);
  for (const place of [who, 'geriatrics', 'webinars']) world.told(place);
}

async function library(): Promise<World> {
  const world = await createWorld();
  await tells(world, 'dana', ['נפילות בבית החולים בלילה', 'השארנו אור', 'פחות נפילות']);
  await tells(world, 'layla', ['رعاية المرضى في البيت', 'زيارات', 'أقل إدخالات']);
  await tells(world, 'noam', ['Falls at home', 'A lamp by the bed', 'Fewer falls']);
  return world;
}

describe('finding a story', () => {
  it('by its words, in any language, and by who tells it', async () => {
    const world = await library();
    await world.converses(`
      tamar → kehila: stories
      kehila → tamar: The newest of 3 stories.
          1. رعاية المرضى في البيت (physician, Galil Clinic)
          2. Falls at home (social worker, Centre Fund)
          3. נפילות בבית החולים בלילה (nurse, North Hospital)
          4. Meet the teller of 1: Layla Mansour
          5. Meet the teller of 2: Noam Peled
          6. Meet the teller of 3: Dana Levi
      tamar → kehila: stories falls
      kehila → tamar: 2 stories.
          1. Falls at home (social worker, Centre Fund)
          2. נפילות בבית החולים בלילה (nurse, North Hospital)
          3. Meet the teller of 1: Noam Peled
          4. Meet the teller of 2: Dana Levi
      tamar → kehila: stories north nurse
      kehila → tamar: One story. Only: north, nurse.
          1. נפילות בבית החולים בלילה (nurse, North Hospital)
          2. Meet the teller of 1: Dana Levi
      tamar → kehila: stories lamp north
      kehila → tamar: One story.
          1. Falls at home (social worker, Centre Fund)
          2. Meet the teller of 1: Noam Peled
      ruth → kehila: סיפורים בֵּית חולים
      kehila → ruth: סיפור אחד.
          1. נפילות בבית החולים בלילה (סיעוד, North Hospital)
          2. היכרות בעקבות סיפור 1: Dana Levi
      layla → kehila: قصص مرضي العربية
      kehila → layla: قصة واحدة. فقط: العربية.
          1. رعاية المرضى في البيت (الطب، Galil Clinic)
      tamar → kehila: stories unicorns
      kehila → tamar: No story with these words. Fewer words may find more; “stories” alone shows the newest.
      tamar → kehila: stories read st_00000000
      kehila → tamar: There is no such story, or it was withdrawn.
    `);
  });
});

describe('a warm introduction', () => {
  it('tells the teller once, after the reader has agreed to what will be told', async () => {
    const world = await library();
    await world.converses(`
      tamar → kehila: stories falls
      kehila → tamar: 2 stories.
          1. Falls at home (social worker, Centre Fund)
          2. נפילות בבית החולים בלילה (nurse, North Hospital)
          3. Meet the teller of 1: Noam Peled
          4. Meet the teller of 2: Dana Levi
      tamar → kehila: 1
      kehila → tamar: Falls at home
          Told by Noam Peled, social worker, Centre Fund
          The challenge: Falls at home
          What we did: A lamp by the bed
          What came of it: Fewer falls
          Who to call: Noam Peled
          1. Meet the teller
      tamar → kehila: 1
      kehila → tamar: How can Noam Peled reach you? A telephone number, an address, or your name in a chat.
          “back” for the question before, “cancel” to stop here.
      :restart
      tamar → kehila: tamar@fund.example
      kehila → tamar: Noam Peled will get one message: your name, profession and organisation, which story it is about, and how to reach you. Shall it go?
          “back” for the question before, “cancel” to stop here.
          1. Yes
          2. No
      tamar → kehila: no
      kehila → tamar: Nothing was changed.
      tamar → kehila: stories lamp
      kehila → tamar: One story.
          1. Falls at home (social worker, Centre Fund)
          2. Meet the teller of 1: Noam Peled
      tamar → kehila: 2
      kehila → tamar: How can Noam Peled reach you? A telephone number, an address, or your name in a chat.
          “back” for the question before, “cancel” to stop here.
      tamar → kehila: tamar@fund.example
      kehila → tamar: Noam Peled will get one message: your name, profession and organisation, which story it is about, and how to reach you. Shall it go?
          “back” for the question before, “cancel” to stop here.
          1. Yes
          2. No
      tamar → kehila: yes
      kehila → noam: Tamar Golan (pharmacist, Centre Fund) has read your story “Falls at home” and would like to talk about it.
          To be reached by: tamar@fund.example
          1. No more introductions
      kehila → tamar: On its way to Noam Peled, at a good moment. The rest is between the two of you.
      tamar → kehila: stories lamp
      kehila → tamar: One story.
          1. Falls at home (social worker, Centre Fund)
          2. Meet the teller of 1: Noam Peled
      tamar → kehila: 2
      kehila → tamar: Noam Peled was told already that you would like to talk about this story.
      noam → kehila: stories lamp
      kehila → noam: One story.
          1. Falls at home (social worker, Centre Fund)
      noam → kehila: story never introductions
      kehila → noam: Readers of your stories will not be introduced to you any more. “story again introductions” undoes this.
      shira → kehila: stories lamp
      kehila → shira: One story.
          1. Falls at home (social worker, Centre Fund)
      noam → kehila: story again introductions
      kehila → noam: Readers of your stories may be introduced to you again.
    `);
  });

  it('waits for the morning', async () => {
    const world = await library();
    await world.converses(`
      :clock 2026-11-22T22:30
      ── Sun 2026-11-22 22:30
      dana → kehila: סיפורים קריאה
      kehila → dana: אין סיפור עם המילים האלה. פחות מילים ימצאו אולי יותר; ״סיפורים״ לבדה מראה את החדשים.
      tamar → kehila: stories lamp
      kehila → tamar: One story.
          1. Falls at home (social worker, Centre Fund)
          2. Meet the teller of 1: Noam Peled
      tamar → kehila: 2
      kehila → tamar: How can Noam Peled reach you? A telephone number, an address, or your name in a chat.
          “back” for the question before, “cancel” to stop here.
      tamar → kehila: 050-0000000
      kehila → tamar: Noam Peled will get one message: your name, profession and organisation, which story it is about, and how to reach you. Shall it go?
          “back” for the question before, “cancel” to stop here.
          1. Yes
          2. No
      tamar → kehila: 1
      kehila → tamar: On its way to Noam Peled, at a good moment. The rest is between the two of you.
      :clock 2026-11-23T08:30
      ── Mon 2026-11-23 08:00
      kehila → noam: Tamar Golan (pharmacist, Centre Fund) has read your story “Falls at home” and would like to talk about it.
          To be reached by: 050-0000000
          1. No more introductions
    `);
  });

  it('is not had with oneself, nor with someone who does not want it, nor is away for long', async () => {
    const world = await library();
    const [story] = (await world.log()).filter(({ kind }) => kind === 'story.published');
    const meet = { kind: 'choice' as const, choice: `stories meet ${story?.subject}` };
    let count = 0;
    const asks = async (who: string) => {
      const by = { platform: 'console' as const, id: who };
      count += 1;
      const place = { platform: 'console' as const, kind: 'private' as const, id: who };
      await world.hears({ id: `meet-${count}`, at: world.now(), by, in: place, ...meet });
      return world.told(who);
    };
    expect(await asks('dana')).toEqual(['זה סיפור שלך.']);
    await world.says('dana', 'pause 60d');
    expect(await asks('noam')).toEqual(['An introduction to this teller is not possible just now.']);
    await world.says('dana', 'resume');
    await world.says('dana', 'story never introductions');
    expect(await asks('noam')).toEqual(['An introduction to this teller is not possible just now.']);
  });
});

describe('someone else’s story', () => {
  it.each(['publish', 'edit', 'discard', 'withdraw'])('cannot be had by its id: %s', async (verb) => {
    const world = await library();
    const [story] = (await world.log()).filter(({ kind }) => kind === 'story.published');
    await world.says('tamar', `story ${verb} ${story?.subject}`);
    expect(world.told('tamar').join()).toMatch(/no such story|no draft/);
  });
});

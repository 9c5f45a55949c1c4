import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_PART, stories, tellers } from '../../src/community/story.ts';
import { openChat } from '../world/other-chat.ts';
import { eventBy, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

const draftOf = async (world: World, who: string) => {
  const read = world.store.reading();
  const teller = await read.get(tellers, who);
  return teller?.draft === undefined ? undefined : await read.get(stories, teller.draft);
};

describe('a form that is left', () => {
  it('keeps each answer as it is given, and nothing before the first', async () => {
    const world = await createWorld();
    await world.says('noam', 'story');
    expect(await draftOf(world, 'noam')).toBeUndefined();
    await world.says('noam', 'Falls');
    expect((await draftOf(world, 'noam'))?.parts).toEqual({ challenge: 'Falls' });
    await world.says('noam', 'A light');
    const draft = await draftOf(world, 'noam');
    expect(draft?.parts).toEqual({ challenge: 'Falls', did: 'A light' });
    await world.says('noam', 'help me with rsvp');
    expect(await draftOf(world, 'noam')).toMatchObject({
      id: draft?.id,
      parts: { outcome: 'help me with rsvp' },
    });
  });

  it('says nothing of keeping where nothing was answered, or nothing is kept', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: story
      kehila → noam: 1/5 What was the challenge?
          “back” for the question before, “cancel” to stop here.
      noam → kehila: cancel
      kehila → noam: Cancelled. Nothing was changed.
      ruth → kehila: meeting new
      kehila → ruth: מה שם הפגישה?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: Falls
      kehila → ruth: מתי? לדוגמה: 25.11 19:00
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: cancel
      kehila → ruth: בוטל. שום דבר לא השתנה.
    `);
  });

  it('is started over only by the first new answer', async () => {
    const world = await createWorld();
    for (const line of ['story', 'Falls', 'A light', 'cancel', 'story over']) await world.says('noam', line);
    expect((await draftOf(world, 'noam'))?.parts).toEqual({ challenge: 'Falls', did: 'A light' });
    await world.says('noam', 'Letters');
    expect((await draftOf(world, 'noam'))?.parts).toEqual({ challenge: 'Letters' });
  });

  it('is not asked any more where it was gone on with in another chat', async () => {
    const world = await createWorld();
    const slack = openChat(world, 'slack');
    await world.says('noam', 'link');
    await slack.says('U1', world.told('noam')[0]?.split('\n')[1] ?? '');
    for (const line of ['story', 'Falls']) await world.says('noam', line);
    await world.advance('+1m');
    for (const line of ['story on', 'A light', 'Fewer', 'skip', 'skip']) await slack.says('U1', line);
    const told = { challenge: 'Falls', did: 'A light', outcome: 'Fewer', differently: '', contact: '' };
    expect((await draftOf(world, 'noam'))?.parts).toEqual(told);
    world.told('noam');
    await world.says('noam', 'that went well');
    expect((await draftOf(world, 'noam'))?.parts).toEqual(told);
    expect(world.told('noam').join()).not.toContain('3/5');
    await slack.says('U1', 'story publish');
    await world.says('noam', 'good');
    expect(await draftOf(world, 'noam')).toBeUndefined();
  });

  it('goes on in another chat, and refuses what is too long', async () => {
    const world = await createWorld();
    for (const line of ['story', 'Falls', 'cancel', 'story on']) await world.says('noam', line);
    world.told('noam');
    await world.says('noam', 'x'.repeat(LONGEST_PART + 1));
    expect(world.told('noam').join()).toContain('too long');
    expect((await draftOf(world, 'noam'))?.parts).toEqual({ challenge: 'Falls' });
  });
});

const part = fc.oneof(
  fc.constantFrom('', 'skip', 'back', 'cancel', 'story', 'story on', '1', '4', 'yes', 'story publish'),
  fc.constantFrom('story edit', 'story withdraw', 'story over', 'stories', 'סיפור', 'قصة'),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const fields = [
  'verb',
  'story',
  'part',
  'text',
  'confirm',
  'group',
  'reach',
  'words',
  'challenge',
  'did',
  'of',
];
const values = fc.oneof(
  part,
  fc.constantFrom('tell', 'on', 'over', 'publish', 'meet', 'read', 'edit', 'contact', 'geriatrics', '-'),
  fc.constantFrom('__proto__', 'constructor', 'st_00000000'),
);
const form = fc.dictionary(fc.constantFrom(...fields, 'outcome', 'differently', 'contact'), values);

describe('the story commands', () => {
  it('make one answer of anything one person says, and one story in hand at most', async () => {
    const world = await createWorld();
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(part, form), { minLength: 3, maxLength: 10 }), async (said) => {
        for (const what of ['story', ...said]) {
          count += 1;
          const event = eventBy('noam', `fuzz-${count}`, world.now());
          await world.hears(
            typeof what === 'string'
              ? { ...event, kind: 'message', text: what }
              : { ...event, kind: 'form', command: count % 2 === 0 ? 'story' : 'stories', answers: what },
          );
          expect(world.told('noam').length).toBeGreaterThan(0);
        }
        expect(world.troubles).toEqual([]);
        const all = [...(await world.store.reading().all(stories)).values()];
        expect(all.filter(({ state }) => state === 'draft').length).toBeLessThanOrEqual(1);
        for (const { state, parts } of all)
          if (state !== 'draft') expect(parts).toMatchObject({ challenge: expect.stringMatching(/\S/) });
      }),
      { numRuns: 15 },
    );
  });
});

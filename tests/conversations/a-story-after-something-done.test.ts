import { describe, expect, it } from 'vitest';
import { actions } from '../../src/community/action.ts';
import { useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();
const MEETING = 'case-hour@20261125T1900';
const PROMPT = 'How it was done may help others';

/** On the Wednesday evening its leader writes down what is to be done; everyone has heard. */
async function concluded(world: World): Promise<void> {
  await world.advance('2026-11-25T20:00');
  for (const said of [
    `meeting outcome ${MEETING} We try the pill box`,
    'Ask the pharmacy; Write to the ward',
  ])
    await world.says('ruth', said);
  heard(world);
}

async function closed(world: World, number: number, who = 'Noam Peled'): Promise<void> {
  for (const said of [`did ${MEETING}#${number} It is done`, who, 'send']) await world.says('ruth', said);
  heard(world);
}

function heard(world: World): void {
  for (const place of ['ruth', 'noam', 'dana', 'layla', 'shira', 'geriatrics', 'webinars']) world.told(place);
}

const prompts = (world: World) => world.told('noam').filter((text) => text.includes(PROMPT));

describe('who did something', () => {
  it('is asked for a story the next morning, and tells it', async () => {
    const world = await createWorld();
    await concluded(world);
    await closed(world, 1);
    await world.converses(`
      :clock 2026-11-26T10:00
      ── Thu 2026-11-26 09:00
      kehila → noam: “Ask the pharmacy” is done. How it was done may help others: telling it takes two minutes.
          1. Tell it now
          2. Another time
          3. Never ask
      kehila → ruth: המשימה ״Ask the pharmacy״ בוצעה. הדרך לשם יכולה לעזור לאחרים; לספר לוקח שתי דקות.
          1. לספר עכשיו
          2. בפעם אחרת
          3. לא לשאול יותר
      ── Thu 2026-11-26 10:00
      noam → kehila: 1
      kehila → noam: 1/5 What was the challenge?
          “back” for the question before, “cancel” to stop here.
      noam → kehila: Pills were taken twice.
      kehila → noam: 2/5 What did you do?
          “back” for the question before, “cancel” to stop here.
      noam → kehila: The pharmacy sends one list.
      kehila → noam: 3/5 What came of it?
          “back” for the question before, “cancel” to stop here.
      noam → kehila: Nobody took any twice.
      kehila → noam: 4/5 What would you do differently next time?
          “skip” to leave it empty, “back” for the question before, “cancel” to stop here.
      noam → kehila: skip
      kehila → noam: 5/5 Who should be called by those who want to know more? Skip this if it is you.
          “skip” to leave it empty, “back” for the question before, “cancel” to stop here.
      noam → kehila: skip
      kehila → noam: This is your story. It is a draft: nobody else sees it.
          The challenge: Pills were taken twice.
          What we did: The pharmacy sends one list.
          What came of it: Nobody took any twice.
          Who to call: Noam Peled
          Publishing shows it under your name (Noam Peled, social worker, Centre Fund) to everyone in Small Health Community. A short card goes to Geriatrics, once. It can be changed and withdrawn at any time.
          1. Publish
          2. Change
          3. Put away
          4. Discard
      noam → kehila: 1
      kehila → noam: Published: “stories” finds it from now on. Thank you for telling it. A card goes to Geriatrics. Should you like to post it on LinkedIn, here is a short text:
      kehila → noam: Pills were taken twice.
          The pharmacy sends one list.
          Nobody took any twice.
          Told by Noam Peled, social worker
          #DigitalHealth #SuccessStory #Geriatrics
      kehila → geriatrics: A story by Noam Peled, social worker, Centre Fund:
          “Pills were taken twice.”
          1. Read it
          2. Meet the teller
    `);
  });

  it('is asked on the next working day, once, though Kehila was away that morning', async () => {
    const world = await createWorld();
    await world.advance('2026-11-25T20:00');
    await concluded(world);
    await world.advance('2026-11-26T12:00');
    await closed(world, 1);
    // From Thursday noon to Monday nothing runs.
    world.clockTo('2026-11-30T11:00');
    await world.settles();
    expect(prompts(world)).toHaveLength(1);
    await world.advance('2026-12-03T12:00');
    expect(prompts(world)).toEqual([]);
  });

  it('is not asked again within the month, nor of what was done before', async () => {
    const world = await createWorld();
    await concluded(world);
    await closed(world, 1);
    await world.advance('2026-11-26T10:00');
    expect(prompts(world)).toHaveLength(1);
    await closed(world, 2);
    await world.advance('2027-01-15T10:00');
    expect(prompts(world)).toEqual([]);
  });

  it('is not asked who wants no such question; who told it still is, in their language', async () => {
    const world = await createWorld();
    await concluded(world);
    await world.says('noam', 'story never');
    await closed(world, 1);
    await world.advance('2026-11-26T10:00');
    expect(world.told('noam')).toEqual([]);
    expect(world.told('ruth').join()).toContain('המשימה ״Ask the pharmacy״ בוצעה.');
  });

  it('is reminded of the story in hand instead', async () => {
    const world = await createWorld();
    for (const said of ['story', 'Falls at night', 'cancel']) await world.says('noam', said);
    await concluded(world);
    await closed(world, 1);
    await world.advance('2026-11-26T10:00');
    expect(world.told('noam').join()).toContain(
      '“Ask the pharmacy” is done, and there is still a story of yours waiting to be finished.',
    );
  });

  it('is in no action any more once they are erased, and the group keeps what was done', async () => {
    const world = await createWorld();
    await concluded(world);
    await closed(world, 1);
    for (const said of ['privacy erase', '1', 'erase']) await world.says('noam', said);
    await world.settles();
    const action = (await world.store.reading().all(actions, 'geriatrics')).get(`${MEETING}#1`);
    expect(action?.closed).toMatchObject({ who: '', by: 'ruth', did: 'It is done' });
    expect(await world.everything()).not.toMatch(/noam/i);
    await world.advance('2026-11-26T10:00');
    expect(world.told('ruth').join()).toContain('Ask the pharmacy');
  });
});

import { describe, expect, it } from 'vitest';
import { talks } from '../../src/community/talk.ts';
import { eventBy, fixture, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

const WRITING = ['intro to @layla', 'About wounds'];

/** Noam writes to Layla, say, and is put a question of Shira's in the middle of it. */
async function interrupted(lines = WRITING): Promise<World> {
  const world = await createWorld({ community: fixture('communities/knowing.yaml') });
  for (const line of lines) await world.says('noam', line);
  for (const line of ['ask who knows about falls at home?', '1']) await world.says('shira', line);
  expect(world.told('noam').join()).toMatch(/falls at home.*\n*1\. Answer/);
  return world;
}

const openIn = async (world: World) => await world.store.reading().get(talks, 'console/noam');

describe('a form that comes between', () => {
  it('leaves the one that was open as it was, and that is asked on when it is done', async () => {
    const world = await interrupted();
    await world.converses(`
      noam → kehila: 1
      kehila → noam: What would you say to this?
          “who knows about falls at home?”
          “back” for the question before, “cancel” to stop here.
      :restart
      noam → kehila: A carpet is enough
      kehila → noam: Shira Almog will read this, under your name:
          “A carpet is enough”
          “back” for the question before, “cancel” to stop here.
          1. Send
          2. Change it
          3. Drop it
      noam → kehila: 1
      kehila → noam: On its way to Shira Almog. Thank you.
      kehila → noam: For Layla Mansour to read, and to decide on:
          Noam Peled, social worker, Centre Fund would like to meet you:
          “About wounds”
          If it is a yes, both of you get the other's name, work and how to reach each other (on WhatsApp: the number).
          “back” for the question before, “cancel” to stop here.
          1. Send
          2. Change it
          3. Drop it
      kehila → shira: Noam Peled, social worker, Centre Fund answers your question “who knows about falls at home?”:
          “A carpet is enough”
          1. That helps
      noam → kehila: 1
      kehila → layla: طلب تعارف معك من Noam Peled، العمل الاجتماعي، Centre Fund:
          «About wounds»
          إن كان الجواب نعم، يتلقى الطرفان طريقة التواصل (على WhatsApp: الرقم).
          1. نعم للتعارف
          2. ليس الآن
      kehila → noam: If Layla Mansour would like that too, both of you hear of it here.
    `);
    expect(await openIn(world)).toBeUndefined();
  });

  it('and is cancelled leaves it as well', async () => {
    const world = await interrupted();
    for (const line of ['1', 'cancel']) await world.says('noam', line);
    expect(world.told('noam').slice(-2)).toEqual([
      'Cancelled. Nothing was changed.',
      expect.stringContaining('About wounds'),
    ]);
    await world.says('noam', 'cancel');
    expect(await openIn(world)).toBeUndefined();
  });

  it('is sent at once where forms are shown, and the question is asked again', async () => {
    const world = await interrupted();
    const form = { kind: 'form', command: 'pause', answers: { until: '1d' } } as const;
    await world.hears({ ...eventBy('noam', 'sent', world.now()), ...form });
    expect(world.told('noam')).toEqual([
      expect.stringContaining('Paused until'),
      expect.stringContaining('About wounds'),
    ]);
    expect(await openIn(world)).toMatchObject({ command: 'intro' });
  });

  it('is left with what lies beneath by a command that is typed', async () => {
    const world = await interrupted();
    for (const line of ['1', '/meetings', '2']) await world.says('noam', line);
    expect(await openIn(world)).toBeUndefined();
  });

  it('lies upon one form of a kind: what is picked twice is started over', async () => {
    const world = await interrupted();
    await world.says('noam', '1');
    const { beneath } = (await openIn(world)) ?? {};
    const choice = `ask answer ${(await openIn(world))?.answers['question']}`;
    await world.hears({ ...eventBy('noam', 'again', world.now()), kind: 'choice', choice });
    expect((await openIn(world))?.beneath).toEqual(beneath);
    expect(beneath).toMatchObject([{ command: 'intro' }]);
  });

  it('is all that is kept where what was open is nobody’s to know', async () => {
    const world = await interrupted(['checkin off']);
    expect(await openIn(world)).toMatchObject({ command: 'checkin' });
    await world.says('noam', '1');
    const open = await openIn(world);
    expect(open).toMatchObject({ command: 'ask' });
    expect(open?.beneath).toBeUndefined();
  });
});

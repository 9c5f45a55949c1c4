import { describe, expect, it } from 'vitest';
import { introductions } from '../../src/community/pairing.ts';
import { questions } from '../../src/community/question.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import type { Kind } from '../../src/core/records.ts';
import { createWords } from '../../src/locales/words.ts';
import { eventBy, fixture, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

/** Dana has a check-in, a question passed on to her, a story begun, and someone who would like to meet her. */
async function danaIsSought(language: (typeof LANGUAGES)[number] = 'en'): Promise<World> {
  const world = await createWorld({ community: fixture('communities/check-ins.yaml') });
  await world.says('dana', `profile language ${createWords(language).say('my-language')}`);
  await world.advance('2026-11-23T10:00');
  await said(world, 'dana', ['story', 'Falls at night on our ward.', 'cancel']);
  await said(world, 'noam', ['ask who keeps a list of falls at home?', '1', '1']);
  await said(world, 'layla', [`ask know ${await onlyOne(world, questions)}`, 'Dana Levi']);
  await said(world, 'tamar', ['intro to @dana', 'skip', '1']);
  world.told('dana');
  return world;
}

async function said(world: World, who: string, lines: readonly string[]): Promise<void> {
  for (const line of lines) await world.says(who, line);
}

async function onlyOne(world: World, kind: Kind<unknown>): Promise<string> {
  return [...(await world.store.reading().all(kind)).keys()].join();
}

const DANA = { platform: 'console', id: 'dana' } as const;

/** The page down to what comes next, as it reads. */
async function waiting(world: World): Promise<string[]> {
  const { blocks } = await world.app.home(DANA);
  const end = blocks.findIndex(({ title }, i) => i > 0 && title !== undefined);
  const lines = blocks
    .slice(0, end)
    .flatMap(({ title, text, choices = [] }) => [
      ...(title === undefined ? [] : [`== ${title}`]),
      ...text.split('\n'),
      choices.map(({ label }) => `[${label}]`).join(' '),
    ]);
  return lines.map((line) => line.replaceAll(/[\u2066-\u2069]/g, ''));
}

describe('someone’s own page', () => {
  it('shows first what waits for a word of theirs, the check-in before all', async () => {
    const world = await danaIsSought();
    expect(await waiting(world)).toEqual([
      '== Waiting for your answer',
      'Check-in, Falls: three taps, open until Thursday 26 November.',
      '[Begin]',
      'Noam Peled, social worker, Centre Fund asks, and you may know:',
      '“who keeps a list of falls at home?”',
      '[Answer] [I know who] [Not me]',
      'Your story “Falls at night on our ward.” waits where you left it, with 1 of 5 questions answered.',
      '[Go on]',
      'Tamar Golan, pharmacist, Centre Fund would like to meet you.',
      'If it is a yes, both of you get how to reach each other (on WhatsApp: the number).',
      '[Yes, introduce us] [Not now]',
    ]);
    await said(world, 'dana', ['checkin', '3']);
    expect(await waiting(world)).toContain('[Go on]');
  });

  it.each(LANGUAGES)('has only buttons that do what they say, in %s', async (language) => {
    const world = await danaIsSought(language);
    const { blocks } = await world.app.home(DANA);
    const ids = blocks.slice(0, 4).flatMap(({ choices = [] }) => choices.map(({ id }) => id));
    const firsts = ids.filter((id) => !/^(ask (know|pass)|intro no)/.test(id));
    expect(firsts).toHaveLength(4);
    for (const choice of firsts) {
      await world.hears({ ...eventBy('dana', `press/${choice}`, world.now()), kind: 'choice', choice });
      expect(world.told('dana'), choice).toHaveLength(1);
      // A question left open would be asked again after the next choice.
      await world.says('dana', 'cancel');
      world.told('dana');
    }
    const used = (await world.log()).filter(({ kind }) => kind === 'command.used').slice(-3);
    expect(used.map(({ subject }) => subject)).toEqual(['ask', 'story', 'intro']);
  });

  it('shows nothing of a kind that was switched off, nor what was answered', async () => {
    const world = await danaIsSought();
    const made = await onlyOne(world, introductions);
    await said(world, 'dana', ['checkin never', 'ask off', `intro no ${made}`, 'story discard', '1']);
    expect((await waiting(world))[0]).toBe('== Coming up');
  });

  it('offers to lead nothing to an account of another organisation, nor says that they lead', async () => {
    const world = await createWorld();
    const page = async (outside?: 'external') =>
      JSON.stringify(await world.app.home({ platform: 'console', id: 'ruth' }, outside));
    expect(await page()).toContain('בהובלתך');
    expect(await page('external')).not.toContain('בהובלתך');
    expect(await page('external')).toContain('גריאטריה');
  });
});

describe('meetings', () => {
  it('ends with what waits besides, in private', async () => {
    const world = await danaIsSought();
    await world.converses(`
      dana → kehila: meetings
      kehila → dana: There are no meetings coming up. A new one will be announced in its group.
          4 more things wait for you, at the end of the list.
          1. Check-in, Falls: three taps, open until Thursday 26 November.
          2. A question for you: “who keeps a list of falls at home?”
          3. Your story “Falls at night on our ward.” waits where you left it, with 1 of 5 questions answered.
          4. Tamar Golan, pharmacist, Centre Fund would like to meet you.
      dana → kehila: 4
      kehila → dana: Tamar Golan, pharmacist, Centre Fund would like to meet you.
          If it is a yes, both of you get how to reach each other (on WhatsApp: the number).
          1. Yes, introduce us
          2. Not now
    `);
    world.told('falls');
    await world.says('dana@falls', '/meetings');
    expect(world.told('falls').join()).toMatch(/^There are no meetings coming up[^\n]*$/);
  });
});

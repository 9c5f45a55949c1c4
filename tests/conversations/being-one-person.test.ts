import { describe, expect, it } from 'vitest';
import { linkCodes } from '../../src/community/link-code.ts';
import { handles, members } from '../../src/community/member.ts';
import { applyFile } from '../../src/compose/apply-file.ts';
import { openChat } from '../world/other-chat.ts';
import { SMALL, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

const WRONG = /^(?:That code is wrong or has expired\.|הקוד שגוי|الرمز خاطئ).*$/;
const WAIT = /^(?:Too many wrong codes\.|יותר מדי קודים שגויים\.|رموز خاطئة كثيرة\.).*$/;
const GUEST = /^Hello! I am the assistant of Small Health Community/;

/** The code someone is given when they ask for one. */
async function codeFor(world: World, who: string): Promise<string> {
  await world.says(who, 'link');
  const [offer = ''] = world.told(who);
  const [code] = /\d{4}-\d{4}/.exec(offer) ?? [];
  if (code === undefined) throw new Error(`No code in: ${offer}`);
  return code;
}

async function linked(options = {}) {
  const world = await createWorld(options);
  const slack = openChat(world, 'slack');
  await slack.says('U1', `link ${await codeFor(world, 'noam')}`);
  world.told('noam');
  slack.told('U1');
  return { world, slack };
}

const handlesOf = async (world: World, who: string) =>
  (await world.store.reading().get(members, who))?.handles;

describe('being one person in two chats', () => {
  it('begins with a code asked for in one and typed in the other', async () => {
    const world = await createWorld();
    const slack = openChat(world, 'slack');
    await world.says('noam', 'link');
    const [offer = ''] = world.told('noam');
    expect(offer.replace(/\d{4}-\d{4}/, '1234-5678')).toBe(
      'To be the same person in another chat, type this to me there, in private:\nlink 1234-5678\n' +
        'It works once, and for 10 minutes. Whoever types it speaks as you, so show it to nobody.',
    );
    await slack.says('U1', offer.split('\n')[1] ?? '');
    expect(slack.told('U1')).toEqual([
      'Welcome, Noam Peled. You are now one person here and on the console: the same groups, language and settings. ' +
        'Type “help” to see what I can do.',
    ]);
    expect(world.told('noam')).toEqual([
      'Your account on Slack was just linked: whoever has it speaks as you. If that was not you, type “link undo” ' +
        'here within a day.',
    ]);
    const reading = world.store.reading();
    expect(await reading.get(members, 'noam')).toMatchObject({
      handles: { console: 'noam', slack: 'U1' },
      reach: 'slack',
    });
    await slack.says('U1', 'profile');
    expect(slack.told('U1')[0]).toContain('Noam Peled, social worker');
    expect(await reading.get(handles, 'U1', 'slack')).toEqual({ member: 'noam' });
    expect((await reading.all(linkCodes)).size).toBe(0);
    const [act] = (await world.log()).filter(({ kind }) => kind === 'member.linked');
    expect(act).toMatchObject({ platform: 'slack', profession: 'social worker' });
  });

  it('is spoken of in the language of the person', async () => {
    const world = await createWorld();
    const slack = openChat(world, 'slack');
    await world.says('dana', 'קישור');
    const [, line = ''] = world.told('dana')[0]?.split('\n') ?? [];
    expect(line).toMatch(/^קישור \d{4}-\d{4}$/);
    await slack.says('U2', line);
    expect(slack.told('U2')[0]).toMatch(/^שלום, Dana Levi\. .*במסוף/);
    expect(world.told('dana')[0]).toContain('״קישור ביטול״');
    await world.says('layla', 'ربط');
    const [, arabic = ''] = world.told('layla')[0]?.split('\n') ?? [];
    await slack.says('U3', arabic);
    expect(slack.told('U3')[0]).toMatch(/^مرحبًا Layla Mansour\. /);
    expect(world.told('layla')[0]).toContain('«ربط إلغاء»');
  });

  it.each([
    ['as plain digits', (code: string) => `link ${code.replace(' ', '')}`],
    ['with a hyphen', (code: string) => `Link: ${code.replace(' ', '-')}.`],
    [
      'in Arabic digits',
      (code: string) => `ربط ${code.replaceAll(/\d/g, (d) => '٠١٢٣٤٥٦٧٨٩'[Number(d)] ?? '')}`,
    ],
    ['copied with marks of direction', (code: string) => `קישור \u2068${code}\u2069`],
  ])('takes the code %s', async (_how, typed) => {
    const world = await createWorld();
    const slack = openChat(world, 'slack');
    await slack.says('U1', typed(await codeFor(world, 'noam')));
    expect(slack.told('U1')[0]).toContain('Welcome, Noam Peled');
  });

  it('takes the code of a slash command in a channel, and answers in private', async () => {
    const world = await createWorld();
    const slack = openChat(world, 'slack');
    const text = await codeFor(world, 'noam');
    await world.hears({ ...slack.event('U1', 'C1'), kind: 'command', word: 'link', text });
    expect(slack.told('U1')[0]).toContain('Welcome, Noam Peled');
    expect(slack.told('C1')).toEqual([]);
  });

  it('takes no code that is said aloud in a channel', async () => {
    const world = await createWorld();
    const slack = openChat(world, 'slack');
    const text = `link ${await codeFor(world, 'noam')}`;
    await world.hears({ ...slack.event('U1', 'C1'), kind: 'message', text });
    expect(await handlesOf(world, 'noam')).toEqual({ console: 'noam' });
    expect([...slack.told('U1'), ...slack.told('C1')]).toEqual([]);
  });

  it('goes on from one chat to the next', async () => {
    const { world, slack } = await linked();
    const whatsapp = openChat(world, 'whatsapp');
    await slack.says('U1', 'link');
    const [offer = ''] = slack.told('U1');
    await whatsapp.says('W1', offer.split('\n')[1] ?? '');
    expect(whatsapp.told('W1')[0]).toContain('one person here and on Slack');
    expect(slack.told('U1')[0]).toContain('Your account on WhatsApp was just linked');
    expect(await handlesOf(world, 'noam')).toEqual({ console: 'noam', slack: 'U1', whatsapp: 'W1' });
  });

  it('outlives an apply of the same file', async () => {
    const { world, slack } = await linked();
    await applyFile(world.ports, { path: SMALL, show: () => {} });
    expect(await handlesOf(world, 'noam')).toEqual({ console: 'noam', slack: 'U1' });
    await slack.says('U1', 'help');
    expect(slack.told('U1')[0]).toContain('What you can type here');
  });
});

describe('a code', () => {
  it('works once', async () => {
    const world = await createWorld();
    const slack = openChat(world, 'slack');
    const code = await codeFor(world, 'noam');
    await slack.says('U1', `link ${code}`);
    await slack.says('U2', `link ${code}`);
    expect(slack.told('U2')).toEqual([expect.stringMatching(WRONG)]);
    expect(await handlesOf(world, 'noam')).toEqual({ console: 'noam', slack: 'U1' });
  });

  it('is won by one of two who spend it at the same moment', async () => {
    const world = await createWorld();
    const slack = openChat(world, 'slack');
    const text = `link ${await codeFor(world, 'noam')}`;
    const people = ['U1', 'U2'];
    await Promise.all(
      people.map((who) => world.app.hear({ ...slack.event(who), kind: 'message' as const, text })),
    );
    await world.settles();
    const answers = people.flatMap((who) => slack.told(who)).toSorted();
    expect(answers).toEqual([expect.stringMatching(WRONG), expect.stringContaining('Welcome')]);
    const known = await world.store.reading().all(handles, 'slack');
    expect([...known.keys()]).toEqual([(await handlesOf(world, 'noam'))?.slack]);
  });

  it('works for ten minutes', async () => {
    const world = await createWorld();
    const slack = openChat(world, 'slack');
    const code = await codeFor(world, 'noam');
    await world.advance('+10m');
    await slack.says('U1', `link ${code}`);
    expect(slack.told('U1')).toEqual([expect.stringMatching(WRONG)]);
    const again = await codeFor(world, 'noam');
    await world.advance('+9m');
    await slack.says('U1', `link ${again}`);
    expect(slack.told('U1')[0]).toContain('Welcome');
  });

  it('is replaced by the next, and never kept as it is', async () => {
    const world = await createWorld();
    const slack = openChat(world, 'slack');
    const first = await codeFor(world, 'noam');
    const second = await codeFor(world, 'noam');
    const kept = JSON.stringify([...(await world.store.reading().all(linkCodes))]);
    expect(kept).not.toMatch(new RegExp(second.replace(' ', ' ?')));
    expect((await world.store.reading().all(linkCodes)).size).toBe(1);
    await slack.says('U1', `link ${first}`);
    expect(slack.told('U1')).toEqual([expect.stringMatching(WRONG)]);
    await slack.says('U1', `link ${second}`);
    expect(slack.told('U1')[0]).toContain('Welcome');
  });

  it('may be guessed at five times an hour', async () => {
    const world = await createWorld();
    const slack = openChat(world, 'slack');
    for (let i = 0; i < 5; i += 1) await slack.says('U1', `link 0000 000${i}`);
    expect(slack.told('U1')).toEqual(Array(5).fill(expect.stringMatching(WRONG)));
    const code = await codeFor(world, 'noam');
    await slack.says('U1', `link ${code}`);
    expect(slack.told('U1')).toEqual([expect.stringMatching(WAIT)]);
    await slack.says('U2', `link ${code}`);
    expect(slack.told('U2')[0]).toContain('Welcome');
    await world.advance('+60m');
    await slack.says('U1', `link ${await codeFor(world, 'dana')}`);
    expect(slack.told('U1')[0]).toContain('Dana Levi');
  });

  it('may be guessed at no oftener by whoever has one of their own to spend', async () => {
    const world = await createWorld();
    const slack = openChat(world, 'slack');
    for (let i = 0; i < 4; i += 1) await slack.says('U1', `link 0000 000${i}`);
    await slack.says('U1', `link ${await codeFor(world, 'noam')}`);
    await slack.says('U1', 'link undo');
    slack.told('U1');
    await slack.says('U1', 'link 0000 0004');
    await slack.says('U1', 'link 0000 0005');
    expect(slack.told('U1')).toEqual([expect.stringMatching(WRONG), expect.stringMatching(WAIT)]);
  });

  it('may be guessed at five times an hour, though all guesses come at once', async () => {
    const world = await createWorld();
    const slack = openChat(world, 'slack');
    const guesses = Array.from({ length: 8 }, (_, i) => `link 0000 000${i}`);
    await Promise.all(
      guesses.map((text) => world.app.hear({ ...slack.event('U1'), kind: 'message' as const, text })),
    );
    await world.settles();
    expect(slack.told('U1').filter((text) => WRONG.test(text))).toHaveLength(5);
  });

  it('is of no use where the person has an account already', async () => {
    const { world, slack } = await linked();
    const code = await codeFor(world, 'noam');
    await slack.says('U9', `link ${code}`);
    expect(slack.told('U9')).toEqual([
      'You have another account on Slack already, so this one was not linked. Write to me from that one, or ask the ' +
        'leader of your group.',
    ]);
    expect(await handlesOf(world, 'noam')).toEqual({ console: 'noam', slack: 'U1' });
  });

  it('tells a member nothing, be it their own or not', async () => {
    const { world, slack } = await linked();
    const told =
      'I know you here already. A code is for the chat where I do not know you yet: type it there, in private.';
    for (const code of [await codeFor(world, 'noam'), await codeFor(world, 'dana'), '0000 0000']) {
      await slack.says('U1', `link ${code}`);
      expect(slack.told('U1')).toEqual([told]);
    }
    expect(await handlesOf(world, 'dana')).toEqual({ console: 'dana' });
  });
});

describe('a link made by mistake', () => {
  it('is undone within a day, from either end', async () => {
    for (const end of ['there', 'here']) {
      const { world, slack } = await linked();
      await (end === 'here' ? world.says('noam', 'link undo') : slack.says('U1', 'link undo'));
      const told = end === 'here' ? world.told('noam') : slack.told('U1');
      expect(told).toEqual(['Your account on Slack is no longer linked.']);
      const noam = await world.store.reading().get(members, 'noam');
      expect(noam?.handles).toEqual({ console: 'noam' });
      expect(noam?.reach).toBe(end === 'here' ? 'console' : undefined);
      await slack.says('U1', 'profile');
      expect(slack.told('U1')).toEqual([expect.stringMatching(GUEST)]);
      expect((await world.log()).filter(({ kind }) => kind === 'member.unlinked')).toHaveLength(1);
    }
  });

  it('is undone one by one, when there are several', async () => {
    const { world } = await linked();
    const whatsapp = openChat(world, 'whatsapp');
    await whatsapp.says('W1', `link ${await codeFor(world, 'noam')}`);
    world.told('noam');
    await world.says('noam', 'link undo');
    await world.says('noam', 'link undo');
    expect(world.told('noam')).toEqual([
      'Your account on WhatsApp is no longer linked.',
      'Your account on Slack is no longer linked.',
    ]);
    expect(await handlesOf(world, 'noam')).toEqual({ console: 'noam' });
  });

  it('takes the code with it that the wrong account asked for', async () => {
    const { world, slack } = await linked();
    await slack.says('U1', 'link');
    const [, line = ''] = slack.told('U1')[0]?.split('\n') ?? [];
    await world.says('noam', 'link undo');
    await slack.says('U1', line);
    expect(slack.told('U1')).toEqual([expect.stringMatching(WRONG)]);
  });

  it('does not drive out an account that was there before', async () => {
    const { world, slack } = await linked();
    await slack.says('U1', 'link undo');
    slack.told('U1');
    await world.says('noam', 'link undo');
    expect(world.told('noam')[0]).toContain('No account of yours was linked within the last day.');
    expect(await handlesOf(world, 'noam')).toEqual({ console: 'noam' });
  });

  it('is for the leader to undo, once a day has passed', async () => {
    const { world } = await linked();
    await world.advance('+24h');
    world.told('noam');
    await world.says('noam', 'link undo');
    expect(world.told('noam')[0]).toContain('ask the leader of your group');
    expect(await handlesOf(world, 'noam')).toEqual({ console: 'noam', slack: 'U1' });
  });
});

describe('a guest', () => {
  it('is answered in private where a command was called in a channel', async () => {
    const world = await createWorld();
    const slack = openChat(world, 'slack');
    await world.hears({ ...slack.event('U1', 'C1'), kind: 'command', word: 'meetings', text: '' });
    await world.hears({ ...slack.event('U1', 'C1'), kind: 'choice', choice: 'rsvp x yes' });
    await world.hears({ ...slack.event('U1', 'C1'), kind: 'form', command: 'meeting', answers: {} });
    await world.hears({ ...slack.event('U1', 'C1'), kind: 'message', text: 'help' });
    expect(slack.told('U1')).toEqual(Array(3).fill(expect.stringMatching(GUEST)));
    expect(slack.told('C1')).toEqual([]);
  });

  it('who asks for a code is told where to ask for it', async () => {
    const world = await createWorld();
    const slack = openChat(world, 'slack');
    await slack.says('U1', 'link');
    await slack.says('U1', 'קישור ביטול');
    for (const text of slack.told('U1')) expect(text).toMatch(/type “link” there|״קישור״ שם/);
  });
});

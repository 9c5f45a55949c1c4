// What every bot must do, whatever platform it speaks to.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Bot, Choice, Message, Place } from '../../src/core/chat.ts';
import { RefusedError } from '../../src/core/errors.ts';
import type { Ability, BotUnderTest, Fault, Sight, Unable } from './bot-under-test.ts';
import { anyText, asSeen, HARD_TEXTS, readable, textOf, wholeText } from './hard-texts.ts';

const run = promisify(execFile);

/** How long a process may live on after its bot was stopped, in milliseconds; starting it takes a while too. */
const LINGERS = 20_000;

const KEY = 'reminder/geri@20260405T1900/חברה 1';

type Open = () => Promise<BotUnderTest>;
type Test = (title: string, test: () => Promise<void>) => void;

/** `open` is called inside each test, and cleans up by `onTestFinished` all but the bots, which are stopped here. */
export function describeBot(name: string, open: Open, unable: Unable = {}): void {
  const able = (ability: Ability): Test => {
    const reason = unable[ability] ?? (ability === 'press-in-private' ? unable.press : undefined);
    return (title, test) => (reason === undefined ? it(title, test) : it.skip(`${title} (${reason})`, test));
  };
  const opened: Open = async () => {
    const under = await open();
    const bots = [under.bot];
    onTestFinished(async () => {
      for (const bot of bots) await bot.stop();
    });
    const restart = async () => {
      const bot = await under.restart();
      bots.push(bot);
      return bot;
    };
    return { ...under, restart };
  };
  describe(name, () => {
    describe('says a message', () => saying(opened, able));
    describe('offers choices', () => offering(opened, able));
    describe('looks for a message', () => finding(opened, unable));
    describe('when sending fails', () => failing(opened, able, unable));
    describe('when stopped', () => ending(open, able));
  });
}

function saying(open: Open, able: (ability: Ability) => Test): void {
  it.each(HARD_TEXTS)('that is seen once and unharmed: %s', async (_what, text) => {
    const under = await open();
    for (const place of [under.privatePlace, under.groupPlace]) {
      const sights = await say(under, place, { text });
      expect(wholeText(sights)).toBe(asSeen(text, sights));
    }
  });

  it('that is seen unharmed, whatever it is made of', async () => {
    const under = await open();
    const check = async (text: string) => {
      const sights = await say(under, under.privatePlace, { text });
      expect(wholeText(sights)).toBe(asSeen(text, sights));
    };
    await fc.assert(fc.asyncProperty(anyText, check), { numRuns: 20 });
  });

  it('in one post, unless it is long', async () => {
    const under = await open();
    expect(await say(under, under.privatePlace, { text: textOf(2_000) })).toHaveLength(1);
  });

  it('after the one before it', async () => {
    const under = await open();
    const texts = ['first', 'second', 'third', 'fourth'];
    for (const text of texts) await under.bot.send(under.groupPlace, { text }, `${KEY}/${text}`);
    expect(await textsIn(under, under.groupPlace)).toEqual(texts);
  });

  it('to a group or in private, and mixes the two up never', async () => {
    const { groupPlace, privatePlace, ...under } = await open();
    const both = [groupPlace, privatePlace].flatMap((place) =>
      [1, 2, 3].map((n) =>
        under.bot.send(place, { text: `${place.kind} ${n}` }, `${KEY}/${place.kind}/${n}`),
      ),
    );
    const receipts = await Promise.all(both);
    expect((await textsIn(under, groupPlace)).sort()).toEqual(['group 1', 'group 2', 'group 3']);
    expect((await textsIn(under, privatePlace)).sort()).toEqual(['private 1', 'private 2', 'private 3']);
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(6);
  });

  it('and has a receipt with an id and a time', async () => {
    const { bot, privatePlace } = await open();
    const receipt = await bot.send(privatePlace, { text: 'hello' }, KEY);
    expect(receipt).toEqual({ id: expect.stringMatching(/./), at: expect.any(Number) });
    expect(receipt.at).toBeGreaterThan(0);
  });

  able('whisper')('that one person in a group sees, and nobody else', async () => {
    const under = await open();
    const whisper = { ...under.groupPlace, only: under.privatePlace.id };
    await under.bot.send(under.groupPlace, { text: 'to everyone' }, `${KEY}/loud`);
    await under.bot.send(whisper, { text: 'to you' }, KEY);
    expect(await textsIn(under, whisper)).toContain('to you');
    expect(await textsIn(under, under.groupPlace)).toEqual(['to everyone']);
    expect(await textsIn(under, under.privatePlace)).toEqual([]);
    expect(await under.bot.find(whisper, KEY, under.since)).not.toBe('absent');
  });
}

function choicesOf(labels: readonly string[]): Choice[] {
  return labels.map((label, i) => ({ id: `rsvp geri@20260405T19${10 + i} כן/${'x'.repeat(i * 9)}`, label }));
}

const LONG =
  'The meeting about what the night shift learned from the new triage form, and what it would do next,';

const CHOICES: readonly (readonly [what: string, choices: readonly Choice[]])[] = [
  ['one', choicesOf(['Yes'])],
  ['three', choicesOf(['Yes', 'אולי', 'لا'])],
  ['many', choicesOf(Array.from({ length: 12 }, (_, i) => `Meeting ${i + 1}`))],
  ['with labels of markup', choicesOf(['<!channel> & *b*', '@here', 'http://typed.example'])],
  ['with long labels that begin alike', choicesOf([`${LONG} on Sunday`, `${LONG} on Monday`])],
  ['with the same label', choicesOf(['Yes', 'Yes'])],
];

function offering(open: Open, able: (ability: Ability) => Test): void {
  it.each(CHOICES)('in order, each with its label: %s', async (_what, choices) => {
    const under = await open();
    const sights = await say(under, under.privatePlace, { text: 'Which?', choices });
    const labels = sights.flatMap((sight) => sight.choices.map(bare));
    expect(labels).toHaveLength(choices.length);
    expect(choices.filter(({ label }, i) => !label.startsWith(labels[i] ?? '?'))).toEqual([]);
    const text = sights.map((sight) => readable(sight.text)).join('\n');
    expect(text.startsWith('Which?')).toBe(true);
    // A label that does not fit on its button can be read in full above it.
    const legible = [...text.split('\n').map(bare), ...labels];
    expect(choices.filter(({ label }) => !legible.includes(label))).toEqual([]);
  });

  const pressing = [
    ['press-in-private', 'privatePlace'],
    ['press', 'groupPlace'],
  ] as const;
  for (const [ability, kind] of pressing) {
    able(ability)(`to be pressed, and hears which one it was: ${kind}`, async () => {
      const under = await open();
      const heard = new Set<string>();
      let pressed = 0;
      for (const [what, choices] of CHOICES.filter(([what]) => !what.includes('same'))) {
        const sights = await say(under, under[kind], { text: what, choices });
        if (sights.some(({ typed }) => typed)) continue;
        const labels = sights.flatMap((sight) => sight.choices);
        for (const i of new Set([0, choices.length - 1])) {
          const event = await under.press?.(under[kind], labels[i] ?? '');
          expect(event).toMatchObject({ kind: 'choice', choice: choices[i]?.id });
          expect(event?.in).toMatchObject({ kind: under[kind].kind, id: under[kind].id });
          expect(event?.by).toEqual({ platform: under.bot.platform, id: under.privatePlace.id });
          heard.add(event?.id ?? '');
          pressed += 1;
        }
      }
      expect(pressed).toBeGreaterThan(0);
      expect(heard.size).toBe(pressed);
    });
  }
}

function finding(open: Open, { remember: forgets }: Unable): void {
  const later = forgets === undefined ? '' : ` but says that it does not know (${forgets})`;

  it.each([100, 9_000])('that went out, by its key (%i characters)', async (size) => {
    const { bot, privatePlace, groupPlace, since } = await open();
    for (const place of [privatePlace, groupPlace]) {
      const receipt = await bot.send(place, { text: textOf(size) }, `${KEY}/${place.kind}`);
      const next = await bot.send(place, { text: 'the next one' }, `${KEY}/${place.kind}/2`);
      expect(await bot.find(place, `${KEY}/${place.kind}`, since)).toEqual(receipt);
      expect(await bot.find(place, `${KEY}/${place.kind}/2`, next.at)).toEqual(next);
    }
  });

  it(`that went out before a restart${later}`, async () => {
    const { bot, privatePlace, groupPlace, since, restart } = await open();
    const places = [privatePlace, groupPlace];
    const receipts = await Promise.all(places.map((place) => bot.send(place, { text: 'kept' }, KEY)));
    const again = await restart();
    const found = await Promise.all(places.map((place) => again.find(place, KEY, since)));
    expect(found).toEqual(forgets === undefined ? receipts : ['unknown', 'unknown']);
  });

  it(`that never went out, also where nothing was ever said${later}`, async () => {
    const { bot, privatePlace, groupPlace, since } = await open();
    const never = forgets === undefined ? 'absent' : 'unknown';
    expect(await bot.find(privatePlace, KEY, since)).toBe(never);
    await bot.send(groupPlace, { text: 'another' }, `${KEY}0`);
    expect(await bot.find(groupPlace, KEY, since)).toBe(never);
    expect(await bot.find(groupPlace, `${KEY}00`, since)).toBe(never);
  });
}

function failing(open: Open, able: (ability: Ability) => Test, { remember: forgets }: Unable): void {
  const never = forgets === undefined ? 'absent' : 'unknown';

  able('lost')('for a lost reply, leaves it unclear, and finds it afterwards', async () => {
    const under = await open();
    for (const place of [under.privatePlace, under.groupPlace]) {
      const error = await errorOf(under, place, 'lost');
      expect(error).not.toBeInstanceOf(RefusedError);
      const receipt = await under.bot.find(place, KEY, under.since);
      expect(receipt).toEqual({ id: expect.stringMatching(/./), at: expect.any(Number) });
      expect(await (await under.restart()).find(place, KEY, under.since)).toEqual(receipt);
      expect(await textsIn(under, place)).toEqual(['hello']);
    }
  });

  const refusals = [
    ['refused', 'for good, says that trying again cannot help'],
    ['too-fast', 'for now, says how long to wait'],
  ] as const;
  for (const [fault, title] of refusals) {
    able(fault)(`by a refusal ${title}, and nothing went out`, async () => {
      const under = await open();
      for (const place of [under.privatePlace, under.groupPlace]) {
        const error = await errorOf(under, place, fault);
        expect(error).toBeInstanceOf(RefusedError);
        const { retryAfter } = error as RefusedError;
        expect(fault === 'refused' ? retryAfter === undefined : Number(retryAfter) > 0).toBe(true);
        expect(await under.bot.find(place, KEY, under.since)).toBe(never);
        expect(await textsIn(under, place)).toEqual([]);
      }
    });
  }
}

function ending(open: Open, able: (ability: Ability) => Test): void {
  it('is done, whether or not it ever spoke', async () => {
    await (await open()).bot.stop();
    const { bot, privatePlace } = await open();
    await bot.send(privatePlace, { text: 'goodbye' }, KEY);
    await bot.stop();
  });

  able('end')('leaves nothing behind that would keep its process alive', async () => {
    const { bot, program } = await open();
    onTestFinished(() => bot.stop());
    if (!program) throw new Error('there is no program to run');
    await run(process.execPath, ['--import', 'tsx', ...program], { timeout: LINGERS });
  });
}

/** What came to be seen there by sending this. */
async function say(under: BotUnderTest, place: Place, message: Message): Promise<readonly Sight[]> {
  const before = await under.seen(place);
  await under.bot.send(place, message, `${KEY}/${place.kind}/${before.length}`);
  return (await under.seen(place)).slice(before.length);
}

async function textsIn({ seen }: Pick<BotUnderTest, 'seen'>, place: Place): Promise<string[]> {
  return (await seen(place)).map(({ text }) => readable(text));
}

async function errorOf(
  under: { bot: Bot; fault?(kind: Fault): void },
  place: Place,
  fault: Fault,
): Promise<unknown> {
  under.fault?.(fault);
  const error: unknown = await under.bot.send(place, { text: 'hello' }, KEY).then(
    () => 'it went well',
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Error);
  return error;
}

/** A label without the number in front of it and the sign that the rest of it was cut. */
function bare(label: string): string {
  return readable(label)
    .replace(/^\d+\. /, '')
    .replace(/\s*…$/, '');
}

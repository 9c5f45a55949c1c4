import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/commands/registry.ts';
import { talks } from '../../../src/community/talk.ts';
import type { Field } from '../../../src/core/chat.ts';
import { commandForm } from '../../../src/locales/command-forms.ts';
import { commandNamed, flowWord } from '../../../src/locales/command-words.ts';
import { createWords } from '../../../src/locales/words.ts';
import type { Records } from '../../world/records.ts';
import { useWorlds } from '../../world.ts';
import { anyText } from './any-text.ts';
import { fieldsNamed, NAMED, type Opening, openings } from './openings.ts';
import { answerTo, openStage, questionIn, type Stage, type Walk, walk } from './stage.ts';

const createWorld = useWorlds();

/** How thoroughly: each question gets so many times a few texts, and the sweep takes so many times half a minute. */
const RUNS = Number(process.env['FORM_RUNS'] ?? 1);
const MOST = RUNS * 90_000;
/** One is longer than any answer may be, the other than most. */
const LONG = ['x'.repeat(4001), 'y'.repeat(3999)];

/** What is typed here is read as a date, a length, a name or a search, and need not be said again. */
const READ: readonly string[] = [
  ...['attend code', 'checkin until', 'find words', 'group to', 'intro who', 'kudos to', 'meeting length'],
  ...[
    'ask who',
    'meeting link',
    'meeting to',
    'meeting when',
    'pause until',
    'privacy confirm',
    'profile to',
  ],
];
/** `group mission` asks for what `group until` does by the same name. */
const isRead = ({ command, verb }: Opening, { name }: Field) =>
  verb !== 'mission' && READ.includes(`${command} ${name}`);

const SORRY = (['en', 'he', 'ar'] as const).map((language) =>
  createWords(language).say('something-went-wrong'),
);

describe('anything typed in answer', () => {
  it(
    'is kept and said as it was typed, or refused in a sentence that changes nothing',
    async () => {
      const stage = await openStage(createWorld);
      for (const { opening, number, field } of await freeQuestions(stage)) {
        const there = await standingAt(stage, opening, number);
        const property = fc.asyncProperty(anyText, async (text) => {
          await there.putBack();
          const faults = await faultsOf(stage, { opening, field, text, before: there.before });
          expect(faults, `${opening.text}, ${field.name}`).toEqual([]);
        });
        await fc.assert(property, { numRuns: LONG.length + 2 * RUNS, examples: LONG.map((text) => [text]) });
      }
    },
    MOST,
  );
});

describe('anything typed after a command word, or sent as a form', () => {
  it(
    'is answered, and is never too much for the command',
    async () => {
      const stage = await openStage(createWorld);
      const names = commands.map(({ name }) => name);
      const typed = fc
        .tuple(fc.constantFrom(...names), anyText)
        .map(([name, text]) => `${commandForm(name as 'ask', 'en')} ${text}`);
      const said = fc.oneof(
        typed.map((text) => ({ kind: 'message' as const, text })),
        fc
          .tuple(fc.constantFrom(...names), anyText)
          .map(([word, text]) => ({ kind: 'command' as const, word, text })),
        fc
          .constantFrom(...names)
          .chain((command) =>
            answersTo(command).map((answers) => ({ kind: 'form' as const, command, answers })),
          ),
      );
      await fc.assert(
        fc.asyncProperty(said, fc.constantFrom('noam', 'noam@webinars'), async (body, who) => {
          await stage.putBack();
          await stage.hears(who, 'anything', body);
          // Said in a group it may be only talk.
          const isHeard = who === 'noam' || body.kind !== 'message' || stage.said.length > 0;
          expect(isHeard ? troubleIn(stage) : [], JSON.stringify(body)).toEqual([]);
        }),
        { numRuns: 150 * RUNS },
      );
    },
    MOST,
  );
});

/** Some of a command's fields, and some that are not; options that are offered, and anything else. */
function answersTo(command: string): fc.Arbitrary<Record<string, string>> {
  const own = fieldsNamed().flatMap((name) =>
    name.startsWith(`${command} `) ? [name.slice(command.length + 1)] : [],
  );
  const further = [
    'verb',
    'do',
    'set',
    'story',
    'question',
    'introduction',
    'said',
    'text1',
    'verdict1',
    'text2',
  ];
  const field = fc.oneof(
    fc.constantFrom(...own, ...further, 'challenge', 'did', 'contact', 'vote', 'choice'),
    fc.constantFrom('__proto__', 'constructor', 'toString', 'none such'),
  );
  const verbs = openings().flatMap((one) => (one.command === command ? [one.verb] : []));
  const value = fc.oneof(
    fc.constantFrom(
      ...Object.values(NAMED),
      'geriatrics',
      'webinars',
      '-',
      '',
      'yes',
      'no',
      'send',
      'change',
      'cancel',
    ),
    fc.constantFrom(...verbs, '@dana', 'case-hour@20261202T1900', 'geriatrics@2026-12-06', '25.12 10:00'),
    anyText,
  );
  return fc.dictionary(field, value, { maxKeys: 7 });
}

interface Question {
  readonly opening: Opening;
  readonly number: number;
  readonly field: Field;
}

/** Every question that takes more than its options, once however it is come to. */
async function freeQuestions(stage: Stage): Promise<readonly Question[]> {
  const found = new Map<string, Question>();
  for (const opening of openings()) {
    const { asked }: Walk = await walk(stage, opening);
    for (const [number, { field }] of asked.entries()) {
      const name = `${opening.command} ${opening.verb} ${field.name}`;
      if ((!field.options || field.free) && !found.has(name)) found.set(name, { opening, number, field });
    }
  }
  expect(found.size).toBeGreaterThan(25);
  return [...found.values()];
}

async function standingAt(stage: Stage, opening: Opening, number: number) {
  await walk(stage, opening, async ({ at }) => (at === number ? 'leave' : undefined));
  const back = await stage.world.keeps();
  return {
    before: await stage.world.records(),
    putBack: async () => {
      await back();
      stage.said.length = 0;
    },
  };
}

interface Answer {
  readonly opening: Opening;
  readonly field: Field;
  readonly text: string;
  /** What was kept before it was typed. */
  readonly before: Records;
}

/** The choice that it was the answer; it names the question. */
function isDoubt(id: string, text: string): boolean {
  return id.startsWith('reply ') && id.endsWith(` ${text.trim()}`);
}

async function faultsOf(stage: Stage, { opening, field, text, before }: Answer): Promise<string[]> {
  const { world, said } = stage;
  const { who, command } = opening;
  await stage.hears(who, 'any', text);
  // What is also a command's own word is its answer only once that is said.
  if (said.some(({ message }) => message.choices?.some(({ id }) => isDoubt(id, text)))) {
    said.length = 0;
    await stage.hears(who, 'sure', 'yes');
  }
  const trouble = troubleIn(stage);
  if (trouble.length > 0) return trouble;
  if (steers(text, command)) return [];
  const talk = await world.store.reading().get(talks, `console/${who}`);
  const next = questionIn(said, who);
  if (!next && talk !== undefined) {
    // Refused: it is still asked.
    const isSame = asKept(await world.records()) === asKept(before);
    const sentences = said.filter(({ to }) => to === who).length;
    return [
      ...(isSame ? [] : ['was refused, and changed something']),
      ...(sentences === 1 ? [] : [`said ${sentences} sentences`]),
    ];
  }
  if (isRead(opening, field)) return [];
  if (talk !== undefined && talk.answers[field.name] !== text.trim())
    return [`was not kept as typed: ${JSON.stringify(talk)}`];
  await goOn(stage, opening);
  return [
    ...troubleIn(stage),
    ...((await isThere(stage, text.trim())) ? [] : ['was neither said nor kept as typed']),
  ];
}

/** But for how often an answer was refused, and what was shown. */
function asKept(records: Records): string {
  const kept = Object.entries(records).filter(([name]) => !name.startsWith('pick '));
  return JSON.stringify(kept).replaceAll(/,\\"refused\\":\d+/g, '');
}

/** Said to someone, or kept, as it was typed. */
async function isThere({ said, world }: Stage, text: string): Promise<boolean> {
  if (said.some(({ message }) => plain(message.text).includes(plain(text)))) return true;
  const written = JSON.stringify(text).slice(1, -1);
  return Object.entries(await world.records()).some(
    ([name, record]) => !name.startsWith('talk ') && record.includes(written),
  );
}

/** These steer the conversation, begin it anew, or are a command for certain. */
function steers(text: string, command: string): boolean {
  const flow = flowWord(text);
  const named = commandNamed(text);
  const isAnew = named?.name === command && named.rest === '';
  if (/^\s*\/\p{L}/u.test(text)) return true;
  return text.trim() === '' || isAnew || ['back', 'cancel', 'stop', 'skip'].includes(flow ?? '');
}

/** The questions that remain are answered as they are elsewhere. */
async function goOn(stage: Stage, opening: Opening): Promise<void> {
  const { said, world, hears } = stage;
  for (let i = 0, asked = questionIn(said, opening.who); asked && i < 8; i += 1) {
    const count = said.length;
    await hears(opening.who, `on-${i}`, answerTo(opening, asked.field));
    asked = said.length > count ? questionIn(said.slice(count), opening.who) : undefined;
  }
  await world.settles();
}

function troubleIn({ world, said }: Stage): string[] {
  const found = world.troubles.splice(0).map(String);
  const sorry = said.filter(({ message }) => SORRY.includes(message.text));
  return [
    ...found,
    ...sorry.map(() => 'something went wrong'),
    ...(said.length > 0 ? [] : ['nothing was said']),
  ];
}

/** Without what only steers the direction of text, line by line. */
function plain(text: string): string {
  return text
    .replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

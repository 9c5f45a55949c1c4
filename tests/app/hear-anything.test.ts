import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import type { ChatEvent } from '../../src/core/chat.ts';
import { FLOW_WORDS } from '../../src/locales/command-forms.ts';
import { eventBy, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

const PEOPLE = ['noam', 'ruth', 'dana', 'layla', 'shira', 'ministry', 'guest'];
const VERBS = [
  'new',
  'move',
  'cancel',
  'skip',
  'agenda',
  'link',
  'outcome',
  'swap',
  'keep',
  'code',
  'present',
];

const who = fc
  .tuple(fc.constantFrom(...PEOPLE), fc.constantFrom('', '@geriatrics', '@webinars', '@nowhere'))
  .map((parts) => parts.join(''));
const word = fc.oneof(
  fc.constantFrom(...commands.map(({ name }) => name), ...FLOW_WORDS, ...VERBS),
  fc.constantFrom(
    'case-hour@20261125T1900',
    'webinar@20261216T2030',
    'case-hour@20261125T1901',
    '1',
    '٢',
    '-',
  ),
  fc.constantFrom('tomorrow 12:00', '26.11 19:00', '3 days', 'language', 'quiet', 'zone', 'calendar', 'ruth'),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const text = fc.oneof(
  fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const fields = [
  'verb',
  'meeting',
  'title',
  'when',
  'repeat',
  'length',
  'link',
  'confirm',
  'to',
  'why',
  'who',
];
const answers = fc.dictionary(
  fc.oneof(fc.constantFrom(...fields, 'set', 'until', 'answer', 'code', 'group', 'about', 'agenda'), word),
  word,
  { maxKeys: 8 },
);

type Body = Pick<ChatEvent, 'kind'> & Record<string, unknown>;
const body: fc.Arbitrary<Body> = fc.oneof(
  fc.record({ kind: fc.constant('message' as const), text }),
  fc.record({ kind: fc.constant('command' as const), word, text }),
  fc.record({ kind: fc.constant('choice' as const), choice: text }),
  fc.record({ kind: fc.constant('form' as const), command: word, answers }),
  fc.record({ kind: fc.constant('file' as const), name: word, text, caption: fc.constant('') }),
);

describe('hearing', () => {
  it('makes one commit and one answer, or silence, of anything anyone says', async () => {
    const world = await createWorld();
    let count = 0;
    await fc.assert(
      fc.asyncProperty(who, body, async (by, what) => {
        count += 1;
        const event = { ...eventBy(by, `fuzz-${count}`, world.now()), ...what } as ChatEvent;
        expect(await world.app.hear(event)).toBe('done');
        expect(await world.app.hear(event)).toBe('already');
        expect(world.troubles).toEqual([]);
      }),
      { numRuns: 400 },
    );
    await livesOn(world);
  });

  it('lives through any conversation of one person', async () => {
    const world = await createWorld();
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 3, maxLength: 8 }), async (lines) => {
        for (const line of lines) {
          count += 1;
          await world.hears({
            ...eventBy('ruth', `talk-${count}`, world.now()),
            kind: 'message',
            text: line,
          });
          expect(world.told('ruth').length).toBeGreaterThan(0);
        }
        expect(world.troubles).toEqual([]);
      }),
      { numRuns: 60 },
    );
    await livesOn(world);
  });
});

async function livesOn(world: World): Promise<void> {
  await world.settles();
  await world.says('tamar', 'help');
  expect(world.told('tamar').at(-1)).toContain('What you can type here');
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actions } from '../../src/community/action.ts';
import { members } from '../../src/community/member.ts';
import { eventBy, useWorlds } from '../world.ts';

const createWorld = useWorlds();
const MEETING = 'case-hour@20261125T1900';

const text = fc.oneof(
  fc.constantFrom(
    '',
    '1',
    '2',
    'skip',
    'back',
    'cancel',
    'yes',
    'did',
    'עשינו',
    'let-go',
    '@noam',
    'Noam',
    '-',
  ),
  fc.constantFrom(`did ${MEETING}#1`, `did ${MEETING}#2 Asked`, `did ${MEETING}#9`, 'did c11111111 x'),
  fc.constantFrom(`meeting outcome ${MEETING} So be it`, 'Ask; Write; Look', '__proto__', 'constructor'),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const form = fc.dictionary(
  fc.constantFrom('about', 'text', 'who'),
  fc.oneof(text, fc.constantFrom(`${MEETING}#1`, `${MEETING}#2`)),
);

describe('did', () => {
  it('makes one answer of anything one says, and leaves every action open, closed or gone', async () => {
    const world = await createWorld();
    await world.advance('2026-11-25T20:00');
    const everyone = [...(await world.store.reading().all(members)).keys()];
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(text, form), { minLength: 3, maxLength: 8 }), async (said) => {
        for (const what of [`meeting outcome ${MEETING} So be it`, 'Ask; Write', 'did', ...said]) {
          count += 1;
          const event = eventBy('ruth', `fuzz-${count}`, world.now());
          await world.hears(
            typeof what === 'string'
              ? { ...event, kind: 'message', text: what }
              : { ...event, kind: 'form', command: 'did', answers: what },
          );
          expect(world.told('ruth').length).toBeGreaterThan(0);
        }
        expect(world.troubles).toEqual([]);
        for (const [id, action] of await world.store.reading().all(actions, 'geriatrics')) {
          expect(id).toMatch(/#\d+$/);
          if (action.closed) expect(everyone).toContain(action.closed.who);
        }
      }),
      { numRuns: 25 },
    );
  });
});

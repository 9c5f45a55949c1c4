import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/bots/console/console-bot.ts';
import { createMemory, createSession, instantNamed, type Stage } from '../../../src/bots/console/session.ts';
import type { ChatEvent } from '../../../src/core/chat.ts';
import { SetupError } from '../../../src/core/errors.ts';
import { instantOf, isoOf } from '../../../src/core/time.ts';

const ZONE = 'Asia/Jerusalem';

/** A stage on which whatever is said is echoed to whoever said it. */
function echoing() {
  let now = instantOf('2026-11-22T09:00', ZONE);
  const events: ChatEvent[] = [];
  const shown: Line[] = [];
  const memory = createMemory({ show: (line) => void shown.push(line) });
  const say = (to: string, text: string, choices: Line['choices'] = []) =>
    memory.show({ at: now, from: 'kehila', to, text, choices });
  const stage: Stage = {
    run: 3,
    zone: ZONE,
    now: () => now,
    hear(event) {
      events.push(event);
      if (event.kind === 'message') say(event.in.id, `heard ${event.text}`);
      return Promise.resolve();
    },
    advance(to) {
      now = to;
      say('ruth', 'time went by', [{ id: 'x', label: 'Yes' }]);
      return Promise.resolve();
    },
    restart: () => Promise.resolve(),
    readFile: (path) => Promise.resolve(`text of ${path}`),
    knowsGroup: (id) => Promise.resolve(id === 'geriatrics'),
  };
  const session = createSession(stage, memory);
  return { session, events, shown, now: () => isoOf(now) };
}

describe('a console session', () => {
  it('turns what is said into events, each by an id that comes out the same every time', async () => {
    const { session, events } = echoing();
    await session.play('dana@geriatrics: meetings');
    await session.play('dana: 1');
    expect(events).toMatchObject([
      { id: '3-1', kind: 'message', text: 'meetings', in: { kind: 'group', id: 'geriatrics' } },
      { id: '3-2', kind: 'message', text: '1', in: { kind: 'private', id: 'dana' } },
    ]);
  });

  it('sends a file under its own name', async () => {
    const { session, events } = echoing();
    await session.play(':file ruth demo/calendar.ics');
    expect(events).toMatchObject([{ kind: 'file', name: 'calendar.ics', text: 'text of demo/calendar.ics' }]);
  });

  it('knows no group that is not there', async () => {
    const { session, events } = echoing();
    await expect(session.play('dana@chess: hi')).rejects.toThrow('There is no group "chess" here');
    expect(events).toEqual([]);
  });

  it('moves the clock forward, and only forward', async () => {
    const { session, now } = echoing();
    await session.play(':clock +1d');
    expect(now()).toBe('2026-11-23T07:00:00.000Z');
    await session.play(':clock 2026-11-24T09:00');
    expect(now()).toBe('2026-11-24T07:00:00.000Z');
    await expect(session.play(':clock 2026-11-24T08:59')).rejects.toThrow('only moves forward');
    await expect(session.play(':clock 2026-02-30T09:00')).rejects.toThrow(SetupError);
  });
});

describe('an expectation', () => {
  it('looks at all that was said since the last expectations, and says what was said instead', async () => {
    const { session } = echoing();
    await session.play('dana: one');
    await session.play('dana: two');
    expect(await session.play(':expect dana /heard one/')).toBeUndefined();
    expect(await session.play(':expect dana /heard two/')).toBeUndefined();
    expect(await session.play(':expect dana /three/')).toBe(
      'dana was expected to be told /three/u, but was told \n    heard one\n    heard two',
    );
    await session.play('dana: four');
    expect(await session.play(':expect dana /heard one/')).toContain('heard four');
  });

  it('of nothing looks at what the last step brought', async () => {
    const { session } = echoing();
    await session.play('dana: one');
    await session.play(':restart');
    expect(await session.play(':expect none')).toBeUndefined();
    await session.play('dana: two');
    expect(await session.play(':expect ruth none')).toBeUndefined();
    expect(await session.play(':expect none')).toBe('nothing was expected, but dana was told: heard two');
  });

  it('sees choices as they are shown', async () => {
    const { session } = echoing();
    await session.play(':clock +1d');
    expect(await session.play(':expect ruth /1\\. Yes/')).toBeUndefined();
  });

  it('is not disturbed by comments and empty lines', async () => {
    const { session } = echoing();
    await session.play('dana: one');
    await session.play(':expect dana /one/');
    await session.play('# and');
    await session.play('');
    expect(await session.play(':expect dana /one/')).toBeUndefined();
  });
});

describe('a named moment', () => {
  it.each([
    ['2026-11-22T18:00', '2026-11-22T16:00:00.000Z'],
    ['2026-11-22T18:00Z', '2026-11-22T18:00:00.000Z'],
    ['2026-11-22T18:00+01:00', '2026-11-22T17:00:00.000Z'],
    ['2026-11-22', '2026-11-21T22:00:00.000Z'],
  ])('%s is %s', (text, iso) => {
    expect(isoOf(instantNamed(text, ZONE))).toBe(iso);
  });

  it.each(['', 'tomorrow', '2026-13-01', '2026-02-30T10:00'])('%s is none', (text) => {
    expect(() => instantNamed(text, ZONE)).toThrow(SetupError);
  });
});

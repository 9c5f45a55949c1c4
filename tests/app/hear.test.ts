import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { rsvps } from '../../src/community/meeting.ts';
import type { ChatEvent } from '../../src/core/chat.ts';
import { PermanentError } from '../../src/core/errors.ts';
import { MINUTE } from '../../src/core/time.ts';
import { eventBy, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();
const MEETING = 'case-hour@20261125T1900';

/** Noam says it in private, unless someone else does. */
function said(world: World, text: string, { who = 'noam', id = 'e1', after = 0 } = {}): ChatEvent {
  return { ...eventBy(who, id, world.now() + after), kind: 'message', text };
}

/** What people did, since the community was there. */
const kindsOf = async (world: World) =>
  (await world.log()).map(({ kind }) => kind).filter((kind) => !/^(message.sent|group.joined)$/.test(kind));

describe('an event', () => {
  it('has its effect once, though it is delivered four times', async () => {
    const world = await createWorld();
    const event = said(world, `rsvp ${MEETING} yes`);
    for (let i = 0; i < 4; i += 1) await world.hears(event);
    expect(world.told('noam')).toHaveLength(1);
    expect(await kindsOf(world)).toEqual(['command.used', 'meeting.answered']);
  });

  it('has its effect once, though it is delivered four times at the same moment', async () => {
    const world = await createWorld();
    const event = said(world, `rsvp ${MEETING} yes`);
    const results = await Promise.all([1, 2, 3, 4].map(() => world.app.hear(event)));
    await world.settles();
    expect(results.toSorted()).toEqual(['already', 'already', 'already', 'done']);
    expect(world.told('noam')).toHaveLength(1);
  });

  it('has its effect once, though the process is restarted in between', async () => {
    const world = await createWorld();
    const event = said(world, `rsvp ${MEETING} yes`);
    await world.app.hear(event);
    await world.restart();
    await world.hears(event);
    expect(world.told('noam')).toHaveLength(1);
  });

  it('that is older than what is known does not undo it', async () => {
    const world = await createWorld();
    await world.hears(said(world, `rsvp ${MEETING} no`, { id: 'second', after: MINUTE }));
    await world.hears(said(world, `rsvp ${MEETING} yes`, { id: 'first' }));
    expect(await world.store.reading().get(rsvps, 'noam', MEETING)).toMatchObject({ answer: 'no' });
    expect(world.told('noam').at(-1)).toContain('not coming');
  });

  it('is each its own, when many say the same at once', async () => {
    const world = await createWorld();
    const people = ['noam', 'dana', 'layla', 'ruth'];
    await Promise.all(
      people.map((who) => world.app.hear(said(world, `rsvp ${MEETING} yes`, { who, id: who }))),
    );
    await world.settles();
    expect([...(await world.store.reading().all(rsvps, MEETING)).keys()]).toEqual(people.toSorted());
  });

  it('takes effect in turn, when one person says many things at once', async () => {
    const world = await createWorld();
    const words = ['yes', 'no', 'maybe', 'yes', 'no', 'maybe'];
    await Promise.all(
      words.map((word, i) => world.app.hear(said(world, `rsvp ${MEETING} ${word}`, { id: `e${i}` }))),
    );
    await world.settles();
    expect(world.told('noam')).toHaveLength(words.length);
  });

  it('of someone joining, leaving or reacting is answered by silence', async () => {
    const world = await createWorld();
    const re = { by: { platform: 'console', id: 'dana' } as const, at: world.now() - MINUTE };
    await world.hears({ ...eventBy('noam@geriatrics', 'a', world.now()), kind: 'joined' });
    await world.hears({ ...eventBy('noam@geriatrics', 'b', world.now()), kind: 'left' });
    await world.hears({ ...eventBy('noam@geriatrics', 'c', world.now()), kind: 'reaction', re });
    expect(world.told('noam')).toEqual([]);
    const [reaction] = (await world.log()).filter(({ kind }) => kind === 'reaction.given');
    expect(reaction).toMatchObject({ group: 'geriatrics', re_at: re.at, re_org: 'North Hospital' });
    expect(reaction?.re_who).toBe(await world.store.pseudonym('dana'));
  });
});

describe('what someone writes', () => {
  it('in a group is logged by its length, never by its words', async () => {
    const world = await createWorld();
    await world.says('noam@geriatrics', 'Mrs Cohen of ward 4 fell again last night');
    const posted = (await world.log()).find(({ kind }) => kind === 'message.posted');
    expect(posted).toMatchObject({ size: 41, group: 'geriatrics', profession: 'social worker' });
    expect(JSON.stringify(await world.log())).not.toMatch(/Cohen|noam/i);
  });

  it.each(['noam', 'noam@geriatrics'])('may be 100 kB long: %s', async (who) => {
    const world = await createWorld();
    await world.says(who, 'x'.repeat(100_000));
    await world.says(who, 'word '.repeat(20_000));
    await world.says(who, `meetings ${'x'.repeat(100_000)}`);
    const answers = world.told('noam');
    expect(answers.every((text) => text.length < 300)).toBe(true);
    expect(answers).toHaveLength(who === 'noam' ? 3 : 0);
  });

  it('is refused as an answer when it is longer than what can be kept', async () => {
    const world = await createWorld();
    await world.says('shira', 'meeting agenda 1');
    world.told('shira');
    await world.says('shira', 'x'.repeat(100_000));
    expect(world.told('shira')).toEqual(['This is too long for me. At most 4,000 characters fit.']);
    await world.says('shira', 'Who falls');
    expect(world.told('shira')).toEqual(['The agenda is now: Who falls']);
  });

  it.each([
    ['a lone surrogate', '\ud83d'],
    ['a null', '\u0000'],
    ['right-to-left overrides', '\u202Esgniteem'],
    ['combining marks', `e${'\u0301'.repeat(500)}`],
    ['what looks like a sentence of ours', '{ $word } { unknown-command }'],
    ['what looks like an object’s own', '__proto__'],
    ['spaces of every kind', '\u00A0\u2003\u3000'],
  ])('may hold %s', async (_what, text) => {
    const world = await createWorld();
    await world.says('noam', `help ${text}`);
    await world.hears(said(world, text));
    await world.hears({ ...eventBy('noam', 'choice', world.now()), kind: 'choice', choice: text });
    expect(world.told('noam')).toHaveLength(3);
    await world.says('noam', 'help');
    expect(world.told('noam')).toHaveLength(1);
  });

  it.each(['100%', '𝟚', '२', '½', '-1', '1e9', '99999999999999999999'])(
    'may be a number that is none of the list: %s',
    async (text) => {
      const world = await createWorld();
      await world.says('noam', 'meetings');
      world.told('noam');
      await world.says('noam', text);
      expect(world.told('noam')).toHaveLength(1);
    },
  );

  it('takes a number in a group’s own talk for one of its choices only for ten minutes', async () => {
    const world = await createWorld();
    await world.says('dana@geriatrics', 'meetings');
    const number = (id: string) => ({
      ...eventBy('dana@geriatrics', id, world.now()),
      ...{ kind: 'message' as const, text: '1', toUs: false },
    });
    await world.hears(number('soon'));
    expect(world.told('dana')).toHaveLength(1);
    await world.advance('+11m');
    await world.hears(number('late'));
    expect(world.told('dana')).toEqual([]);
  });
});

describe('when something breaks', () => {
  it('the person is told and nothing is kept, if trying again cannot help', async () => {
    const world = await createWorld();
    const { store } = world.ports;
    let failures = 1;
    const app = createApp({
      ...world.ports,
      store: {
        ...store,
        commit(reading, commit) {
          failures -= 1;
          if (failures >= 0) throw new PermanentError('this will not do');
          return store.commit(reading, commit);
        },
      },
    });
    expect(await app.hear(said(world, `rsvp ${MEETING} yes`))).toBe('done');
    await world.settles();
    expect(world.told('noam')).toEqual([
      'Something went wrong on my side and nothing was changed. Please try again in a minute.',
    ]);
    expect(await world.store.reading().get(rsvps, 'noam', MEETING)).toBeUndefined();
    expect(world.troubles.splice(0)).toHaveLength(2);
  });

  it('the platform is told that it was not heard, if trying again may help', async () => {
    const world = await createWorld();
    const away = () => Promise.reject(new Error('Redis is away'));
    const app = createApp({ ...world.ports, store: { ...world.ports.store, commit: away } });
    const event = said(world, `rsvp ${MEETING} yes`);
    await expect(app.hear(event)).rejects.toThrow('Redis is away');
    await world.hears(event);
    expect(world.told('noam')).toHaveLength(1);
  });
});

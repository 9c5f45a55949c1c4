import { describe, expect, it } from 'vitest';
import { useWorlds } from '../world.ts';

const createWorld = useWorlds();
const OF_MEETINGS = ['maybe-question', 'async-swap', 'meeting-reminder', 'meeting-opening'];

describe('turns taken', () => {
  it('late, within their time, still have their effect once', async () => {
    const world = await createWorld();
    world.told('geriatrics');
    // Nothing ran from Sunday to Tuesday night.
    await jump(world, '2026-11-24T21:00');
    await jump(world, '2026-11-24T21:01');
    expect(world.told('geriatrics').filter((text) => text.startsWith('Reminder'))).toHaveLength(1);
  });

  it('too late are recorded as missed, and say nothing', async () => {
    const world = await createWorld();
    world.told('geriatrics');
    await jump(world, '2026-11-26T10:00');
    const missed = (await world.log())
      .filter(({ kind }) => kind === 'turn.missed')
      .map(({ subject }) => subject)
      .filter((subject) => OF_MEETINGS.includes(subject));
    expect(missed).toEqual([
      'maybe-question',
      'async-swap',
      'meeting-reminder',
      'meeting-reminder',
      'meeting-opening',
    ]);
    expect(world.told('geriatrics').filter((text) => text.includes('Reminder'))).toEqual([]);
    // How it went may still be asked.
    expect(world.told('ruth').at(-1)).toContain('שעת מקרה');
    await jump(world, '2026-11-26T10:01');
    expect(
      (await world.log()).filter(
        ({ kind, subject }) => kind === 'turn.missed' && OF_MEETINGS.includes(subject),
      ),
    ).toHaveLength(5);
  });

  it('twice have their effect once', async () => {
    const world = await createWorld();
    await world.advance('2026-11-24T18:59');
    world.told('geriatrics');
    world.clockTo('2026-11-24T19:00');
    const { turns } = await world.app.due(world.now());
    const taken = await Promise.all([...turns, ...turns].map((turn) => world.app.take(turn)));
    expect(taken.filter((how) => how === 'ran')).toHaveLength(turns.length);
    expect(taken.filter((how) => how === 'already')).toHaveLength(turns.length);
    await world.settles();
    expect(world.told('geriatrics')).toHaveLength(1);
  });

  it('for a meeting that has been called off meanwhile say nothing', async () => {
    const world = await createWorld();
    await world.advance('2026-11-24T18:59');
    world.clockTo('2026-11-24T19:00');
    const { turns } = await world.app.due(world.now());
    await world.app.hear({
      ...{ id: 'e', at: world.now(), kind: 'message', text: 'meeting skip 1' },
      ...{
        by: { platform: 'console', id: 'ruth' },
        in: { platform: 'console', kind: 'private', id: 'ruth' },
      },
    });
    for (const turn of turns) await world.app.take(turn);
    await world.settles();
    expect(world.told('geriatrics').filter((text) => text.startsWith('Reminder'))).toEqual([]);
  });

  it('are reminders in private, too, for those who said yes, shortly before', async () => {
    const world = await createWorld();
    await world.says('noam', 'rsvp 1 yes');
    await world.says('dana', 'rsvp 1 maybe');
    await world.advance('2026-11-25T18:44');
    world.told('noam');
    world.told('dana');
    await world.advance('2026-11-25T18:45');
    expect(world.told('noam')).toEqual([
      'Reminder: Case hour\nWednesday 25 November, 19:00 (Jerusalem), 60 minutes\nJoin: https://zoom.example/j/1001',
    ]);
    expect(world.told('dana')).toEqual([]);
  });
});

/** Nothing runs until then; then a tick does. */
async function jump(world: Awaited<ReturnType<typeof createWorld>>, to: string): Promise<void> {
  world.clockTo(to);
  await world.settles();
}

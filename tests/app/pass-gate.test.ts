import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/core/outbox.ts';
import { HOUR, isoOf } from '../../src/core/time.ts';
import { put, row } from '../store/store-fixtures.ts';
import { openChat } from '../world/other-chat.ts';
import { useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

/** A message to Dana that Kehila started itself. */
async function nudge(world: World, key: string, what: Partial<Row> = {}): Promise<void> {
  const at = world.now();
  const theirs: Partial<Row> = {
    whose: 'member/dana',
    weight: 'ritual',
    from: 'meeting-reminder',
    at,
    due: at,
  };
  await put(world.store, key, { rows: [row(key, { ...theirs, ...what })] });
  await world.settles();
}

const fate = async (world: World, key: string) => {
  const found = await world.store.outbox.row(key);
  return [found?.state, ...(found?.why === undefined ? [] : [found.why])];
};

describe('a message that Kehila starts itself', () => {
  it('goes out by day', async () => {
    const world = await createWorld();
    await nudge(world, 'a');
    expect(await fate(world, 'a')).toEqual(['sent']);
  });

  it('is held in quiet hours, and goes out when they end', async () => {
    const world = await createWorld({ now: '2026-11-22T23:00' });
    await nudge(world, 'a');
    expect(await fate(world, 'a')).toEqual(['held', 'quiet-hours']);
    await world.advance('2026-11-23T07:59');
    expect(world.told('dana')).toEqual([]);
    await world.advance('2026-11-23T08:00');
    expect(world.told('dana')).toEqual(['message a']);
  });

  it('is held over the Sabbath', async () => {
    const world = await createWorld({ now: '2026-11-27T17:00' });
    await nudge(world, 'a');
    expect(await fate(world, 'a')).toEqual(['held', 'sabbath']);
    await world.advance('2026-11-28T20:00');
    expect(world.told('dana')).toEqual(['message a']);
  });

  it('goes by the quiet hours of the one it is for', async () => {
    const world = await createWorld({ now: '2026-11-22T20:00' });
    await world.says('dana', 'profile quiet 19:30-07:00');
    await nudge(world, 'a');
    await nudge(world, 'b', {
      whose: 'member/noam',
      place: { platform: 'console', kind: 'private', id: 'noam' },
    });
    expect(await fate(world, 'a')).toEqual(['held', 'quiet-hours']);
    expect(await fate(world, 'b')).toEqual(['sent']);
  });

  it('waits for the end of a pause', async () => {
    const world = await createWorld();
    await world.says('dana', 'pause 2d');
    world.told('dana');
    await nudge(world, 'a');
    expect(await fate(world, 'a')).toEqual(['held', 'paused']);
    await world.advance('+2d');
    expect(world.told('dana')).toContain('message a');
  });

  it('goes out at once when the pause is ended, and sooner when it is made shorter', async () => {
    const world = await createWorld();
    await world.says('dana', 'pause 1w');
    await nudge(world, 'a');
    await world.says('dana', 'pause 2d');
    const held = await world.store.outbox.row('a');
    expect(isoOf(held?.due ?? 0)).toBe('2026-11-24T07:00:00.000Z');
    await world.says('dana', 'resume');
    expect((await fate(world, 'a'))[0]).toBe('sent');
    expect(world.told('dana').filter((text) => text === 'message a')).toHaveLength(1);
  });

  it('stays held when a pause ends amid quiet hours', async () => {
    const world = await createWorld();
    await world.says('dana', 'pause 1w');
    await nudge(world, 'a');
    world.clockTo('2026-11-22T23:00');
    await world.says('dana', 'resume');
    expect(await fate(world, 'a')).toEqual(['held', 'quiet-hours']);
  });

  it('is skipped when it would come too late after the pause', async () => {
    const world = await createWorld();
    await world.says('dana', 'pause 2d');
    await nudge(world, 'a', { until: world.now() + HOUR });
    expect(await fate(world, 'a')).toEqual(['skipped', 'paused']);
  });

  it('is skipped for who switched its kind off', async () => {
    const world = await createWorld();
    await world.says('dana', 'profile reminders off');
    await nudge(world, 'a');
    await nudge(world, 'b', { from: 'meeting-outcome' });
    expect(await fate(world, 'a')).toEqual(['skipped', 'opted-out']);
    expect(await fate(world, 'b')).toEqual(['sent']);
  });

  it('is skipped once its time has passed', async () => {
    const world = await createWorld();
    await nudge(world, 'a', { until: world.now() });
    expect(await fate(world, 'a')).toEqual(['skipped', 'too-late']);
  });

  it('is skipped for someone who is gone', async () => {
    const world = await createWorld();
    await nudge(world, 'a', { whose: 'member/nobody' });
    expect(await fate(world, 'a')).toEqual(['skipped', 'recipient-gone']);
  });

  it('is skipped for an account that was taken off them since, and a channel that is another group’s', async () => {
    const world = await createWorld({ now: '2026-11-22T23:00' });
    const slack = openChat(world, 'slack');
    await world.says('dana', 'קישור');
    await slack.says('U1', world.told('dana')[0]?.split('\n')[1] ?? '');
    slack.told('U1');
    await nudge(world, 'a', { place: { platform: 'slack', kind: 'private', id: 'U1' } });
    const elsewhere = { platform: 'console', kind: 'group', id: 'webinars' } as const;
    await nudge(world, 'b', { whose: 'group/geriatrics', place: elsewhere });
    expect(await fate(world, 'a')).toEqual(['held', 'quiet-hours']);
    await world.says('dana', 'קישור ביטול');
    await world.advance('2026-11-23T09:00');
    expect(slack.told('U1')).toEqual([]);
    expect(await fate(world, 'a')).toEqual(['skipped', 'recipient-gone']);
    expect(await fate(world, 'b')).toEqual(['skipped', 'recipient-gone']);
  });

  it('counts against the week: five go out, the rest wait for the next week', async () => {
    const world = await createWorld();
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    for (const key of keys) await nudge(world, key);
    expect(world.told('dana')).toHaveLength(5);
    expect(await fate(world, 'f')).toEqual(['held', 'budget']);
    const next = await world.store.outbox.row('f');
    expect(isoOf(next?.due ?? 0)).toBe('2026-11-29T06:00:00.000Z');
    await world.advance('2026-11-29T08:00');
    expect(world.told('dana').filter((text) => text.startsWith('message'))).toEqual([
      'message f',
      'message g',
    ]);
  });

  it('is logged as sent or skipped, without its text', async () => {
    const world = await createWorld();
    const before = (await world.log()).length;
    await nudge(world, 'a');
    await nudge(world, 'b', { until: world.now() });
    const logged = (await world.log()).slice(before);
    expect(logged.map(({ kind }) => kind)).toEqual(['message.sent', 'message.skipped']);
    expect(logged[0]).toMatchObject({ subject: 'meeting-reminder', size: 9, org: 'North Hospital' });
    expect(JSON.stringify(logged)).not.toMatch(/dana|message a/);
  });
});

describe('a message that passes the gate untouched', () => {
  it.each(['answer', 'urgent'] as const)('has the weight %s', async (weight) => {
    const world = await createWorld({ now: '2026-11-27T23:00' });
    await world.says('dana', 'pause 2d');
    await nudge(world, 'a', { weight });
    expect(await fate(world, 'a')).toEqual(['sent']);
  });

  it('is not counted against the week', async () => {
    const world = await createWorld();
    for (let n = 0; n < 6; n += 1) await nudge(world, `urgent ${n}`, { weight: 'urgent' });
    await nudge(world, 'a');
    expect(await fate(world, 'a')).toEqual(['sent']);
  });
});

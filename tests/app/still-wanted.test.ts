import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/core/outbox.ts';
import { put, row } from '../store/store-fixtures.ts';
import { useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();
const MEETING = 'case-hour@20261125T1900';

/** Asks Dana at eleven in the evening, when it has to wait for the morning. */
async function held(world: World, what: Partial<Row>): Promise<void> {
  await world.advance('2026-11-23T23:00');
  const about = `${MEETING}/20261125T1700Z`;
  const at = world.now();
  const theirs: Partial<Row> = { whose: 'member/dana', weight: 'ritual', about, at, due: at };
  await put(world.store, 'a', { rows: [row('a', { ...theirs, ...what })] });
  await world.settles();
  expect(await world.store.outbox.row('a')).toMatchObject({ state: 'held' });
}

const fate = async (world: World) => {
  await world.advance('2026-11-24T09:00');
  const found = await world.store.outbox.row('a');
  return found?.state === 'sent' ? 'sent' : found?.why;
};

describe('a message that waited', () => {
  it('goes out when it is still needed', async () => {
    const world = await createWorld();
    await world.says('dana', `rsvp ${MEETING} maybe`);
    await held(world, { from: 'maybe-question' });
    expect(await fate(world)).toBe('sent');
  });

  it('goes out to who is still coming', async () => {
    const world = await createWorld();
    await world.says('dana', `rsvp ${MEETING} yes`);
    await held(world, { from: 'meeting-reminder' });
    expect(await fate(world)).toBe('sent');
  });

  it('does not go out when it was answered meanwhile', async () => {
    const world = await createWorld();
    await world.says('dana', `rsvp ${MEETING} maybe`);
    await held(world, { from: 'maybe-question' });
    await world.says('dana', `rsvp ${MEETING} yes`);
    expect(await fate(world)).toBe('not-needed');
  });

  it('leaves nothing to be read once it was not needed, and why it did not come is told all the same', async () => {
    const world = await createWorld();
    await world.says('dana', `rsvp ${MEETING} maybe`);
    await held(world, { from: 'maybe-question', message: { text: 'Call Noam: +972 50 000 0000' } });
    await world.says('dana', `rsvp ${MEETING} yes`);
    expect(await fate(world)).toBe('not-needed');
    expect(JSON.stringify(await world.store.outbox.row('a'))).not.toContain('Noam');
    world.told('dana');
    await world.says('dana', 'privacy why');
    const [why = ''] = world.told('dana');
    expect(why).toMatch(/23:00 \(ירושלים\)\S*: התשובה לפגישה/u);
    expect(why).not.toContain('Noam');
  });

  it('does not remind of a meeting that was moved meanwhile', async () => {
    const world = await createWorld();
    await world.says('dana', `rsvp ${MEETING} yes`);
    await held(world, { from: 'meeting-reminder' });
    await world.says('ruth', `meeting move ${MEETING} 26.11 12:00`);
    expect(await fate(world)).toBe('not-needed');
  });

  it('reminds in private only who is still coming', async () => {
    const world = await createWorld();
    await world.says('dana', `rsvp ${MEETING} yes`);
    await held(world, { from: 'meeting-reminder' });
    await world.says('dana', `rsvp ${MEETING} no`);
    expect(await fate(world)).toBe('not-needed');
  });
});

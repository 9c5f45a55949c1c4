import { describe, expect, it } from 'vitest';
import type { Client } from 'whatsapp-web.js';
import { createPeople } from '../../../../src/bots/whatsapp/hearing/people.ts';
import { DAY, MINUTE } from '../../../../src/core/time.ts';
import { createNotes } from './town-with-ears.ts';

const LID = '555500001111@lid';
const HIDDEN = '555500002222@lid';
const PHONE = '972502222222@c.us';

function meet(notes = createNotes()) {
  const world = { now: 0, asked: [] as (readonly string[])[], fails: false, reports: [] as string[] };
  const client = {
    async getContactLidAndPhone(ids: readonly string[]) {
      world.asked.push(ids);
      if (world.fails) throw new Error('no answer');
      return ids.map((id) => (id === HIDDEN ? {} : { lid: LID, pn: PHONE }));
    },
  };
  const people = createPeople({
    notebook: notes.notebook,
    ask: (what) => what(client as unknown as Client),
    report: (what) => void world.reports.push(what),
    now: () => world.now,
  });
  return { world, people, notes };
}

describe('people on WhatsApp', () => {
  it('are known by phone, asked for once, also after a restart', async () => {
    const { people, world, notes } = meet();
    expect(await people.idsOf([PHONE, LID, LID])).toEqual([PHONE, PHONE, PHONE]);
    expect(await people.idOf(LID)).toBe(PHONE);
    expect(world.asked).toEqual([[LID]]);
    const later = meet(notes);
    expect(await later.people.idOf(LID)).toBe(PHONE);
    expect(later.world.asked).toEqual([]);
  });

  it('are known by lid while their number is hidden, and asked for again after a day', async () => {
    const { people, world, notes } = meet();
    expect([await people.idOf(HIDDEN), await people.idOf(HIDDEN)]).toEqual([HIDDEN, HIDDEN]);
    expect(world.asked).toHaveLength(1);
    world.now += DAY + 1;
    notes.notes.clear();
    expect(await people.idOf(HIDDEN)).toBe(HIDDEN);
    expect(world.asked).toHaveLength(2);
  });

  it('are known by lid when WhatsApp does not answer, and asked for again soon', async () => {
    const { people, world } = meet();
    world.fails = true;
    expect(await people.idOf(LID)).toBe(LID);
    expect(world.reports).toHaveLength(1);
    world.fails = false;
    expect(await people.idOf(LID)).toBe(LID);
    world.now += 5 * MINUTE + 1;
    expect(await people.idOf(LID)).toBe(PHONE);
  });

  it('are met all at once, by lid or by phone', async () => {
    const { people, world } = meet();
    await people.meet([PHONE, HIDDEN]);
    expect(await people.idsOf([LID, HIDDEN])).toEqual([PHONE, HIDDEN]);
    expect(world.asked).toEqual([[PHONE, HIDDEN]]);
  });
});

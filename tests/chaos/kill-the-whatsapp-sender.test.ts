// Kills the process, the browser and the page that send to two hundred people and a few groups in a WhatsApp that loses
// messages and replies, at every stage of a send, and looks for a message that was lost or came twice.
import { expect, it } from 'vitest';
import { MINUTE } from '../../src/core/time.ts';
import { createChance } from './seeded.ts';
import { openHouse } from './whatsapp-house.ts';
import { PEOPLE } from './whatsapp-letters.ts';
import { deathsOf, MORTALS, STAGES } from './whatsapp-stages.ts';

const SEED = 20_261_201;
/** Each of the three at each stage once; `KILLS=120` asks for more, and takes some minutes. */
const KILLS = Number(process.env['KILLS'] ?? MORTALS.length * STAGES.length);
/** A browser takes its time where others want the processor too, in milliseconds. */
const BUSY = 3 * MINUTE + KILLS * 5_000;

it(
  `${KILLS} deaths of process, browser and page on the way to ${PEOPLE} people lose nothing, and repeat nothing`,
  async () => {
    const house = await openHouse(deathsOf(createChance(SEED), KILLS), SEED);
    const ends: unknown[] = [];
    do ends.push(await house.lives());
    while (ends.at(-1) === 'SIGKILL');
    expect(house.met).toHaveLength(KILLS);
    const killed = house.met.filter(({ of }) => of === 'process');
    expect(ends).toEqual([...killed.map(() => 'SIGKILL'), 0]);
    expect(await house.account()).toEqual({
      ...{ lost: [], double: [], notSent: [], unclear: [] },
      ...{ lanes: 0, browsers: [] },
    });
  },
  BUSY,
);

// hear: from a command in chat to its commit, against a bare script that marks an id and appends one event.
import { createApp } from '../src/app.ts';
import type { ChatEvent } from '../src/core/chat.ts';
import { instantOf } from '../src/core/time.ts';
import { createBareScript } from './bare-script.ts';
import { atOnce, compare, type Figure, type Measurement, timed } from './measure.ts';
import { withRedis } from './own-redis.ts';
import { createTown, crowded, demoFile, settleIn } from './town.ts';

const MEMBERS = 200;
const AT_ONCE = 64;
/** Each member speaks this often in a round. */
const TIMES = 5;
const COUNT = MEMBERS * TIMES;
const ROUNDS = 7;

const NOW = instantOf('2026-11-22T09:00', 'Asia/Jerusalem');
/** Open to the whole community. */
const WEBINAR = 'webinar-monthly@20261216T2030';

export const hear: Measurement = {
  name: 'hear',
  measure: () =>
    withRedis(async ({ client }) => {
      const { ports } = createTown(client, { now: NOW });
      const file = crowded(demoFile(), MEMBERS);
      await settleIn(ports, file);
      const app = createApp(ports);
      const bare = await createBareScript(client);
      const people = file.members.map(({ id }) => id);
      /** `textOf` is told how often this member has spoken. */
      const measured = async (name: string, textOf: (time: number) => string): Promise<Figure> => {
        const floor = (round: number) => inRound((i) => bare(`${name}-${round}-${i}`));
        const ours = (round: number) =>
          inRound(async (i) => {
            const text = textOf(round * TIMES + Math.floor(i / MEMBERS));
            const event = privately(people[i % MEMBERS] ?? '', { id: `${name}-${round}-${i}`, text });
            if ((await app.hear(event)) !== 'done') throw new Error(`${event.id} was not committed.`);
          });
        const { ratio, ...seconds } = await compare(ROUNDS, floor, ours);
        const beside = { floorPerSecond: COUNT / seconds.floor, commandsPerSecond: COUNT / seconds.ours };
        return { name, figure: ratio, unit: '× SET NX + XADD', beside };
      };
      // Yes and no by turns, so that each one really changes something.
      const rsvp = await measured('hear', (time) => `rsvp ${WEBINAR} ${time % 2 === 0 ? 'yes' : 'no'}`);
      return [{ ...rsvp, goal: { atLeast: 0.2 } }, await measured('hear-meetings', () => 'meetings')];
    }),
};

function inRound(act: (i: number) => Promise<unknown>): Promise<number> {
  return timed(() => atOnce(AT_ONCE, COUNT, act));
}

function privately(who: string, said: { readonly id: string; readonly text: string }): ChatEvent {
  const by = { platform: 'console', id: who } as const;
  return { kind: 'message', ...said, at: NOW, by, in: { ...by, kind: 'private' } };
}

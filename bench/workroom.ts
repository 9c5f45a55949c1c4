// The real workers, with a tick that comes when it is called and a note of when each turn was committed.
import type { App } from '../src/app.ts';
import type { Turn } from '../src/core/effects.ts';
import { createJobs, type House } from '../src/jobs/create-jobs.ts';
import { openQueue } from '../src/jobs/queues.ts';
import { closeRedis, connectRedis } from '../src/store/redis/connect.ts';
import type { Hand } from './town.ts';

export interface Workroom {
  /** Ticks, and waits until all that is due is committed. Gives by id how late each turn that ran was, in seconds. */
  tick(): Promise<ReadonlyMap<string, number>>;
  close(): Promise<void>;
}

export async function createWorkroom(from: { url: string; app: App; hand: Hand }): Promise<Workroom> {
  const prefix = '{bench}:jobs';
  const queues = { connection: connectRedis(from.url), prefix };
  const forWorkers = { connection: connectRedis(from.url, { role: 'worker' }), prefix };
  let shift = createShift(
    () => {},
    () => {},
  );
  const house: House = {
    clock: {
      now() {
        shift.begin();
        return Promise.resolve(from.hand.now);
      },
    },
    async due(now) {
      const due = await from.app.due(now);
      shift.expect(due.turns);
      return due;
    },
    async ticked(at) {
      await from.app.ticked(at);
      shift.handedOn();
    },
    take: async (turn) => shift.done(turn, await from.app.take(turn)),
    // What is said stays in the outbox: how fast it goes out is for the platforms to say.
    deliver: () => Promise.resolve('done' as const),
    archive: async () => {},
    failed: (what, error) => shift.fail(new Error(what, { cause: error })),
  };
  const jobs = await createJobs(house, { adding: queues, working: forWorkers });
  const clock = openQueue('clock', queues);
  return {
    async tick() {
      await new Promise<void>((over, fail) => {
        shift = createShift(over, fail);
        clock.add('tick', {}).catch(fail);
      });
      return shift.late;
    },
    async close() {
      await jobs.stop();
      await clock.close();
      await Promise.all([closeRedis(queues.connection), closeRedis(forWorkers.connection)]);
    },
  };
}

/** One tick and what it hands on. A second tick in between (there is one every minute) changes nothing. */
function createShift(over: () => void, fail: (error: unknown) => void) {
  let started: number | undefined;
  let ticked = false;
  const open = new Set<string>();
  const late = new Map<string, number>();
  const endIfOver = () => {
    if (ticked && open.size === 0) over();
  };
  return {
    late,
    fail,
    begin() {
      started ??= performance.now();
    },
    expect(turns: readonly Turn[]) {
      for (const { id } of turns) open.add(id);
    },
    done({ id }: Turn, how: string) {
      if (how === 'ran') late.set(id, (performance.now() - (started ?? 0)) / 1000);
      open.delete(id);
      endIfOver();
    },
    handedOn() {
      ticked = true;
      endIfOver();
    },
  };
}

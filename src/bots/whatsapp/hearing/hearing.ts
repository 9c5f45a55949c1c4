// Hearing WhatsApp: all that happens there goes to the app one by one, in order, and what was missed comes first.
import type { Client } from 'whatsapp-web.js';
import { type Instant, MINUTE } from '../../../core/time.ts';
import { createComingBack } from './coming-back.ts';
import { createEars, type Hearing } from './ears.ts';
import type { Me } from './ids.ts';
import { listenTo } from './listening.ts';
import { createMemberships } from './memberships.ts';
import { hearMessage } from './messages.ts';
import { createOneByOne, type OneByOne, type Task } from './one-by-one.ts';
import { createProgress } from './progress.ts';
import { hearVote, votesNow } from './votes.ts';
import { createWaitingRoom, type WaitingRoom } from './waiting-room.ts';
import { whoWeAre } from './who-we-are.ts';

/** WhatsApp does not tell of all votes, and a chat that could not be read may be read later. */
const LOOK_EVERY = 10 * MINUTE;

/** Catching up may fail so often before it is better to hear what is said now than nothing at all. */
const FAILURES = 3;

export interface WhatsAppHearing {
  /** Listens to a client that has not started yet. What it tells waits until it is ready, and was caught up with. */
  attach(client: Client): void;
  /** Resolves when all that was missed is committed. Rejects when it cannot catch up: it is then to be called again. */
  ready(client: Client): Promise<void>;
  /** Resolves when what is being heard is committed, or given up; what waits is caught up with next time. */
  stop(): Promise<void>;
}

export function createHearing(hearing: Hearing): WhatsAppHearing {
  const stopping = new AbortController();
  const { ears, room, catchUp, ...parts } = assembled(hearing, stopping.signal);
  let current: Client | undefined;
  let looking: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    if (!current || room.isClosed() || hearing.line.standing() !== 'ready') return;
    if (parts.progress.isHeld()) return await catchUp(current);
    for (const vote of await votesNow(ears)) room.take(() => hearVote(ears, vote));
  };
  return {
    attach(client) {
      if (stopping.signal.aborted || client === current) return;
      current = client;
      room.close();
      const take = (task: Task) => client === current && room.take(task);
      listenTo(client, { ears, take, ...parts });
    },
    async ready(client) {
      if (client !== current) return;
      looking ??= setInterval(
        () => void look().catch(() => undefined),
        hearing.lookEvery ?? LOOK_EVERY,
      ).unref();
      await catchUp(client);
    },
    async stop() {
      current = undefined;
      clearInterval(looking);
      const done = parts.queue.stop();
      stopping.abort();
      await done;
      await parts.progress.flush();
    },
  };
}

function assembled(hearing: Hearing, stopping: AbortSignal) {
  const { notebook, report } = hearing;
  const queue = createOneByOne(report);
  const progress = createProgress(notebook, report);
  let me: Me = { phone: '' };
  let since: Instant = 0;
  const ears = createEars(hearing, stopping, () => me);
  const memberships = createMemberships(ears);
  const message = async (given: unknown): Promise<void> => {
    const at = await hearMessage(ears, given, since);
    if (at !== undefined) progress.reach(at);
  };
  const queueMissed = createComingBack({ ears, queue, progress, memberships, message });
  const comeBack = async (client: Client): Promise<void> => {
    try {
      me = await whoWeAre(ears.ask, client);
      since = (await queueMissed()) ?? since;
    } catch (error) {
      progress.hold();
      throw error;
    }
  };
  const room = createWaitingRoom(queue);
  return { ears, queue, progress, memberships, message, room, catchUp: createCatchUp(queue, room, comeBack) };
}

/** Nothing else is heard until what was missed is in the queue; resolves when all of that is committed. */
function createCatchUp(queue: OneByOne, room: WaitingRoom, comeBack: (client: Client) => Promise<void>) {
  let failures = 0;
  return async (client: Client): Promise<void> => {
    const open = room.close();
    try {
      await comeBack(client);
    } catch (error) {
      failures += 1;
      if (failures >= FAILURES) open();
      throw error;
    }
    failures = 0;
    open();
    await queue.add(async () => undefined);
  };
}

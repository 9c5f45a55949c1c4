// log: appending events in bulk, against ioredis pipelining XADD of the very same texts.
import { packEvent } from '../src/core/engagement.ts';
import { createEngagementLog } from '../src/store/redis/engagement-log.ts';
import { createKeys } from '../src/store/redis/keys.ts';
import { createScripts } from '../src/store/redis/scripts.ts';
import { someEvents } from './events.ts';
import { compare, type Measurement, timed } from './measure.ts';
import { withRedis } from './own-redis.ts';

const BATCHES = 50;
const IN_A_BATCH = 1000;
const ROUNDS = 7;

export const log: Measurement = {
  name: 'log',
  measure: () =>
    withRedis(async ({ client }) => {
      const keys = createKeys('bench');
      const { append } = createEngagementLog(client, keys, createScripts(client));
      const events = someEvents(IN_A_BATCH);
      const texts = events.map(packEvent);
      const emptied = async (act: () => Promise<unknown>) => {
        await client.del(keys.log);
        return await timed(async () => {
          for (let batch = 0; batch < BATCHES; batch += 1) await act();
        });
      };
      const bare = async () => {
        const pipeline = client.pipeline();
        for (const text of texts) pipeline.xadd(keys.log, '*', 'e', text);
        await pipeline.exec();
      };
      const { floor, ours, ratio } = await compare(
        ROUNDS,
        () => emptied(bare),
        () => emptied(() => append(events)),
      );
      const count = BATCHES * IN_A_BATCH;
      return [
        {
          name: 'log',
          figure: ratio,
          unit: '× pipelined XADD',
          goal: { atLeast: 0.8 },
          beside: { floorEventsPerSecond: count / floor, eventsPerSecond: count / ours },
        },
      ];
    }),
};

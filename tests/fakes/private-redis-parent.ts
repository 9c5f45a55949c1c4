// A process that starts a private Redis, says `ready`, and ends as its second argument says.
import { setTimeout as wait } from 'node:timers/promises';
import { startPrivateRedis } from '../../src/store/redis/private-redis.ts';
import { ask } from '../../src/store/redis/private-redis-talk.ts';

const [, , dataDir = '', ending = ''] = process.argv;

/** A clean stop still has something to write: the exit code tells whether the server was there for it. */
async function drain(path: string): Promise<void> {
  // A server that was told to end by a signal sees to it within a tenth of a second.
  await wait(300);
  const reply = await ask({ path }, 'PING').catch(String);
  process.exit(reply === '+PONG' ? 0 : 4);
}

const { url } = await startPrivateRedis(dataDir);
if (ending === 'drain') process.on('SIGINT', () => drain(url.replace('unix://', '')));
setInterval(() => undefined, 1_000);
process.stdout.write('ready\n', () => {
  if (ending === 'exit') process.exit(3);
  if (ending === 'throw') throw new Error('on purpose');
});

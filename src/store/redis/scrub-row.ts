// A row of the outbox, without the person who is being erased.
import type { Names } from '../../core/names.ts';
import { laneOf, type Row } from '../../core/outbox.ts';
import type { RedisClient } from './connect.ts';
import type { Keys } from './keys.ts';

interface Sweep {
  readonly redis: RedisClient;
  readonly keys: Keys;
  readonly who: Names;
  readonly mentions: (text: string) => boolean;
}

/** What stands where a name was. */
const BLANK = '—';

/**
 * What is for them, or about them by its key, goes, sent or not. Of what only calls them by name, nothing is left where it
 * has been said (it may quote them, and tell their work); what is still to be said goes on without the name, and is not
 * kept then.
 */
export async function scrubRow({ redis, keys, who, mentions }: Sweep, key: string): Promise<void> {
  const text = await redis.get(key);
  if (text === null) return;
  const row = JSON.parse(text) as Row;
  if (isFor(row, who) || mentions(row.key) || mentions(laneOf(row.place)))
    return await remove({ redis, keys }, row);
  if (!namesThem(row, who, mentions)) return;
  const scrubbed: Row = OVER.has(row.state)
    ? { ...row, message: { text: BLANK } }
    : { ...row, fleeting: true, message: withoutName(row.message, who, mentions) };
  await redis.set(key, JSON.stringify(scrubbed), 'KEEPTTL');
}

const OVER: ReadonlySet<Row['state']> = new Set(['sent', 'failed', 'skipped', 'unclear']);

function isFor({ whose }: Row, { id }: Names): boolean {
  return whose === `member/${id}`;
}

async function remove({ redis, keys }: Pick<Sweep, 'redis' | 'keys'>, row: Row): Promise<void> {
  await redis.del(keys.row(row.key));
  await redis.srem(keys.unclear, row.key);
  const lane = keys.lane(laneOf(row.place));
  const entries = (await redis.zrange(lane, '0', '-1')).filter((entry) => entry.endsWith(`|${row.key}`));
  if (entries.length > 0) await redis.zrem(lane, ...entries);
}

function namesThem({ message }: Row, { name }: Names, mentions: Sweep['mentions']): boolean {
  const text = JSON.stringify(message);
  return (name !== '' && text.includes(JSON.stringify(name).slice(1, -1))) || mentions(text);
}

/** Choices that would act on them are taken away as well. */
function withoutName(message: Row['message'], { name }: Names, mentions: Sweep['mentions']): Row['message'] {
  const plain = (text: string) => (name === '' ? text : text.replaceAll(name, BLANK));
  const { form: _form, choices, ...rest } = message;
  return {
    ...rest,
    text: plain(message.text),
    ...(choices && {
      choices: choices
        .filter(({ id }) => !mentions(id))
        .map(({ id, label }) => ({ id: plain(id), label: plain(label) })),
    }),
  };
}

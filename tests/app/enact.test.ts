import { describe, expect, it } from 'vitest';
import { enact } from '../../src/app/enact.ts';
import type { Ports } from '../../src/app/ports.ts';
import { groups, seats } from '../../src/community/group.ts';
import { members } from '../../src/community/member.ts';
import { type Effect, erase, log, save } from '../../src/core/effects.ts';
import type { Reader } from '../../src/core/records.ts';
import { createRedisStore } from '../../src/store/redis/redis-store.ts';
import { NOW, notes, saveNote } from '../store/store-fixtures.ts';
import { useRedis } from '../world/use-redis.ts';
import { useWorlds } from '../world.ts';

const redis = useRedis();
const createWorld = useWorlds();

/** A note that another process has changed since ours saw it. */
async function withStaleNote(): Promise<{ ports: Ports; subjects: () => Promise<string[]> }> {
  const { store: theirs, client, namespace } = await redis.openStore();
  const store = createRedisStore(client, namespace);
  await saveNote(store, 'n', 'old');
  await saveNote(theirs, 'n', 'new');
  const { ports } = await createWorld();
  const subjects = async () => (await store.log.read('', 10)).map(({ event }) => event.subject);
  return { ports: { ...ports, store }, subjects };
}

const cause = (id: string) => ({ id, at: NOW, from: 'test' });
const textOf = async (read: Reader) => (await read.get(notes, 'n'))?.text ?? '';

describe('a decision from what another process has changed', () => {
  it('is made again from what is there, and only that has an effect', async () => {
    const { ports, subjects } = await withStaleNote();
    const seen: string[] = [];
    const decide = async (read: Reader): Promise<Effect[]> => {
      const text = await textOf(read);
      seen.push(text);
      return [log({ kind: 'note.seen', subject: text })];
    };
    expect(await enact(ports, cause('c1'), decide)).toBe('done');
    expect(await enact(ports, cause('c2'), decide)).toBe('done');
    expect(seen).toEqual(['old', 'new', 'new']);
    expect(await subjects()).toEqual(['new', 'new']);
  });

  it('is made again, though from what was remembered it could not be made', async () => {
    const { ports, subjects } = await withStaleNote();
    const result = await enact(ports, cause('c'), async (read) => {
      if ((await textOf(read)) === 'old') throw new Error('this cannot be decided');
      return [log({ kind: 'note.seen', subject: 'new' })];
    });
    expect(result).toBe('done');
    expect(await subjects()).toEqual(['new']);
  });
});

describe('a decision that cannot be made', () => {
  it('throws what it throws, and has no effect', async () => {
    const { ports, subjects } = await withStaleNote();
    const failing = enact(ports, cause('c'), () => Promise.reject(new Error('no way')));
    await expect(failing).rejects.toThrow('no way');
    expect(await subjects()).toEqual([]);
  });
});

describe('what a group’s channel is told as well', () => {
  it.each([
    { platform: 'whatsapp', toldIn: 'geriatrics', sits: true, told: false },
    { platform: 'whatsapp', toldIn: 'geriatrics', sits: false, told: true },
    { platform: 'whatsapp', toldIn: undefined, sits: true, told: true },
    { platform: 'console', toldIn: 'geriatrics', sits: true, told: true },
  ] as const)(
    'on $platform, said to the channel of $toldIn (in it: $sits), is told in private: $told',
    async ({ platform, toldIn, sits, told }) => {
      const { ports, store } = await createWorld();
      const [place, group] = [{ platform, id: 'someone' }, 'geriatrics'];
      await enact(ports, cause('arranged'), async (read) => {
        const [dana, geriatrics] = [await read.get(members, 'dana'), await read.get(groups, group)];
        if (!dana || !geriatrics) throw new Error('the small community has no Dana');
        await read.get(seats, 'dana', group);
        return [
          save(members, 'dana', { ...dana, handles: { [platform]: place.id }, reach: platform }),
          save(groups, group, { ...geriatrics, channels: { [platform]: '1@g.us' } }),
          ...(sits ? [] : [erase(seats, 'dana', group)]),
        ];
      });
      const to = { member: 'dana', ...(toldIn && { toldIn }) };
      const say = { do: 'say', key: 'k', to, message: { text: 'soon' }, weight: 'ritual' } as const;
      await enact(ports, cause('said'), () => Promise.resolve([say]));
      expect((await store.outbox.row('k')) !== undefined).toBe(told);
    },
  );
});

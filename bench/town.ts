// The demo community in a store, with as many people as a measurement needs.
import { readFileSync } from 'node:fs';
import { enact } from '../src/app/enact.ts';
import type { Ports } from '../src/app/ports.ts';
import { type CommunityFile, planApply, readCurrent } from '../src/community/apply.ts';
import { readAttachment } from '../src/compose/attachments.ts';
import { noWatch, silentJournal } from '../src/compose/journal.ts';
import type { Instant } from '../src/core/time.ts';
import { readCommunityFile } from '../src/imports/community-file.ts';
import type { RedisClient } from '../src/store/redis/connect.ts';
import { createRedisStore, type RedisStore } from '../src/store/redis/redis-store.ts';
import { memoryRoundKeys } from '../tests/world/memory-round-keys.ts';

export interface Hand {
  now: Instant;
}

export interface Town {
  readonly ports: Ports;
  readonly store: RedisStore;
}

/** The app's ports on a clock moved by hand. There are no bots: what is said stays in the outbox. */
export function createTown(redis: RedisClient, hand: Hand): Town {
  const store = createRedisStore(redis, 'bench');
  const ports: Ports = {
    store,
    clock: { now: () => Promise.resolve(hand.now) },
    bots: new Map(),
    site: { secret: 'a secret for measuring', baseUrl: 'http://kehila.example' },
    journal: silentJournal,
    watch: noWatch,
    wake: () => {},
    roundKeys: memoryRoundKeys(),
    readAttachment,
  };
  return { ports, store };
}

export function demoFile(): CommunityFile {
  return readCommunityFile(readFileSync(new URL('../demo/community.yaml', import.meta.url), 'utf8'));
}

/** The same community with more members: each of the new ones sits where one of the old ones does, leading nothing. */
export function crowded(file: CommunityFile, count: number): CommunityFile {
  const more = Array.from({ length: count - file.members.length }, (_, i) => {
    const twin = file.members[i % file.members.length];
    if (!twin) throw new Error('A community without members cannot grow.');
    const id = `${twin.id}-${i}`;
    const seats = file.seats
      .filter(({ member }) => member === twin.id)
      .map(({ group }) => ({ member: id, group }));
    return { member: { ...twin, id, handles: { console: id } }, seats };
  });
  return {
    ...file,
    members: [...file.members, ...more.map(({ member }) => member)],
    seats: [...file.seats, ...more.flatMap(({ seats }) => seats)],
  };
}

export async function settleIn(ports: Ports, file: CommunityFile): Promise<void> {
  const at = await ports.clock.now();
  const groups = file.groups.map(({ id }) => id);
  await enact(
    ports,
    { id: `apply/${at}`, at, from: 'apply' },
    async (read) => planApply(file, await readCurrent(read, groups), { now: at }).effects,
  );
}

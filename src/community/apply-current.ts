// What is stored now, as far as a community file can change it.
import { z } from 'zod';
import { PLATFORMS, type Platform } from '../core/chat.ts';
import { kind, type Reader } from '../core/records.ts';
import { type Community, communities } from './community.ts';
import { channels, type Group, groups, type Seat, seatings, seats } from './group.ts';
import { handles, type Member, members } from './member.ts';
import { type Series, serieses } from './series.ts';

/**
 * What the file said of a member, group or series when it was last applied, to tell what the file changed from what
 * people changed in chat. Shelf: `member`, `group` or `series`; id: the same as theirs.
 */
export const applied = kind('applied', z.record(z.string(), z.unknown()));

export const APPLIED_SHELVES = ['member', 'group', 'series'] as const;
export type AppliedShelf = (typeof APPLIED_SHELVES)[number];

export interface CurrentCommunity {
  readonly community: Community | undefined;
  readonly groups: ReadonlyMap<string, Group>;
  readonly members: ReadonlyMap<string, Member>;
  /** By group, then by member. */
  readonly seats: ReadonlyMap<string, ReadonlyMap<string, Seat>>;
  /** By member. */
  readonly seatings: ReadonlyMap<string, { readonly groups: readonly string[] }>;
  readonly handles: Readonly<Record<Platform, ReadonlyMap<string, { readonly member: string }>>>;
  readonly channels: Readonly<Record<Platform, ReadonlyMap<string, { readonly group: string }>>>;
  readonly series: ReadonlyMap<string, Series>;
  readonly applied: Readonly<Record<AppliedShelf, ReadonlyMap<string, Readonly<Record<string, unknown>>>>>;
}

/** What is stored, of the groups there are and of those the file `names`: that a seat is not there is read too. */
export async function readCurrent(read: Reader, names: readonly string[] = []): Promise<CurrentCommunity> {
  const known = await read.all(groups);
  const ids = [...new Set([...known.keys(), ...names])];
  const seated = await Promise.all(ids.map((group) => read.all(seats, group)));
  const shelvesOf = async <S extends string, T>(shelves: readonly S[], all: (shelf: S) => Promise<T>) =>
    Object.fromEntries(
      await Promise.all(shelves.map(async (shelf) => [shelf, await all(shelf)] as const)),
    ) as Record<S, T>;
  return {
    community: await read.get(communities, 'community'),
    groups: known,
    members: await read.all(members),
    seats: new Map(ids.map((group, i) => [group, seated[i] ?? new Map()])),
    seatings: await read.all(seatings),
    handles: await shelvesOf(PLATFORMS, (platform) => read.all(handles, platform)),
    channels: await shelvesOf(PLATFORMS, (platform) => read.all(channels, platform)),
    series: await read.all(serieses),
    applied: await shelvesOf(APPLIED_SHELVES, (shelf) => read.all(applied, shelf)),
  };
}

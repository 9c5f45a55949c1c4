// What is read to tell who knows about something.
import type { Reader } from '../core/records.ts';
import { helpings, type Knower } from './expertise.ts';
import { storiesTold } from './expertise-stories.ts';
import { members } from './member.ts';
import { areApart, introducings } from './pairing.ts';

export interface Knowing {
  readonly knowers: readonly Knower[];
  /** Members who want nothing to do with the one who asks, or the other way round. */
  readonly apart: ReadonlySet<string>;
}

export async function whatIsKnown(read: Reader, asker: string): Promise<Knowing> {
  const [all, helping, stories, introducing] = await Promise.all([
    read.all(members),
    read.all(helpings),
    storiesTold(read),
    read.all(introducings),
  ]);
  const people = [...all.values()];
  const knowers = people.map((member) => ({
    member,
    helping: helping.get(member.id),
    stories: stories.get(member.id) ?? [],
  }));
  const apart = people.filter(({ id }) => areApart(introducing, asker, id)).map(({ id }) => id);
  return { knowers, apart: new Set(apart) };
}

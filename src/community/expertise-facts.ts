// What is read to tell who knows about something.
import type { Reader } from '../core/records.ts';
import { helpings, type Knower } from './expertise.ts';
import { leftBehind, titlesByTeller } from './expertise-stories.ts';
import { members } from './member.ts';
import { areApart, introducings } from './pairing.ts';
import { type Story, stories } from './story.ts';

export interface Knowing {
  readonly knowers: readonly Knower[];
  /** Members who want nothing to do with the one who asks, or the other way round. */
  readonly apart: ReadonlySet<string>;
  /** Stories whose tellers have left and let them stay: they lead to nobody, and tell how it was done. */
  readonly left: readonly Story[];
}

export async function whatIsKnown(read: Reader, asker: string): Promise<Knowing> {
  const [all, helping, told, introducing] = await Promise.all([
    read.all(members),
    read.all(helpings),
    read.all(stories),
    read.all(introducings),
  ]);
  const titles = titlesByTeller(told.values());
  const people = [...all.values()];
  const knowers = people.map((member) => ({
    member,
    helping: helping.get(member.id),
    stories: titles.get(member.id) ?? [],
  }));
  const apart = people.filter(({ id }) => areApart(introducing, asker, id)).map(({ id }) => id);
  return { knowers, apart: new Set(apart), left: leftBehind(told.values()) };
}

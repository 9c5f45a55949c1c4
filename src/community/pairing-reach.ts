// How two who were introduced may reach each other: the chats both of them use. Only ever shown by their leave.
import type { Reader } from '../core/records.ts';
import type { Words } from '../core/words.ts';
import { type Named, organisationOf, regionOf } from './affiliation.ts';
import { channels, seatings } from './group.ts';
import type { Member } from './member.ts';
import { overlap } from './overlap.ts';
import { professionIn } from './profession.ts';

/** `Dana Levi, nurse, North Hospital`: as much of it as is known, for whoever reads these words. */
export function whoIs(member: Member, words: Words, named: Named): string {
  const known = [professionIn(member.profession, words), organisationOf(member, named, words)];
  return nameWith(member, known, words);
}

/** `Dana Levi, North Hospital`: what tells apart those of one name. */
export function whoWhere(member: Member, words: Words, named: Named): string {
  return nameWith(member, [organisationOf(member, named, words)], words);
}

/** `Dana Levi, nurse, North Hospital, Haifa`: what tells apart those of one name and one organisation. */
export function whoInFull(member: Member, words: Words, named: Named): string {
  const [profession, organisation] = [
    professionIn(member.profession, words),
    organisationOf(member, named, words),
  ];
  return nameWith(member, [profession, organisation, regionOf(member, named, words)], words);
}

/** Each part keeps its own direction, so that a name in other letters does not turn the rest around. */
function nameWith({ name }: Member, known: readonly string[], words: Words): string {
  return known
    .filter((more) => more !== '')
    .reduce((who, more) => words.say('who-with', { who, more }), name);
}

/** What tells whether two reach each other. */
export interface Reachable {
  readonly slack: boolean;
  readonly console: boolean;
  readonly whatsapp: boolean;
  /** Known by a number: whoever has it may write to them. */
  readonly number?: string;
  /** Groups they sit in that have a place on WhatsApp, by number, ascending. */
  readonly circles: readonly number[];
}

export type Reach = (member: Member) => Reachable;

export async function reachIn(read: Reader): Promise<Reach> {
  const [seating, onWhatsApp] = await Promise.all([read.all(seatings), read.all(channels, 'whatsapp')]);
  const circles = [...new Set([...onWhatsApp.values()].map(({ group }) => group))];
  return ({ id, handles: { slack, whatsapp, console: terminal } }) => {
    const mine = new Set(seating.get(id)?.groups);
    const number = whatsapp === undefined ? undefined : phoneNumber(whatsapp);
    return {
      ...{ slack: slack !== undefined, console: terminal !== undefined, whatsapp: whatsapp !== undefined },
      ...(number !== undefined && { number }),
      circles: circles.flatMap((group, i) => (mine.has(group) ? [i] : [])),
    };
  };
}

/** Whether one of the two has a way to the other. */
export function canReach(one: Reachable, other: Reachable): boolean {
  if ((one.slack && other.slack) || (one.console && other.console)) return true;
  if (!one.whatsapp || !other.whatsapp) return false;
  return one.number !== undefined || other.number !== undefined || overlap(one.circles, other.circles) > 0;
}

/** Ways that the reader has too, in the reader's language; empty where there is none. */
export function waysToReach(other: Reachable, reader: Reachable, words: Words): string {
  const { number } = other;
  const both = other.whatsapp && reader.whatsapp;
  const ways = [
    other.slack && reader.slack && words.say('reach-slack'),
    both && number !== undefined && words.say('reach-whatsapp-number', { number }),
    both && number === undefined && overlap(other.circles, reader.circles) > 0 && words.say('reach-whatsapp'),
    other.console && reader.console && words.say('reach-console'),
  ];
  return ways.filter((way) => way !== false).join('\n');
}

/** WhatsApp knows some people by a number and others by a name that tells none. */
function phoneNumber(handle: string): string | undefined {
  const [, digits] = /^(\d{6,20})@c\.us$/.exec(handle) ?? [];
  return digits === undefined ? undefined : `+${digits}`;
}

// Who leads a group after its only leader: named by the one who goes, asked whether they will, free to say no.
import type { Duty } from '../../community/erasure.ts';
import { type Group, type Seat, seats } from '../../community/group.ts';
import type { Member } from '../../community/member.ts';
import { whoWhere } from '../../community/pairing-reach.ts';
import { textIn } from '../../community/text.ts';
import type { Choice, Field } from '../../core/chat.ts';
import { type Effect, log, save } from '../../core/effects.ts';
import type { Words } from '../../core/words.ts';
import { createWords } from '../../locales/words.ts';
import type { Call } from '../command.ts';

/** Offered as successors, at most. */
const MOST = 20;

type People = ReadonlyMap<string, Member>;

/** Nobody leads beside them, and there is someone who might. */
export function needsSuccessor({ leaders, others }: Duty, people: People): boolean {
  return leaders.length === 0 && others.some((id) => people.has(id));
}

export function successorField({ group, others }: Duty, people: People, { words, community }: Call): Field {
  const candidates = others.flatMap((id) => people.get(id) ?? []);
  // By name, and where another bears it too, by where they work as well.
  const isAlone = ({ name }: Member) => candidates.filter((other) => other.name === name).length === 1;
  const options = candidates.map((one) => ({
    id: one.id,
    label: isAlone(one) ? one.name : whoWhere(one, words, community),
  }));
  const label = words.say('erase-successor', { group: textIn(group.name, words.language) });
  return { name: `leader/${group.id}`, label, options: options.slice(0, MOST) };
}

/** They lead from now on, so that nothing the group does falls between two. */
export function namedLeader(member: string, seat: Seat, group: Group): Effect[] {
  return [
    save(seats, member, { ...seat, leads: 'appointed' as const }, group.id),
    log({ kind: 'leader.named', by: member, group: group.id }),
  ];
}

interface Told {
  readonly key: string;
  readonly group: Group;
  /** What they are told, in their words. */
  sentence(words: Words, group: string): string;
  /** They lead only now. */
  readonly isNew: boolean;
}

/** Who leads now is told so; someone new to it may say that they would rather not. */
export function toldLeader(person: Member, { key, group, sentence, isNew }: Told): Effect {
  const words = createWords(person.language);
  return {
    do: 'say',
    key,
    to: { member: person.id },
    message: {
      text: sentence(words, textIn(group.name, words.language)),
      ...(isNew && { choices: choicesOf(group, words) }),
    },
    weight: 'ritual',
  };
}

function choicesOf({ id }: Group, words: Words): Choice[] {
  return ['accept', 'decline'].map((verb) => ({
    id: `group ${verb} ${id}`,
    label: words.say(`lead-do-${verb}`),
  }));
}

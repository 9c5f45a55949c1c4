// What a decision about introductions needs to know.
import { type Member, members } from '../../community/member.ts';
import {
  areKeptApart,
  bars,
  type Introducing,
  type Introduction,
  introducings,
  introductionId,
  introductions,
  NOT_INTRODUCED,
  otherOf,
  pairOf,
} from '../../community/pairing.ts';
import { type Reach, reachIn } from '../../community/pairing-reach.ts';
import type { Field } from '../../core/chat.ts';
import type { Effect } from '../../core/effects.ts';
import type { Reader } from '../../core/records.ts';
import { type Enough, enoughBetween } from '../asking/enough.ts';
import { type Meant, personIn } from '../asking/person.ts';
import type { Call } from '../command.ts';

export interface IntroFacts {
  readonly mine: Introducing;
  /** The caller, as saved. */
  readonly self: Member | undefined;
  /** Never asked before whether they want to be introduced. */
  readonly isNew: boolean;
  readonly meant: Meant;
  /** What the one meant wants. */
  readonly theirs: Introducing;
  /** Whether these two were introduced, or one asked for it. */
  readonly before: boolean;
  readonly enough: Enough;
  /** The introduction named, when the caller is one of the two. */
  readonly introduction: Introduction | undefined;
  readonly other: Member | undefined;
  /** One of these two wants never to be introduced to the other. */
  readonly apart: boolean;
  /** Whether, and by what, these two reach each other. */
  readonly reach: Reach;
}

export interface Verb {
  readonly name: string;
  ask(facts: IntroFacts, call: Call): readonly Field[];
  run(facts: IntroFacts, call: Call): Effect[];
}

export async function introFacts(read: Reader, call: Call): Promise<IntroFacts> {
  const { answers, member } = call;
  const people = [...(await read.all(members)).values()];
  const said = answers['said'] ?? '';
  const meant = personIn(answers['who'] ?? said, people);
  const rest = answers['who'] === undefined ? meant.rest : personIn(said, people).rest;
  const mine = await read.get(introducings, member.id);
  const all = await read.all(introductions);
  const named = answers['introduction'];
  const found = named === undefined ? undefined : await read.get(introductions, named);
  const other = found && otherOf(found, member.id);
  const pair = meant.member && pairOf(member.id, meant.member.id);
  // By name, so that two who ask for each other at once do not both do so.
  const between = meant.member && introductionId([member.id, meant.member.id], call.site.secret);
  if (between !== undefined) await read.get(introductions, between);
  return {
    mine: mine ?? NOT_INTRODUCED,
    self: await read.get(members, member.id),
    isNew: mine === undefined,
    meant: { ...meant, rest },
    theirs: (meant.member && (await read.get(introducings, meant.member.id))) ?? NOT_INTRODUCED,
    enough: await enoughBetween(read, call, meant.member),
    before: [...all.values()].some((one) => pairOf(one.one, one.other) === pair && bars(one, call.at)),
    introduction: other === undefined ? undefined : found,
    other: other === undefined ? undefined : await read.get(members, other),
    apart: other !== undefined && (await areKeptApart(read, member.id, other)),
    reach: await reachIn(read),
  };
}

// What a command is: a word, who may say it, what it needs to know, and a pure decision.
import type { Community } from '../community/community.ts';
import type { Group } from '../community/group.ts';
import type { Member } from '../community/member.ts';
import type { Answers, Field, Handle, Message, Place } from '../core/chat.ts';
import type { Effect, Say } from '../core/effects.ts';
import type { Row } from '../core/outbox.ts';
import type { Reader } from '../core/records.ts';
import type { Role } from '../core/roles.ts';
import type { Instant } from '../core/time.ts';
import type { Words } from '../core/words.ts';

/** One person saying one thing at one moment, with what everyone needs to know of it. */
export interface Call {
  /** The cause: names every effect that has no better name. */
  readonly id: string;
  readonly at: Instant;
  readonly by: Handle;
  readonly member: Member;
  readonly community: Community;
  /** The group whose channel it was said in, or was begun in. */
  readonly group: Group | undefined;
  /** Where the answer goes. */
  readonly place: Place;
  readonly words: Words;
  /** What was given so far, typed or asked for. */
  readonly answers: Answers;
  readonly site: Site;
  /** What Kehila meant to send them of itself of late, sent or not, the newest first. */
  readonly lately?: () => Promise<readonly Row[]>;
}

/** What the running Kehila knows of itself. */
export interface Site {
  /** Keys codes and secret addresses. */
  readonly secret: string;
  /** Where its pages and feeds are reached. */
  readonly baseUrl: string;
  /** How long backups live, in days, where that is not as usual. */
  readonly backupDays?: number;
}

export interface Command<F = unknown> {
  readonly name: string;
  readonly allow: readonly Role[];
  /** Answered where it was asked, for all to see; otherwise in private. */
  readonly open?: boolean;
  /** Who used it, and when, is nobody's to know: its use is not logged, and its answers are not kept once they were said. */
  readonly discreet?: boolean;
  /** What was typed after the word, as answers. Throws UserError when it makes no sense. */
  parse(text: string, call: Call): Answers;
  facts(read: Reader, call: Call): Promise<F>;
  /** The answers to begin with, where more is known than was typed: what was kept of a form, say. */
  begin?(facts: F, call: Call): Answers;
  /** What is still missing, in the order to ask. Throws UserError when a given answer will not do. */
  ask(facts: F, call: Call): readonly Field[];
  /** Keeps what was answered so far, at every question, so that nothing is lost with a form that is left. */
  keep?(facts: F, call: Call): Effect[];
  /** Whether what was answered so far was gone on with elsewhere since it was last asked, `at`: it is asked no more. */
  overtaken?(facts: F, asked: { readonly answers: Answers; readonly at: Instant }): boolean;
  run(facts: F, call: Call): Effect[];
  /** What it asks is not kept once it was sent: it would tell what was answered before. */
  isSecret?(call: Call): boolean;
}

/** Ties a command's facts to its decisions, so that a registry can hold them all. */
export function command<F>(definition: Command<F>): Command {
  return definition as Command;
}

/** The answer to what was just said. `part` tells apart several answers to one thing. */
export function answer(call: Call, message: Message | string, part = ''): Say {
  return {
    do: 'say',
    key: part === '' ? `answer/${call.id}` : `answer/${call.id}/${part}`,
    to: { place: call.place },
    message: typeof message === 'string' ? { text: message } : message,
    weight: 'answer',
  };
}

export const nothingToAsk = (): readonly Field[] => [];

/** A field, unless it was answered already; an optional one also when it was skipped. */
export function unless(call: Call, field: Field): Field[] {
  const given = call.answers[field.name];
  const done = given !== undefined && (field.optional || given !== '');
  return done ? [] : [field];
}

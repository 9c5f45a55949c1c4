// Whom else a question is put to: in the place of someone it did not reach, and once more when nobody is left to answer.
import type { Community } from '../community/community.ts';
import { helpings, withAsked } from '../community/expertise.ts';
import type { Knowing } from '../community/expertise-facts.ts';
import { termsOf } from '../community/expertise-words.ts';
import type { Member } from '../community/member.ts';
import { closedBy, type Question, questions, stillAsked } from '../community/question.ts';
import { route } from '../community/question-routing.ts';
import type { Message } from '../core/chat.ts';
import { type Effect, log, save } from '../core/effects.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { commonWords } from '../locales/common-words.ts';
import { createWords } from '../locales/words.ts';
import { askLater, FOLLOW_UP, taken } from './ask-turns.ts';
import type { Moment } from './ritual.ts';

/** How many more are asked when nobody answered. */
const NEXT = 2;
/** How far down the list it is looked who has room for a question. */
const LOOKED_AT = 10;
const FRESH = 14 * DAY;

export interface Asking {
  readonly question: Question;
  readonly asker: Member;
  readonly community: Community;
  readonly known: Knowing;
  /** Who has no room for another message this week, as far as it was looked. */
  readonly spent?: ReadonlySet<string>;
}

/** Of those who would be asked next, the ones whose week is full. */
export async function spentAmongNext(asking: Asking, moment: Moment): Promise<ReadonlySet<string>> {
  const next = nextOf(asking, LOOKED_AT, moment.now);
  const spent = await Promise.all(next.map((member) => moment.isSpent(member, asking.community)));
  return new Set(next.flatMap(({ id }, i) => (spent[i] ? [id] : [])));
}

/** It did not reach one of them: the next likeliest is asked instead. */
export function askInstead(asking: Asking, now: Instant): Effect[] {
  const [instead] = nextOf(asking, 1, now);
  return instead ? putTo([instead], asking, now) : goOn(asking, now);
}

/**
 * Saves a question of which somebody passed, or was not reached. While an answer may come of others, or one came, that
 * is all. Else the next two are asked, once; where there is nobody, its asker is told, unless a group reads it too.
 */
export function goOn(asking: Asking, now: Instant): Effect[] {
  const { question } = asking;
  const kept = save(questions, question.id, question);
  if (stillAsked(question).length > 0 || question.answered.length > 0) return [kept];
  const others = widen(asking, now);
  if (others.length > 0) return others;
  if (question.group === undefined) return unanswered(asking, now);
  return wasReached(question) ? [kept] : [kept, onlyGroup(asking, now)];
}

/** The next two are asked; nothing where that was done before, or there is nobody. */
export function widen(asking: Asking, now: Instant): Effect[] {
  const { question } = asking;
  const next = question.widened ? [] : nextOf(asking, NEXT, now);
  return next.length > 0 ? putTo(next, { ...asking, question: { ...question, widened: true } }, now) : [];
}

/** An honest word is better than silence. Nobody else is asked. */
export function unanswered({ question, asker }: Asking, now: Instant): Effect[] {
  const { id, group, text } = question;
  const words = createWords(asker.language);
  const choices = [
    { id: `ask again ${id}`, label: words.say('ask-choice-again') },
    { id: `ask close ${id}`, label: words.say('ask-choice-leave') },
  ];
  const how = wasReached(question) || group !== undefined ? 'ask-unanswered' : 'ask-reached-nobody';
  return [
    save(questions, id, closedBy(question, undefined, now)),
    ...taken(question),
    log({ kind: 'question.expired', subject: id, ...(group !== undefined && { group }) }),
    toAsker({ text: words.say(how, { question: text }), choices }, { what: 'unanswered', question, now }),
  ];
}

function onlyGroup({ question, asker }: Asking, now: Instant): Effect {
  const words: Words = createWords(asker.language);
  const text = words.say('ask-reached-only-group', { question: question.text });
  return toAsker({ text }, { what: 'only-group', question, now });
}

function toAsker(
  message: Message,
  { what, question, now }: { what: string; question: Question; now: Instant },
): Effect {
  return {
    do: 'say',
    key: `${FOLLOW_UP}/${question.id}/${what}`,
    to: { member: question.asker },
    message,
    weight: 'ritual',
    ritual: FOLLOW_UP,
    until: now + FRESH,
  };
}

function wasReached({ asked }: Question): boolean {
  return asked.some(({ unreached }) => unreached !== true);
}

function nextOf({ question, asker, known, spent }: Asking, people: number, at: Instant): Member[] {
  const asked = question.asked.map(({ member }) => member);
  const not = new Set([...known.apart, ...asked, ...(spent ?? [])]);
  const query = termsOf(question.text, commonWords());
  return route(known.knowers, { query, asker, at, people, not });
}

function putTo(people: readonly Member[], { question, community, known }: Asking, now: Instant): Effect[] {
  const asked = [...question.asked, ...people.map(({ id }) => ({ member: id, passed: false }))];
  const loads = people.map(({ id }) => {
    const helping = known.knowers.find(({ member }) => member.id === id)?.helping;
    return save(helpings, id, withAsked(helping, question.id, now));
  });
  const turns = people.flatMap((member) => askLater(question, member, { from: now, community }) ?? []);
  return [save(questions, question.id, { ...question, asked }), ...loads, ...turns];
}

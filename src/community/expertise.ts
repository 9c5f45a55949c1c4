// Who knows about something, and how one can tell: topics, stories, answers that helped, profession, place.
import { z } from 'zod';
import { kind } from '../core/records.ts';
import { type Instant, WEEK } from '../core/time.ts';
import { type Named, namesOf } from './affiliation.ts';
import { alike, plainWords, shared, type Term, termsOf } from './expertise-words.ts';
import { meaningsOf } from './lexicon/meanings.ts';
import type { Member } from './member.ts';

/** What someone was asked and what they answered of late. Words of the questions only, never a text. Id: member. */
export const helpings = kind(
  'helping',
  z.object({
    asked: z.array(z.object({ question: z.string(), at: z.number() })),
    answered: z.array(
      z.object({
        question: z.string(),
        words: z.array(z.string()),
        at: z.number(),
        /** Its asker said that it helped. */
        helped: z.boolean(),
      }),
    ),
  }),
);
export type Helping = z.infer<typeof helpings.shape>;

/** Of one member, no more than this is remembered. */
const MOST_ASKED = 20;
const MOST_ANSWERED = 100;

export const NO_HELPING: Helping = { asked: [], answered: [] };

export function withAsked(helping: Helping | undefined, question: string, at: Instant): Helping {
  const { asked, answered } = helping ?? NO_HELPING;
  return { asked: [...asked, { question, at }].slice(-MOST_ASKED), answered };
}

/** The question never came to them. */
export function withoutAsked(helping: Helping | undefined, question: string): Helping {
  const { asked, answered } = helping ?? NO_HELPING;
  return { asked: asked.filter((one) => one.question !== question), answered };
}

export function withAnswered(helping: Helping | undefined, answer: Helping['answered'][number]): Helping {
  const { asked, answered } = helping ?? NO_HELPING;
  const others = answered.filter(({ question }) => question !== answer.question);
  return { asked, answered: [...others, answer].slice(-MOST_ANSWERED) };
}

/** How often someone was asked within the week before `at`. */
export function load(helping: Helping | undefined, at: Instant): number {
  return (helping ?? NO_HELPING).asked.filter((one) => one.at > at - WEEK).length;
}

/** What is known of one member. */
export interface Knower {
  readonly member: Member;
  readonly helping: Helping | undefined;
  /** Titles of the stories they published. */
  readonly stories: readonly string[];
}

export type Reason =
  | { readonly kind: 'story'; readonly what: string; readonly weight: number }
  | { readonly kind: 'answered'; readonly what: string; readonly count: number; readonly weight: number }
  | {
      readonly kind: 'topic' | 'profession' | 'organisation' | 'region';
      readonly what: string;
      readonly weight: number;
    };

/** What one whole match is worth. Having done it tells more than saying so, and that more than one's title. */
const WORTH = { story: 4, answered: 4, topic: 3, profession: 1.5, organisation: 1, region: 0.5 } as const;
/** An answer that nobody said helped. */
const UNPROVEN = 0.25;

/** Why this one may know about it, the best reason first; none when nothing tells so. Of what has names, `what` is the key. */
export function reasonsFor(query: readonly Term[], knower: Knower, named: Named = {}): Reason[] {
  const { member, stories } = knower;
  const texts = [
    ...stories.map((what) => ({ kind: 'story', what }) as const),
    ...distinct(member.topics).map((what) => ({ kind: 'topic', what }) as const),
    { kind: 'profession', what: member.profession } as const,
  ];
  const inWords = texts.map((text) => ({ ...text, names: [text.what] }));
  const byName = (['organisation', 'region'] as const).map((kind) => ({
    ...{ kind, what: member[kind] },
    names: namesOf(kind, member, named),
  }));
  const found = [...inWords, ...byName].flatMap(({ kind, what, names }): Reason[] => {
    const weight = WORTH[kind] * Math.max(...names.map((name) => likenessTo(query, name)));
    return weight > 0 ? [{ kind, what, weight }] : [];
  });
  return [...found, ...fromAnswers(query, knower)].sort((a, b) => b.weight - a.weight);
}

/** A topic that stands there in several languages counts once. */
function distinct(topics: readonly string[]): string[] {
  const byMeaning = topics.map((topic): [string, string] => {
    const meanings = meaningsOf(plainWords(topic));
    return [meanings.includes(undefined) ? topic : `=${meanings.join()}`, topic];
  });
  return [...new Map(byMeaning.reverse()).values()].reverse();
}

/** Questions like this one that they answered: shown are only those that helped. */
function fromAnswers(query: readonly Term[], { helping }: Knower): Reason[] {
  const like = (helping?.answered ?? []).flatMap(({ words, helped }) => {
    const terms = words.flatMap((word) => termsOf(word));
    const about = shared(query, terms);
    return about.length > 0 ? [{ about, helped, like: likeness(query, terms) }] : [];
  });
  if (like.length === 0) return [];
  const weight = like.reduce((sum, one) => sum + one.like * (one.helped ? 1 : UNPROVEN), 0);
  const count = like.filter(({ helped }) => helped).length;
  const what = mostShared(query, like);
  return [{ kind: 'answered', what, count, weight: WORTH.answered * Math.min(1, weight) }];
}

function mostShared(query: readonly Term[], like: readonly { about: readonly Term[] }[]): string {
  const times = (term: Term) => like.filter(({ about }) => about.some((one) => alike(one, term))).length;
  return query.reduce((best, term) => (times(term) > times(best) ? term : best), query[0] as Term).word;
}

const compared = new WeakMap<readonly Term[], Map<string, number>>();

/** Of a text that many may carry, such as the name of a hospital: it is compared with a query once. */
function likenessTo(query: readonly Term[], text: string): number {
  const known = compared.get(query) ?? new Map<string, number>();
  const like = known.get(text) ?? likeness(query, termsOf(text));
  compared.set(query, known.set(text, like));
  return like;
}

/** 0 to 1: how much of the shorter of the two texts the other has too (the overlap coefficient of Szymkiewicz and Simpson). */
function likeness(query: readonly Term[], terms: readonly Term[]): number {
  if (query.length === 0 || terms.length === 0) return 0;
  // A phrase there may be one word here, and the other way round.
  return Math.min(1, shared(query, terms).length / Math.min(query.length, terms.length));
}

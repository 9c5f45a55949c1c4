// A story: what one member did, in five parts, to be found by all others.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { LANGUAGES } from '../core/languages.ts';
import { kind } from '../core/records.ts';
import type { Instant } from '../core/time.ts';

/** In the order they are asked for and read. */
export const PARTS = ['challenge', 'did', 'outcome', 'differently', 'contact'] as const;
export type Part = (typeof PARTS)[number];

/** Parts that may be left empty; an empty `contact` means the teller. */
export const OPTIONAL_PARTS: readonly Part[] = ['differently', 'contact'];

/** A part may be no longer, in characters: it is a story of two minutes. */
export const LONGEST_PART = 1500;

/** Stands for a teller who has left and let the story stay. */
export const FORMER = '';

export const storyShape = z.object({
  id: z.string(),
  /** The teller, or `FORMER`. */
  by: z.string(),
  /** Where its card is posted. */
  group: z.string().optional(),
  /** What it is written in. */
  language: z.enum(LANGUAGES),
  /** A part that is absent has not been asked for yet; one that is empty was skipped. */
  parts: z.partialRecord(z.enum(PARTS), z.string()),
  state: z.enum(['draft', 'published', 'withdrawn']),
  /** When it was last changed. */
  at: z.number(),
  /** When it was first published. */
  publishedAt: z.number().optional(),
  /** Whom to call was someone who was erased since: the teller is yet to be told. */
  contactGone: z.literal(true).optional(),
  /** When its card was posted: once ever. */
  cardAt: z.number().optional(),
});
export type Story = z.infer<typeof storyShape>;

export const stories = kind('story', storyShape);

/** What is known of someone as a teller. Id: member. */
export const tellers = kind(
  'teller',
  z.object({
    /** The one story they have in hand. */
    draft: z.string().optional(),
    /** Stories of theirs that were published, also those withdrawn since. */
    told: z.array(z.string()),
    publishedAt: z.number().optional(),
    /** When they were last asked for a story, and after which meeting or action. */
    asked: z.object({ at: z.number(), cause: z.string() }).optional(),
  }),
);
export type Teller = z.infer<typeof tellers.shape>;

/** Who was introduced to the teller of a story. Shelf: story; id: reader. */
export const storyIntroductions = kind('story-introduction', z.object({ at: z.number() }));

/** Names by which members opt out: of being asked for a story, and of being introduced to readers. */
export const STORY_PROMPT = 'story-prompt';
export const STORY_INTRODUCTION = 'story-introduction';

/** The turn at which a story's card is posted. */
export function cardTurnId(story: string): string {
  return `story-card/${story}`;
}

/** Short and opaque; the same call always gives the same. */
export function newStoryId(call: string): string {
  return `st_${createHash('sha256').update(call).digest('hex').slice(0, 8)}`;
}

export function isStoryId(text: string): boolean {
  return /^st_[0-9a-f]{8}$/.test(text);
}

export function isPart(text: string | undefined): text is Part {
  return (PARTS as readonly (string | undefined)[]).includes(text);
}

/** Whether everything that must be told was told. */
export function isComplete({ parts }: Pick<Story, 'parts'>): boolean {
  return PARTS.every((part) => OPTIONAL_PARTS.includes(part) || (parts[part] ?? '') !== '');
}

/** Everything was told, or asked for and skipped. */
export function isThrough({ parts }: Pick<Story, 'parts'>): boolean {
  return PARTS.every((part) => parts[part] !== undefined);
}

/** In characters. */
export function sizeOf({ parts }: Pick<Story, 'parts'>): number {
  return Object.values(parts).reduce((size, text) => size + text.length, 0);
}

/** Newest first. */
export function byNews(a: Story, b: Story): number {
  const published = ({ publishedAt }: Story): Instant => publishedAt ?? 0;
  return published(b) - published(a) || (a.id < b.id ? -1 : 1);
}

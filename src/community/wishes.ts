// What a member may be without: the kinds of message that Kehila starts towards someone, and by which names each comes.
import { CHECKIN_RITUALS } from './checkin.ts';
import { THANKS } from './kudos.ts';
import { INTRODUCTION_REQUEST, INTRODUCTIONS } from './pairing.ts';
import { ASKING } from './question-routing.ts';
import { STORY_INTRODUCTION, STORY_PROMPT } from './story.ts';
import { WELCOME } from './welcome.ts';

/** In the order a profile shows them. Whoever opts out of one name of a wish is without all of it. */
export const WISHES = {
  reminders: ['meeting-reminder', 'maybe-question'],
  votes: ['charter-reminder', 'charter-question'],
  checkins: CHECKIN_RITUALS,
  stories: [STORY_PROMPT],
  readers: [STORY_INTRODUCTION],
  questions: [ASKING],
  requests: [INTRODUCTION_REQUEST],
  pairs: [INTRODUCTIONS, 'did-you-meet'],
  thanks: [THANKS],
  welcome: [WELCOME],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Wish = keyof typeof WISHES;

export const WISH_NAMES = Object.keys(WISHES) as readonly Wish[];

/** What an answer to someone's question, or to their wish to be introduced, comes by: they asked for it. */
export const ASK_ANSWER = 'ask-answer';
export const INTRODUCTION_ANSWER = 'introduction-answer';

/**
 * What comes to a member and is no wish: owed to them because they asked for it or said that they would come, because
 * they lead, or because the group they sit in has changed.
 */
export const OWED = [
  ...[ASK_ANSWER, 'ask-follow-up', INTRODUCTION_ANSWER, 'meeting', 'group', 'privacy'],
  ...['async-swap', 'meeting-opening', 'meeting-outcome', 'checkin-deed', 'zoom'],
  ...['charter-result', 'charter-default', 'charter-change-reminder'],
  ...['charter-merger-reminder', 'charter-merger-lapse'],
] as const;

/** Whether a message that comes by this name is one they opted out of. */
export function isOptedOut(optedOut: readonly string[], name: string): boolean {
  const names = Object.values(WISHES).find((ones: readonly string[]) => ones.includes(name)) ?? [name];
  return optedOut.some((one) => one === 'all' || (names as readonly string[]).includes(one));
}

export function wants(optedOut: readonly string[], wish: Wish): boolean {
  return !WISHES[wish].some((name) => isOptedOut(optedOut, name));
}

/** What they opted out of, with this wish as it is to be. */
export function withWish(optedOut: readonly string[], wish: Wish, wanted: boolean): string[] {
  const names: readonly string[] = WISHES[wish];
  const others = optedOut.filter((one) => !names.includes(one));
  return wanted ? others : [...others, ...names];
}

// The lines that say what a meeting is: its title, when, where and what about.
import type { Choice } from '../core/chat.ts';
import type { Words } from '../core/words.ts';
import { inLines, type LinkedText, linking } from './linked-text.ts';
import { ANSWERS, type Meeting } from './meeting.ts';
import { textIn } from './text.ts';

interface Around {
  readonly headline: string;
  /** By name. */
  readonly speakers: readonly string[];
  readonly below?: readonly string[];
}

/** A meeting's details, a line each, between a headline and what else is said; those that are not known are left out. */
export function cardOf(
  meeting: Meeting,
  words: Words,
  { headline, speakers, below = [] }: Around,
): LinkedText {
  const { agenda, series } = meeting;
  return inLines([
    headline,
    words.say('meeting-when', { when: words.when(meeting.start, series.zone), minutes: minutesOf(meeting) }),
    ...(agenda === undefined ? [] : [words.say('meeting-agenda', { agenda })]),
    ...(speakers.length === 0 ? [] : [words.say('meeting-speakers', { speakers: speakers.join(', ') })]),
    ...joinLines(meeting, words),
    ...below,
  ]);
}

/** How to join it; nothing where it has no link. */
export function joinLines({ link }: Meeting, words: Words): LinkedText[] {
  return link === undefined ? [] : [linking(words).say('meeting-link', { link })];
}

/** Which meeting, and when, in one line. */
export function lineOf(meeting: Meeting, words: Words): string {
  const when = words.when(meeting.start, meeting.series.zone);
  return words.say('meeting-line', { title: titleOf(meeting, words), when });
}

export function titleOf(meeting: Meeting, words: Words): string {
  return textIn(meeting.series.title, words.language);
}

/** Yes, maybe or no: each a ready-made `rsvp`. */
export function rsvpChoices(meeting: Meeting, words: Words): Choice[] {
  return ANSWERS.map((answer) => ({
    id: `rsvp ${meeting.id} ${answer}`,
    label: words.say(`rsvp-${answer}`),
  }));
}

function minutesOf(meeting: Meeting): number {
  return Math.round((meeting.end - meeting.start) / 60_000);
}

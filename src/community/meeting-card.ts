// The lines that say what a meeting is: its title, when, where and what about.
import type { Choice } from '../core/chat.ts';
import type { Words } from '../core/words.ts';
import { ANSWERS, type Meeting } from './meeting.ts';
import { textIn } from './text.ts';

/** The details below a headline, a line each; those that are not known are left out. `speakers` by their names. */
export function detailsOf(meeting: Meeting, words: Words, speakers: readonly string[]): string[] {
  const { link, agenda, series } = meeting;
  return [
    words.say('meeting-when', { when: words.when(meeting.start, series.zone), minutes: minutesOf(meeting) }),
    ...(agenda === undefined ? [] : [words.say('meeting-agenda', { agenda })]),
    ...(speakers.length === 0 ? [] : [words.say('meeting-speakers', { speakers: speakers.join(', ') })]),
    ...(link === undefined ? [] : [words.say('meeting-link', { link })]),
  ];
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

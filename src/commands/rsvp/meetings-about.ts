// Which meetings ahead someone means by words of a title or by a day; and what they answered to them before.
import { type Meeting, type Rsvp, rsvps } from '../../community/meeting.ts';
import { lineOf } from '../../community/meeting-card.ts';
import type { LocalText } from '../../community/text.ts';
import type { Reader } from '../../core/records.ts';
import { localDateOf } from '../../core/time.ts';
import type { Words } from '../../core/words.ts';
import { phraseKeys } from '../../locales/folding.ts';
import { type Moment, readDate } from '../../locales/reading.ts';

/** Those on that day, else those whose title has all the words, in any of its languages. */
export function meetingsAbout(
  meetings: readonly Meeting[],
  said: string,
  moment: Moment,
): readonly Meeting[] {
  const day = readDate(said, moment);
  if (day !== undefined)
    return meetings.filter(({ start, series }) => localDateOf(start, series.zone) === day);
  const words = wordsIn(said);
  return meetings.filter(({ series }) =>
    titlesOf(series.title).some((title) => {
      const known = new Set(wordsIn(title));
      return words.length > 0 && words.every((word) => known.has(word));
    }),
  );
}

function titlesOf(title: LocalText): string[] {
  return typeof title === 'string' ? [title] : Object.values(title);
}

/** Each without an article. */
function wordsIn(text: string): string[] {
  const [key] = phraseKeys(text);
  return key.split(' ').flatMap((word) => (word === '' ? [] : [phraseKeys(word)[1]]));
}

/** By meeting; those not answered are left out. */
export async function answersTo(
  read: Reader,
  member: string,
  meetings: readonly Meeting[],
): Promise<Map<string, Rsvp>> {
  const found = await Promise.all(meetings.map(({ id }) => read.many(rsvps, [member], id)));
  return new Map(
    meetings.flatMap(({ id }, i): [string, Rsvp][] => (found[i]?.[0] ? [[id, found[i][0]]] : [])),
  );
}

/** Which meeting, when, and what was answered to it. */
export function answeredLine(meeting: Meeting, said: Rsvp | undefined, words: Words): string {
  const line = lineOf(meeting, words);
  return said ? `${line} – ${words.say(`rsvp-${said.answer}`)}` : line;
}

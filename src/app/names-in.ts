// What the ids in someone's own data stand for, so that a person can read it: groups, meetings, votes, people, stories.
import { parseCharterVoteId } from '../community/charter.ts';
import { groups } from '../community/group.ts';
import { lineOf } from '../community/meeting-card.ts';
import { meetingOf, parseMeetingId } from '../community/meetings-of.ts';
import { members } from '../community/member.ts';
import { serieses } from '../community/series.ts';
import { stories } from '../community/story.ts';
import { storyTitle } from '../community/story-text.ts';
import { textIn } from '../community/text.ts';
import type { Reader } from '../core/records.ts';
import type { Words } from '../core/words.ts';

/** By id, only of those that `data` itself holds. */
export async function namesIn(read: Reader, data: unknown, words: Words): Promise<Record<string, string>> {
  const [group, series, member, story] = await Promise.all([
    read.all(groups),
    read.all(serieses),
    read.all(members),
    read.all(stories),
  ]);
  const nameOf = (id: string): string | undefined => {
    const vote = parseCharterVoteId(id);
    const isGroup = group.get(vote?.group ?? id);
    if (isGroup) return textIn(isGroup.name, words.language);
    const meeting = parseMeetingId(id);
    const of = meeting && series.get(meeting.series);
    const date = of && meetingOf(of, meeting.original);
    if (date) return lineOf(date, words);
    const told = story.get(id);
    return member.get(id)?.name ?? (told && storyTitle(told));
  };
  const named = [...stringsIn(data)].flatMap((id) => {
    const name = nameOf(id);
    return name === undefined ? [] : [[id, name] as const];
  });
  return Object.fromEntries(named);
}

/** Every text in it, however deep, and every name of a field, for some are ids. */
function stringsIn(data: unknown): Set<string> {
  if (typeof data === 'string') return new Set([data]);
  if (typeof data !== 'object' || data === null) return new Set();
  return new Set(Object.entries(data).flatMap(([name, value]) => [name, ...stringsIn(value)]));
}

// When nobody is there to be answered: a meeting's doubtful names are put to its leaders, one name at a time.
import { whoWas } from '../commands/meeting/present.ts';
import { doubts } from '../community/doubts.ts';
import { type Group, seats } from '../community/group.ts';
import type { Meeting } from '../community/meeting.ts';
import { titleOf } from '../community/meeting-card.ts';
import { members } from '../community/member.ts';
import { type Effect, save } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { createWords } from '../locales/words.ts';
import { leading } from '../rituals/meeting-facts.ts';
import type { Counted } from './attendance-of.ts';

/** Nothing when no name is doubtful, or one is being asked about already. */
export async function askLeaders(
  read: Reader,
  { doubtful, asked, people }: Counted,
  { meeting, group }: { meeting: Meeting; group: Group },
): Promise<Effect[]> {
  const [first] = doubtful;
  if (!first || asked) return [];
  const leaders = await read.many(members, leading(await read.all(seats, group.id)));
  const questions = leaders.map((leader): Effect => {
    const words = createWords(leader.language);
    const question = whoWas(first, meeting, { words, people });
    const text = `${titleOf(meeting, words)}\n${question.text}`;
    const key = `zoom-doubts/${meeting.id}/${leader.id}`;
    return { do: 'say', key, to: { member: leader.id }, message: { ...question, text }, weight: 'ritual' };
  });
  return [save(doubts, meeting.id, { people: [...doubtful] }), ...questions];
}

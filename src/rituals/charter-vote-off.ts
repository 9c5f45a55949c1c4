// A vote that is off, because its group has another end date: who voted is told that it does not count.
import { charterVoteId } from '../community/charter.ts';
import type { Group } from '../community/group.ts';
import { textIn } from '../community/text.ts';
import type { Effect } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { instantOf, type LocalDate } from '../core/time.ts';
import { createWords } from '../locales/words.ts';
import { type Ballots, ballotsOf, forgotten } from './charter-ballots.ts';
import { toGroup } from './charter-facts.ts';

/** What is kept of the vote on the end date that is set now. */
export async function ballotsNow(read: Reader, group: Group | undefined): Promise<Ballots> {
  return await ballotsOf(read, group?.until === undefined ? '-' : charterVoteId(group.id, group.until));
}

/** Nothing where the day stays as it is; there may be none any more. */
export function votesOff(group: Group, day: LocalDate | undefined, ballots: Ballots): Effect[] {
  if (group.until === undefined || day === group.until) return [];
  const vote = charterVoteId(group.id, group.until);
  const text = offText(group, day);
  return [
    ...forgotten(vote, ballots),
    ...(ballots.votes.size > 0 ? [toGroup(group, `charter-vote-off/${vote}/${day}`, { text })] : []),
  ];
}

function offText({ name, language, zone }: Group, day: LocalDate | undefined): string {
  const words = createWords(language);
  const group = textIn(name, language);
  if (day === undefined) return words.say('charter-vote-off-for-good', { group });
  const shown = words.day(instantOf(`${day}T12:00`, zone), zone);
  return words.say('charter-vote-off', { group, day: shown, year: day.slice(0, 4) });
}

// group vote: a member's one vote on what is to become of their group. It is asked for and answered in private alone, and
// nothing that was said of it is kept.
import { charterEnd, charterVoteId, charterVotes, daysBefore } from '../../community/charter.ts';
import { type Group, groups, seatings } from '../../community/group.ts';
import { ritualsOf } from '../../community/ritual-settings.ts';
import { textIn } from '../../community/text.ts';
import { privatePlace } from '../../core/chat.ts';
import { log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Reader } from '../../core/records.ts';
import { answer, type Call } from '../command.ts';
import { type BallotFacts, ballotFacts, isWay, missingOf, parseBallot } from './ballot.ts';
import { verb } from './verb.ts';
import { groupMeant } from './which.ts';

interface Facts {
  /** Groups of theirs that vote now. */
  readonly voting: readonly Group[];
  /** Undefined while it is not known of which group. */
  readonly ballot: BallotFacts | undefined;
}

export const vote = verb<Facts>({
  name: 'vote',
  secret: true,
  parse(rest) {
    if (rest === '') return {};
    return rest.includes('@') ? parseBallot(rest) : { group: rest.slice(0, 80) };
  },
  async facts(read, call) {
    const named = call.answers['vote'];
    const voting = named === undefined ? await votingNow(read, call) : [];
    const id = named ?? voteMeant(voting, call);
    return { voting, ballot: id === undefined ? undefined : await ballotFacts(read, id, call) };
  },
  begin: ({ ballot }, { answers }) => (ballot ? { ...answers, vote: ballot.vote } : answers),
  ask({ voting, ballot }, call) {
    if (!ballot) return [whichVote(voting, call)];
    if (!ballot.seat) throw new UserError('charter-no-vote');
    if (ballot.result || !isVoting(ballot.group, call)) throw new UserError('charter-over');
    return missingOf(ballot, call);
  },
  run({ ballot }, call) {
    const { choice, into } = call.answers;
    if (!ballot || !isWay(choice)) return [];
    const { vote: id, group } = ballot;
    const { member, at, words } = call;
    // In private, also when it was said in the group: a vote is nobody else's.
    const alone = { ...call, place: privatePlace(call.by) };
    const said = words.say('charter-voted', {
      choice: words.say(`charter-${choice}`),
      when: words.when(charterEnd(group) ?? 0, group.zone),
    });
    return [
      save(charterVotes, member.id, { choice, at, ...(into !== undefined && { into }) }, id),
      log({ kind: 'charter.voted', by: member.id, group: group.id, subject: id }),
      { ...answer(alone, said), fleeting: true },
    ];
  },
});

function isVoting(group: Group, { community, at }: Call): boolean {
  const end = charterEnd(group);
  const opens = daysBefore(group, ritualsOf(community).charters.askDays);
  if (group.closed !== undefined || end === undefined || opens === undefined) return false;
  return at >= opens && at < end;
}

async function votingNow(read: Reader, call: Call): Promise<Group[]> {
  const theirs = await read.many(groups, (await read.get(seatings, call.member.id))?.groups ?? []);
  return theirs.filter((group) => isVoting(group, call));
}

/** Undefined when it must be asked for. Throws UserError when there is none, or not of the group they named. */
function voteMeant(voting: readonly Group[], call: Call): string | undefined {
  if (voting.length === 0) throw new UserError('charter-none-open');
  const here = voting.find(({ id }) => id === call.group?.id);
  const named = call.answers['group'] !== undefined;
  const group = !named && here ? here : groupMeant(voting, { ...call, group: undefined });
  return group && charterVoteId(group.id, group.until ?? '');
}

function whichVote(voting: readonly Group[], { words }: Call) {
  const options = voting.map(({ id, name, until = '' }) => ({
    id: charterVoteId(id, until),
    label: textIn(name, words.language),
  }));
  return { name: 'vote', label: words.say('which-group'), options };
}

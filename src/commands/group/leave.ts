// group leave: the seat goes, and with it the vote that is not counted yet; what they led or hosted is handed over.
import { charterVoteId, charterVotes } from '../../community/charter.ts';
import { type Duty, dutyOf } from '../../community/erasure.ts';
import { type Group, groups, type Seat, seatings, seats } from '../../community/group.ts';
import { type Member, members } from '../../community/member.ts';
import { type Series, serieses } from '../../community/series.ts';
import { textIn } from '../../community/text.ts';
import { type Effect, erase, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Reader } from '../../core/records.ts';
import { answer, type Call, unless } from '../command.ts';
import { namedLeader, needsSuccessor, successorField, toldLeader } from './succession.ts';
import { verb } from './verb.ts';
import { groupMeant, whichGroup } from './which.ts';

interface Facts {
  readonly mine: readonly Group[];
  readonly sitsIn: readonly string[];
  readonly group: Group | undefined;
  readonly sitting: ReadonlyMap<string, Seat>;
  readonly duty: Duty | undefined;
  readonly people: ReadonlyMap<string, Member>;
  readonly hosted: readonly Series[];
  /** The vote they gave on what becomes of the group. */
  readonly vote: string | undefined;
}

const NOWHERE = { sitting: new Map(), duty: undefined, people: new Map(), hosted: [], vote: undefined };

export const leave = verb<Facts>({
  name: 'leave',
  parse: (rest) => (rest === '' ? {} : { group: rest }),
  async facts(read, call) {
    const sitsIn = (await read.get(seatings, call.member.id))?.groups ?? [];
    const mine = await read.many(groups, sitsIn);
    const group = mine.length === 0 ? undefined : groupMeant(mine, call);
    return { mine, sitsIn, group, ...(group ? await factsOf(read, group, call) : NOWHERE) };
  },
  ask({ mine, group, duty, people }, call) {
    if (!group) return [whichGroup(mine, call)];
    if (!duty || !needsSuccessor(duty, people)) return [];
    const named = call.answers[`leader/${group.id}`];
    if (named !== undefined && !duty.others.includes(named)) throw new UserError('leave-successor-unknown');
    return unless(call, successorField(duty, people, call));
  },
  run(facts, call) {
    const { group, vote, sitsIn } = facts;
    const { member, words } = call;
    if (!group) return [];
    const others = sitsIn.filter((id) => id !== group.id);
    const isInChannel = Object.keys(group.channels).some((on) => on === call.by.platform);
    return [
      ...handedOver(facts, group, call),
      erase(seats, member.id, group.id),
      others.length === 0 ? erase(seatings, member.id) : save(seatings, member.id, { groups: others }),
      ...(vote === undefined ? [] : [erase(charterVotes, member.id, vote)]),
      log({ kind: 'group.left', by: member.id, group: group.id }),
      answer(
        call,
        [
          words.say('group-left', { group: textIn(group.name, words.language) }),
          ...(isInChannel ? [words.say('group-left-channel')] : []),
        ].join('\n'),
      ),
    ];
  },
});

async function factsOf(read: Reader, group: Group, { member }: Call) {
  const vote = group.until === undefined ? undefined : charterVoteId(group.id, group.until);
  const [seat, given, series, sitting] = await Promise.all([
    read.get(seats, member.id, group.id),
    vote === undefined ? undefined : read.get(charterVotes, member.id, vote),
    read.all(serieses),
    read.all(seats, group.id),
  ]);
  const duty = seat && dutyOf(member.id, group, sitting);
  const known = duty ? await read.many(members, [...duty.leaders, ...duty.others]) : [];
  return {
    sitting,
    duty,
    people: new Map(known.map((person) => [person.id, person])),
    hosted: [...series.values()].filter((one) => one.group === group.id && one.host === member.id),
    vote: given && vote,
  };
}

/** Who leads after them opens the door of what they hosted. */
function handedOver({ duty, sitting, people, hosted }: Facts, group: Group, call: Call): Effect[] {
  const { answers, member } = call;
  const named = answers[`leader/${group.id}`];
  const next =
    duty?.leaders[0] ?? named ?? [...sitting].find(([id, { leads }]) => leads && id !== member.id)?.[0];
  const seat = next === undefined ? undefined : sitting.get(next);
  const isNew = duty !== undefined && duty.leaders.length === 0;
  const listeners = isNew ? (next === undefined ? [] : [next]) : (duty?.leaders ?? []);
  return [
    ...(isNew && next !== undefined && seat ? namedLeader(next, seat, group) : []),
    ...listeners
      .flatMap((id) => people.get(id) ?? [])
      .map((person) =>
        toldLeader(person, {
          key: `left/${call.id}/${group.id}/${person.id}`,
          group,
          isNew,
          sentence: (words, called) =>
            words.say(isNew ? 'leave-you-lead' : 'leave-leader-left', { group: called, name: member.name }),
        }),
      ),
    ...hosted.map(({ host: _host, ...series }) =>
      save(serieses, series.id, { ...series, ...(next !== undefined && { host: next }) }),
    ),
  ];
}

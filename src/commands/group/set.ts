// group until, group mission: the charter, as its leaders set it.
import {
  type CharterChange,
  type CharterVote,
  charterChanges,
  charterVoteId,
  charterVotes,
} from '../../community/charter.ts';
import { type Group, groups } from '../../community/group.ts';
import { textIn } from '../../community/text.ts';
import { type Effect, erase, log, save } from '../../core/effects.ts';
import type { Reader } from '../../core/records.ts';
import { instantOf, type LocalDate } from '../../core/time.ts';
import { createWords } from '../../locales/words.ts';
import { toGroup } from '../../rituals/charter-facts.ts';
import { answer, type Call, unless } from '../command.ts';
import { dayNamed, missionNamed } from './given.ts';
import { changed } from './rewrite.ts';
import { verb } from './verb.ts';
import { groupLed, someGroupsLed, whichGroup } from './which.ts';

interface Facts {
  readonly led: readonly Group[];
  readonly group: Group | undefined;
  /** Votes on the end date that is set now, not counted yet. */
  readonly votes: ReadonlyMap<string, CharterVote>;
  /** What the members voted for, and is not written down yet. */
  readonly change: CharterChange | undefined;
}

async function ledFacts(read: Reader, call: Call): Promise<Facts> {
  const led = await someGroupsLed(read, call);
  const meant = groupLed(led, call);
  // Read by name, so that two who set it at once do not undo each other.
  const group = meant && (await read.get(groups, meant.id));
  const vote = group?.until === undefined ? '-' : charterVoteId(group.id, group.until);
  const [votes, change] = await Promise.all([
    read.all(charterVotes, vote),
    group && read.get(charterChanges, group.id),
  ]);
  return { led, group, votes, change };
}

function given(rest: string) {
  return rest === '' ? {} : { to: rest };
}

export const until = verb<Facts>({
  name: 'until',
  parse: given,
  facts: ledFacts,
  ask({ led, group }, call) {
    if (!group) return [whichGroup(led, call)];
    const { to } = call.answers;
    if (to !== undefined) dayNamed(to, group, call);
    return unless(call, { name: 'to', label: call.words.say('group-until-when') });
  },
  run({ group, votes }, call) {
    if (!group) return [];
    const day = dayNamed(call.answers['to'] ?? '', group, call);
    const shown = call.words.day(instantOf(`${day}T12:00`, group.zone), group.zone);
    return [
      save(groups, group.id, { ...group, until: day }),
      log({ kind: 'charter.set', by: call.member.id, group: group.id, subject: 'until' }),
      ...(day === group.until ? [] : votesOff(group, day, votes)),
      answer(
        call,
        call.words.say('group-until-set', {
          group: textIn(group.name, call.words.language),
          day: shown,
          year: day.slice(0, 4),
        }),
      ),
    ];
  },
});

/** Who voted on another end date is told that it does not count; nothing is kept of it. */
function votesOff(group: Group, day: LocalDate, votes: Facts['votes']): Effect[] {
  if (votes.size === 0 || group.until === undefined) return [];
  const vote = charterVoteId(group.id, group.until);
  const words = createWords(group.language);
  const text = words.say('charter-vote-off', {
    group: textIn(group.name, words.language),
    day: words.day(instantOf(`${day}T12:00`, group.zone), group.zone),
    year: day.slice(0, 4),
  });
  return [
    ...[...votes.keys()].map((member) => erase(charterVotes, member, vote)),
    toGroup(group, `charter-vote-off/${vote}/${day}`, { text }),
  ];
}

export const mission = verb<Facts>({
  name: 'mission',
  parse: given,
  facts: ledFacts,
  ask({ led, group }, call) {
    if (!group) return [whichGroup(led, call)];
    missionNamed(call.answers['to'] ?? '');
    return unless(call, { name: 'to', label: call.words.say('group-mission-what'), long: true });
  },
  run({ group, change }, call) {
    const text = missionNamed(call.answers['to'] ?? '');
    if (!group || text === '') return [];
    const after = { ...group, mission: text };
    return [
      save(groups, group.id, after),
      log({
        kind: 'charter.set',
        by: call.member.id,
        group: group.id,
        subject: 'mission',
        size: text.length,
      }),
      ...(change ? changed(group, after, change) : []),
      answer(call, call.words.say('group-mission-set', { group: textIn(group.name, call.words.language) })),
    ];
  },
});

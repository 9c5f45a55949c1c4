// group until, group mission: the charter, as its leaders set it.
import { type CharterChange, charterChanges } from '../../community/charter.ts';
import { type Group, groups } from '../../community/group.ts';
import { textIn } from '../../community/text.ts';
import { log, save } from '../../core/effects.ts';
import type { Reader } from '../../core/records.ts';
import { instantOf } from '../../core/time.ts';
import type { Ballots } from '../../rituals/charter-ballots.ts';
import { ballotsNow, votesOff } from '../../rituals/charter-vote-off.ts';
import { answer, type Call, unless } from '../command.ts';
import { dayNamed, missionNamed } from './given.ts';
import { changed } from './rewrite.ts';
import { verb } from './verb.ts';
import { groupLed, someGroupsLed, whichGroup } from './which.ts';

interface Facts {
  readonly led: readonly Group[];
  readonly group: Group | undefined;
  /** Of a vote on the end date that is set now, not counted yet. */
  readonly ballots: Ballots;
  /** What the members voted for, and is not written down yet. */
  readonly change: CharterChange | undefined;
}

async function ledFacts(read: Reader, call: Call): Promise<Facts> {
  const led = await someGroupsLed(read, call);
  const meant = groupLed(led, call);
  // Read by name, so that two who set it at once do not undo each other.
  const group = meant && (await read.get(groups, meant.id));
  const [ballots, change] = await Promise.all([
    ballotsNow(read, group),
    group && read.get(charterChanges, group.id),
  ]);
  return { led, group, ballots, change };
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
  run({ group, ballots }, call) {
    if (!group) return [];
    const day = dayNamed(call.answers['to'] ?? '', group, call);
    const shown = call.words.day(instantOf(`${day}T12:00`, group.zone), group.zone);
    return [
      save(groups, group.id, { ...group, until: day }),
      log({ kind: 'charter.set', by: call.member.id, group: group.id, subject: 'until' }),
      ...votesOff(group, day, ballots),
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

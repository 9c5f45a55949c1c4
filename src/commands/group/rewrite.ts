// group rewrite: the members voted for a change, and a leader writes down what it is; the group hears what was and what is.
import { type CharterChange, charterChanges } from '../../community/charter.ts';
import { type Group, groups } from '../../community/group.ts';
import { textIn } from '../../community/text.ts';
import { type Effect, erase, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Reader } from '../../core/records.ts';
import { instantOf } from '../../core/time.ts';
import { createWords } from '../../locales/words.ts';
import type { Ballots } from '../../rituals/charter-ballots.ts';
import { toGroup } from '../../rituals/charter-facts.ts';
import { ballotsNow, votesOff } from '../../rituals/charter-vote-off.ts';
import { type Call, unless } from '../command.ts';
import { told } from '../meeting/notice.ts';
import { dayNamed, missionNamed } from './given.ts';
import { verb } from './verb.ts';
import { groupLed, someGroupsLed, whichGroup } from './which.ts';

interface Facts {
  readonly led: readonly Group[];
  readonly group: Group | undefined;
  readonly change: CharterChange | undefined;
  /** Of the next vote, where it is open by now. */
  readonly ballots: Ballots;
}

export const rewrite = verb<Facts>({
  name: 'rewrite',
  parse: (rest) => (rest === '' ? {} : { group: rest }),
  async facts(read: Reader, call: Call) {
    const led = await someGroupsLed(read, call);
    const meant = groupLed(led, call);
    const [group, change] = await Promise.all([
      meant && read.get(groups, meant.id),
      meant && read.get(charterChanges, meant.id),
    ]);
    return { led, group, change, ballots: await ballotsNow(read, group) };
  },
  ask({ led, group, change }, call) {
    if (!group) return [whichGroup(led, call)];
    if (!change) throw new UserError('charter-nothing-to-rewrite');
    const { mission, until } = call.answers;
    if (mission !== undefined) missionNamed(mission);
    if (until !== undefined) dayNamed(until, group, call);
    return [
      ...unless(call, { name: 'mission', label: call.words.say('group-mission-what'), long: true }),
      ...unless(call, { name: 'until', label: call.words.say('group-until-when') }),
    ];
  },
  run({ group, change, ballots }, call) {
    const { mission = '', until = '' } = call.answers;
    if (!group || !change) throw new UserError('charter-nothing-to-rewrite');
    const after = { ...group, mission: missionNamed(mission), until: dayNamed(until, group, call) };
    const by = call.member.id;
    return [
      save(groups, group.id, after),
      log({ kind: 'charter.set', by, group: group.id, subject: 'mission', size: after.mission.length }),
      log({ kind: 'charter.set', by, group: group.id, subject: 'until' }),
      ...votesOff(group, after.until, ballots),
      ...changed(group, after, change),
      told(call, call.words.say('group-mission-set', nameOf(group, call)), { group, weight: 'ritual' }),
    ];
  },
});

function nameOf({ name }: Group, { words }: Call) {
  return { group: textIn(name, words.language) };
}

/** The change is made, and the group is told what it was before and what it is now. */
export function changed(before: Group, after: Group, { vote }: CharterChange): Effect[] {
  const words = createWords(after.language);
  const until = after.until ?? '';
  const text = words.say('charter-rewritten', {
    group: textIn(after.name, words.language),
    before: textIn(before.mission, words.language),
    after: textIn(after.mission, words.language),
    day: words.day(instantOf(`${until}T12:00`, after.zone), after.zone),
    year: until.slice(0, 4),
  });
  return [erase(charterChanges, after.id), toGroup(after, `charter-rewritten/${vote}`, { text })];
}

// group until, group mission: the charter, as its leaders set it.
import { type Group, groups } from '../../community/group.ts';
import { textIn } from '../../community/text.ts';
import { log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Reader } from '../../core/records.ts';
import { DAY, instantOf, type LocalDate } from '../../core/time.ts';
import { readDate } from '../../locales/reading.ts';
import { answer, type Call, unless } from '../command.ts';
import { verb } from './verb.ts';
import { groupLed, someGroupsLed, whichGroup } from './which.ts';

/** A charter ends within three years; a mission is two sentences, in characters. */
const FARTHEST = 3 * 366 * DAY;
const LONGEST_MISSION = 300;

interface Facts {
  readonly led: readonly Group[];
  readonly group: Group | undefined;
}

async function ledFacts(read: Reader, call: Call): Promise<Facts> {
  const led = await someGroupsLed(read, call);
  const meant = groupLed(led, call);
  // Read by name, so that two who set it at once do not undo each other.
  return { led, group: meant && (await read.get(groups, meant.id)) };
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
  run({ group }, call) {
    if (!group) return [];
    const day = dayNamed(call.answers['to'] ?? '', group, call);
    const shown = call.words.day(instantOf(`${day}T12:00`, group.zone), group.zone);
    return [
      save(groups, group.id, { ...group, until: day }),
      log({ kind: 'charter.set', by: call.member.id, group: group.id, subject: 'until' }),
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

function dayNamed(text: string, { zone }: Group, { at }: Call): LocalDate {
  const day = readDate(text, { now: at, zone });
  if (day === undefined) throw new UserError('bad-date');
  const end = instantOf(`${day}T12:00`, zone);
  if (end <= at) throw new UserError('date-in-the-past');
  if (end - at > FARTHEST) throw new UserError('group-until-too-far');
  return day;
}

export const mission = verb<Facts>({
  name: 'mission',
  parse: given,
  facts: ledFacts,
  ask({ led, group }, call) {
    if (!group) return [whichGroup(led, call)];
    if ((call.answers['to'] ?? '').length > LONGEST_MISSION)
      throw new UserError('text-too-long', { limit: LONGEST_MISSION });
    return unless(call, { name: 'to', label: call.words.say('group-mission-what'), long: true });
  },
  run({ group }, call) {
    const text = (call.answers['to'] ?? '').trim();
    if (!group || text === '') return [];
    return [
      save(groups, group.id, { ...group, mission: text }),
      log({
        kind: 'charter.set',
        by: call.member.id,
        group: group.id,
        subject: 'mission',
        size: text.length,
      }),
      answer(call, call.words.say('group-mission-set', { group: textIn(group.name, call.words.language) })),
    ];
  },
});

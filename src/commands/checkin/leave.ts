// Being left alone by check-ins: until a day, or for good; and wanting them again.
import { CHECKIN_RITUALS, checkinLeaves } from '../../community/checkin.ts';
import { wantsNone } from '../../community/checkin-sample.ts';
import { members } from '../../community/member.ts';
import { type Effect, erase, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { DAY, type Instant } from '../../core/time.ts';
import { readUntil } from '../../locales/reading.ts';
import { answer, type Call } from '../command.ts';
import type { CheckinFacts } from './facts.ts';

const LONGEST = 366 * DAY;

/** Throws UserError for what is no day or length of time, is past, or is more than a year away. */
export function endOfLeave({ answers, at, member }: Call): Instant {
  const end = readUntil(answers['until'] ?? '', { now: at, zone: member.zone });
  if (end === undefined) throw new UserError('checkin-off-not-understood');
  if (end <= at) throw new UserError('date-in-the-past');
  if (end - at > LONGEST) throw new UserError('checkin-off-too-long');
  return end;
}

export function leave({ member }: CheckinFacts, call: Call): Effect[] {
  const until = endOfLeave(call);
  return [
    save(checkinLeaves, member.id, { until }),
    log({ kind: 'checkin.postponed', by: member.id }),
    answer(call, call.words.say('checkin-off', { when: call.words.when(until, member.zone) })),
  ];
}

export function never({ member }: CheckinFacts, call: Call): Effect[] {
  const others = member.optedOut.filter((name) => !isOurs(name));
  return [
    save(members, member.id, { ...member, optedOut: [...others, ...CHECKIN_RITUALS] }),
    log({ kind: 'checkin.declined', by: member.id }),
    answer(call, call.words.say('checkin-never')),
  ];
}

export function on({ member, isAway }: CheckinFacts, call: Call): Effect[] {
  const optedOut = member.optedOut.filter((name) => !isOurs(name));
  const isPaused = (member.pausedUntil ?? 0) > call.at;
  const said = answer(call, call.words.say(isPaused ? 'checkin-on-paused' : 'checkin-on'));
  if (!wantsNone(member) && !isAway) return [said];
  return [
    save(members, member.id, { ...member, optedOut }),
    erase(checkinLeaves, member.id),
    log({ kind: 'checkin.resumed', by: member.id }),
    said,
  ];
}

function isOurs(name: string): boolean {
  return (CHECKIN_RITUALS as readonly string[]).includes(name);
}

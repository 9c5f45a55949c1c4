// pause: the bot starts nothing until then. Answers to one's own commands and crisis messages still come.

import type { Member } from '../community/member.ts';
import { members } from '../community/member.ts';
import { log, save } from '../core/effects.ts';
import { UserError } from '../core/errors.ts';
import { DAY, type Instant } from '../core/time.ts';
import { readUntil } from '../locales/reading.ts';
import { answer, type Call, command } from './command.ts';
import { LONGEST_PAUSE, pauseLine } from './pause-line.ts';

/** A pause without an end: far enough that nobody waits for it. */
const OPEN_END = 3650 * DAY;
const OFFERED = ['1d', '1w', '4w', 'open'] as const;

export const pause = command<Member | undefined>({
  name: 'pause',
  allow: ['member'],
  parse(text, call) {
    if (text.trim() === '') return {};
    endOf(text.trim(), call);
    return { until: text.trim() };
  },
  facts: (read, call) => read.get(members, call.member.id),
  ask(_member, call) {
    const { words, answers } = call;
    if (answers['until'] === undefined) {
      const options = OFFERED.map((id) => ({ id, label: words.say(`pause-${id}`) }));
      return [{ name: 'until', label: words.say('pause-how-long'), options, free: true }];
    }
    endOf(answers['until'], call);
    return [];
  },
  run(member, call) {
    const { words, answers } = call;
    if (!member) return [];
    const end = endOf(answers['until'] ?? '', call);
    const paused = { ...member, pausedUntil: end };
    const line = pauseLine(paused, { now: call.at, words }) ?? words.say('not-paused');
    const forGood = end - call.at > LONGEST_PAUSE ? [words.say('paused-for-good')] : [];
    return [
      save(members, member.id, paused),
      log({ kind: 'member.paused', by: member.id }),
      answer(call, [line, ...forGood].join(' ')),
    ];
  },
});

function endOf(text: string, { at, member }: Call): Instant {
  if (text === 'open') return at + OPEN_END;
  const end = readUntil(text, { now: at, zone: member.zone });
  if (end === undefined) throw new UserError('pause-not-understood');
  if (end <= at) throw new UserError('date-in-the-past');
  if (end - at > LONGEST_PAUSE) throw new UserError('pause-too-long');
  return end;
}

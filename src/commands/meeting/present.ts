// meeting present: the leader says who an unclear name in a report was; then the next one is asked about.
import type { Doubt } from '../../community/doubts.ts';
import { doubts } from '../../community/doubts.ts';
import type { Meeting } from '../../community/meeting.ts';
import { attendances } from '../../community/meeting.ts';
import type { Member } from '../../community/member.ts';
import type { Message } from '../../core/chat.ts';
import { type Effect, erase, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Words } from '../../core/words.ts';
import { answer } from '../command.ts';
import { chosen, type Verb } from './verb.ts';

/** What stands for "none of these". */
const NOBODY = '-';

export const present: Verb = {
  name: 'present',
  about: 'meeting',
  takes: 'who',
  among: 'of-late',
  ask: () => [],
  run(facts, call) {
    const { meeting } = chosen(facts);
    const [doubt, ...rest] = facts.doubts?.people ?? [];
    const { who = '' } = call.answers;
    if (!doubt || (who !== NOBODY && !doubt.candidates.includes(who))) throw new UserError('no-doubts');
    const counted: Effect[] =
      who === NOBODY || facts.present.has(who)
        ? []
        : [
            save(
              attendances,
              who,
              { via: 'report' as const, minutes: doubt.minutes, at: call.at },
              meeting.id,
            ),
            log({ kind: 'meeting.attended', by: who, group: meeting.series.group, subject: meeting.id }),
          ];
    const [next] = rest;
    return [
      ...counted,
      next ? save(doubts, meeting.id, { people: rest }) : erase(doubts, meeting.id),
      answer(
        call,
        next
          ? whoWas(next, meeting, { words: call.words, people: facts.people })
          : call.words.say('doubts-settled'),
      ),
    ];
  },
};

export function whoWas(
  doubt: Doubt,
  meeting: Meeting,
  { words, people }: { words: Words; people: readonly Member[] },
): Message {
  const names = new Map(people.map((member) => [member.id, member.name]));
  const choices = doubt.candidates.map((id) => ({
    id: `meeting present ${meeting.id} ${id}`,
    label: names.get(id) ?? id,
  }));
  return {
    text: words.say('who-was', { name: doubt.name, minutes: doubt.minutes }),
    choices: [...choices, { id: `meeting present ${meeting.id} ${NOBODY}`, label: words.say('who-nobody') }],
  };
}

// group join: a seat in a group that was offered when another was closed.
import { type Group, groups, type Seat, seatings, seats } from '../../community/group.ts';
import { textIn } from '../../community/text.ts';
import { log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Reader } from '../../core/records.ts';
import { answer, type Call, nothingToAsk } from '../command.ts';
import { verb } from './verb.ts';

interface Facts {
  readonly group: Group;
  readonly seat: Seat | undefined;
  readonly sitsIn: readonly string[];
  /** They sit in a group that was closed: only then is there an offer to take. */
  readonly offered: boolean;
}

export const join = verb<Facts>({
  name: 'join',
  parse: (rest) => (rest === '' ? {} : { group: rest }),
  async facts(read: Reader, { answers, member }: Call) {
    const group = await read.get(groups, answers['group'] ?? '');
    if (!group || group.closed !== undefined) throw new UserError('group-unknown');
    const seat = await read.get(seats, member.id, group.id);
    const sitsIn = (await read.get(seatings, member.id))?.groups ?? [];
    const theirs = await read.many(groups, sitsIn);
    return { group, seat, sitsIn, offered: theirs.some(({ closed }) => closed !== undefined) };
  },
  ask: nothingToAsk,
  run({ group, seat, sitsIn, offered }, call) {
    const { member, words, at } = call;
    const said = answer(call, words.say('group-joined', { group: textIn(group.name, words.language) }));
    if (seat) return [said];
    if (!offered) throw new UserError('group-join-by-leader');
    return [
      save(seats, member.id, { since: at }, group.id),
      save(seatings, member.id, { groups: [...new Set([...sitsIn, group.id])].sort() }),
      log({ kind: 'group.joined', by: member.id, group: group.id }),
      said,
    ];
  },
});

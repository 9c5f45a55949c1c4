// group join: a seat in a group that was offered when another was closed, for as long as the offer stands.
import { type Group, groups, type Seat, seatings, seats } from '../../community/group.ts';
import { isOffered, seatOffers } from '../../community/seat-offer.ts';
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
  readonly offered: boolean;
}

export const join = verb<Facts>({
  name: 'join',
  parse: (rest) => (rest === '' ? {} : { group: rest }),
  async facts(read: Reader, { answers, member, at }: Call) {
    const group = await read.get(groups, answers['group'] ?? '');
    if (!group || group.closed !== undefined) throw new UserError('group-unknown');
    const seat = await read.get(seats, member.id, group.id);
    const sitsIn = (await read.get(seatings, member.id))?.groups ?? [];
    const offers = (await read.all(seatOffers)).values();
    const offered = isOffered(offers, { member: member.id, group: group.id, now: at });
    return { group, seat, sitsIn, offered };
  },
  ask: nothingToAsk,
  run({ group, seat, sitsIn, offered }, call) {
    const { member, words, at } = call;
    const name = { group: textIn(group.name, words.language) };
    const said = answer(call, words.say('group-joined', name));
    if (seat) return [said];
    if (!offered) throw new UserError('group-join-by-leader', name);
    return [
      save(seats, member.id, { since: at }, group.id),
      save(seatings, member.id, { groups: [...new Set([...sitsIn, group.id])].sort() }),
      log({ kind: 'group.joined', by: member.id, group: group.id }),
      said,
    ];
  },
});

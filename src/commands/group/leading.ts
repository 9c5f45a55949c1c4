// group accept, group decline: whoever came to lead a group without being asked says whether they will.
import { type Group, groups, type Seat, seats } from '../../community/group.ts';
import { type Member, members } from '../../community/member.ts';
import { textIn } from '../../community/text.ts';
import { type Effect, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Reader } from '../../core/records.ts';
import { createWords } from '../../locales/words.ts';
import { answer, type Call, nothingToAsk } from '../command.ts';
import { verb } from './verb.ts';

interface Facts {
  readonly group: Group;
  readonly seat: Seat;
  /** Others lead it too. */
  readonly isLed: boolean;
  readonly admins: readonly Member[];
}

async function leadingFacts(read: Reader, { answers, member }: Call): Promise<Facts> {
  const group = await read.get(groups, answers['group'] ?? '');
  const seat = group && (await read.get(seats, member.id, group.id));
  if (!group || !seat?.leads) throw new UserError('lead-not-yours');
  if (group.closed !== undefined) throw new UserError('group-is-closed');
  const all = await read.all(seats, group.id);
  const isLed = [...all].some(([id, { leads }]) => id !== member.id && leads !== undefined);
  const admins = [...(await read.all(members)).values()].filter(({ roles }) => roles.includes('admin'));
  return { group, seat, isLed, admins };
}

const named = (rest: string) => (rest === '' ? {} : { group: rest });

export const accept = verb<Facts>({
  name: 'accept',
  parse: named,
  facts: leadingFacts,
  ask: nothingToAsk,
  run({ group }, call) {
    const { member, words } = call;
    const aloud = createWords(group.language).say('lead-in-group', { name: member.name });
    return [
      {
        ...{ do: 'say', key: `leads/${group.id}/${member.id}`, to: { group: group.id } },
        ...{ message: { text: aloud }, weight: 'ritual' },
      },
      answer(call, words.say('lead-accepted', { group: textIn(group.name, words.language) })),
    ];
  },
});

/** Until someone else is named, nobody leads it: those who can name someone are told. */
export const decline = verb<Facts>({
  name: 'decline',
  parse: named,
  facts: leadingFacts,
  ask: nothingToAsk,
  run({ group, seat, isLed, admins }, call) {
    const { member, words } = call;
    const { leads: _leads, ...sits } = seat;
    return [
      save(seats, member.id, sits, group.id),
      log({ kind: 'leader.declined', by: member.id, group: group.id }),
      ...(isLed ? [] : admins.map((admin) => leaderless(admin, group, call))),
      answer(call, words.say('lead-declined', { group: textIn(group.name, words.language) })),
    ];
  },
});

function leaderless(admin: Member, group: Group, { id }: Call): Effect {
  const words = createWords(admin.language);
  return {
    do: 'say',
    key: `leaderless/${id}/${admin.id}`,
    to: { member: admin.id },
    message: { text: words.say('lead-nobody', { group: textIn(group.name, words.language) }) },
    weight: 'ritual',
  };
}

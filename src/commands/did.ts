// did: a leader tells the group what was done about its answers; then its next round of check-ins may come.
import {
  type CheckinGroup,
  type CheckinResult,
  checkinGroups,
  checkinResults,
  isRoundId,
} from '../community/checkin.ts';
import { resultLines } from '../community/checkin-card.ts';
import { type Group, groups } from '../community/group.ts';
import { textIn } from '../community/text.ts';
import { type Effect, log, save } from '../core/effects.ts';
import { UserError } from '../core/errors.ts';
import type { Reader } from '../core/records.ts';
import { createWords } from '../locales/words.ts';
import { type Call, command, unless } from './command.ts';
import { told } from './meeting/notice.ts';
import { groupsLedBy } from './permission.ts';

/** A round of a group that waits to hear what was done. */
interface Waiting {
  readonly id: string;
  readonly group: Group;
  readonly state: CheckinGroup;
  readonly result: CheckinResult;
}

interface Facts {
  readonly waiting: readonly Waiting[];
  /** The one meant, if that is clear. */
  readonly meant: Waiting | undefined;
}

export const did = command<Facts>({
  name: 'did',
  allow: ['leader'],
  parse(text) {
    const [first = '', ...rest] = text.split(' ');
    const said = isRoundId(first) ? rest.join(' ') : text;
    return { ...(isRoundId(first) && { round: first }), ...(said.trim() !== '' && { text: said.trim() }) };
  },
  async facts(read, call) {
    const waiting = await waitingFor(read, call);
    return { waiting, meant: meantAmong(waiting, call) };
  },
  ask({ waiting, meant }, call) {
    const { words } = call;
    if (waiting.length === 0 || (call.answers['round'] !== undefined && !meant))
      throw new UserError('did-nothing-waits');
    const options = waiting.map(({ id, group }) => ({ id, label: textIn(group.name, words.language) }));
    return [
      ...(meant ? [] : [{ name: 'round', label: words.say('which-group'), options }]),
      ...unless(call, { name: 'text', label: words.say('did-what'), long: true }),
    ];
  },
  run({ meant }, call) {
    const { text = '' } = call.answers;
    if (!meant) throw new UserError('did-nothing-waits');
    const { id, group, state } = meant;
    const { waits: _, ...rest } = state;
    return [
      save(checkinGroups, group.id, rest),
      log({ kind: 'checkin.acted', by: call.member.id, group: group.id, subject: id, size: text.length }),
      posted(meant, text),
      told(call, call.words.say('did-noted'), { group, weight: 'ritual' }),
    ];
  },
});

function posted({ id, group, result }: Waiting, text: string): Effect {
  const theirs = createWords(group.language);
  const said = resultLines(result, theirs);
  return {
    do: 'say',
    key: `did/${id}`,
    to: { group: group.id },
    message: { text: [theirs.say('did-you-said'), ...said, theirs.say('did-we-did', { text })].join('\n') },
    weight: 'ritual',
  };
}

/** Of the groups they lead; for an admin, of all. */
async function waitingFor(read: Reader, call: Call): Promise<Waiting[]> {
  const isAdmin = call.member.roles.includes('admin');
  const ids = isAdmin ? [...(await read.all(groups)).keys()] : await groupsLedBy(read, call.member);
  const found = await Promise.all(ids.map((id) => waitingIn(read, id)));
  return found.filter((waiting) => waiting !== undefined);
}

async function waitingIn(read: Reader, id: string): Promise<Waiting | undefined> {
  const [group, state] = await Promise.all([read.get(groups, id), read.get(checkinGroups, id)]);
  const round = state?.waits;
  const result = round === undefined ? undefined : await read.get(checkinResults, round);
  return group && state && round !== undefined && result ? { id: round, group, state, result } : undefined;
}

function meantAmong(waiting: readonly Waiting[], { answers, group }: Call): Waiting | undefined {
  const named = answers['round'];
  if (named !== undefined) return waiting.find(({ id }) => id === named);
  return waiting.find((one) => one.group.id === group?.id) ?? (waiting.length === 1 ? waiting[0] : undefined);
}

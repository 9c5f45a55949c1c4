// group vote, group decide: what is to become of a group: a member's one vote, and the leader's word where votes gave none.
import {
  BREATHER,
  CHARTER_CHOICES,
  type CharterChoice,
  type CharterResult,
  charterEnd,
  charterResults,
  charterVotes,
  daysBefore,
  laterBy,
  parseCharterVoteId,
} from '../../community/charter.ts';
import { type Group, groups, type Seat, seats } from '../../community/group.ts';
import { type OpenGroup, openGroups, type Sitting, sittingIn } from '../../community/group-members.ts';
import { ritualsOf } from '../../community/ritual-settings.ts';
import { textIn } from '../../community/text.ts';
import { type Field, privatePlace } from '../../core/chat.ts';
import { type Effect, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Reader } from '../../core/records.ts';
import { closing } from '../../rituals/charter-facts.ts';
import { answer, type Call, unless } from '../command.ts';
import { groupsLedBy } from '../permission.ts';
import { verb } from './verb.ts';

interface Facts {
  readonly vote: string;
  readonly group: Group;
  readonly seat: Seat | undefined;
  readonly leads: boolean;
  readonly result: CharterResult | undefined;
  readonly open: readonly OpenGroup[];
  readonly sitting: Sitting;
}

/** Throws UserError when there is no such vote any more, or it is not theirs. */
async function ballotFacts(read: Reader, { answers, member }: Call): Promise<Facts> {
  const vote = answers['vote'] ?? '';
  const named = parseCharterVoteId(vote);
  const group = named && (await read.get(groups, named.group));
  const seat = group && (await read.get(seats, member.id, group.id));
  if (!group || !(seat || member.roles.includes('admin'))) throw new UserError('charter-no-vote');
  if (group.closed !== undefined || group.until !== named.until) throw new UserError('charter-over');
  const [result, open, sitting, led] = await Promise.all([
    read.get(charterResults, vote),
    openGroups(read),
    sittingIn(read, group.id),
    groupsLedBy(read, member),
    read.get(charterVotes, member.id, vote),
  ]);
  return { vote, group, seat, leads: led.includes(group.id), result, open, sitting };
}

function parse(rest: string) {
  const [vote = '', choice, into] = rest.split(/\s+/);
  return { vote, ...(isWay(choice) && { choice }), ...(into !== undefined && { into }) };
}

function isWay(word: string | undefined): word is CharterChoice {
  return (CHARTER_CHOICES as readonly (string | undefined)[]).includes(word);
}

/** What is still missing: which way, and with whom. */
function fields({ group, open }: Facts, call: Call): Field[] {
  const { words, answers } = call;
  const ways = CHARTER_CHOICES.map((id) => ({ id, label: words.say(`charter-${id}`) }));
  if (!isWay(answers['choice']))
    return [{ name: 'choice', label: words.say('charter-which'), options: ways }];
  if (answers['choice'] !== 'merge') return [];
  const others = open.filter((one) => one.group.id !== group.id).map((one) => one.group);
  if (others.length === 0) throw new UserError('charter-none-to-merge');
  if (answers['into'] !== undefined && !others.some(({ id }) => id === answers['into']))
    throw new UserError('group-not-yours', { word: answers['into'].slice(0, 40) });
  const options = others.map((one) => ({ id: one.id, label: textIn(one.name, words.language) }));
  return unless(call, { name: 'into', label: words.say('charter-merge-with'), options });
}

export const vote = verb<Facts>({
  name: 'vote',
  parse,
  facts: ballotFacts,
  ask(facts, call) {
    const { askDays } = ritualsOf(call.community).charters;
    const opens = daysBefore(facts.group, askDays) ?? 0;
    if (!facts.seat) throw new UserError('charter-no-vote');
    if (facts.result || call.at >= (charterEnd(facts.group) ?? 0) || call.at < opens)
      throw new UserError('charter-over');
    return fields(facts, call);
  },
  run({ vote: id, group }, call) {
    const { choice, into } = call.answers;
    if (!isWay(choice)) return [];
    const { member, at, words } = call;
    // In private, also when it was said in the group: a vote is nobody else's.
    const alone = { ...call, place: privatePlace(call.by) };
    const end = charterEnd(group) ?? 0;
    return [
      save(charterVotes, member.id, { choice, at, ...(into !== undefined && { into }) }, id),
      log({ kind: 'charter.voted', by: member.id, group: group.id, subject: id }),
      answer(
        alone,
        words.say('charter-voted', {
          choice: words.say(`charter-${choice}`),
          day: words.day(end, group.zone),
        }),
      ),
    ];
  },
});

export const decide = verb<Facts>({
  name: 'decide',
  parse,
  facts: ballotFacts,
  ask(facts, call) {
    if (!facts.leads && !call.member.roles.includes('admin'))
      throw new UserError('not-allowed', { who: call.words.say('role-leader') });
    if (facts.result?.outcome !== 'undecided') throw new UserError('charter-over');
    return fields(facts, call);
  },
  run(facts, call) {
    const { choice, into } = call.answers;
    if (!isWay(choice)) return [];
    const { vote: id, group } = facts;
    const { words, at } = call;
    return [
      save(charterResults, id, { outcome: choice, at, ...(into !== undefined && { into }) }),
      log({ kind: 'charter.decided', by: call.member.id, group: group.id, subject: id }),
      ...decided(choice, facts, call),
      answer(call, words.say('charter-decided', { choice: words.say(`charter-${choice}`) })),
    ];
  },
});

function decided(choice: CharterChoice, { vote: id, group, sitting, open }: Facts, { at }: Call): Effect[] {
  if (choice === 'close') return closing({ group, sitting, open, vote: id, now: at });
  const by = choice === 'renew' ? { years: 1 } : BREATHER;
  return [save(groups, group.id, { ...group, until: laterBy(group.until ?? '', by) })];
}

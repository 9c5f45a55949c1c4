// group vote, group decide: what is to become of a group: a member's one vote, and the leader's word where votes gave none.
import {
  CHARTER_CHOICES,
  type CharterChoice,
  charterEnd,
  charterResults,
  charterVotes,
  daysBefore,
  parseCharterVoteId,
} from '../../community/charter.ts';
import { groups, type Seat, seats } from '../../community/group.ts';
import { ritualsOf } from '../../community/ritual-settings.ts';
import { textIn } from '../../community/text.ts';
import { type Field, privatePlace } from '../../core/chat.ts';
import { log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Reader } from '../../core/records.ts';
import { createWords } from '../../locales/words.ts';
import { type CharterFacts, charterFacts, toGroup } from '../../rituals/charter-facts.ts';
import { following } from '../../rituals/charter-outcome.ts';
import { answer, type Call, unless } from '../command.ts';
import { groupsLedBy } from '../permission.ts';
import { verb } from './verb.ts';

interface Facts extends CharterFacts {
  readonly seat: Seat | undefined;
  readonly leads: boolean;
}

/** Throws UserError when there is no such vote any more, or it is not theirs. */
async function ballotFacts(read: Reader, { answers, member, at }: Call): Promise<Facts> {
  const vote = answers['vote'] ?? '';
  const named = parseCharterVoteId(vote);
  const group = named && (await read.get(groups, named.group));
  const seat = group && (await read.get(seats, member.id, group.id));
  if (!group || !(seat || member.roles.includes('admin'))) throw new UserError('charter-no-vote');
  const [facts, led] = await Promise.all([
    charterFacts(read, vote, at),
    groupsLedBy(read, member),
    read.get(charterVotes, member.id, vote),
  ]);
  if (!facts) throw new UserError('charter-over');
  return { ...facts, seat, leads: led.includes(group.id) };
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
    const theirs = createWords(group.language);
    const told = theirs.say('charter-decided-for', {
      group: textIn(group.name, theirs.language),
      choice: theirs.say(`charter-${choice}`),
    });
    return [
      save(charterResults, id, { outcome: choice, at, ...(into !== undefined && { into }) }),
      log({ kind: 'charter.decided', by: call.member.id, group: group.id, subject: id }),
      toGroup(group, `charter-decided/${id}`, { text: told }),
      ...following({ choice, into }, { ...facts, now: at }),
      answer(call, words.say('charter-decided', { choice: words.say(`charter-${choice}`) })),
    ];
  },
});

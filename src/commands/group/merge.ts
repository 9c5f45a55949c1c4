// group merge: a leader's word on whether two groups become one; the word of one leader of each is needed.
import { charterVoteId, type Merger, mergers, parseCharterVoteId } from '../../community/charter.ts';
import { type Group, groups } from '../../community/group.ts';
import type { OpenGroup, Sitting } from '../../community/group-members.ts';
import type { Member } from '../../community/member.ts';
import { textIn } from '../../community/text.ts';
import type { Field } from '../../core/chat.ts';
import { type Effect, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Reader } from '../../core/records.ts';
import { type Ballots, forgotten } from '../../rituals/charter-ballots.ts';
import { type Around, aroundIt, toEach } from '../../rituals/charter-facts.ts';
import { namesIn, type Pair, parted } from '../../rituals/charter-merging.ts';
import { uniting } from '../../rituals/charter-uniting.ts';
import { ballotsNow } from '../../rituals/charter-vote-off.ts';
import { answer, type Call, unless } from '../command.ts';
import { groupsLedBy } from '../permission.ts';
import { verb } from './verb.ts';

interface Facts extends Pair {
  readonly around: Around;
  readonly merger: Merger;
  readonly into: OpenGroup;
  /** For which of the two the caller speaks. */
  readonly speaksFor: readonly string[];
  /** Of the next vote of the group that would close, where it is open by now. */
  readonly ballots: Ballots;
}

/** Throws UserError when it is settled already, or was never asked. */
async function mergeFacts(read: Reader, call: Call): Promise<Facts> {
  const { vote = '' } = call.answers;
  const id = parseCharterVoteId(vote)?.group ?? '';
  const [group, merger] = await Promise.all([read.get(groups, id), read.get(mergers, id)]);
  if (!group || merger?.vote !== vote) throw new UserError('charter-merge-over');
  const [around, led] = await Promise.all([
    aroundIt(read, group, call.at),
    groupsLedBy(read, call.member),
    read.get(groups, merger.into),
  ]);
  const into = around.open.find((one) => one.group.id === merger.into);
  if (!into) throw new UserError('charter-merge-over');
  const isAdmin = call.member.roles.includes('admin');
  const speaks = (side: Group, { leaders }: Pick<Sitting, 'leaders'>) =>
    led.includes(side.id) || (isAdmin && leaders.length === 0) ? [side.id] : [];
  const speaksFor = [...speaks(group, around.sitting), ...speaks(into.group, into)];
  const ballots = await ballotsNow(read, group);
  return { vote, group, other: into.group, around, merger, into, speaksFor, ballots };
}

export const merge = verb<Facts>({
  name: 'merge',
  parse(rest) {
    const [vote = '', word] = rest.split(/\s+/);
    return { vote, ...(isWord(word) && { word }) };
  },
  facts: mergeFacts,
  ask({ speaksFor, ...facts }, call) {
    const { words, answers } = call;
    if (speaksFor.length === 0) throw new UserError('not-allowed', { who: words.say('role-leader') });
    const options = ['yes', 'no'].map((id) => ({ id, label: words.say(`charter-merge-${id}`) }));
    const label = words.say('charter-merge-which', namesIn(facts, words));
    if (!isWord(answers['word'])) return [{ name: 'word', label, options }];
    const asksMeetings = answers['word'] === 'yes' && speaksFor.includes(facts.group.id);
    return asksMeetings ? whatOfMeetings(facts, call) : [];
  },
  run: (facts, call) => (call.answers['word'] === 'no' ? declined(facts, call) : agreed(facts, call)),
});

function isWord(word: string | undefined): word is 'yes' | 'no' {
  return word === 'yes' || word === 'no';
}

/** Asked once, of who leads the group that would close, and only where meetings are still to come. */
function whatOfMeetings({ group, other, around }: Omit<Facts, 'speaksFor'>, call: Call): Field[] {
  if (around.ending.series.length === 0) return [];
  const { words } = call;
  const names = namesIn({ group, other }, words);
  const options = ['move', 'end'].map((id) => ({ id, label: words.say(`charter-meetings-to-${id}`, names) }));
  return unless(call, { name: 'meetings', label: words.say('charter-meetings-what', names), options });
}

function agreed(facts: Facts, call: Call): Effect[] {
  const { vote, group, other, around, into, speaksFor } = facts;
  const { words, at, member, answers } = call;
  const meetings = speaksFor.includes(group.id)
    ? { meetings: answers['meetings'] === 'move' ? ('move' as const) : ('end' as const) }
    : {};
  const all = [...new Set([...facts.merger.agreed, ...speaksFor])];
  const merger = { ...facts.merger, agreed: all, ...meetings };
  const missing = [group, other].find(({ id }) => !all.includes(id));
  const said = log({ kind: 'merger.agreed', by: member.id, group: group.id, subject: vote });
  if (missing) {
    const names = { ...namesIn(facts, words), missing: textIn(missing.name, words.language) };
    return [save(mergers, group.id, merger), said, answer(call, words.say('charter-merge-noted', names))];
  }
  return [
    said,
    ...forgotten(charterVoteId(group.id, group.until ?? ''), facts.ballots),
    ...uniting({ ...around, group, vote, now: at }, { other: into, meetings: merger.meetings }),
    answer(call, words.say('charter-merge-done', namesIn(facts, words))),
  ];
}

/** Whoever agreed before hears of it, too. */
function declined(facts: Facts, call: Call): Effect[] {
  const { vote, group, merger, around, into } = facts;
  const { member, words } = call;
  const leaders = (side: Group): readonly Member[] => (side === group ? around.sitting : into).leaders;
  const waiting = [group, into.group]
    .filter(({ id }) => merger.agreed.includes(id))
    .flatMap(leaders)
    .filter(({ id }) => id !== member.id);
  return [
    ...parted(facts, 'declined'),
    log({ kind: 'merger.declined', by: member.id, group: group.id, subject: vote }),
    ...toEach(waiting, `charter-merge-off/${vote}`, (theirs) => ({
      text: theirs.say('charter-merge-off', namesIn(facts, theirs)),
    })),
    answer(call, words.say('charter-merge-off', namesIn(facts, words))),
  ];
}

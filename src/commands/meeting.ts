// meeting: what a leader does with meetings, one verb each.
import { comings } from '../community/comings.ts';
import { doubts } from '../community/doubts.ts';
import { type Group, groups, seats } from '../community/group.ts';
import { attendances, type Meeting } from '../community/meeting.ts';
import { titleOf } from '../community/meeting-card.ts';
import { meetingOf, parseMeetingId } from '../community/meetings-of.ts';
import { members } from '../community/member.ts';
import { outcomes } from '../community/outcome.ts';
import { serieses } from '../community/series.ts';
import { textIn } from '../community/text.ts';
import { ahead, lately } from '../community/upcoming.ts';
import { UserError } from '../core/errors.ts';
import type { Reader } from '../core/records.ts';
import { readNumber } from '../locales/reading.ts';
import { verbNamed } from '../locales/verb-words.ts';
import { type Call, command, unless } from './command.ts';
import { book } from './meeting/book.ts';
import { cancel, keep, skip, swap } from './meeting/call-off.ts';
import { agenda, code, link } from './meeting/details.ts';
import { move } from './meeting/move.ts';
import { outcome } from './meeting/outcome.ts';
import { present } from './meeting/present.ts';
import type { LeaderFacts, Verb } from './meeting/verb.ts';
import { groupsLedBy } from './permission.ts';

const VERBS: readonly Verb[] = [book, move, cancel, skip, agenda, link, outcome, swap, keep, code, present];
const NAMES = VERBS.map((verb) => verb.name);

/** Offered when no verb was given: what leaders do most. */
const OFFERED = [book, move, cancel, agenda, link, outcome];

export const meeting = command<LeaderFacts>({
  name: 'meeting',
  allow: ['leader'],
  parse(text) {
    if (text.trim() === '') return {};
    const named = verbNamed('meeting', NAMES, text);
    if (!named) throw new UserError('meeting-verb-unknown', { word: text.trim().slice(0, 40) });
    const verb = VERBS.find(({ name }) => name === named.verb);
    const [token = '', ...others] = named.rest.split(/\s+/);
    const isMeeting = verb?.about === 'meeting' && (token.includes('@') || /^\p{Nd}{1,2}$/u.test(token));
    const rest = isMeeting ? others.join(' ') : named.rest;
    return {
      verb: named.verb,
      ...(isMeeting && { meeting: token }),
      ...(verb?.takes !== undefined && rest !== '' && { [verb.takes]: rest }),
    };
  },
  facts: leaderFacts,
  ask(facts, call) {
    const verb = verbOf(call);
    const { words } = call;
    if (!verb) {
      const options = OFFERED.map(({ name }) => ({ id: name, label: words.say(`meeting-do-${name}`) }));
      return [{ name: 'verb', label: words.say('meeting-do-what'), options }];
    }
    if (verb.about === 'group' && !facts.group) {
      const options = facts.led.map((group) => ({ id: group.id, label: textIn(group.name, words.language) }));
      return [...unless(call, { name: 'group', label: words.say('which-group'), options })];
    }
    if (verb.about === 'meeting' && !facts.meeting) {
      if (facts.offered.length === 0)
        throw new UserError(verb.over === 'offered' ? 'meeting-unknown' : 'no-meetings');
      const options = facts.offered.map((m) => ({ id: m.id, label: lineOf(m, call) }));
      return [{ name: 'meeting', label: words.say('which-meeting'), options }];
    }
    if (facts.meeting && facts.meeting.end <= call.at && verb.over === undefined)
      throw new UserError('meeting-over');
    return verb.ask(facts, call);
  },
  run(facts, call) {
    const verb = verbOf(call);
    if (!verb) throw new UserError('meeting-verb-unknown', { word: '' });
    return verb.run(facts, call);
  },
});

function verbOf(call: Call): Verb | undefined {
  return VERBS.find(({ name }) => name === call.answers['verb']);
}

async function leaderFacts(read: Reader, call: Call): Promise<LeaderFacts> {
  const [led, series] = await Promise.all([mayBookFor(read, call), read.all(serieses)]);
  const theirs = [...series.values()].filter((s) => led.some((group) => group.id === s.group));
  const offered = (verbOf(call)?.over === 'offered' ? lately : ahead)(theirs, call.at);
  const named = await namedMeeting(read, call, offered);
  const group = led.find(({ id }) => id === (named?.series.group ?? call.answers['group'] ?? call.group?.id));
  if (named && !group) throw new UserError('not-allowed', { who: call.words.say('role-leader') });
  const only = led.length === 1 ? led[0] : undefined;
  const people = [...(await read.all(seats, (group ?? only)?.id ?? '-')).keys()];
  return {
    led,
    series,
    offered,
    meeting: named,
    group: group ?? only,
    people: await read.many(members, people),
    comings: await read.all(comings),
    doubts: named && (await read.get(doubts, named.id)),
    present: new Set(named && (await read.all(attendances, named.id)).keys()),
  };
}

/** An admin may book for every group. */
async function mayBookFor(read: Reader, call: Call): Promise<Group[]> {
  if (call.member.roles.includes('admin')) return [...(await read.all(groups)).values()];
  return await read.many(groups, await groupsLedBy(read, call.member));
}

async function namedMeeting(
  read: Reader,
  call: Call,
  offered: readonly Meeting[],
): Promise<Meeting | undefined> {
  const named = call.answers['meeting'];
  if (named === undefined) return undefined;
  const number = readNumber(named);
  const id = parseMeetingId(named);
  const series = id && (await read.get(serieses, id.series));
  const found = number === undefined ? series && id && meetingOf(series, id.original) : offered[number - 1];
  if (!found) throw new UserError('meeting-unknown');
  if (found.off) throw new UserError('meeting-is-off');
  // Read so that it may be saved.
  await read.get(outcomes, found.id);
  return found;
}

function lineOf(m: Meeting, { words }: Call): string {
  return words.say('meeting-line', { title: titleOf(m, words), when: words.when(m.start, m.series.zone) });
}

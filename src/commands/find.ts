// find <words>: who did it before, each with the reason, and a way to be introduced; or whoever has that name. Never a
// number, never an address.
import { type Named, organisationOf, regionOf } from '../community/affiliation.ts';
import type { Knower, Reason } from '../community/expertise.ts';
import { type Knowing, whatIsKnown } from '../community/expertise-facts.ts';
import { findable, findStories, type Hit, find as search } from '../community/expertise-search.ts';
import { plainWords, termsOf } from '../community/expertise-words.ts';
import type { Member } from '../community/member.ts';
import { peopleCalled } from '../community/names-across-scripts.ts';
import { whoIs } from '../community/pairing-reach.ts';
import { professionIn } from '../community/profession.ts';
import type { Story } from '../community/story.ts';
import { storyTitle } from '../community/story-text.ts';
import type { Choice, Message } from '../core/chat.ts';
import type { Words } from '../core/words.ts';
import { commonWords } from '../locales/common-words.ts';
import { didYouMean } from './asking/person.ts';
import { answer, type Call, command, unless } from './command.ts';

const MOST = 5;
const LONGEST_LABEL = 200;

export const find = command<Knowing>({
  name: 'find',
  allow: ['member'],
  parse: (text) => (text.trim() === '' ? {} : { words: text.trim() }),
  facts: (read, call) => whatIsKnown(read, call.member.id),
  ask: (_known, call) => unless(call, { name: 'words', label: call.words.say('find-what') }),
  run({ knowers, apart, left }, call) {
    const { words, member, at, answers, community } = call;
    const query = termsOf(answers['words'] ?? '', commonWords());
    const hits = search(knowers, {
      ...{ query, seeker: member.id, at, most: MOST, apart },
      named: community,
    });
    const stories = findStories(left, query, MOST - hits.length);
    if (hits.length + stories.length === 0) return [answer(call, calledSo(knowers, apart, call))];
    const found = [peopleIn(hits, words, community), storiesIn(stories, words)];
    return [
      answer(call, {
        text: found.flatMap(({ lines }) => lines).join('\n'),
        choices: found.flatMap(({ choices }) => choices),
      }),
    ];
  },
});

interface Found {
  readonly lines: readonly string[];
  readonly choices: readonly Choice[];
}

const NOTHING: Found = { lines: [], choices: [] };

function peopleIn(hits: readonly Hit[], words: Words, named: Named): Found {
  if (hits.length === 0) return NOTHING;
  const lines = hits.map((hit) =>
    words.say('find-line', {
      who: whoIs(hit.knower.member, words, named),
      reason: because(hit, words, named),
    }),
  );
  const choices = hits.map(({ knower }) => introduce(knower.member, words));
  return { lines: [words.say('find-found', { count: hits.length }), ...lines], choices };
}

function introduce({ id, name }: Member, words: Words): Choice {
  return { id: `intro to @${id}`, label: words.say('find-introduce', { name }) };
}

/** What leads to nobody who knows may be someone's name. */
function calledSo(knowers: readonly Knower[], apart: ReadonlySet<string>, call: Call): Message {
  const { words, member, at, answers, community } = call;
  const people = findable(knowers, { seeker: member.id, at, apart }).map((knower) => knower.member);
  const name = plainWords(answers['words'] ?? '').filter((word) => !commonWords().has(word));
  const called = peopleCalled(name.join(' '), people).slice(0, MOST);
  if (called.length === 0) return { text: words.say('find-nobody') };
  const known = (one: Member) => whoIs(one, words, community);
  return {
    text: [didYouMean(called, words), ...called.map(known)].join('\n'),
    choices: called.map((one) => {
      const isAlone = called.every(({ id, name: other }) => id === one.id || other !== one.name);
      return introduce(isAlone ? one : { ...one, name: known(one) }, words);
    }),
  };
}

/** Of those who have left there is nobody to be introduced to, but something to be read. */
function storiesIn(stories: readonly Story[], words: Words): Found {
  if (stories.length === 0) return NOTHING;
  const choices = stories.map((story) => ({
    id: `stories read ${story.id}`,
    label: words.say('stories-line-former', { title: storyTitle(story) }),
  }));
  return { lines: [words.say('find-stories-former', { count: stories.length })], choices };
}

function because({ knower: { member }, reason }: Hit, words: Words, named: Named): string {
  const what = said(reason, { member, named, words }).slice(0, LONGEST_LABEL);
  return reason.kind === 'answered'
    ? words.say('find-because-answered', { count: reason.count, what })
    : words.say(`find-because-${reason.kind}`, { what });
}

function said(
  { kind, what }: Reason,
  { member, named, words }: { readonly member: Member; readonly named: Named; readonly words: Words },
): string {
  switch (kind) {
    case 'profession':
      return professionIn(what, words);
    case 'organisation':
      return organisationOf(member, named, words);
    case 'region':
      return regionOf(member, named, words);
    default:
      return what;
  }
}

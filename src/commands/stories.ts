// stories: the newest, or those in which the words are; `stories read` gives one in full, `stories meet` its teller.
import { organisationOf } from '../community/affiliation.ts';
import { type Group, groups } from '../community/group.ts';
import { type Member, members } from '../community/member.ts';
import { introducings } from '../community/pairing.ts';
import { professionIn } from '../community/profession.ts';
import {
  FORMER,
  isStoryId,
  type Story,
  storyIntroductions,
  stories as storyKind,
} from '../community/story.ts';
import { storyTitle } from '../community/story-text.ts';
import type { Choice } from '../core/chat.ts';
import type { Effect } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { verbNamed } from '../locales/verb-words.ts';
import { enoughBetween } from './asking/enough.ts';
import { answer, type Call, command } from './command.ts';
import { searchLibrary, type Told } from './story/library.ts';
import { askToMeet, type Meeting, mayMeet, meet } from './story/meet.ts';
import { read as readStory } from './story/read.ts';
import { createStoryIndex } from './story/story-index.ts';

/** As many as fit on a phone. */
const SHOWN = 5;

const index = createStoryIndex();

interface Facts extends Meeting {
  /** Everything there is to be found, where nothing was named. */
  readonly library: readonly Told[];
}

export const stories = command<Facts>({
  name: 'stories',
  allow: ['member'],
  parse(text) {
    const named = verbNamed('stories', ['read', 'meet'], text);
    if (named && isStoryId(named.rest)) return { verb: named.verb, story: named.rest };
    return { words: text.trim() };
  },
  async facts(read, call) {
    const { story } = call.answers;
    const introducing = await read.all(introducings);
    if (story === undefined)
      return { told: undefined, met: false, introducing, library: await libraryOf(read) };
    const met = await read.get(storyIntroductions, call.member.id, story);
    const told = await toldStory(read, story);
    const facts = { told, met: met !== undefined, introducing, library: [] };
    if (call.answers['verb'] !== 'meet') return facts;
    return { ...facts, enough: await enoughBetween(read, call, told?.teller) };
  },
  ask: (facts, call) => (call.answers['verb'] === 'meet' ? askToMeet(facts, call) : []),
  run(facts, call) {
    if (call.answers['verb'] === 'meet') return meet(facts, call);
    if (call.answers['story'] !== undefined) return readStory(facts, call);
    return [listed(facts, call)];
  },
});

async function toldStory(read: Reader, id: string): Promise<Told | undefined> {
  const story = await read.get(storyKind, id);
  if (story?.state !== 'published') return undefined;
  const teller = story.by === FORMER ? undefined : await read.get(members, story.by);
  const group = story.group === undefined ? undefined : await read.get(groups, story.group);
  return teller || story.by === FORMER ? { story, teller, group } : undefined;
}

/** Published stories whose tellers are still there, or let them stay. */
async function libraryOf(read: Reader): Promise<Told[]> {
  const [all, byId] = await Promise.all([read.all(storyKind), read.all(groups)]);
  const published = [...all.values()].filter(({ state }) => state === 'published');
  const tellers = await read.many(members, [...new Set(published.map(({ by }) => by))]);
  const people = new Map(tellers.map((teller) => [teller.id, teller]));
  return published.flatMap((story) => toldBy(story, people, byId));
}

function toldBy(story: Story, people: ReadonlyMap<string, Member>, byId: ReadonlyMap<string, Group>): Told[] {
  const teller = people.get(story.by);
  const group = story.group === undefined ? undefined : byId.get(story.group);
  return teller || story.by === FORMER ? [{ story, teller, group }] : [];
}

function listed({ library, introducing }: Facts, call: Call): Effect {
  const { words, answers, community: named } = call;
  const text = (answers['words'] ?? '').trim();
  const { hits, filters } = searchLibrary(library, text, { index, named, reader: words });
  if (hits.length === 0) return answer(call, words.say(text === '' ? 'stories-none-yet' : 'stories-none'));
  const shown = hits.slice(0, SHOWN);
  const narrowed = filters.length > 0 ? [words.say('stories-filtered', { filters: filters.join(', ') })] : [];
  const headline = words.say(text === '' ? 'stories-newest' : 'stories-found', { count: hits.length });
  return answer(call, {
    text: [headline, ...narrowed].join(' '),
    choices: [...shown.map((told) => toRead(told, call)), ...toMeet(shown, introducing, call)],
  });
}

function toRead({ story, teller }: Told, { words, community }: Call): Choice {
  const title = storyTitle(story);
  const label = teller
    ? words.say('stories-line', {
        title,
        profession: professionIn(teller.profession, words),
        organisation: organisationOf(teller, community, words),
      })
    : words.say('stories-line-former', { title });
  return { id: `stories read ${story.id}`, label };
}

/** Numbered as above, so that it is clear whose story is meant. */
function toMeet(shown: readonly Told[], introducing: Facts['introducing'], call: Call): Choice[] {
  return shown.flatMap(({ story, teller }, i) => {
    if (!mayMeet(teller, introducing, call)) return [];
    const label = call.words.say('stories-meet-line', { number: i + 1, name: teller.name });
    return [{ id: `stories meet ${story.id}`, label }];
  });
}

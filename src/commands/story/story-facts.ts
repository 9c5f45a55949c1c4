// What the story command reads: the caller's stories, their groups, and themselves.
import { groups, seatings } from '../../community/group.ts';
import { members } from '../../community/member.ts';
import { newStoryId, type Story, stories, type Teller, tellers } from '../../community/story.ts';
import type { Reader } from '../../core/records.ts';
import type { Call } from '../command.ts';
import type { StoryFacts, StoryVerb } from './verb.ts';

const NOBODY_YET: Teller = { told: [] };

export async function storyFacts(read: Reader, call: Call, verb: StoryVerb | undefined): Promise<StoryFacts> {
  const { id } = call.member;
  const teller = (await read.get(tellers, id)) ?? NOBODY_YET;
  const draftId = teller.draft ?? newStoryId(call.id);
  const [draft, told, named, seating, member] = await Promise.all([
    read.get(stories, draftId),
    read.many(stories, teller.told),
    namedStory(read, call),
    read.get(seatings, id),
    read.get(members, id),
  ]);
  const mine = [...(draft?.state === 'draft' ? [draft] : []), ...told].filter((story) => suits(verb, story));
  const only = call.answers['story'] === undefined && mine.length === 1 ? mine[0] : undefined;
  return {
    teller,
    draft: draft?.state === 'draft' ? draft : undefined,
    draftId,
    story: named ?? (only && (await read.get(stories, only.id))),
    mine,
    groups: (await read.many(groups, seating?.groups ?? [])).filter(({ closed }) => closed === undefined),
    member,
    others: verb?.name === 'publish' ? await otherNames(read, id) : [],
  };
}

/** Only their own: the id of someone else's story is as good as none. */
async function namedStory(read: Reader, { answers, member }: Call): Promise<Story | undefined> {
  const named = answers['story'];
  const story = named === undefined ? undefined : await read.get(stories, named);
  return story?.by === member.id ? story : undefined;
}

async function otherNames(read: Reader, but: string): Promise<string[]> {
  const everyone = await read.all(members);
  return [...everyone.values()].filter(({ id }) => id !== but).map(({ name }) => name);
}

function suits(verb: StoryVerb | undefined, { state }: Story): boolean {
  switch (verb?.about) {
    case 'draft':
      return state === 'draft';
    case 'published':
      return state === 'published';
    case 'told':
      return state !== 'withdrawn';
    case 'any':
      return true;
    default:
      return false;
  }
}

// story publish: a draft, or a story that was withdrawn and is shown once more, is there for everyone to find.
import { nextGoodMoment } from '../../community/good-moments.ts';
import type { Group } from '../../community/group.ts';
import {
  cardTurnId,
  isComplete,
  isThrough,
  type Story,
  sizeOf,
  stories,
  tellers,
} from '../../community/story.ts';
import { postOf } from '../../community/story-post.ts';
import { textIn } from '../../community/text.ts';
import type { Field } from '../../core/chat.ts';
import { type Effect, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { DAY } from '../../core/time.ts';
import { createWords } from '../../locales/words.ts';
import { answer, type Call } from '../command.ts';
import { previewAgain, shownAs } from './preview.ts';
import { type StoryFacts, type StoryVerb, theStory } from './verb.ts';

/** What stands for "post it nowhere". */
const NOWHERE = '-';

/** A card is news for this long, in milliseconds. */
const NEWS = 14 * DAY;

export const publish: StoryVerb = {
  name: 'publish',
  about: 'draft',
  ask(facts, call) {
    if (call.answers['story'] === undefined && !facts.draft) throw new UserError('story-no-draft');
    const story = theStory(facts);
    // Once all was asked it was shown, with what publishing means.
    const isShown = story.state !== 'draft' || isThrough(story);
    if (!isShown || !isComplete(story)) throw new UserError('story-unfinished');
    return story.state === 'draft' ? whichGroup(story, facts, call) : [];
  },
  run(facts, call) {
    const story = theStory(facts);
    const { words, member, at, answers } = call;
    if (story.state === 'published') return [answer(call, words.say('story-published-already'))];
    if (story.state === 'withdrawn' && answers['shown'] !== shownAs(story))
      return [previewAgain(story, facts, call)];
    const home = story.group ?? answers['group'];
    const group = facts.groups.find(({ id }) => id === home);
    const { group: _was, ...rest } = story;
    const published: Story = {
      ...rest,
      ...(group && { group: group.id }),
      state: 'published',
      at,
      publishedAt: story.publishedAt ?? at,
    };
    return [
      save(stories, story.id, published),
      save(tellers, member.id, afterPublishing(facts, story, call)),
      log({
        kind: 'story.published',
        by: member.id,
        ...(group && { group: group.id }),
        subject: story.id,
        size: sizeOf(story),
      }),
      ...cardLater(published, group, call),
      ...told(published, group, { facts, call }),
    ];
  },
};

/** Where there are several and it was told in none of them, the teller says in which its card is posted. */
function whichGroup(story: Story, { groups }: StoryFacts, { answers, words }: Call): Field[] {
  if (groups.some(({ id }) => id === story.group) || groups.length === 0) return [];
  const given = answers['group'];
  if (given === NOWHERE || groups.some(({ id }) => id === given)) return [];
  const options = groups.map((group) => ({ id: group.id, label: textIn(group.name, words.language) }));
  const nowhere = { id: NOWHERE, label: words.say('story-card-nowhere') };
  return [{ name: 'group', label: words.say('story-card-where'), options: [...options, nowhere] }];
}

function afterPublishing({ teller }: StoryFacts, { id, publishedAt }: Story, { at }: Call) {
  const { draft, ...rest } = teller;
  return {
    ...rest,
    ...(draft !== undefined && draft !== id && { draft }),
    told: [...teller.told.filter((other) => other !== id), id],
    publishedAt: publishedAt ?? at,
  };
}

/** At the next good moment, so that a story withdrawn before then is not announced. */
function cardLater(story: Story, group: Group | undefined, { at, community }: Call): Effect[] {
  if (!group || story.cardAt !== undefined) return [];
  const good = nextGoodMoment({
    from: at,
    zone: group.zone,
    community,
    quiet: community.quiet,
    days: 'any',
  });
  if (!Number.isFinite(good.at)) return [];
  const turn = {
    id: cardTurnId(story.id),
    ritual: 'story-card',
    subject: story.id,
    slot: good.at,
    until: good.at + NEWS,
  };
  return [{ do: 'later', turn }];
}

/** That it is done, and, apart so that it can be copied whole, the text for LinkedIn. */
function told(
  story: Story,
  group: Group | undefined,
  { facts, call }: { facts: StoryFacts; call: Call },
): Effect[] {
  const { words } = call;
  const lines = [
    words.say('story-published'),
    ...(group && story.cardAt === undefined
      ? [words.say('story-published-card', { group: textIn(group.name, words.language) })]
      : []),
    words.say('story-post-follows'),
  ];
  const post = postOf({
    story,
    teller: call.member,
    others: facts.others,
    words: createWords(story.language),
    group: group && textIn(group.name, story.language),
  });
  return [answer(call, lines.join(' ')), answer(call, post, 'post')];
}

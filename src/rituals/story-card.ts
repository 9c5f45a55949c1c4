// A published story's card, posted once in the group it was told in, if it still is published by then.
import { organisationOf } from '../community/affiliation.ts';
import { type Community, communities } from '../community/community.ts';
import { type Group, groups } from '../community/group.ts';
import { type Member, members } from '../community/member.ts';
import { professionIn } from '../community/profession.ts';
import { type Story, stories } from '../community/story.ts';
import { storyTitle } from '../community/story-text.ts';
import { save } from '../core/effects.ts';
import { ritual } from './ritual.ts';

interface CardFacts {
  readonly story: Story;
  readonly teller: Member;
  readonly group: Group;
  readonly community: Community;
}

export const storyCard = ritual<CardFacts>({
  name: 'story-card',
  /** Publishing says when. */
  due: () => [],
  async facts(read, turn) {
    const story = await read.get(stories, turn.subject);
    if (story?.state !== 'published' || story.group === undefined || story.cardAt !== undefined)
      return undefined;
    const [teller, group, community] = await Promise.all([
      read.get(members, story.by),
      read.get(groups, story.group),
      read.get(communities, 'community'),
    ]);
    const isThere = teller && group && group.closed === undefined && community;
    return isThere ? { story, teller, group, community } : undefined;
  },
  plan({ story, teller, group, community }, { turn, now, words }) {
    const theirs = words(group.language);
    const { name } = teller;
    const profession = professionIn(teller.profession, theirs);
    const organisation = organisationOf(teller, community, theirs);
    return [
      save(stories, story.id, { ...story, cardAt: now }),
      {
        do: 'say',
        key: turn.id,
        to: { group: group.id },
        message: {
          text: [
            theirs.say('story-card', { name, profession, organisation }),
            theirs.say('story-card-title', { title: storyTitle(story) }),
          ].join('\n'),
          choices: [
            { id: `stories read ${story.id}`, label: theirs.say('story-do-read') },
            { id: `stories meet ${story.id}`, label: theirs.say('story-do-meet') },
          ],
        },
        weight: 'ritual',
        until: turn.until,
      },
    ];
  },
});

// Asks for a story at the right moment: the morning after a meeting those who were there, and after something was done
// those who did it and told it. Whom, and how seldom, is in story-asking.
import { type Community, communities } from '../community/community.ts';
import { parseMeetingId } from '../community/meetings-of.ts';
import { ritualsOf } from '../community/ritual-settings.ts';
import { STORY_PROMPT, stories, tellers } from '../community/story.ts';
import { mayBeAsked } from '../community/story-asking.ts';
import type { Choice } from '../core/chat.ts';
import { type Effect, type Say, save } from '../core/effects.ts';
import type { Words } from '../core/words.ts';
import { type Occasion, ritual } from './ritual.ts';
import { reasonsOfMorning, turnsOfMornings } from './story-after-deed.ts';
import { reasonsAfterMeeting, turnsAfterMeetings } from './story-after-meeting.ts';
import { FRESH, type Reason, sentenceOf } from './story-reason.ts';

interface PromptFacts {
  readonly community: Community;
  readonly reasons: readonly Reason[];
}

export const storyPrompt = ritual<PromptFacts>({
  name: STORY_PROMPT,
  due(calendar, span) {
    if (ritualsOf(calendar.community).stories.everyDays === 0) return [];
    return [...turnsAfterMeetings(calendar, span), ...turnsOfMornings(calendar, span)];
  },
  async facts(read, turn) {
    const community = await read.get(communities, 'community');
    const reasonsOf = parseMeetingId(turn.subject) ? reasonsAfterMeeting : reasonsOfMorning;
    return community && { community, reasons: await reasonsOf(read, turn) };
  },
  plan({ community, reasons }, occasion) {
    const { now, turn } = occasion;
    // Found too late, after a time away: what was done is looked at again the next morning.
    if (now >= turn.slot + FRESH) return [];
    const { everyDays } = ritualsOf(community).stories;
    return reasons
      .filter(({ candidate, cause, about }) =>
        mayBeAsked(candidate, { now, everyDays, cause, always: about.kind !== 'run' }),
      )
      .flatMap((reason) => asked(reason, occasion));
  },
  /** Not once they began to tell one, or published it, or were asked after something else. */
  async wanted(read, { about: cause, member = '' }) {
    const teller = await read.get(tellers, member);
    if (teller?.asked?.cause !== cause) return false;
    const draft = teller.draft === undefined ? undefined : await read.get(stories, teller.draft);
    return Math.max(teller.publishedAt ?? 0, draft?.at ?? 0) <= teller.asked.at;
  },
});

function asked(
  { candidate: { member, teller }, cause, about }: Reason,
  { turn, now, words }: Occasion,
): Effect[] {
  const inTheirs = words(member.language);
  const hasDraft = teller?.draft !== undefined;
  const say: Say = {
    do: 'say',
    key: `${STORY_PROMPT}/${cause}/${member.id}`,
    to: { member: member.id },
    message: { text: sentenceOf(about, inTheirs, hasDraft), choices: choicesIn(inTheirs, hasDraft) },
    weight: 'nudge',
    until: turn.slot + FRESH,
    about: cause,
  };
  return [save(tellers, member.id, { told: [], ...teller, asked: { at: now, cause } }), say];
}

function choicesIn(words: Words, hasDraft: boolean): Choice[] {
  return [
    { id: 'story', label: words.say(hasDraft ? 'story-do-on' : 'story-do-tell') },
    { id: 'story later', label: words.say('story-do-later') },
    { id: 'story never', label: words.say('story-do-never') },
  ];
}

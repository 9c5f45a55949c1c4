// How what waits is shown: as blocks of someone's own page, each with all its buttons, or as a choice each in a list.
import type { Named } from '../../community/affiliation.ts';
import { whoIs } from '../../community/pairing-reach.ts';
import { isComplete, isThrough, PARTS, type Story } from '../../community/story.ts';
import { cutAt, storyTitle } from '../../community/story-text.ts';
import { textIn } from '../../community/text.ts';
import type { Choice, HomeBlock } from '../../core/chat.ts';
import type { Words } from '../../core/words.ts';
import { requestCard } from '../intro/request-card.ts';
import type { Waiting } from './what-waits.ts';

/** A question is cut here, in characters: on one's page, and in a list. */
const QUESTION = 200;
const LISTED = 60;

export function waitingBlocks(
  { checkin, questions, draft, requests }: Waiting,
  words: Words,
  named: Named,
): HomeBlock[] {
  return [
    ...(checkin ? [{ text: checkinLine(checkin, words), choices: [beginning(checkin, words)] }] : []),
    ...questions.map(({ question, asker }) => ({
      text: words.say('ask-put-to-you', {
        who: whoIs(asker, words, named),
        question: cutAt(question.text, QUESTION),
      }),
      choices: (['answer', 'know', 'pass'] as const).map((verb) => ({
        id: `ask ${verb} ${question.id}`,
        label: words.say(`ask-choice-${verb}`),
      })),
    })),
    ...(draft ? [{ text: draftLine(draft, words), choices: [goingOn(draft, words)] }] : []),
    ...requests.map(({ introduction, by }) => requestCard({ introduction, by, named }, words)),
  ];
}

export function waitingChoices(
  { checkin, questions, draft, requests }: Waiting,
  words: Words,
  named: Named,
): Choice[] {
  return [
    ...(checkin ? [{ id: 'checkin', label: checkinLine(checkin, words) }] : []),
    ...questions.map(({ question }) => ({
      id: `ask answer ${question.id}`,
      label: words.say('waiting-question', { question: cutAt(question.text, LISTED) }),
    })),
    ...(draft ? [{ id: goingOn(draft, words).id, label: draftLine(draft, words) }] : []),
    ...requests.map(({ introduction, by }) => ({
      id: `intro asked ${introduction.id}`,
      label: words.say('intro-asked', { who: whoIs(by, words, named) }),
    })),
  ];
}

function checkinLine({ group, round }: NonNullable<Waiting['checkin']>, words: Words): string {
  const day = words.day(round.closes, group.zone);
  return words.say('waiting-checkin', { group: textIn(group.name, words.language), day });
}

function beginning({ progress }: NonNullable<Waiting['checkin']>, words: Words): Choice {
  return { id: 'checkin', label: words.say(progress.upTo === 0 ? 'waiting-begin' : 'waiting-go-on') };
}

function draftLine(story: Story, words: Words): string {
  const title = storyTitle(story);
  if (isFinished(story)) return words.say('waiting-story', { title });
  const done = PARTS.filter((part) => story.parts[part] !== undefined).length;
  return words.say('story-half-done', { title, done });
}

function goingOn(story: Story, words: Words): Choice {
  return isFinished(story)
    ? { id: 'story draft', label: words.say('story-do-read') }
    : { id: 'story on', label: words.say('story-do-on') };
}

function isFinished(story: Story): boolean {
  return isThrough(story) && isComplete(story);
}

// What stands on someone's own page: their meetings, their groups, their settings; for a stranger, how to join.
import { pauseLine } from '../commands/pause-line.ts';
import type { Community } from '../community/community.ts';
import { firstSentence } from '../community/first-sentence.ts';
import type { Group } from '../community/group.ts';
import { inLines } from '../community/linked-text.ts';
import type { Answer, Meeting } from '../community/meeting.ts';
import { joinLines, lineOf, rsvpChoices } from '../community/meeting-card.ts';
import type { Member } from '../community/member.ts';
import { textIn } from '../community/text.ts';
import type { HomeBlock, HomePage } from '../core/chat.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { welcomeFor } from './guest-welcome.ts';

/** A meeting, and what the page's owner said to it. */
export interface Asked {
  readonly meeting: Meeting;
  readonly said: Answer | undefined;
}

export interface HomeFacts {
  readonly member: Member;
  readonly now: Instant;
  /** What waits for a word of theirs besides meetings, the most pressing first. */
  readonly waits: readonly HomeBlock[];
  /** The next ones, by start. */
  readonly meetings: readonly Asked[];
  /** How many more there are after those. */
  readonly beyond: number;
  readonly groups: readonly Group[];
  /** Ids of the groups they lead. */
  readonly led: readonly string[];
}

/** As many of each as make a page of some forty lines at most: of meetings fewer the more else waits. */
const MEETINGS = 5;
const FEWEST_MEETINGS = 2;
const GROUPS = 5;

/** An answer is waited for when the meeting is as near as this, in milliseconds. */
const NEAR = 14 * DAY;

export function homePage(facts: HomeFacts, words: Words): HomePage {
  return {
    blocks: [...meetingBlocks(facts, words), ...groupBlocks(facts, words), settingsBlock(facts, words)],
  };
}

/** In every language of the community, for theirs is not known. */
export function strangersPage(community: Community | undefined): HomePage {
  if (!community) return { blocks: [] };
  return { blocks: community.languages.map((language) => ({ text: welcomeFor(community, language) })) };
}

/** What waits for an answer, meetings last; then the other meetings; none twice. */
function meetingBlocks({ waits: others, meetings, beyond, now }: HomeFacts, words: Words): HomeBlock[] {
  const most = Math.max(MEETINGS - others.length, FEWEST_MEETINGS);
  const waits = ({ meeting, said }: Asked) => said === undefined && meeting.start - now < NEAR;
  const waiting = meetings.filter(waits).slice(0, most);
  const next = meetings.filter((one) => !waits(one)).slice(0, most);
  const waitingBlocks = [...others, ...waiting.map((one) => waitingBlock(one, words))];
  const nextBlocks = next.map((one) => nextBlock(one, words));
  const more = meetings.length + beyond - waiting.length - next.length;
  const none = { text: words.say('no-meetings') };
  return [
    ...titled(words.say('home-waiting'), waitingBlocks),
    ...titled(words.say('home-next'), meetings.length === 0 ? [none] : nextBlocks),
    ...(more === 0 ? [] : [moreBlock(more, words)]),
  ];
}

/** The title stands above the first of them. */
function titled(title: string, blocks: readonly HomeBlock[]): HomeBlock[] {
  return blocks.map((block, i) => (i === 0 ? { title, ...block } : block));
}

function waitingBlock({ meeting }: Asked, words: Words): HomeBlock {
  const card = inLines([lineOf(meeting, words), ...joinLines(meeting, words)]);
  return { ...card, choices: rsvpChoices(meeting, words) };
}

function nextBlock({ meeting, said }: Asked, words: Words): HomeBlock {
  const answer =
    said === undefined ? [] : [words.say('home-you-said', { answer: words.say(`rsvp-${said}`) })];
  const label = words.say(said === undefined ? 'home-answer' : 'home-change-answer');
  return {
    ...inLines([lineOf(meeting, words), ...answer, ...joinLines(meeting, words)]),
    choices: [{ id: `rsvp ${meeting.id}`, label }],
  };
}

function moreBlock(count: number, words: Words): HomeBlock {
  const choices = [{ id: 'meetings', label: words.say('home-list-meetings') }];
  return { text: words.say('home-more-meetings', { count }), choices };
}

function groupBlocks({ groups, led }: HomeFacts, words: Words): HomeBlock[] {
  if (groups.length === 0) return [];
  const lines = groups.slice(0, GROUPS).map((group) =>
    words.say(led.includes(group.id) ? 'home-group-led' : 'home-group', {
      group: textIn(group.name, words.language),
      mission: firstSentence(textIn(group.mission, words.language), words.language),
    }),
  );
  const more = groups.length - lines.length;
  if (more > 0) lines.push(words.say('home-more-groups', { count: more }));
  const feeds = words.say('home-feeds');
  const choices = [{ id: 'meetings calendar', label: words.say('home-feeds-get') }];
  return [
    { title: words.say('home-groups'), text: lines.join('\n') },
    { text: feeds, choices },
  ];
}

function settingsBlock({ member, now }: HomeFacts, words: Words): HomeBlock {
  const isPaused = member.pausedUntil !== undefined && member.pausedUntil > now;
  const language = words.say('profile-language', { language: words.say(`language-${member.language}`) });
  return {
    title: words.say('home-settings'),
    text: [pauseLine(member, { now, words }) ?? words.say('not-paused'), language].join('\n'),
    choices: [
      isPaused
        ? { id: 'resume', label: words.say('home-resume') }
        : { id: 'pause', label: words.say('home-pause') },
      { id: 'profile language', label: words.say('home-change-language') },
    ],
  };
}

// stories meet: a warm introduction. The teller hears, once, who would like to talk about their story.
import { organisationOf } from '../../community/affiliation.ts';
import type { Member } from '../../community/member.ts';
import { areApart, type Introducing } from '../../community/pairing.ts';
import { storyRequests, withRequest } from '../../community/pairing-limits.ts';
import { professionIn } from '../../community/profession.ts';
import { STORY_INTRODUCTION, type Story, storyIntroductions } from '../../community/story.ts';
import { storyTitle } from '../../community/story-text.ts';
import type { Field } from '../../core/chat.ts';
import { type Effect, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { DAY } from '../../core/time.ts';
import { createWords } from '../../locales/words.ts';
import { readerOf } from '../../rituals/introduction-looks.ts';
import { type Enough, refuseEnough } from '../asking/enough.ts';
import { answer, type Call, unless } from '../command.ts';
import type { Told } from './library.ts';
import { confirmed } from './verb.ts';

/** How one can be reached is no longer than this, in characters. */
const LONGEST_REACH = 200;

/** An introduction is of use for this long, in milliseconds; who pauses for longer cannot be introduced now. */
const FRESH = 30 * DAY;

export interface Meeting {
  readonly told: Told | undefined;
  /** They were introduced before. */
  readonly met: boolean;
  /** What members want of introductions. */
  readonly introducing: ReadonlyMap<string, Introducing>;
  /** Looked at when an introduction is asked for. */
  readonly enough?: Enough;
}

/** Whether there is a teller who may be written to at all, by this caller. */
export function mayMeet(
  teller: Member | undefined,
  introducing: Meeting['introducing'],
  { member, at }: Call,
): teller is Member {
  if (!teller || teller.id === member.id || areApart(introducing, teller.id, member.id)) return false;
  const isOut = teller.optedOut.some((ritual) => ritual === STORY_INTRODUCTION || ritual === 'all');
  return !isOut && (teller.pausedUntil ?? at) - at < FRESH;
}

export function askToMeet(meeting: Meeting, call: Call): Field[] {
  const { teller } = possible(meeting, call);
  const { words, answers } = call;
  if ((answers['reach'] ?? '').length > LONGEST_REACH)
    throw new UserError('text-too-long', { limit: LONGEST_REACH });
  const { name } = teller;
  return [
    ...unless(call, { name: 'reach', label: words.say('story-meet-reach', { name }) }),
    ...confirmed(call, words.say('story-meet-sure', { name })),
  ];
}

export function meet(meeting: Meeting, call: Call): Effect[] {
  const { story, teller } = possible(meeting, call);
  const { member, words, at, answers } = call;
  if (answers['confirm'] === 'no') return [answer(call, words.say('nothing-changed'))];
  const act = {
    kind: 'story.introduced',
    by: member.id,
    ...(story.group !== undefined && { group: story.group }),
    subject: story.id,
    re: { by: teller.id, at: story.publishedAt ?? story.at },
  };
  return [
    save(storyIntroductions, member.id, { at }, story.id),
    save(storyRequests, member.id, withRequest(meeting.enough?.requests.mine, at), 'one'),
    save(storyRequests, teller.id, withRequest(meeting.enough?.requests.theirs, at), 'other'),
    log(act),
    introduction({ story, teller }, call),
    answer(call, words.say('story-meet-sent', { name: teller.name })),
  ];
}

/** Throws UserError when there can be no introduction, and why. */
function possible({ told, met, introducing, enough }: Meeting, call: Call): Introduced {
  if (!told) throw new UserError('story-unknown');
  const { story, teller } = told;
  if (teller?.id === call.member.id) throw new UserError('story-meet-oneself');
  if (teller && met) throw new UserError('story-meet-already', { name: teller.name });
  if (!mayMeet(teller, introducing, call)) throw new UserError('story-meet-not-now');
  if (enough) refuseEnough(enough, teller, call);
  return { story, teller };
}

interface Introduced {
  readonly story: Story;
  readonly teller: Member;
}

function introduction({ story, teller }: Introduced, { member, answers, at, community }: Call): Effect {
  const theirs = createWords(teller.language);
  const { name } = member;
  const profession = professionIn(member.profession, theirs);
  const organisation = organisationOf(member, community, theirs);
  const lines = [
    theirs.say('story-introduction', { name, profession, organisation, title: storyTitle(story) }),
    theirs.say('story-introduction-reach', { reach: (answers['reach'] ?? '').trim() }),
  ];
  return {
    do: 'say',
    key: `story-introduction/${story.id}/${member.id}`,
    to: { member: teller.id },
    message: {
      text: lines.join('\n'),
      choices: [{ id: 'story never introductions', label: theirs.say('story-do-no-introductions') }],
    },
    weight: 'ritual',
    ritual: STORY_INTRODUCTION,
    until: at + FRESH,
    about: readerOf(story.id, member.id),
  };
}

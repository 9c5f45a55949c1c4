// What the records of rituals mean to the people in them: stories, check-ins, questions, introductions, charters.
import { type Action, actions } from './action.ts';
import { storyWithoutPerson, withoutPerson } from './blanking.ts';
import { afterVote, charterChanges, charterResults, charterVotes, mergers } from './charter.ts';
import {
  type CheckinGroup,
  type CheckinProgress,
  type CheckinRound,
  checkinBallots,
  checkinGroups,
  checkinLeaves,
  checkinProgress,
  checkinResults,
  checkinRounds,
  checkinShown,
} from './checkin.ts';
import { OUTDATED } from './checkin-results.ts';
import { helpings } from './expertise.ts';
import { byMember, type Held, type Holding, holding, nobodys, type Share, type Who } from './holding.ts';
import { thankings } from './kudos.ts';
import { type Introducing, type Introduction, introducings, introductions } from './pairing.ts';
import { requestsEnd, storyRequests } from './pairing-limits.ts';
import { type Question, questions } from './question.ts';
import { KEPT } from './retention.ts';
import { OFFER_STANDS, type SeatOffers, seatOffers } from './seat-offer.ts';
import { FORMER, type Story, stories, storyIntroductions, tellers } from './story.ts';

export const RITUAL_HOLDINGS: readonly Holding[] = [
  holding({ kind: stories, class: 'texts', share: storyShare, blank: storyWithoutPerson }),
  holding({ kind: tellers, class: 'profile', share: byMember }),
  holding({
    kind: storyIntroductions,
    class: 'participation',
    share: byMember,
    ends: ({ value }) => value.at + KEPT.participation,
  }),
  holding({
    kind: storyRequests,
    class: 'participation',
    share: byMember,
    ends: ({ value }) => requestsEnd(value),
  }),
  holding({
    kind: questions,
    class: 'texts',
    share: questionShare,
    blank: withoutPerson,
    ends: ({ value }) => value.at + KEPT.texts,
  }),
  holding({
    kind: actions,
    class: 'texts',
    share: actionShare,
    blank: withoutPerson,
    ends: ({ value }) => (value.closed?.at ?? value.since) + KEPT.texts,
  }),
  holding({ kind: helpings, class: 'participation', share: byMember }),
  holding({ kind: thankings, class: 'participation', share: byMember }),
  holding({ kind: introducings, class: 'profile', share: introducingShare }),
  // Never ends: two members are introduced once.
  holding({ kind: introductions, class: 'participation', share: introductionShare }),
  holding({ kind: checkinRounds, class: 'answers', share: roundShare }),
  holding({ kind: checkinBallots, class: 'answers', share: nobodys }),
  holding({ kind: checkinProgress, class: 'answers', share: progressShare }),
  holding({ kind: checkinResults, class: 'community', share: nobodys }),
  holding({
    kind: checkinShown,
    class: 'answers',
    share: shownShare,
    ends: ({ value }) => Math.max(0, ...value.shown.map(({ closed }) => closed)) + OUTDATED,
  }),
  holding({ kind: checkinGroups, class: 'answers', share: checkinGroupShare }),
  holding({ kind: checkinLeaves, class: 'profile', share: byMember }),
  holding({
    kind: charterVotes,
    class: 'answers',
    share: byMember,
    // Counted or off long since: one that is left could not be counted any more.
    ends: ({ shelf }) => afterVote(shelf),
  }),
  holding({
    kind: seatOffers,
    class: 'participation',
    share: offerShare,
    ends: ({ value }) => value.at + OFFER_STANDS,
  }),
  holding({ kind: charterResults, class: 'community', share: nobodys }),
  holding({ kind: charterChanges, class: 'community', share: nobodys }),
  holding({ kind: mergers, class: 'community', share: nobodys }),
];

/** A published story may stay, without its teller and whom to call; a draft never does. */
function storyShare({ value }: Held<Story>, { id, texts }: Who): Share<Story> {
  if (value.by !== id) return 'nothing';
  if (texts === 'withdraw' || value.state !== 'published') return 'all';
  return { left: { ...value, by: FORMER, parts: { ...value.parts, contact: '' } }, shown: value };
}

function questionShare({ value }: Held<Question>, { id, texts }: Who): Share<Question> {
  if (value.asker === id && texts === 'withdraw') return 'all';
  const asked = value.asked
    .filter(({ member }) => member !== id)
    .map(({ by, ...one }) => (by === undefined || by === id ? one : { ...one, by }));
  // Their place stays, for buttons name an answer by it: else one would thank another for theirs.
  const answered = value.answered.map(({ by, at }) => ({ by: by === id ? '' : by, at }));
  const closed = value.closed?.helped === id ? { at: value.closed.at } : value.closed;
  const isIn =
    value.asker === id ||
    value.asked.some(({ member, by }) => member === id || by === id) ||
    value.answered.some(({ by }) => by === id) ||
    closed !== value.closed;
  if (!isIn) return 'nothing';
  const { closed: _closed, ...rest } = value;
  const asker = value.asker === id ? '' : value.asker;
  return {
    left: { ...rest, asker, asked, answered, ...(closed && { closed }) },
    shown:
      value.asker === id
        ? { id: value.id, text: value.text, at: value.at }
        : { id: value.id, answered: value.answered.filter(({ by }) => by === id).map(({ at }) => at) },
  };
}

/** What a group wants done, and did, stays the group's; who wrote it down, did it and told it does not. */
function actionShare({ value, id, shelf: group }: Held<Action>, who: Who): Share<Action> {
  const { closed, ...open } = value;
  const isTheirs = { written: open.by === who.id, done: closed?.who === who.id, told: closed?.by === who.id };
  if (!Object.values(isTheirs).includes(true)) return 'nothing';
  const unlessTheirs = (member: string) => (member === who.id ? '' : member);
  const left = closed && { ...closed, who: unlessTheirs(closed.who), by: unlessTheirs(closed.by) };
  return {
    left: { ...open, by: unlessTheirs(open.by), ...(left && { closed: left }) },
    shown: {
      ...{ group, id, text: open.text, since: open.since },
      ...(closed && { closed: closed.at, did: closed.did }),
      ...isTheirs,
    },
  };
}

/** That someone never wants to meet them is that one's secret, and goes with them. */
function introducingShare(held: Held<Introducing>, who: Who): Share<Introducing> {
  if (held.id === who.id) return 'all';
  const { value } = held;
  const not = value.not.filter((id) => id !== who.id);
  return not.length < value.not.length ? { left: { ...value, not } } : 'nothing';
}

function introductionShare({ value }: Held<Introduction>, { id }: Who): Share<Introduction> {
  if (value.one !== id && value.other !== id) return 'nothing';
  return { shown: { id: value.id, at: value.at, state: value.state, met: value.met[id] } };
}

function offerShare({ value, id: closed }: Held<SeatOffers>, { id }: Who): Share<SeatOffers> {
  const { [id]: groups, ...to } = value.to;
  return groups === undefined
    ? 'nothing'
    : { left: { ...value, to }, shown: { closed, groups, at: value.at } };
}

/** Stands where a member was, the same everywhere: what is counted, and who differs from round to round, stay true. */
function steadOf({ stead = '' }: Who): string {
  return `erased/${stead}`;
}

function without(ids: readonly string[], who: Who): string[] {
  return ids.map((one) => (one === who.id ? steadOf(who) : one));
}

/** Their answers are counted, and nobody knows which: that so many answered stays too. */
function progressShare({ value, id }: Held<CheckinProgress>, who: Who): Share<CheckinProgress> {
  return id === who.id ? { left: value, leftAs: steadOf(who), shown: value } : 'nothing';
}

function roundShare({ value }: Held<CheckinRound>, who: Who): Share<CheckinRound> {
  if (!value.asked.includes(who.id)) return 'nothing';
  return {
    left: { ...value, asked: without(value.asked, who) },
    shown: { group: value.group, opened: value.opened },
  };
}

type Shown = (typeof checkinShown)['shape']['_output'];

function shownShare({ value, id: item }: Held<Shown>, person: Who): Share<Shown> {
  const theirs = value.shown.filter(({ who }) => who.includes(person.id));
  if (theirs.length === 0) return 'nothing';
  return {
    left: { shown: value.shown.map((one) => ({ ...one, who: without(one.who, person) })) },
    shown: { item, answered: theirs.map(({ closed }) => closed) },
  };
}

function checkinGroupShare({ value }: Held<CheckinGroup>, { id }: Who): Share<CheckinGroup> {
  const { [id]: last, ...lastAsked } = value.lastAsked;
  return last === undefined
    ? 'nothing'
    : { left: { ...value, lastAsked }, shown: { lastAskedInRound: last } };
}

// How a group is closed: kindly, with a last word to it, its members shown where they may be at home, and nothing lost.
import { charterChanges } from '../community/charter.ts';
import { type Group, groups } from '../community/group.ts';
import { groupsFor } from '../community/group-members.ts';
import type { Member } from '../community/member.ts';
import { OFFER_STANDS, seatOffers } from '../community/seat-offer.ts';
import { textIn } from '../community/text.ts';
import type { Message } from '../core/chat.ts';
import { type Effect, erase, log, save } from '../core/effects.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { createWords } from '../locales/words.ts';
import { calledOff } from './charter-ending.ts';
import { type Around, toEach, toGroup } from './charter-facts.ts';
import { noMerger, parted } from './charter-merging.ts';

/** A last word later than this is none; in milliseconds. */
const FRESH = 7 * DAY;

export interface Closing extends Around {
  readonly group: Group;
  readonly vote: string;
  readonly now: Instant;
}

export function closing(facts: Closing): Effect[] {
  const { group, vote, sitting, ending } = facts;
  const words = createWords(group.language);
  const last = [
    words.say('charter-closed', { group: textIn(group.name, words.language) }),
    ...(ending.series.length > 0 ? [words.say('charter-meetings-end')] : []),
  ];
  return [
    ...closed(facts),
    lastWord(facts, last),
    ...calledOff(ending, sitting.seats),
    ...offering(facts, fittingFor(facts)),
    ...toEach(sitting.people, `charter-moved/${vote}`, (theirs, member) => whereTo(facts, member, theirs)),
  ];
}

/** Kept for as long as the offers stand; by member, the groups. */
export function offering({ group, now }: Closing, offers: ReadonlyMap<string, readonly Group[]>): Effect[] {
  const to = [...offers].flatMap(([member, to]) => (to.length > 0 ? [[member, to.map(({ id }) => id)]] : []));
  return to.length > 0 ? [save(seatOffers, group.id, { at: now, to: Object.fromEntries(to) })] : [];
}

/** How long an offer stands, by the clock of the group that made it. */
export function untilWhen({ group, now }: Closing, words: Words): string {
  return words.say('charter-offer-until', { day: words.day(now + OFFER_STANDS, group.zone) });
}

function fittingFor(facts: Closing): Map<string, readonly Group[]> {
  return new Map(facts.sitting.people.map((member) => [member.id, fitting(facts, member)]));
}

function fitting({ group, open }: Closing, member: Member): readonly Group[] {
  return groupsFor(
    member,
    open.filter((one) => one.group.id !== group.id),
  );
}

/** Closed, and with it whatever was still open about its future. */
export function closed({ group, vote, now, open, change, mergers }: Closing): Effect[] {
  return [
    save(groups, group.id, { ...group, closed: now }),
    log({ kind: 'group.closed', group: group.id, subject: vote }),
    ...(change ? [erase(charterChanges, group.id)] : []),
    ...noMerger(group, { mergers }),
    ...open.flatMap(({ group: suitor }) => {
      const merger = mergers.get(suitor.id);
      const pair = merger && { vote: merger.vote, group: suitor, other: group };
      return pair && merger.into === group.id ? parted(pair, 'gone') : [];
    }),
  ];
}

export function lastWord({ group, vote, now }: Closing, lines: readonly string[]): Effect {
  return { ...toGroup(group, `charter-closed/${vote}`, { text: lines.join('\n') }), until: now + FRESH };
}

function whereTo(facts: Closing, member: Member, words: Words): Message {
  const offered = fitting(facts, member);
  const name = textIn(facts.group.name, words.language);
  if (offered.length === 0) return { text: words.say('charter-goodbye', { group: name }) };
  return {
    text: [words.say('charter-where-to', { group: name }), untilWhen(facts, words)].join('\n'),
    choices: offered.map((one) => ({ id: `group join ${one.id}`, label: textIn(one.name, words.language) })),
  };
}

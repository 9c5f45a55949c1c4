// Every few weeks, pairs those who want to be introduced, and tells both why.
import { type Community, communities } from '../community/community.ts';
import { type Knower, NO_HELPING } from '../community/expertise.ts';
import { whatIsKnown } from '../community/expertise-facts.ts';
import { groups, seatings } from '../community/group.ts';
import type { Member } from '../community/member.ts';
import {
  bars,
  INTRODUCTIONS,
  type Introduction,
  introducings,
  introductionId,
  introductions,
  pairOf,
} from '../community/pairing.ts';
import { type Candidate, profilesOf, strongest } from '../community/pairing-factors.ts';
import { match, type Pair } from '../community/pairing-match.ts';
import { type Reach, reachIn } from '../community/pairing-reach.ts';
import { pairingSlots } from '../community/pairing-slots.ts';
import { questions } from '../community/question.ts';
import { mayBeAsked } from '../community/question-routing.ts';
import { ritualsOf } from '../community/ritual-settings.ts';
import { type Effect, log, save } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { DAY } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { commonWords } from '../locales/common-words.ts';
import { askWhetherTheyMet, introduce } from './introducing.ts';
import { isStill } from './introduction-looks.ts';
import { type Occasion, ritual } from './ritual.ts';

const FRESH = 2 * DAY;

interface Facts {
  readonly community: Community;
  readonly candidates: readonly Candidate[];
  /** Pairs that must not be, and pairs that have had to do with each other. */
  readonly never: ReadonlySet<string>;
  readonly spoke: ReadonlySet<string>;
  readonly reach: Reach;
}

export const introductionsRitual = ritual<Facts>({
  name: INTRODUCTIONS,
  due({ community }, span) {
    return pairingSlots(community, span).map(({ day, at }) => ({
      id: `${INTRODUCTIONS}/${day}`,
      ritual: INTRODUCTIONS,
      subject: day,
      slot: at,
      until: at + FRESH,
    }));
  },
  async facts(read, _turn, { now }) {
    const community = await read.get(communities, 'community');
    const wanted = await read.all(introducings);
    const on = [...wanted].flatMap(([id, { on }]) => (on ? [id] : []));
    if (!community || on.length < 2) return undefined;
    const [made, asked, { knowers }, reach] = await Promise.all([
      read.all(introductions),
      read.all(questions),
      whatIsKnown(read, ''),
      reachIn(read),
    ]);
    const apart = [...wanted].flatMap(([id, { not }]) => not.map((other) => pairOf(id, other)));
    const before = [...made.values()]
      .filter((one) => bars(one, now))
      .map(({ one, other }) => pairOf(one, other));
    const spoke = [...asked.values()].flatMap((question) =>
      question.answered.map(({ by }) => pairOf(question.asker, by)),
    );
    const able = knowers.filter(({ member }) => wanted.get(member.id)?.on);
    return {
      community,
      candidates: await candidatesOf(read, able, reach),
      never: new Set([...apart, ...before]),
      spoke: new Set(spoke),
      reach,
    };
  },
  plan: planned,
  /** Not once one of the two wants the other kept out. */
  wanted: async (read, { about }) => await isStill(read, 'made', about),
});

async function candidatesOf(read: Reader, able: readonly Knower[], reach: Reach): Promise<Candidate[]> {
  const [seating, byId] = await Promise.all([read.all(seatings), read.all(groups)]);
  return able.map((knower) => {
    const sitsIn = (seating.get(knower.member.id)?.groups ?? []).flatMap((id) => byId.get(id) ?? []);
    const missions = sitsIn.flatMap(({ mission }) =>
      typeof mission === 'string' ? [mission] : Object.values(mission),
    );
    return {
      ...{ ...knower, helping: knower.helping ?? NO_HELPING, missions },
      ...{ groups: sitsIn.map(({ id }) => id), reachable: reach(knower.member) },
    };
  });
}

function planned({ community, candidates, never, spoke, reach }: Facts, occasion: Occasion): Effect[] {
  const { weights } = ritualsOf(community).intros;
  const able = candidates.filter(({ member }) => mayBeAsked(member, occasion.now, INTRODUCTIONS));
  const pairs = match(profilesOf(able, commonWords()), { weights, never, spoke });
  const byId = new Map(able.map(({ member }) => [member.id, member]));
  return pairs.flatMap((pair) => {
    const [one, other] = [byId.get(pair.one), byId.get(pair.other)];
    return one && other ? made(pair, { one, other, community, reach }, occasion) : [];
  });
}

interface Two {
  readonly one: Member;
  readonly other: Member;
  readonly community: Community;
  readonly reach: Reach;
}

function made(pair: Pair, { one, other, community, reach }: Two, { now, secret, words }: Occasion): Effect[] {
  const introduction: Introduction = {
    ...{ id: introductionId([one.id, other.id], secret), one: one.id, other: other.id, at: now },
    ...{ by: 'pairing', state: 'made', met: {} },
  };
  const [first, second] = strongest(pair.factors, ritualsOf(community).intros.weights);
  const because = (inTheirs: Words): string => {
    const [a, b] = [first, second].map((factor) => factor && inTheirs.say(`intro-factor-${factor}`));
    if (a === undefined) return '';
    return b === undefined
      ? inTheirs.say('intro-because-one', { factor: a })
      : inTheirs.say('intro-because-two', { first: a, second: b });
  };
  const tell = (to: Member, about: Member): Effect => {
    const inTheirs = words(to.language);
    return introduce({
      ...{ introduction, to, about, reach, named: community },
      ...{ because: because(inTheirs), words: inTheirs },
    });
  };
  return [
    save(introductions, introduction.id, introduction),
    log({ kind: 'introduction.made', subject: introduction.id }),
    ...[tell(one, other), tell(other, one)],
    askWhetherTheyMet(introduction, now),
  ];
}

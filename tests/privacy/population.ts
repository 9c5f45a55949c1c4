// A population over months: groups that people join and leave, rounds that ask some of them, and all that is shown. Decided
// by the rituals themselves; only words and the store are left out.
import {
  type CheckinGroup,
  type CheckinProgress,
  type CheckinResult,
  type CheckinRound,
  checkinGroups,
  checkinProgress,
  checkinResults,
  checkinRounds,
  checkinShown,
  type ItemResult,
  NO_ROUNDS,
  type Shown,
} from '../../src/community/checkin.ts';
import { type Counts, counted, noCounts } from '../../src/community/checkin-counts.ts';
import type { CheckinItem } from '../../src/community/checkin-items.ts';
import type { Group } from '../../src/community/group.ts';
import type { Held, Who } from '../../src/community/holding.ts';
import { HOLDINGS } from '../../src/community/holdings.ts';
import type { Member } from '../../src/community/member.ts';
import type { Effect } from '../../src/core/effects.ts';
import type { Kind } from '../../src/core/records.ts';
import { DAY, WEEK } from '../../src/core/time.ts';
import type { Words } from '../../src/core/words.ts';
import { checkinClosing } from '../../src/rituals/checkin-closing.ts';
import { toAsk } from '../../src/rituals/checkin-rivals.ts';
import { checkinRound } from '../../src/rituals/checkin-round.ts';
import { COMMUNITY, GROUP } from '../rituals/calendar.ts';

/** What was shown of one item of one round, and (the adversary knows even that) who had answered it. */
export interface Statement {
  readonly round: string;
  readonly item: CheckinItem;
  readonly closed: number;
  readonly who: readonly string[];
  readonly shown: ItemResult;
}

/** An item of a round, shown or not. */
export interface Asked {
  readonly round: string;
  readonly item: CheckinItem;
  readonly who: readonly string[];
  /** How often each bucket was chosen. */
  readonly buckets: readonly number[];
}

export interface Months {
  readonly statements: readonly Statement[];
  readonly asked: readonly Asked[];
  readonly results: readonly CheckinResult[];
  /** Of each round of which something was shown: how many it says answered, and how many did. */
  readonly told: readonly { readonly answered: number; readonly did: number }[];
}

const SECRET = 'a secret for tests';
const words: Words = {
  language: 'en',
  say: (id) => id,
  when: () => 'when',
  day: () => 'day',
  clock: () => 'clock',
};

/** Numbers from 0 to 1 (mulberry32), always the same for a seed. */
export function chances(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Between one and five months of up to three groups, some of them overlapping. */
export function liveThrough(seed: number): Months {
  const chance = chances(seed);
  const pool = Array.from({ length: 45 }, (_, i) => memberCalled(`m${i}`));
  const groups = Array.from({ length: 1 + Math.floor(chance() * 3) }, (_, i) =>
    newGroup(`g${i}`, pool, chance),
  );
  const months: Lived = { statements: [], asked: [], results: [], told: [] };
  const gone = new Map<string, Who>();
  const shown = new Map<CheckinItem, readonly Shown[]>();
  const rounds = 4 + Math.floor(chance() * 6);
  const apart = (1 + Math.floor(chance() * 2)) * WEEK;
  for (let week = 0; week < rounds; week += 1)
    for (const group of groups) liveOn(group, { pool, chance, shown, gone, months, now: week * apart });
  return months;
}

interface Living {
  readonly group: Group;
  readonly eager: number;
  readonly moves: number;
  people: readonly Member[];
  state: CheckinGroup;
}

function newGroup(id: string, pool: readonly Member[], chance: () => number): Living {
  const people = shuffled(pool, chance).slice(0, 3 + Math.floor(chance() * 32));
  return { group: { ...GROUP, id }, eager: chance(), moves: chance() * 0.2, people, state: NO_ROUNDS };
}

type Lived = { -readonly [K in keyof Months]: Months[K][number][] };

interface Surroundings {
  readonly pool: readonly Member[];
  readonly chance: () => number;
  readonly shown: Map<CheckinItem, readonly Shown[]>;
  /** Those who were erased. */
  readonly gone: Map<string, Who>;
  readonly months: Lived;
  readonly now: number;
}

/** Some leave, some join, some are erased, a round is held if one may be, and its leader mostly says what was done. */
function liveOn(living: Living, { pool, chance, shown, gone, months, now }: Surroundings): void {
  const { group, eager, moves } = living;
  const stayed = living.people.filter(({ id }) => chance() > moves / 2 && !gone.has(id));
  const isNew = (one: Member) => !stayed.includes(one) && !gone.has(one.id);
  living.people = [...stayed, ...pool.filter((one) => isNew(one) && chance() < moves / 4)];
  living.state = erasedFrom(checkinGroups, { value: living.state, shelf: '', id: group.id }, gone).value;
  const opened = open(living, now);
  if (!opened) return;
  const answers = tap(opened.round, { eager, chance });
  for (const { id } of living.people)
    if (chance() < moves / 6)
      gone.set(id, { id, handles: {}, texts: 'withdraw', name: '', stead: `${gone.size}` });
  const left = living.people.filter(({ id }) => !gone.has(id));
  const { result, state, remembers } = close(
    { group, people: left, state: opened.state },
    { ...erasedIn(opened, answers, gone), shown: erasedShown(shown, gone), now: now + 4 * DAY },
  );
  if (result.answered !== undefined)
    months.told.push({ answered: result.answered, did: answers.asked[0]?.who.length ?? 0 });
  for (const { id, value } of remembers) shown.set(id as CheckinItem, value.shown);
  months.results.push(result);
  months.asked.push(...answers.asked.map((one) => ({ ...one, round: opened.id })));
  months.statements.push(...statementsOf(opened.id, result, answers.asked));
  const { waits: _, ...rest } = state;
  living.state = chance() < 0.9 ? rest : state;
}

interface Tapped {
  readonly counts: Counts;
  readonly progress: ReadonlyMap<string, CheckinProgress>;
}

/** The open round, as the erasure of some who were asked leaves it. */
function erasedIn(
  { id, round }: { id: string; round: CheckinRound },
  { counts, progress }: Tapped,
  gone: ReadonlyMap<string, Who>,
) {
  const left = [...progress].map(([member, value]): [string, CheckinProgress] => {
    const held = erasedFrom(checkinProgress, { value, shelf: id, id: member }, gone);
    return [held.id, held.value];
  });
  const { value } = erasedFrom(checkinRounds, { value: round, shelf: '', id }, gone);
  return { id, round: value, counts, progress: new Map(left) };
}

function erasedShown(
  shown: ReadonlyMap<CheckinItem, readonly Shown[]>,
  gone: ReadonlyMap<string, Who>,
): Map<CheckinItem, readonly Shown[]> {
  return new Map(
    [...shown].map(([item, before]) => {
      const held = { value: { shown: [...before] }, shelf: '', id: item };
      return [item, erasedFrom(checkinShown, held, gone).value.shown] as const;
    }),
  );
}

/** What is left of a record by the rules of its kind. */
function erasedFrom<T>({ name }: Kind<T>, held: Held<T>, gone: ReadonlyMap<string, Who>): Held<T> {
  const holding = HOLDINGS.find(({ kind }) => kind.name === name);
  let now = held;
  for (const who of gone.values()) {
    const share = holding?.share(now, who) ?? 'nothing';
    if (share === 'nothing') continue;
    if (share === 'all' || share.left === undefined) throw new Error(`A ${name} would be gone.`);
    now = { ...now, value: share.left as T, id: share.leftAs ?? now.id };
  }
  return now;
}

interface House {
  readonly group: Group;
  readonly people: readonly Member[];
  readonly state: CheckinGroup;
}

function open({ group, people, state }: House, now: number) {
  if (state.waits !== undefined) return undefined;
  const id = `checkin-round/${group.id}/${now}`;
  const turn = { id, ritual: 'checkin-round', subject: group.id, slot: now, until: now + DAY };
  const eligible = people.map((member) => member.id);
  const asked = toAsk({ id: group.id, state, eligible }, new Set(), { community: COMMUNITY, week: now });
  if (asked.length === 0) return undefined;
  const facts = {
    community: COMMUNITY,
    group,
    state,
    people,
    leaders: people.slice(0, 1),
    leaves: new Map(),
    lock: 'a lock',
    asked,
  };
  const effects = checkinRound.plan(facts, { turn, now, secret: SECRET, words: () => words });
  const [round] = saves(effects, checkinRounds);
  const [next] = saves(effects, checkinGroups);
  return round && next && { id: round.id, round: round.value, state: next.value };
}

/** Some finish, some stop on the way, some never begin; in some groups all say nearly the same. */
function tap(round: CheckinRound, { eager, chance }: { eager: number; chance: () => number }) {
  const mood = Math.floor(chance() * 5);
  const alike = chance();
  let counts = noCounts(round.items.length);
  const progress = new Map<string, CheckinProgress>();
  for (const member of round.asked) {
    if (chance() > 0.3 + eager * 0.7) continue;
    const upTo = chance() < 0.8 ? round.items.length : 1 + Math.floor(chance() * 2);
    progress.set(member, { upTo });
    for (let position = 0; position < upTo; position += 1) {
      const bucket = chance() < alike ? mood : Math.floor(chance() * 5);
      counts = counted(counts, { position, bucket: bucket + 1 });
    }
  }
  const asked = round.items.map((item, position) => ({
    item,
    who: [...progress].flatMap(([id, { upTo }]) => (upTo > position ? [id] : [])).toSorted(),
    buckets: counts[position] ?? [],
  }));
  return { counts, progress, asked };
}

interface Closing {
  readonly id: string;
  readonly round: CheckinRound;
  readonly counts: Counts;
  readonly progress: ReadonlyMap<string, CheckinProgress>;
  readonly shown: ReadonlyMap<CheckinItem, readonly Shown[]>;
  readonly now: number;
}

function close({ group, people, state }: House, { id, round, counts, progress, shown, now }: Closing) {
  const turn = {
    id: `checkin-closing/${id}`,
    ritual: 'checkin-closing',
    subject: id,
    slot: now,
    until: now + DAY,
  };
  const sitting = { people, leaders: people.slice(0, 1), leaves: new Map() };
  const facts = { round, group, counts, ballots: [], progress, state, shown, ...sitting };
  const effects = checkinClosing.plan(facts, { turn, now, secret: SECRET, words: () => words });
  const [result] = saves(effects, checkinResults);
  const [next] = saves(effects, checkinGroups);
  if (!result || !next) throw new Error('A round that closes leaves a result.');
  return { result: result.value, state: next.value, remembers: saves(effects, checkinShown) };
}

function statementsOf(
  round: string,
  { items, closed }: CheckinResult,
  asked: readonly Omit<Asked, 'round'>[],
): Statement[] {
  return items.map((shown) => {
    const { who = [] } = asked.find(({ item }) => item === shown.item) ?? {};
    return { round, item: shown.item, closed, who, shown };
  });
}

function saves<T>(effects: readonly Effect[], kind: Kind<T>): { id: string; value: T }[] {
  return effects.flatMap((effect) =>
    effect.do === 'save' && effect.kind.name === kind.name
      ? [{ id: effect.id, value: effect.value as T }]
      : [],
  );
}

function shuffled<T>(all: readonly T[], chance: () => number): T[] {
  return all
    .map((one) => [chance(), one] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one);
}

function memberCalled(id: string): Member {
  const who = { profession: 'nurse', organisation: 'Hospital', region: 'north', topics: [], roles: [] };
  return { id, name: id, handles: {}, language: 'en', zone: GROUP.zone, ...who, optedOut: [], since: 0 };
}

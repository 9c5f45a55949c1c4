// From a decision to a commit: effects are addressed, acts pseudonymised, and a conflict decides again.
import { groups, seats } from '../community/group.ts';
import { type Member, members } from '../community/member.ts';
import { GROUPS_FIRST, PLATFORMS, type Place, type Platform } from '../core/chat.ts';
import type { Act, Effect, Say } from '../core/effects.ts';
import type { EngagementEvent } from '../core/engagement.ts';
import { laneOf, type Row } from '../core/outbox.ts';
import type { Reader } from '../core/records.ts';
import type { Commit } from '../core/store.ts';
import type { Instant } from '../core/time.ts';
import type { Ports } from './ports.ts';
import { createStamp } from './stamp.ts';

/** Decisions that meet a conflict are made again, at most this often. */
const ATTEMPTS = 50;

export interface Cause {
  readonly id: string;
  readonly at: Instant;
  /** The command or ritual that decides. */
  readonly from: string;
  readonly platform?: Platform;
  /** How long it must be remembered, in milliseconds, where that is longer than usual. */
  readonly kept?: number;
}

export type Decide = (read: Reader) => Promise<readonly Effect[]>;

/**
 * Gives what became of it; throws whatever the decision throws. Told of a conflict too often, it throws an Error.
 * It is decided from what is remembered first, for the commit to check; what else comes of that is decided afresh.
 */
export async function enact(ports: Ports, cause: Cause, decide: Decide): Promise<'done' | 'already'> {
  const { store } = ports;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const reading = attempt === 0 ? store.recalling() : store.reading();
    let commit: Commit;
    try {
      commit = await compose(ports, reading, { cause, effects: await decide(reading) });
    } catch (error) {
      // That it failed from what is remembered tells nothing: that may be out of date.
      if (attempt === 0) continue;
      throw error;
    }
    const result = await store.commit(reading, commit);
    if (result === 'conflict') continue;
    if (result === 'done') await wake(ports, commit.rows);
    return result;
  }
  throw new Error(`A decision of ${cause.from} met a conflict ${ATTEMPTS} times.`);
}

/** Only so that it goes out sooner: what fails to wake a sender is committed all the same, and found by the next tick. */
async function wake(ports: Ports, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  try {
    await ports.wake([...new Set(rows.map((row) => laneOf(row.place)))]);
  } catch (error) {
    ports.journal.error('the senders could not be woken', error);
  }
}

async function compose(
  ports: Ports,
  read: Reader,
  { cause, effects }: { cause: Cause; effects: readonly Effect[] },
): Promise<Commit> {
  const stamp = createStamp({ store: ports.store, secret: ports.site.secret, read, effects }, cause);
  const acts = effects.flatMap((effect): Act[] => (effect.do === 'log' ? [effect.act] : []));
  const events: EngagementEvent[] = [];
  for (const [i, act] of acts.entries()) events.push(await stamp(act, i));
  const rows: Row[] = [];
  for (const effect of effects) if (effect.do === 'say') rows.push(...(await address(read, effect, cause)));
  return {
    cause: cause.id,
    ...(cause.kept !== undefined && { kept: cause.kept }),
    changes: effects.filter((effect) => effect.do === 'save' || effect.do === 'erase'),
    events,
    rows,
    later: effects.flatMap((effect) => (effect.do === 'later' ? [effect.turn] : [])),
    drop: effects.flatMap((effect) => (effect.do === 'drop' ? [effect.turn] : [])),
  };
}

/** A row for each place the message goes to: a member's one chat, each of a group's channels, or just the place. */
async function address(read: Reader, say: Say, cause: Cause): Promise<Row[]> {
  const row = (place: Place, whose: string | undefined, suffix = ''): Row => ({
    key: `${say.key}${suffix}`,
    place,
    ...(whose !== undefined && { whose }),
    message: say.message,
    weight: say.weight,
    from: say.ritual ?? cause.from,
    at: cause.at,
    ...(say.until !== undefined && { until: say.until }),
    ...(say.about !== undefined && { about: say.about }),
    ...(say.fleeting && { fleeting: true }),
    state: 'waiting',
    // At once, whatever the platform's clock says.
    due: 0,
    tries: 0,
  });
  if ('place' in say.to) return [row(say.to.place, undefined)];
  if ('member' in say.to) {
    const { toldIn } = say.to;
    const member = await read.get(members, say.to.member);
    const place = member && privateOf(member);
    if (!member || !place) return [];
    if (toldIn !== undefined && (await isToldThere(read, { member, place, group: toldIn }))) return [];
    return [row(place, `member/${member.id}`)];
  }
  const group = await read.get(groups, say.to.group);
  return PLATFORMS.flatMap((platform) => {
    const channel = group?.channels[platform];
    if (channel === undefined) return [];
    return [row({ platform, kind: 'group', id: channel }, `group/${group?.id}`, `/${platform}`)];
  });
}

async function isToldThere(
  read: Reader,
  { member, place, group }: { member: Member; place: Place; group: string },
): Promise<boolean> {
  if (!GROUPS_FIRST.has(place.platform)) return false;
  const [channels] = (await read.many(groups, [group])).map((found) => found.channels);
  const [seat] = await read.many(seats, [member.id], group);
  return channels?.[place.platform] !== undefined && seat !== undefined;
}

/** Where a member is reached: the chat they spoke in last, else the first they have. */
export function privateOf(member: Member): Place | undefined {
  const platform = member.reach ?? PLATFORMS.find((p) => member.handles[p] !== undefined);
  const id = platform && member.handles[platform];
  return platform && id !== undefined ? { platform, kind: 'private', id } : undefined;
}

// From an act to a row of the engagement log: pseudonyms for names, and people's place in the system as it was then.
import { type Seat, seats } from '../community/group.ts';
import { type Member, members } from '../community/member.ts';
import type { Act, Effect } from '../core/effects.ts';
import type { EngagementEvent } from '../core/engagement.ts';
import type { Kind, Reader } from '../core/records.ts';
import type { Store } from '../core/store.ts';
import type { Cause } from './enact.ts';
import { actName, nobodysEventId } from './event-id.ts';

export type Stamp = (act: Act, index: number) => Promise<EngagementEvent>;

interface Stamping {
  readonly store: Store;
  readonly secret: string;
  readonly read: Reader;
  readonly effects?: readonly Effect[];
}

/**
 * The same act of the same cause always gets the same id. People are as they will be once `effects` are done: someone
 * may join in the very commit that says so.
 */
export function createStamp({ store, secret, read, effects = [] }: Stamping, cause: Cause): Stamp {
  const saved = savedIn(effects);
  const person = async (id: string | undefined): Promise<Member | undefined> => {
    if (id === undefined) return undefined;
    return saved(members, id) ?? (await read.many(members, [id]))[0];
  };
  const roleOf = async (member: Member, group: string | undefined): Promise<string> => {
    const seat = group === undefined ? undefined : await seatOf(member.id, group);
    return seat?.leads ? 'leader' : (member.roles.find((role) => role !== 'member') ?? 'member');
  };
  const seatOf = async (member: string, group: string): Promise<Seat | undefined> =>
    saved(seats, member, group) ?? (await read.many(seats, [member], group))[0];
  const pseudonym = async (member: Member | undefined): Promise<string> =>
    member === undefined ? '' : await store.pseudonym(member.id);
  const idOf = async (member: Member | undefined, act: string): Promise<string> =>
    member === undefined ? nobodysEventId(secret, act) : await store.digest(member.id, act);

  return async (act, index) => {
    const by = await person(act.by);
    const re = await person(act.re?.by);
    return {
      id: await idOf(by, actName(cause, index)),
      at: act.at ?? cause.at,
      kind: act.kind,
      who: await pseudonym(by),
      group: act.group ?? '',
      org: by?.organisation ?? '',
      profession: by?.profession ?? '',
      region: by?.region ?? '',
      role: by ? await roleOf(by, act.group) : '',
      platform: cause.platform ?? '',
      subject: act.subject ?? '',
      re_who: await pseudonym(re),
      re_org: re?.organisation ?? '',
      re_at: act.re?.at ?? 0,
      origin: act.origin ?? (by?.roles.includes('admin') ? 'ministry' : 'member'),
      size: act.size ?? 0,
    };
  };
}

/** Looks among what is being saved. */
function savedIn(effects: readonly Effect[]) {
  const saves = new Map(
    effects.flatMap((effect) =>
      effect.do === 'save'
        ? [[`${effect.kind.name}/${effect.shelf}/${effect.id}`, effect.value] as const]
        : [],
    ),
  );
  return <T>(kind: Kind<T>, id: string, shelf = ''): T | undefined =>
    saves.get(`${kind.name}/${shelf}/${id}`) as T | undefined;
}

// An erasure under way: what must still be found and taken out, of someone who is no member any more.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Handle, PLATFORMS } from '../core/chat.ts';
import { LANGUAGES } from '../core/languages.ts';
import type { Names } from '../core/names.ts';
import { kind } from '../core/records.ts';
import type { Group, Seat } from './group.ts';
import type { Who } from './holding.ts';
import type { Member } from './member.ts';

const platform = z.enum(PLATFORMS);

const erasureShape = z.object({
  member: z.string(),
  name: z.string(),
  handles: z.partialRecord(platform, z.string()),
  texts: z.enum(['withdraw', 'hand-over']),
  language: z.enum(LANGUAGES),
  /** Where they are told when all is done. */
  place: z.object({ platform, kind: z.enum(['private', 'group']), id: z.string() }),
  at: z.number(),
});
export type Erasure = z.infer<typeof erasureShape>;

/** Id: opaque. Itself erased with the last of them. */
export const erasures = kind('erasure', erasureShape);

/** Made of what was asked, so that asking twice in one breath is one erasure; tells nothing of whom it is about. */
export function erasureId(callId: string, secret: string): string {
  return createHash('sha256').update(`erasure/${secret}/${callId}`).digest('hex').slice(0, 16);
}

/** `id`: the erasure's own. */
export function whoOf({ member, name, handles, texts }: Erasure, id: string): Who {
  return { id: member, name, handles, texts, stead: id };
}

export function namesOf({ member, name, handles }: Pick<Erasure, 'member' | 'name' | 'handles'>): Names {
  return { id: member, name, handles: handlesOf({ handles }) };
}

export function handlesOf({ handles }: Pick<Member, 'handles'>): Handle[] {
  return PLATFORMS.flatMap((on) => {
    const id = handles[on];
    return id === undefined ? [] : [{ platform: on, id }];
  });
}

/** What a leader leaves behind in a group that goes on. */
export interface Duty {
  readonly group: Group;
  /** Others who lead it. */
  readonly leaders: readonly string[];
  /** Everyone else who sits in it, and may come after them. */
  readonly others: readonly string[];
}

export function dutyOf(member: string, group: Group, sitting: ReadonlyMap<string, Seat>): Duty | undefined {
  if (!sitting.get(member)?.leads || group.closed !== undefined) return undefined;
  const rest = [...sitting].filter(([id]) => id !== member);
  return {
    group,
    leaders: rest.filter(([, seat]) => seat.leads).map(([id]) => id),
    others: rest.filter(([, seat]) => !seat.leads).map(([id]) => id),
  };
}

// The accounts a member linked themselves: what may be undone.
import { z } from 'zod';
import { type Handle, PLATFORMS } from '../core/chat.ts';
import { kind } from '../core/records.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Member } from './member.ts';

const linkingShape = z.object({
  /** The hash of the code they asked for last. */
  code: z.string().optional(),
  /** Accounts linked of late, the newest last. */
  linked: z.array(z.object({ platform: z.enum(PLATFORMS), id: z.string(), at: z.number() })),
});
export type Linking = z.infer<typeof linkingShape>;

/** Id: member. */
export const linkings = kind('linking', linkingShape);

/** A link can be undone for so long, in milliseconds. */
const UNDOABLE = DAY;

/** The code is spent; links that cannot be undone any more drop out. */
export function withLinked(linking: Linking | undefined, { platform, id }: Handle, at: Instant): Linking {
  const recent = (linking?.linked ?? []).filter((link) => link.at > at - UNDOABLE);
  return { linked: [...recent, { platform, id, at }] };
}

/**
 * The account linked last, if that can be undone. Always the last: whoever slipped in can then not drive out those who
 * were there before, without going first. And never the only one.
 */
export function undoable({ linked }: Linking, { handles }: Member, now: Instant): Handle | undefined {
  const last = linked.at(-1);
  if (!last || last.at <= now - UNDOABLE) return undefined;
  const holds = handles[last.platform] === last.id && Object.keys(handles).length > 1;
  return holds ? { platform: last.platform, id: last.id } : undefined;
}

export function withoutLast({ linked }: Linking): Linking {
  return { linked: linked.slice(0, -1) };
}

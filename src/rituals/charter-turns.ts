// The turns that hang on a group's end date: none for a group that is closed.
import { charterVoteId } from '../community/charter.ts';
import type { Group } from '../community/group.ts';
import type { Turn } from '../core/effects.ts';
import type { Instant } from '../core/time.ts';
import type { Calendar, Span } from './ritual.ts';

interface Charters {
  readonly ritual: string;
  readonly slot: (group: Group) => Instant | undefined;
  /** From when on it is too late, given the slot. */
  readonly until: (group: Group, slot: Instant) => Instant;
}

export function charterTurns({ groups }: Calendar, span: Span, { ritual, slot, until }: Charters): Turn[] {
  return [...groups.values()].flatMap((group) => {
    const at = slot(group);
    if (group.until === undefined || group.closed !== undefined || at === undefined) return [];
    if (at < span.from || at >= span.until) return [];
    const vote = charterVoteId(group.id, group.until);
    return [{ id: `${ritual}/${vote}`, ritual, subject: vote, slot: at, until: until(group, at) }];
  });
}

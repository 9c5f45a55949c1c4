// What a community file asks for, checked and with its defaults filled in: records, less what only chat and time may set.
import type { Community } from './community.ts';
import type { Group, Seat } from './group.ts';
import type { Member } from './member.ts';
import type { Series } from './series.ts';

/** `feed` belongs to the group's leaders. */
export type SaidGroup = Omit<Group, 'feed'>;

export type SaidMember = Pick<
  Member,
  | 'id'
  | 'name'
  | 'handles'
  | 'language'
  | 'zone'
  | 'profession'
  | 'organisation'
  | 'region'
  | 'topics'
  | 'roles'
  | 'returns'
>;

/** Single dates are changed in chat; the revision and the moment it was learned of are ours. */
export type SaidSeries = Omit<Series, 'extra' | 'exceptions' | 'sequence' | 'since'>;

export interface SaidSeat {
  readonly member: string;
  readonly group: string;
  readonly leads?: NonNullable<Seat['leads']>;
}

export interface CommunityFile {
  readonly community: Community;
  readonly groups: readonly SaidGroup[];
  readonly members: readonly SaidMember[];
  readonly seats: readonly SaidSeat[];
  readonly series: readonly SaidSeries[];
}

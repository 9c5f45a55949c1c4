// Where the keys of open rounds are kept: with the host that opened the round, and never in the database, which writes
// down all it is told.
import type { Instant } from '../core/time.ts';
import type { RoundKey } from './checkin-seal.ts';

export interface KeptKey {
  readonly round: string;
  readonly made: Instant;
}

export interface RoundKeys {
  /** The round's key, made if there is none here. Once this resolves it outlives this process and this machine's power. */
  make(round: string, at: Instant): Promise<RoundKey>;
  /** Undefined where this host has none: another may. */
  find(round: string): Promise<RoundKey | undefined>;
  kept(): Promise<readonly KeptKey[]>;
  /** Whatever was sealed under it is closed for good. */
  destroy(round: string): Promise<void>;
}

// What the library's words for a lost connection mean for us.
import type { Trouble } from '../whatsapp-settings.ts';

/** Why one browser's life ended. `gone`: it was lost, and is brought back at once. */
export type Ending = Exclude<Trouble, 'refused'> | 'gone' | 'stopped';

const MEANINGS: ReadonlyMap<string, Ending> = new Map([
  ['LOGOUT', 'logged-out'],
  ['CONFLICT', 'taken-over'],
  ['TOS_BLOCK', 'blocked'],
  ['SMB_TOS_BLOCK', 'blocked'],
  ['PROXYBLOCK', 'blocked'],
]);

/** Of a state, or of the reason of `disconnected`. Undefined: nothing that ends a life by itself. */
export const endingOf = (state: string): Ending | undefined => MEANINGS.get(state);

const UNPAIRED = ['UNPAIRED', 'UNPAIRED_IDLE'];

export const isUnpaired = (state: string): boolean => UNPAIRED.includes(state);

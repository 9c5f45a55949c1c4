// The keys of open rounds, for a world without a data folder.
import { newRoundKey, type RoundKey } from '../../src/community/checkin-seal.ts';
import type { RoundKeys } from '../../src/community/round-keys.ts';

export function memoryRoundKeys(): RoundKeys {
  const keys = new Map<string, RoundKey & { readonly made: number }>();
  return {
    make(round, made) {
      const key = keys.get(round) ?? { made, ...newRoundKey() };
      keys.set(round, key);
      return Promise.resolve(key);
    },
    find: (round) => Promise.resolve(keys.get(round)),
    kept: () => Promise.resolve([...keys].map(([round, { made }]) => ({ round, made }))),
    destroy: (round) => Promise.resolve(void keys.delete(round)),
  };
}

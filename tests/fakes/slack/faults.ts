// Faults, in the order they were set: each call meets the first that fits it.
import type { Fault } from './types.ts';

interface Armed {
  readonly method: string;
  readonly fault: Fault;
  readonly until: number;
  readonly chance: () => number;
  left: number;
}

export type Faults = ReturnType<typeof createFaults>;

export function createFaults() {
  let armed: Armed[] = [];
  return {
    /** `*` stands for every method. Gives back a way to lift it early. */
    set(method: string, fault: Fault): () => void {
      const lasting = fault.ms !== undefined || fault.kind === 'lost-sometimes';
      const one: Armed = {
        method,
        fault,
        until: performance.now() + (fault.ms ?? Number.POSITIVE_INFINITY),
        left: fault.times ?? (lasting ? Number.POSITIVE_INFINITY : 1),
        chance: fault.kind === 'lost-sometimes' ? seeded(fault.seed) : () => 0,
      };
      armed.push(one);
      return () => {
        armed = armed.filter((other) => other !== one);
      };
    },
    /** The fault this call meets, if any, used up by so much. */
    meet(method: string, channel: string | undefined): Fault | undefined {
      armed = armed.filter(({ left, until }) => left > 0 && until > performance.now());
      const one = armed.find(
        ({ method: name, fault, chance }) =>
          (name === method || name === '*') &&
          (fault.where === undefined || fault.where === channel) &&
          (fault.kind !== 'lost-sometimes' || chance() < fault.share),
      );
      if (one) one.left -= 1;
      return one?.fault;
    },
    clear(): void {
      armed = [];
    },
  };
}

/** Mulberry32: the same numbers in [0, 1) for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

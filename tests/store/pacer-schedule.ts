// Requests to a pacer, as drawn by fast-check, and what is known of the places it gave.
import fc from 'fast-check';
import type { Pace, Pacer } from '../../src/core/pace.ts';

/** A moment on Redis's clock that lies between these two, in milliseconds. */
export interface Place {
  readonly earliest: number;
  readonly latest: number;
}

type Request =
  | { readonly do: 'reserve'; readonly names: readonly string[]; readonly patience: number }
  | { readonly do: 'rest'; readonly name: string; readonly milliseconds: number };

export interface Schedule {
  readonly paces: readonly Pace[];
  /** Requests of one round are under way at the same time. */
  readonly rounds: readonly (readonly Request[])[];
}

const NAMES = ['workspace', 'channel/a', 'channel/b'];

const request: fc.Arbitrary<Request> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('reserve' as const),
      names: fc.subarray(NAMES, { minLength: 1 }),
      patience: fc.constantFrom(0, 20, 200, 10_000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('rest' as const),
      name: fc.constantFrom(...NAMES),
      milliseconds: fc.integer({ min: 0, max: 30 }),
    }),
  },
);

export const schedules: fc.Arbitrary<Schedule> = fc.record({
  paces: fc.tuple(
    ...NAMES.map((name) =>
      fc.record({
        name: fc.constant(name),
        every: fc.double({ min: 0.3, max: 40, noNaN: true }),
        burst: fc.integer({ min: 1, max: 4 }),
      }),
    ),
  ),
  rounds: fc.array(fc.array(request, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 20 }),
});

/** Plays the schedule on all pacers by turns. Gives by name the places given, and those taken during a rest. */
export async function play(
  { paces, rounds }: Schedule,
  pacers: readonly Pacer[],
  now: () => Promise<number>,
): Promise<{ given: ReadonlyMap<string, readonly Place[]>; early: readonly Place[] }> {
  const given = new Map<string, Place[]>(NAMES.map((name) => [name, []]));
  const silentUntil = new Map<string, number>();
  const early: Place[] = [];
  for (const round of rounds) {
    const before = await now();
    const waits = await Promise.all(
      round.map((one, i) => ask(pacers[i % pacers.length] as Pacer, paces, one)),
    );
    const after = await now();
    round.forEach((one, i) => {
      if (one.do === 'rest') return;
      const wait = waits[i] ?? Infinity;
      if (wait > one.patience) return;
      const place = { earliest: before + wait, latest: after + wait };
      for (const name of one.names) given.get(name)?.push(place);
      if (one.names.some((name) => place.latest < (silentUntil.get(name) ?? 0))) early.push(place);
    });
    // A rest binds the rounds after its own.
    for (const one of round) {
      if (one.do !== 'rest') continue;
      const until = before + one.milliseconds;
      silentUntil.set(one.name, Math.max(until, silentUntil.get(one.name) ?? 0));
    }
  }
  return { given, early };
}

async function ask(pacer: Pacer, paces: readonly Pace[], one: Request): Promise<number | undefined> {
  if (one.do === 'rest') {
    await pacer.rest(one.name, one.milliseconds);
    return undefined;
  }
  const flows = paces.filter(({ name }) => one.names.includes(name));
  return await pacer.reserve(flows, one.patience);
}

/** Spans that held more places than `burst + span / every` for certain. */
export function overshoots({ every, burst }: Pace, places: readonly Place[]): string[] {
  return places.flatMap(({ earliest: from }) =>
    places.flatMap(({ latest: to }) => {
      const held = places.filter(({ earliest, latest }) => from <= earliest && latest <= to).length;
      const allowed = burst + (to - from) / every;
      // Redis's clock in milliseconds is a fraction, kept to a ten-thousandth.
      return held > Math.max(0, allowed) + 0.001
        ? [`${held} places in ${to - from} ms where ${allowed} are allowed`]
        : [];
    }),
  );
}

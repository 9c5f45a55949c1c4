// kehila start with no account: the demo community on this terminal, after a short guided tour.
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Config } from '../config.ts';
import { runConsole } from './run-console.ts';

export interface Demo {
  readonly config: Config;
  readonly demo: string;
  readonly tour: string;
  readonly root: string;
  readonly input: Readable;
  readonly isTerminal: boolean;
  write(text: string): void;
  complain(text: string): void;
}

const WELCOME = `Kehila, with a community of invented people. No account is set in .env, so it plays here.

Type who says what: "dana: meetings" in private, "dana@geriatrics: meetings" in a group, "dana: 2" to pick.
":clock +1d" moves the clock; all that is due on the way happens. Ctrl+D ends it.
People to be: dana (Hebrew), layla (Arabic), noam (English), ruth (who leads geriatrics).
`;

const HERE = '\n— The tour is over. Now it is yours: try "noam: help". —\n';

/** Plays the tour; then, on a terminal, hands over the keyboard. Gives the exit code. */
export async function runDemo({ demo, tour, isTerminal, ...at }: Demo): Promise<number> {
  at.write(WELCOME);
  const script = existsSync(tour) ? tour : undefined;
  const toured = await runConsole({ ...at, community: demo, script });
  if (!isTerminal || toured !== 0) return toured;
  at.write(HERE);
  return await runConsole({ ...at, community: demo });
}

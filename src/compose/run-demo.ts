// kehila start with no account: the demo community on this terminal, after a short guided tour.
import type { Readable } from 'node:stream';
import { type Config, listeningOn } from '../config.ts';
import { SetupError } from '../core/errors.ts';
import { createMetrics } from '../dashboards/metrics.ts';
import { servePages } from './pages.ts';
import { runConsole } from './run-console.ts';
import type { ConsoleStage } from './stage.ts';

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
export async function runDemo({ config, demo, tour, isTerminal, ...at }: Demo): Promise<number> {
  at.write(WELCOME);
  const raised = (stage: ConsoleStage) => openPages(config, stage, at);
  const options = { ...at, community: demo, baseUrl: config.baseUrl, raised };
  const toured = await runConsole({ ...options, script: tour });
  if (!isTerminal || toured !== 0) return toured;
  at.write(HERE);
  return await runConsole(options);
}

/** Without the pages the demo goes on all the same, when someone else has the port. */
async function openPages(
  config: Config,
  stage: ConsoleStage,
  { write, complain }: Pick<Demo, 'write' | 'complain'>,
) {
  const metrics = createMetrics();
  try {
    const pages = { config, house: stage.house, metrics, jobCounts: () => Promise.resolve({}) };
    const served = await servePages(pages);
    write(`ready: console, web ${listeningOn(config, served.port).baseUrl}\n`);
    return () => served.close();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    complain(`${error.message} The demo goes on without its pages.\n`);
    write('ready: console\n');
    return () => Promise.resolve();
  }
}

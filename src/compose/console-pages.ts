// The pages of a console: on this machine alone, on whatever port is free, while the console runs.
import { type Config, listeningOn, readConfig } from '../config.ts';
import { createMetrics } from '../dashboards/metrics.ts';
import { servePages } from './pages.ts';
import type { ConsoleStage } from './stage.ts';

/** Nothing of an installation's own settings: a console needs none. */
function consoleConfig(dataDir: string): Config {
  return { ...readConfig({ PORT: '0', HOST: '127.0.0.1' }, () => ''), dataDir };
}

/** From now on links lead to them. Gives what closes them. */
export async function openConsolePages(
  stage: ConsoleStage,
  tell: (line: string) => void,
): Promise<() => Promise<void>> {
  const config = consoleConfig(stage.dataDir);
  const served = await servePages({
    config,
    house: stage.house,
    metrics: createMetrics(),
    jobCounts: () => Promise.resolve({}),
  });
  const { baseUrl } = listeningOn(config, served.port);
  stage.servedAt(baseUrl);
  tell(`Its pages are at ${baseUrl} while it runs.\n`);
  return () => served.close();
}

// The settings: environment variables, and the .env file beside where Kehila is started.
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { type Config, readConfig } from '../config.ts';

export const ENV_FILE = '.env';

/** What is set in the environment wins over the file. Throws SetupError with a line for each mistake. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Config {
  const file = existsSync(ENV_FILE) ? parseEnv(readFileSync(ENV_FILE, 'utf8')) : {};
  return readConfig({ ...file, ...env }, (path) => readFileSync(path, 'utf8'));
}

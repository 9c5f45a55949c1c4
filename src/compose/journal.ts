// The operator's log: JSON lines on stderr, never a name, never a text.
import { type Logger, pino } from 'pino';
import type { Journal, Watch } from '../app/ports.ts';
import type { LogLevel } from '../config.ts';

export function createJournal(level: LogLevel): Journal {
  const logger: Logger = pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
  return {
    info: (what, about = {}) => logger.info(about, what),
    error: (what, error, about = {}) => logger.error({ ...about, err: error }, what),
  };
}

export const silentJournal: Journal = { info: () => {}, error: () => {} };

export const noWatch: Watch = { settled: () => {}, turned: () => {} };

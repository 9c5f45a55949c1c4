// Owns the one client of WhatsApp, and brings it back whatever happens.
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FoundBrowser } from '../find-browser.ts';
import type { Line } from '../line.ts';
import { clearBrowserLock } from './browser-lock.ts';
import type { Keeping } from './keeping.ts';
import { live } from './life.ts';
import { createLinkedMark } from './linked-mark.ts';
import { createNews, type Followed } from './news.ts';
import { type Ownership, ownFolder } from './ownership.ts';
import { createPresence, type Health, type Presence } from './presence.ts';
import { createReturning, type Returning } from './returning.ts';
import { findBrowserFor } from './setting-up.ts';
import { guardFromStrayRejections } from './stray-rejections.ts';
import { TIMES, type Times } from './times.ts';
import type { Ending } from './verdict.ts';
import { pause } from './waiting.ts';

export interface Keeper {
  readonly line: Line;
  health(): Health;
  /**
   * Resolves when a browser is being launched; linking is not waited for. Throws SetupError when there is no browser,
   * or the session's folder cannot be written to or is in use.
   */
  start(): Promise<void>;
  /** Resolves when the browser is gone, with its session saved. */
  stop(): Promise<void>;
}

interface Kept {
  readonly keeping: Keeping;
  readonly times: Times;
  readonly presence: Presence;
  readonly news: Followed;
  readonly returning: Returning;
  readonly stopping: AbortSignal;
}

export function createKeeper(keeping: Keeping): Keeper {
  const times = { ...TIMES, ...keeping.times };
  const presence = createPresence(times.patience, () => keeping.stood?.());
  const returning = createReturning(times);
  const mark = createLinkedMark(keeping.settings.sessionDir);
  const news = createNews({ keeping, times, presence, mark, stood: returning.stood });
  const stopper = new AbortController();
  const kept: Kept = { keeping, times, presence, news, returning, stopping: stopper.signal };
  let starting: Promise<Running> | undefined;
  return {
    line: presence.line,
    health: presence.health,
    async start() {
      starting ??= begin(kept);
      await starting;
    },
    async stop() {
      stopper.abort();
      news.pageGone();
      presence.become('stopped');
      // One that could not start has nothing to stop.
      const running = await starting?.catch(() => undefined);
      await running?.over;
    },
  };
}

interface Running {
  /** Resolves when all is ended. */
  readonly over: Promise<void>;
}

async function begin(kept: Kept): Promise<Running> {
  const { settings, report } = kept.keeping;
  const ownership = await ownFolder(settings.sessionDir, report);
  const browser = await findBrowserFor(settings).catch(async (error: unknown) => {
    await ownership.release();
    throw error;
  });
  return { over: keepOwned(kept, browser, ownership) };
}

async function keepOwned(kept: Kept, browser: FoundBrowser, ownership: Ownership): Promise<void> {
  const unguard = guardFromStrayRejections(kept.keeping.report);
  try {
    await keep(kept, browser);
  } finally {
    unguard();
    await ownership.release();
  }
}

async function keep(kept: Kept, browser: FoundBrowser): Promise<void> {
  const { presence, returning, stopping } = kept;
  while (!stopping.aborted) {
    const ending = await oneLife(kept, browser);
    if (stopping.aborted) return;
    await settle(kept, ending);
    await pause(returning.waitAfter(ending), stopping);
    if (presence.health().standing === 'stepped-back') presence.become('away');
  }
}

async function oneLife(kept: Kept, browser: FoundBrowser): Promise<Ending> {
  const { keeping, stopping } = kept;
  const { settings, report, attach } = keeping;
  try {
    await clearBrowserLock(folderOf(kept));
    return await live({ ...kept, settings, report, attach, browser, stopping });
  } catch (error) {
    report('WhatsApp cannot be started: it is tried again', error);
    return 'gone';
  }
}

/** Where we stand now, and who must know of it. */
async function settle(kept: Kept, ending: Ending): Promise<void> {
  const { presence, news, keeping } = kept;
  if (ending === 'taken-over' || ending === 'blocked') {
    presence.become('stepped-back');
    return news.alarm(ending);
  }
  if (ending !== 'logged-out') return presence.become('away');
  presence.become('unlinked');
  try {
    await news.loggedOut();
    await rm(folderOf(kept), { recursive: true, force: true, maxRetries: 4 });
  } catch (error) {
    keeping.report('what is left of the session could not be removed', error);
  }
}

/** As the library names it. */
const folderOf = ({ keeping }: Kept): string => join(resolve(keeping.settings.sessionDir), 'session');

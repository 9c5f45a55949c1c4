// One client of the library, with everything it is told; not started yet.
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client, ClientOptions } from 'whatsapp-web.js';
import { MINUTE } from '../../../core/time.ts';
import type { FoundBrowser } from '../find-browser.ts';
import type { WhatsAppSettings } from '../whatsapp-settings.ts';

export interface Making {
  readonly settings: WhatsAppSettings;
  readonly browser: FoundBrowser;
  /** Aborted, it kills the browser, also one that is only being launched. */
  readonly killing: AbortSignal;
  /** There is a browser with its page, which did not go anywhere yet. */
  launched(client: Client): void;
}

/** For one call into the page, in milliseconds: long enough for a large picture, shorter than the library's own. */
const CALL = MINUTE;

export async function createClient({ settings, browser, killing, launched }: Making): Promise<Client> {
  const { default: library } = await import('whatsapp-web.js');
  const authStrategy = new library.LocalAuth({ dataPath: settings.sessionDir });
  const client = new library.Client({ ...clientOptions(settings, browser, killing), authStrategy });
  Object.assign(authStrategy, {
    afterBrowserInitialized: async () => launched(client),
    // The library would remove the folder of a browser that lives, and go on in it. We end it instead.
    logout: () => new Promise<void>(() => undefined),
  });
  return client;
}

export function clientOptions(
  settings: WhatsAppSettings,
  browser: FoundBrowser,
  killing: AbortSignal,
): ClientOptions {
  const { path, webVersion, pairPhone, chromeArgs } = settings;
  return {
    ...(webVersion !== undefined && { webVersion }),
    webVersionCache: { type: 'local', path: webCacheOf(settings), strict: webVersion !== undefined },
    ...(pairPhone !== undefined && { pairWithPhoneNumber: { phoneNumber: pairPhone } }),
    qrMaxRetries: 0,
    evalOnNewDoc: leaveUnreadCountsAlone,
    puppeteer: {
      headless: true,
      executablePath: browser.executablePath,
      args: [...browser.args, ...chromeArgs],
      env: { PATH: path, HOME: homedir(), TMPDIR: tmpdir(), ...browser.env },
      signal: killing,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      protocolTimeout: CALL,
    },
  };
}

/**
 * Runs in the page, before all else: what has the name already, the library leaves alone. It would ask the page for the
 * whole chat at every message, only to tell of an unread count that nobody here wants: two of its three calls a message.
 */
function leaveUnreadCountsAlone(): void {
  // Anything will do that takes a chat and does nothing. It must not be a function of ours: a compiler may name those.
  Object.assign(globalThis, { onChatUnreadCountEvent: Boolean });
}

/** The library keeps each version it meets; without a place named for that, in the session's folder. */
export const webCacheOf = ({ webCache, sessionDir }: WhatsAppSettings): string =>
  webCache ?? join(sessionDir, 'web-versions');

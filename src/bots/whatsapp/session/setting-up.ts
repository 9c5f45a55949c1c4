// What the operator must have in place before there can be a session.
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupError } from '../../../core/errors.ts';
import { type FoundBrowser, findBrowser } from '../find-browser.ts';
import type { WhatsAppSettings } from '../whatsapp-settings.ts';
import { webCacheOf } from './browser-client.ts';

/** Throws SetupError when there is no browser, or not the version of WhatsApp Web that was named. */
export async function findBrowserFor(settings: WhatsAppSettings): Promise<FoundBrowser> {
  const { browser: named, path, unpackIn, webVersion } = settings;
  if (webVersion !== undefined) await checkVersion(webCacheOf(settings), webVersion);
  return findBrowser({ named, path, unpackIn });
}

async function checkVersion(cache: string, version: string): Promise<void> {
  const file = join(cache, `${version}.html`);
  await access(file).catch((error: unknown) => {
    const mend = 'put it there, correct WHATSAPP_WEB_VERSION, or leave it out';
    throw new SetupError(`${file}, the version of WhatsApp Web that was named, is not there: ${mend}.`, {
      cause: error,
    });
  });
}

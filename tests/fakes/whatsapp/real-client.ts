// The real whatsapp-web.js in a real Chromium, driven against the fake.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import whatsapp, { type ClientOptions } from 'whatsapp-web.js';
import { type FoundBrowser, findBrowser } from '../../../src/bots/whatsapp/find-browser.ts';
import type { FakeWhatsApp } from './fake-whatsapp.ts';

let found: Promise<FoundBrowser> | undefined;

/** Looked for once; the one from npm unpacks itself once for all runs. */
export function browserForTests(): Promise<FoundBrowser> {
  const { PUPPETEER_EXECUTABLE_PATH: named, PATH: path = '' } = process.env;
  const unpackIn = fileURLToPath(new URL('../../../node_modules/.cache/kehila', import.meta.url));
  found ??= findBrowser({ named, path, unpackIn });
  return found;
}

export interface Session {
  readonly folder: string;
  remove(): void;
}

/** A folder for a session to live in between two browsers. */
export function createSession(): Session {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-session-'));
  // A browser that was killed may still be writing.
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

/** Not started yet. */
export async function clientOn(fake: FakeWhatsApp, session: Session, options: ClientOptions = {}) {
  const { executablePath, args, env } = await browserForTests();
  return new whatsapp.Client({
    authStrategy: new whatsapp.LocalAuth({ dataPath: session.folder }),
    webVersion: fake.webVersion,
    webVersionCache: { type: 'local', path: fake.webCache, strict: true },
    puppeteer: {
      executablePath,
      args: [...args, ...fake.chromeArgs],
      env: { ...process.env, ...env },
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    },
    ...options,
  });
}

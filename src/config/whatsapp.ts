// The settings of WhatsApp.
import { z } from 'zod';
import { isCap, onOrOff, path, spanIn, text } from '../core/setting-shapes.ts';

export interface WhatsAppConfig {
  /** The folder of the linked session; absent, it is in the data folder. */
  readonly sessionDir: string | undefined;
  readonly webVersion: string | undefined;
  readonly webCache: string | undefined;
  readonly chromeArgs: readonly string[];
  readonly browser: string | undefined;
  /** Digits of the account's own number, to link it by a code that is typed. */
  readonly pairPhone: string | undefined;
  /** The folders in which programs are looked for. */
  readonly path: string;
  /** Of messages that nobody asked for: seconds from one to the next, from and to; how many in an hour and a day. */
  readonly apart: readonly [from: number, to: number];
  readonly hourly: number;
  readonly daily: number;
}

const CAP = 'write how many messages, from 1 to 10000';

export const whatsappVariables = {
  WHATSAPP: onOrOff('is neither on nor off: write on to be on WhatsApp, else leave it out.'),
  WHATSAPP_SESSION_DIR: path.optional(),
  WHATSAPP_PAIR_PHONE: text(
    (value) => /^\+?[1-9]\d{6,14}$/u.test(value),
    'is no telephone number: write it with its country code and without spaces, such as +972501234567.',
  ).optional(),
  WHATSAPP_SECONDS_APART: text(
    (value) => /^\d{1,3}-\d{1,3}$/u.test(value) && spanIn(value)[0] <= spanIn(value)[1],
    'is no span of seconds: write it such as 5-30.',
  )
    .default('5-30')
    .transform(spanIn),
  WHATSAPP_HOURLY: text(isCap, `is no cap: ${CAP}.`).default('80').transform(Number),
  WHATSAPP_DAILY: text(isCap, `is no cap: ${CAP}.`).default('400').transform(Number),
  WHATSAPP_WEB_VERSION: text(
    (value) => /^[\w.-]+$/u.test(value),
    'is no version of WhatsApp Web: write it such as 2.3000.1023204887-alpha.',
  ).optional(),
  WHATSAPP_WEB_CACHE: path.optional(),
  WHATSAPP_CHROME_ARGS: z.string().default(''),
  PUPPETEER_EXECUTABLE_PATH: path.optional(),
};

type Read = z.infer<z.ZodObject<typeof whatsappVariables>>;

/** Undefined where Kehila is not on WhatsApp. `path`: the folders in which programs are looked for. */
export function whatsappOf(read: Read, path: string): WhatsAppConfig | undefined {
  if (!read.WHATSAPP) return undefined;
  return {
    sessionDir: read.WHATSAPP_SESSION_DIR,
    webVersion: read.WHATSAPP_WEB_VERSION,
    webCache: read.WHATSAPP_WEB_CACHE,
    chromeArgs: wordsIn(read.WHATSAPP_CHROME_ARGS),
    browser: read.PUPPETEER_EXECUTABLE_PATH,
    pairPhone: read.WHATSAPP_PAIR_PHONE?.replace('+', ''),
    path,
    apart: read.WHATSAPP_SECONDS_APART,
    hourly: read.WHATSAPP_HOURLY,
    daily: read.WHATSAPP_DAILY,
  };
}

/** Parted at spaces, except within double quotes. */
function wordsIn(text: string): string[] {
  const words = text.match(/(?:[^\s"]|"[^"]*")+/gu) ?? [];
  return words.map((word) => word.replaceAll('"', ''));
}

/** A version is read from the folder of versions. */
export function missingOfWhatsApp(given: Readonly<Record<string, string>>): string[] {
  const { WHATSAPP_WEB_VERSION: version, WHATSAPP_WEB_CACHE: cache } = given;
  if (version && !cache)
    return ['WHATSAPP_WEB_CACHE is missing: name the folder that has the version as <version>.html.'];
  if (cache && !version)
    return ['WHATSAPP_WEB_VERSION is missing: name the version in WHATSAPP_WEB_CACHE to be used.'];
  return [];
}

// The settings, read from environment variables. Only this file, and those of the platforms in
// config/, know their names.
//
// To add one: a line in `Variables`, its field in `Config` and `configOf`, and a line in .env.example.
import { isIP } from 'node:net';
import { z } from 'zod';
import { missingOfSlack, type SlackConfig, slackOf, slackVariables } from './config/slack.ts';
import { missingOfWhatsApp, type WhatsAppConfig, whatsappOf, whatsappVariables } from './config/whatsapp.ts';
import { reasonOf, SetupError } from './core/errors.ts';
import { type Environment, givenFor, type ReadFile } from './core/given-setting.ts';
import { isBaseUrl, isHost, isPort, isRedisUrl, oneOf, onOrOff, path, text } from './core/setting-shapes.ts';

export interface Config {
  /** Folder of everything Kehila keeps, as given: relative to where it was started. */
  readonly dataDir: string;
  /** Absent: Kehila starts a private server in `dataDir`. */
  readonly redisUrl: string | undefined;
  readonly allowVolatileRedis: boolean;
  /** Keeps this community's keys apart from others' in the same Redis. */
  readonly namespace: string;
  /** 0 takes any free port: see `listeningOn`. */
  readonly port: number;
  readonly host: string;
  /** Where people's browsers reach us; no slash at its end. */
  readonly baseUrl: string;
  /** Path of community.yaml. */
  readonly community: string | undefined;
  readonly logLevel: LogLevel;
  readonly zoomWebhookSecret: string | undefined;
  readonly secret: string | undefined;
  /** Backups live for so many days. */
  readonly backupDays: number;
  /** Absent: Kehila is not on Slack. */
  readonly slack: SlackConfig | undefined;
  /** Absent: Kehila is not on WhatsApp. */
  readonly whatsapp: WhatsAppConfig | undefined;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** To listen on every network, and how one reaches that from this machine. */
const EVERYWHERE = new Map([
  ['0.0.0.0', '127.0.0.1'],
  ['::', '::1'],
]);

const Variables = z.object({
  DATA_DIR: path.default('.kehila'),
  REDIS_URL: z.string().superRefine(isRedisUrl).optional(),
  ALLOW_VOLATILE_REDIS: onOrOff(
    'is neither 1 nor 0: write 1 to allow a Redis that may lose records, else leave it out.',
  ),
  NAMESPACE: text(
    (value) => /^[a-z0-9][a-z0-9-]{0,39}$/u.test(value),
    'is no name for a community: write small letters, digits and hyphens, such as digital-health.',
  ).default('kehila'),
  PORT: text(isPort, 'is no port: write a number from 0 (any free one) to 65535, such as 8420.')
    .default('8420')
    .transform(Number),
  HOST: text(isHost, 'is no address to listen on: write 127.0.0.1, or 0.0.0.0 for every network.').default(
    '127.0.0.1',
  ),
  BASE_URL: text(
    isBaseUrl,
    'is no address of a site: write it like https://kehila.example.org, without user, password, ? or #.',
  ).optional(),
  COMMUNITY: path.optional(),
  LOG_LEVEL: oneOf(LOG_LEVELS, `is no level of logging: write one of ${LOG_LEVELS.join(', ')}.`).default(
    'info',
  ),
  ZOOM_WEBHOOK_SECRET: text(
    (value) => !/\s/u.test(value),
    'has a space in it: copy the secret token from the Zoom app again.',
  ).optional(),
  SECRET: text(
    (value) => value.length >= 32,
    'is shorter than 32 characters: make one with: openssl rand -hex 32',
  ).optional(),
  BACKUP_DAYS: text(
    (value) => /^[1-9]\d{0,3}$/u.test(value),
    'is no number of days: write a whole number from 1, such as 30.',
  )
    .default('30')
    .transform(Number),
  ...slackVariables,
  ...whatsappVariables,
});

/** Every variable there is. Each may also be given as NAME_FILE, the path of a file that holds the value. */
export const VARIABLES: readonly string[] = Object.keys(Variables.shape);

/** Reads all settings. Throws one SetupError with a line for each mistake, which never shows a value. */
export function readConfig(env: Environment, readFile: ReadFile): Config {
  const mistakes: string[] = [];
  const given: Record<string, string> = {};
  for (const name of VARIABLES) {
    try {
      const value = givenFor(name, env, readFile);
      if (value) given[name] = value;
    } catch (error) {
      mistakes.push(reasonOf(error));
    }
  }
  const read = Variables.safeParse(given);
  for (const { path, message } of read.error?.issues ?? []) mistakes.push(`${path.join('.')} ${message}`);
  mistakes.push(...missingOfSlack(given), ...missingOfWhatsApp(given));
  if (!read.success || mistakes.length > 0) throw new SetupError(mistakes.join('\n'));
  return Object.freeze(configOf(read.data, env['PATH'] ?? ''));
}

/** The settings once the server listens: with its real port, also in a base URL that was not given. */
export function listeningOn(config: Config, port: number): Config {
  const wasGiven = config.baseUrl !== urlAt(config.host, config.port);
  return Object.freeze({ ...config, port, baseUrl: wasGiven ? config.baseUrl : urlAt(config.host, port) });
}

type Read = z.infer<typeof Variables>;

function configOf(read: Read, path: string): Config {
  return {
    dataDir: read.DATA_DIR,
    redisUrl: read.REDIS_URL,
    allowVolatileRedis: read.ALLOW_VOLATILE_REDIS,
    namespace: read.NAMESPACE,
    port: read.PORT,
    host: read.HOST,
    baseUrl: read.BASE_URL?.replace(/\/+$/u, '') ?? urlAt(read.HOST, read.PORT),
    community: read.COMMUNITY,
    logLevel: read.LOG_LEVEL,
    zoomWebhookSecret: read.ZOOM_WEBHOOK_SECRET,
    secret: read.SECRET,
    backupDays: read.BACKUP_DAYS,
    slack: slackOf(read),
    whatsapp: whatsappOf(read, path),
  };
}

function urlAt(host: string, port: number): string {
  const reached = EVERYWHERE.get(host) ?? host;
  return `http://${isIP(reached) === 6 ? `[${reached}]` : reached}:${port}`;
}

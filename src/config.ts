// The settings, read from environment variables. The only file that knows their names.
//
// To add one: a line in `Variables`, its field in `Config` and `configOf`, and a line in .env.example.
import { isIP } from 'node:net';
import { z } from 'zod';
import { reasonOf, SetupError } from './core/errors.ts';
import { parseRedisUrl } from './core/redis-url.ts';

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
  /** Absent: Kehila is not on Slack. */
  readonly slack: SlackConfig | undefined;
}

export interface SlackConfig {
  readonly botToken: string;
  /** Given, Slack is heard through Socket Mode. */
  readonly appToken: string | undefined;
  /** Given, Slack is heard through HTTP calls on `host` and `port`. */
  readonly signingSecret: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly apiUrl: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;
type ReadFile = (path: string) => string;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const SWITCH = { '1': true, true: true, yes: true, '0': false, false: false, no: false } as const;

/** To listen on every network, and how one reaches that from this machine. */
const EVERYWHERE = new Map([
  ['0.0.0.0', '127.0.0.1'],
  ['::', '::1'],
]);

/** A text that fits, or else what is wrong with it and how to mend it, said without the value: it may be a secret. */
const text = (fits: (value: string) => boolean, otherwise: string) =>
  z.string().refine(fits, { error: otherwise });

const path = text(
  (value) => !value.startsWith('~'),
  'begins with ~, which only a shell knows: write it in full.',
);
const oneOf = <T extends string>(words: readonly T[], otherwise: string) =>
  z.enum(words, { error: otherwise });

const Variables = z.object({
  DATA_DIR: path.default('.kehila'),
  REDIS_URL: z.string().superRefine(isRedisUrl).optional(),
  ALLOW_VOLATILE_REDIS: oneOf(
    Object.keys(SWITCH) as (keyof typeof SWITCH)[],
    'is neither 1 nor 0: write 1 to allow a Redis that may lose records, else leave it out.',
  )
    .default('0')
    .transform((word) => SWITCH[word]),
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
  SLACK_BOT_TOKEN: text(
    (value) => /^xoxb-\S+$/u.test(value),
    'is no bot token: copy the Bot User OAuth Token, which begins with xoxb-, from OAuth & Permissions.',
  ).optional(),
  SLACK_APP_TOKEN: text(
    (value) => /^xapp-\S+$/u.test(value),
    'is no app-level token: make one with connections:write, which begins with xapp-, under Basic Information.',
  ).optional(),
  SLACK_SIGNING_SECRET: text(
    (value) => !/^xox|^xapp/u.test(value),
    'is a token: copy the Signing Secret from Basic Information.',
  ).optional(),
  SLACK_PORT: text(isPort, 'is no port: write a number from 0 to 65535.').default('8421').transform(Number),
  SLACK_API_URL: text(
    isBaseUrl,
    'is no address of an API: leave it out to call Slack itself, or write it like https://slack.example.org/api/.',
  ).optional(),
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
  mistakes.push(...missingOfSlack(given));
  if (!read.success || mistakes.length > 0) throw new SetupError(mistakes.join('\n'));
  return Object.freeze(configOf(read.data));
}

/** The settings once the server listens: with its real port, also in a base URL that was not given. */
export function listeningOn(config: Config, port: number): Config {
  const wasGiven = config.baseUrl !== urlAt(config.host, config.port);
  return Object.freeze({ ...config, port, baseUrl: wasGiven ? config.baseUrl : urlAt(config.host, port) });
}

function configOf(read: z.infer<typeof Variables>): Config {
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
    slack: slackOf(read),
  };
}

function slackOf(read: z.infer<typeof Variables>): SlackConfig | undefined {
  if (read.SLACK_BOT_TOKEN === undefined) return undefined;
  return {
    botToken: read.SLACK_BOT_TOKEN,
    appToken: read.SLACK_APP_TOKEN,
    signingSecret: read.SLACK_SIGNING_SECRET,
    host: read.HOST,
    port: read.SLACK_PORT,
    apiUrl: read.SLACK_API_URL?.replace(/\/*$/u, '/'),
  };
}

/** The bot token speaks; either of the others hears. */
function missingOfSlack(given: Readonly<Record<string, string>>): string[] {
  const { SLACK_BOT_TOKEN: speaks, SLACK_APP_TOKEN: socket, SLACK_SIGNING_SECRET: http } = given;
  if (!speaks && (socket || http))
    return ['SLACK_BOT_TOKEN is missing: copy the Bot User OAuth Token from OAuth & Permissions.'];
  if (speaks && !socket && !http)
    return [
      'SLACK_APP_TOKEN is missing: set it for Socket Mode, or SLACK_SIGNING_SECRET for calls over HTTP.',
    ];
  return [];
}

function givenFor(name: string, env: Environment, readFile: ReadFile): string {
  const direct = env[name] ?? '';
  const file = env[`${name}_FILE`] ?? '';
  if (!file) return direct;
  if (direct) throw new SetupError(`${name} and ${name}_FILE are both set: keep one of them.`);
  const content = fileContent(`${name}_FILE`, file, readFile).trim();
  if (!content) throw new SetupError(`${name}_FILE names an empty file: write the value into it.`);
  return content;
}

/** Tells only the code of what went wrong: someone may have put the secret where its path belongs. */
function fileContent(name: string, file: string, readFile: ReadFile): string {
  let code = '';
  try {
    return readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error) code = ` (${error.code})`;
  }
  throw new SetupError(`${name} names a file that cannot be read${code}: mend its path or its permissions.`);
}

function isRedisUrl(url: string, context: z.RefinementCtx<string>): void {
  try {
    parseRedisUrl(url);
  } catch (error) {
    context.addIssue(reasonOf(error).replace(/^REDIS_URL:? /u, ''));
  }
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/u.test(value) && Number(value) <= 65_535;
}

function isHost(value: string): boolean {
  return isIP(value) !== 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/iu.test(value);
}

function isBaseUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password, search, hash } = new URL(value);
  return /^https?:$/u.test(protocol) && [username, password, search, hash].every((part) => part === '');
}

function urlAt(host: string, port: number): string {
  const reached = EVERYWHERE.get(host) ?? host;
  return `http://${isIP(reached) === 6 ? `[${reached}]` : reached}:${port}`;
}

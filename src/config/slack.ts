// The settings of Slack.
import type { z } from 'zod';
import { isBaseUrl, isPort, text } from '../core/setting-shapes.ts';

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

export const slackVariables = {
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
};

type Read = z.infer<z.ZodObject<typeof slackVariables>> & { readonly HOST: string };

/** Undefined where Kehila is not on Slack. */
export function slackOf(read: Read): SlackConfig | undefined {
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
export function missingOfSlack(given: Readonly<Record<string, string>>): string[] {
  const { SLACK_BOT_TOKEN: speaks, SLACK_APP_TOKEN: socket, SLACK_SIGNING_SECRET: http } = given;
  if (!speaks && (socket || http))
    return ['SLACK_BOT_TOKEN is missing: copy the Bot User OAuth Token from OAuth & Permissions.'];
  if (speaks && !socket && !http)
    return [
      'SLACK_APP_TOKEN is missing: set it for Socket Mode, or SLACK_SIGNING_SECRET for calls over HTTP.',
    ];
  return [];
}

// Three clients to Slack's Web API, so that one kind of call never waits for another: one 429 pauses a whole client.
import { LogLevel, webApi } from '@slack/bolt';
import { SECOND } from '../../core/time.ts';
import type { SlackSettings } from './slack-settings.ts';

export interface WebClients {
  /** Posts: sent once, never again by the client itself, for Slack may have accepted what it did not answer. */
  readonly sends: webApi.WebClient;
  /** What must happen within the three seconds of a trigger. */
  readonly quick: webApi.WebClient;
  /** Looking things up. */
  readonly reads: webApi.WebClient;
}

/** Each at most this long, in milliseconds. */
const TIMEOUTS = { sends: 10 * SECOND, quick: 1.5 * SECOND, reads: 10 * SECOND };

export function createWebClients(
  { botToken, apiUrl }: Pick<SlackSettings, 'botToken' | 'apiUrl'>,
  timeouts = TIMEOUTS,
): WebClients {
  const client = (timeout: number) =>
    new webApi.WebClient(botToken, {
      ...clientOptions(apiUrl),
      timeout,
    });
  return { sends: client(timeouts.sends), quick: client(timeouts.quick), reads: client(timeouts.reads) };
}

/** No retries and no waiting inside the client: when to try again is the outbox's to say. */
export function clientOptions(apiUrl: string | undefined): webApi.WebClientOptions {
  return {
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: silent,
  };
}

const nothing = (): void => {};

/** The libraries' own lines hold texts and addresses: what matters of them reaches the operator as an error. */
export const silent = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};

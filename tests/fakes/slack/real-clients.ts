// The real clients, led to the fake Slack and kept quiet.
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, type Logger, LogLevel, SocketModeReceiver, webApi } from '@slack/bolt';
import type { FakeSlack } from './fake-slack.ts';

export const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

/** Tries once, and gives up after 2 s. */
export function clientOf(slack: FakeSlack, options: webApi.WebClientOptions = {}): webApi.WebClient {
  const careful = { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, timeout: 2_000 };
  const whither = { slackApiUrl: slack.apiUrl, logger: silent };
  return new webApi.WebClient(slack.botToken, { ...whither, ...careful, ...options });
}

/** A Bolt app with one socket. Reconnects a tenth of a second after it lost it. */
export async function boltOnSockets(slack: FakeSlack): Promise<App> {
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    logger: silent,
    clientPingTimeout: 100,
    installerOptions: { clientOptions },
  });
  const app = new App({ token: slack.botToken, receiver, clientOptions, logger: silent });
  app.error(() => Promise.resolve());
  await app.start();
  return app;
}

/** A Bolt app to which all deliveries of this Slack go from now on. */
export async function boltOnHttp(slack: FakeSlack): Promise<App> {
  const { signingSecret } = slack;
  const receiver = new HTTPReceiver({ signingSecret, logger: silent, processBeforeResponse: true });
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const app = new App({ token: slack.botToken, receiver, clientOptions, logger: silent });
  const server = await receiver.start(0);
  slack.deliverTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
  return app;
}

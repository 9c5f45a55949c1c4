// Bolt with nothing of its own: one listener for whatever comes, no memory of conversations, no retries, no log.
import { App, type Receiver } from '@slack/bolt';
import type { Identity } from '../identity.ts';
import { clientOptions, silent } from '../web-clients.ts';
import type { Listener } from './router.ts';

interface Wiring {
  readonly receiver: Receiver;
  readonly listener: Listener;
  readonly identity: Identity;
  readonly botToken: string;
  readonly apiUrl?: string | undefined;
}

export function createBolt({ receiver, listener, identity, botToken, apiUrl }: Wiring): App {
  const bolt = new App({
    receiver,
    // Else Bolt would ask Slack who we are, which is known.
    authorize: () => Promise.resolve({ botToken, botId: identity.bot, botUserId: identity.user }),
    ignoreSelf: false,
    convoStore: false,
    logger: silent,
    clientOptions: clientOptions(apiUrl),
  });
  bolt.use(listener);
  return bolt;
}

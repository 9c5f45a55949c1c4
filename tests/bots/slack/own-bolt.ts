// A door to Bolt by itself: the real Bolt behind it, and a listener that a test holds.
import type { Receiver } from '@slack/bolt';
import { expect, onTestFinished } from 'vitest';
import { createBolt } from '../../../src/bots/slack/hearing/bolt.ts';
import type { Report } from '../../../src/bots/slack/slack-settings.ts';

export interface Listener {
  /** Awaited for each body; nothing more than that unless a test says so. */
  readonly hear?: (body: Record<string, unknown>) => Promise<unknown>;
}

export interface OpenDoor {
  /** Every body that was listened to. */
  readonly heard: Record<string, unknown>[];
  /** What was reported: a test that expects some empties it, else the test fails. */
  readonly troubles: unknown[];
}

/** Opens the door that `make` makes, and shuts it when the test ends. */
export async function openTo<Door extends Receiver>(
  make: (report: Report) => Door,
  { hear = () => Promise.resolve() }: Listener = {},
): Promise<OpenDoor & { readonly door: Door }> {
  const heard: Record<string, unknown>[] = [];
  const troubles: unknown[] = [];
  onTestFinished(() => expect(troubles, 'troubles that were reported').toEqual([]));
  const rejected = unhandled();
  onTestFinished(() => expect(rejected, 'rejections that nobody handled').toEqual([]));
  const door = make((what, error) => void troubles.push(error === undefined ? what : [what, String(error)]));
  createBolt({
    receiver: door,
    async listener({ body }) {
      heard.push(body as unknown as Record<string, unknown>);
      await hear(body as unknown as Record<string, unknown>);
    },
    identity: { team: 'T0', user: 'U0BOT', bot: 'B0' },
    botToken: 'xoxb-own',
    // Nobody is there: whatever called Slack would fail.
    apiUrl: 'http://127.0.0.1:9/api/',
  });
  await door.start();
  onTestFinished(() => door.stop() as Promise<void>);
  return { door, heard, troubles };
}

/** What would end the process. */
export function unhandled(): unknown[] {
  const rejections: unknown[] = [];
  const keep = (reason: unknown) => void rejections.push(reason);
  process.on('unhandledRejection', keep);
  onTestFinished(() => void process.off('unhandledRejection', keep));
  return rejections;
}

/** A promise, and the way to keep it. */
export function held(): { readonly promise: Promise<void>; open(): void } {
  let open = (): void => {};
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { promise, open: () => open() };
}

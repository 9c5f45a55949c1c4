// A process that only hears: all of Slack's edge on a fake Slack, without a Redis, for it sends nothing.
import { onTestFinished } from 'vitest';
import { createSlack, type Listening } from '../../../src/bots/slack/slack.ts';
import type { SlackSettings } from '../../../src/bots/slack/slack-settings.ts';
import type { ChatEvent } from '../../../src/core/chat.ts';
import type { Notebook } from '../../../src/core/notebook.ts';
import type { Pacer } from '../../../src/core/pace.ts';
import type { FakeSlack } from '../../fakes/slack/fake-slack.ts';

const EMPTY: Notebook = {
  get: () => Promise.resolve(undefined),
  set: () => Promise.resolve(),
  forget: () => Promise.resolve(),
};

export interface OnlyHearing {
  readonly listening: Listening;
  readonly heard: readonly ChatEvent[];
  /** What was reported. */
  readonly troubles: unknown[];
}

/** Over sockets unless the settings say otherwise. Throws what a service would. */
export async function listenTo(
  fake: FakeSlack,
  { settings = {} }: { readonly settings?: Partial<SlackSettings> } = {},
): Promise<OnlyHearing> {
  const { botToken, appToken, apiUrl } = fake;
  const heard: ChatEvent[] = [];
  const troubles: unknown[] = [];
  const slack = await createSlack({
    settings: { botToken, appToken, apiUrl, host: '127.0.0.1', port: 0, ...settings },
    notebook: EMPTY,
    pacer: {} as Pacer,
    report: (what, error) => void troubles.push(error === undefined ? what : [what, String(error)]),
  });
  const listening = await slack.listen({
    hear: (event) => Promise.resolve(heard.push(event)),
    home: () => Promise.reject(new Error('there is no home')),
    now: () => Promise.resolve(0),
  });
  onTestFinished(listening.stop);
  return { listening, heard, troubles };
}

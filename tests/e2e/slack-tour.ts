// The demo community as it would be on Slack.
import type { FakeSlack } from '../fakes/slack/fake-slack.ts';
import { demoNow, TOURING, type Touring } from './demo-now.ts';

export const CHANNEL = 'C0GERIATRICS';
export const slackId = (name: Touring): string => `U0${name.toUpperCase()}`;

export const demoOnSlack = (): string => demoNow({ platform: 'slack', channel: CHANNEL, handleOf: slackId });

export function populate(slack: FakeSlack): void {
  for (const name of TOURING) slack.addUser({ id: slackId(name), name });
  slack.addChannel({ id: CHANNEL, name: 'geriatrics', members: TOURING.map(slackId) });
}

/** What was told to someone, marks of direction left out. */
export function toldTo(slack: FakeSlack, name: Touring): string {
  const posts = slack.told(slackId(name));
  return posts.map(({ text }) => text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '')).join('\n---\n');
}

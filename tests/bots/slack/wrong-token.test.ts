import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SlackSettings } from '../../../src/bots/slack/slack-settings.ts';
import { SetupError } from '../../../src/core/errors.ts';
import { createFakeSlack } from '../../fakes/slack/fake-slack.ts';
import { listenTo } from './only-hearing.ts';
import { unhandled } from './own-bolt.ts';

interface Where extends Partial<SlackSettings> {
  readonly away?: true;
  /** Of the Web API, other than where it is. */
  readonly path?: string;
}

/** Starts as a service does: what it throws is the test's. */
async function starting({ away, path = '/api/', ...settings }: Where = {}) {
  const fake = await createFakeSlack();
  onTestFinished(() => fake.stop());
  const rejected = unhandled();
  onTestFinished(() => expect(rejected, 'rejections that nobody handled').toEqual([]));
  if (away) await fake.goAway();
  const apiUrl = fake.apiUrl.replace('/api/', path);
  return { fake, started: listenTo(fake, { settings: { apiUrl, ...settings } }) };
}

const saying = (start: string, mend: string) => ({
  name: SetupError.name,
  message: expect.stringMatching(new RegExp(`^${start}.*${mend}.*\\.$`, 'u')),
});

describe('a wrong start on Slack is one sentence that names the mend', () => {
  it('for a bot token that Slack refuses', async () => {
    const { started } = await starting({ botToken: 'xoxb-mistyped' });
    await expect(started).rejects.toMatchObject(
      saying('Slack refuses SLACK_BOT_TOKEN \\(invalid_auth\\)', 'Bot User OAuth Token, .*xoxb-'),
    );
  });

  it('for the two tokens in each other’s place', async () => {
    const { started } = await starting({ botToken: 'xapp-fake', appToken: 'xoxb-fake' });
    await expect(started).rejects.toMatchObject(saying('Slack refuses SLACK_BOT_TOKEN', 'xoxb-'));
  });

  it.each(['xapp-mistyped', 'xoxb-fake'])('for an app token that Slack refuses: %s', async (appToken) => {
    const { fake, started } = await starting({ appToken });
    await expect(started).rejects.toMatchObject(
      saying('Slack refuses SLACK_APP_TOKEN \\(\\w+\\)', 'connections:write, .*xapp-'),
    );
    expect(fake.sockets()).toBe(0);
  });

  it('for a Slack that cannot be reached', async () => {
    const { started } = await starting({ away: true });
    await expect(started).rejects.toMatchObject(
      saying('Slack cannot be reached', 'check the network, and SLACK_API_URL'),
    );
  });

  it('for an address where something else answers', async () => {
    const { started } = await starting({ path: '/elsewhere/' });
    await expect(started).rejects.toMatchObject(saying('Slack cannot be reached', 'SLACK_API_URL'));
  });

  it('and leaves no door open when the other does not open', async () => {
    const rival = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => rival.once('listening', resolve));
    onTestFinished(() => void rival.close());
    const { port } = rival.address() as { port: number };
    const { fake, started } = await starting({ signingSecret: 'secret', port });
    await expect(started).rejects.toMatchObject(
      saying('Slack.s calls cannot be taken on', 'set another SLACK_PORT'),
    );
    await pause(200);
    expect(fake.sockets()).toBe(0);
  });
});

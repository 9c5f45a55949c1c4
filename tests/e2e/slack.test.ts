import { describe, expect, it, onTestFinished } from 'vitest';
import { createFakeSlack, type FakeSlack, type Post } from '../fakes/slack/fake-slack.ts';
import { installedAnHourAgo } from './demo-now.ts';
import { createFolder } from './folder.ts';
import { type Running, run, start, until } from './program.ts';
import { CHANNEL, demoOnSlack, populate, slackId, toldTo } from './slack-tour.ts';

const [RUTH, DANA, NOAM, LAYLA] = (['ruth', 'dana', 'noam', 'layla'] as const).map(slackId) as [
  string,
  string,
  string,
  string,
];

async function openSlack(): Promise<FakeSlack> {
  const slack = await createFakeSlack({ retries: [50, 500, 2_000] });
  onTestFinished(() => slack.stop());
  populate(slack);
  return slack;
}

type Way = 'Socket Mode' | 'HTTP';

function variables(slack: FakeSlack, way: Way) {
  return {
    COMMUNITY: 'demo.yaml',
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    ...(way === 'HTTP'
      ? { SLACK_SIGNING_SECRET: slack.signingSecret, SLACK_PORT: '0' }
      : { SLACK_APP_TOKEN: slack.appToken }),
  };
}

async function startKehila(slack: FakeSlack, way: Way, folder: string): Promise<Running> {
  const kehila = start({ folder, args: ['start'], env: variables(slack, way) });
  const [, heard = ''] = await kehila.says(/^ready: console, slack (.+?), worker, web/m);
  if (way === 'HTTP') slack.deliverTo(heard);
  return kehila;
}

/** Waits for something said to `name`, and gives it all. */
const told = (slack: FakeSlack, name: Parameters<typeof toldTo>[1], pattern: RegExp) =>
  until(`${name} is told ${pattern}`, () => pattern.exec(toldTo(slack, name)) ?? undefined);

const inChannel = (slack: FakeSlack, pattern: RegExp): Promise<Post> =>
  until(`the channel is told ${pattern}`, () => slack.posts(CHANNEL).find(({ text }) => pattern.test(text)));

describe.each<Way>(['Socket Mode', 'HTTP'])('the demo community on Slack, over %s', (way) => {
  it('goes from a command by modal, button and reminder to attendance, through a kill and a restart', async () => {
    const slack = await openSlack();
    const folder = createFolder({ 'demo.yaml': demoOnSlack() });
    await installedAnHourAgo(folder, 'demo.yaml');
    const first = await startKehila(slack, way, folder);

    // A command without what it needs asks for it in a modal.
    expect(await slack.slash(NOAM, 'dm', '/rsvp')).toMatchObject({ acknowledged: true });
    const modal = await until('the modal', () => slack.modalOf(NOAM));
    const [which] = JSON.stringify(modal).match(/Case hour[^"]*/u) ?? [];
    const answers = { 'Which meeting?': which ?? '', 'Will you be there?': 'Yes' };
    expect(await slack.submits(NOAM, answers)).toMatchObject({ acknowledged: true, errors: {} });
    await told(slack, 'noam', /Noted: coming to Case hour/u);

    // The reminder, a quarter of an hour before, with buttons.
    const reminder = await inChannel(slack, /תזכורת|Reminder/u);
    expect(await slack.clicks(DANA, reminder, 'כן')).toMatchObject({ acknowledged: true });
    await told(slack, 'dana', /שעת מקרה/u);

    // Killed in the middle, it goes on where it was.
    process.kill(first.pid, 'SIGKILL');
    await first.ended();
    const second = await startKehila(slack, way, folder);
    await slack.opensHome(LAYLA);
    await until('the home page', () => slack.homeOf(LAYLA));
    expect(JSON.stringify(slack.homeOf(LAYLA))).toContain('ساعة الحالة');

    // The code of the meeting that is on, from its leader to whoever is there.
    const [, code = ''] = await told(slack, 'ruth', /(\d{4})/u);
    expect(await slack.says(LAYLA, 'dm', code)).toMatchObject({ acknowledged: true });
    await told(slack, 'layla', /سُجّل الحضور/u);
    expect(await slack.slash(RUTH, 'dm', '/kehila', `נוכחות ${code}`)).toMatchObject({ acknowledged: true });
    await told(slack, 'ruth', /הנוכחות נרשמה/u);

    expect((await second.stop()).code).toBe(0);
    const keys = slack.posts(CHANNEL).flatMap(({ metadata }) => metadata?.event_payload['key'] ?? []);
    expect(keys).toHaveLength(new Set(keys).size);
    expect(first.err() + second.err()).not.toMatch(/"level":50/u);
  });
});

describe('kehila start on Slack', () => {
  it.each([
    {
      what: 'a bot token',
      set: { SLACK_BOT_TOKEN: 'xoxb-wrong' },
      says: /Slack refuses SLACK_BOT_TOKEN \(invalid_auth\)/,
    },
    {
      what: 'an app token',
      set: { SLACK_APP_TOKEN: 'xapp-wrong' },
      says: /Slack refuses SLACK_APP_TOKEN \(invalid_auth\)/,
    },
    {
      what: 'tokens the wrong way round',
      set: { SLACK_BOT_TOKEN: 'xapp-1' },
      says: /SLACK_BOT_TOKEN is no bot token/,
    },
  ])(
    'ends with 2 and a sentence that names the mend, given $what that will not do',
    async ({ set, says }) => {
      const slack = await openSlack();
      const folder = createFolder({ 'demo.yaml': demoOnSlack() });
      const env = { ...variables(slack, 'Socket Mode'), ...set };
      const { code, err } = await run({ folder, args: ['start'], env });
      expect(err).toMatch(says);
      expect(code).toBe(2);
    },
  );
});

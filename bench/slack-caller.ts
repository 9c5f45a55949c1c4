// The far side of Slack, in a thread of its own: calls with signed commands over many connections, and times the answers.
import { createHmac } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { Pool } from 'undici';
import { createFakeSlack, type FakeSlack } from '../tests/fakes/slack/fake-slack.ts';
import { atOnce, quantile } from './measure.ts';
import type { Answer, Asked, Load, Timed } from './slack-talk.ts';

const CONNECTIONS = 50;
let slack: FakeSlack | undefined;
let count = 0;

parentPort?.on('message', ({ id, asked }: { id: number; asked: Asked }) => {
  answer(asked)
    .then((told: Answer) => parentPort?.postMessage({ id, told }))
    .catch((error: unknown) => parentPort?.postMessage({ id, failed: String(error) }));
});

async function answer(asked: Asked): Promise<Answer> {
  switch (asked.do) {
    case 'open':
      slack = await createFakeSlack({ signingSecret: asked.secret });
      for (const id of asked.people) slack.addUser({ id, name: id });
      for (const id of asked.channels) slack.addChannel({ id, name: id, members: asked.people });
      return { apiUrl: slack.apiUrl };
    case 'call':
      return await call(asked.load);
    case 'press':
      return await press(asked);
    default:
      await slack?.stop();
      return {};
  }
}

/** All are made and signed before the clock starts. */
async function call(load: Load): Promise<Timed> {
  const { origin, pathname: path } = new URL(load.url);
  const pool = new Pool(origin, { connections: CONNECTIONS });
  const commands = Array.from({ length: load.count }, () => command(load));
  const took: number[] = [];
  let errors = 0;
  const one = async (i: number) => {
    const begun = performance.now();
    const { statusCode, body } = await pool.request({ path, method: 'POST', ...commands[i] });
    await body.dump();
    took.push(performance.now() - begun);
    if (statusCode !== 200) errors += 1;
  };
  const begun = performance.now();
  if (load.aSecond === undefined) await atOnce(CONNECTIONS, load.count, one);
  else await steadily({ count: load.count, every: 1000 / load.aSecond }, one);
  const seconds = (performance.now() - begun) / 1000;
  await pool.close();
  return { ...told(took), seconds, errors };
}

function told(took: readonly number[]): Pick<Timed, 'p99' | 'median' | 'most'> {
  return { p99: quantile(took, 0.99), median: quantile(took, 0.5), most: quantile(took, 1) };
}

/** One every so many milliseconds, whether or not those before it were answered. */
async function steadily(
  { count: times, every }: { readonly count: number; readonly every: number },
  act: (i: number) => Promise<unknown>,
): Promise<void> {
  const begun = performance.now();
  const acts: Promise<unknown>[] = [];
  for (let i = 0; i < times; i += 1) {
    const early = begun + i * every - performance.now();
    if (early > 0) await wait(early);
    acts.push(act(i));
  }
  await Promise.all(acts);
}

/** Commands that need a modal, by people of Slack's own, while every post is refused. */
async function press({ url, people, count: times, every }: Extract<Asked, { do: 'press' }>): Promise<Timed> {
  if (!slack) throw new Error('There is no Slack yet.');
  slack.deliverTo(url);
  slack.fault('chat.postMessage', { kind: '429', retryAfter: 2, ms: times * every });
  const begun = performance.now();
  const { slash, calls } = slack;
  const took: number[] = [];
  await steadily({ count: times, every }, async (i) => {
    took.push((await slash(people[i % people.length] ?? '', 'dm', '/rsvp')).ms);
  });
  const opened = calls.filter(({ method, accepted }) => method === 'views.open' && accepted).length;
  if (!calls.some(({ outcome }) => outcome === '429')) throw new Error('Nothing was refused.');
  return { ...told(took), seconds: (performance.now() - begun) / 1000, errors: times - opened };
}

/** One nobody has given before, signed as Slack would. */
function command({ secret, people, text }: Load) {
  count += 1;
  const body = new URLSearchParams({
    ...{ command: '/rsvp', text: text.replace('%', count % 2 === 0 ? 'yes' : 'no'), api_app_id: 'A1' },
    ...{ user_id: people[count % people.length] ?? '', channel_id: 'D1', team_id: 'T0FAKE' },
    ...{ trigger_id: `bench.${count}`, response_url: 'http://127.0.0.1/none' },
  }).toString();
  const stamp = Math.floor((performance.timeOrigin + performance.now()) / 1000);
  const signature = createHmac('sha256', secret).update(`v0:${stamp}:${body}`).digest('hex');
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': String(stamp),
    'x-slack-signature': `v0=${signature}`,
  };
  return { body, headers };
}

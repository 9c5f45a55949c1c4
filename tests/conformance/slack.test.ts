// The bot of Slack: the real one, with Slack's own client, against a Slack of our own.
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { createSlack, type Slack } from '../../src/bots/slack/slack.ts';
import type { ChatEvent, Place } from '../../src/core/chat.ts';
import { machineNow } from '../../src/core/time.ts';
import { createNotebook } from '../../src/store/redis/notebook.ts';
import { createPacer } from '../../src/store/redis/pacer.ts';
import { elementsOf, optionsOf, wordsOf } from '../fakes/slack/blocks.ts';
import { createFakeSlack, type FakeSlack, type Post } from '../fakes/slack/fake-slack.ts';
import type { Fault as SlackFault } from '../fakes/slack/types.ts';
import { useRedis } from '../world/use-redis.ts';
import { describeBot } from './bot-conformance.ts';
import type { BotUnderTest, Fault, Sight } from './bot-under-test.ts';

const PROGRAM = fileURLToPath(new URL('say-and-stop-in-slack.ts', import.meta.url));
const DANA = 'U0DANA';
const GROUP = 'C0GERIATRICS';

const PLACES = {
  privatePlace: { platform: 'slack', kind: 'private', id: DANA },
  groupPlace: { platform: 'slack', kind: 'group', id: GROUP },
} as const satisfies Record<string, Place>;

const FAULTS: Readonly<Record<Fault, SlackFault>> = {
  lost: { kind: 'lost' },
  refused: { kind: 'error', error: 'restricted_action' },
  'too-fast': { kind: '429', retryAfter: 1 },
};

const redis = useRedis();

async function openSlack(): Promise<BotUnderTest> {
  const slack = await createFakeSlack();
  onTestFinished(() => slack.stop());
  slack.addUser({ id: DANA, name: 'dana' });
  slack.addUser({ id: 'U0NOAM', name: 'noam' });
  slack.addChannel({ id: GROUP, name: 'geriatrics', members: [DANA, 'U0NOAM'] });
  const { client, namespace } = await redis.openStore();
  const another = () =>
    createSlack({
      settings: { ...slack, host: '127.0.0.1', port: 0, signingSecret: undefined },
      notebook: createNotebook(client, namespace, 'slack'),
      pacer: createPacer(client, namespace),
      report: () => {},
      rates: { channel: 1, workspace: 1, others: 1 },
    });
  const opened = await another();
  const seenIn = ({ id, only }: Place) => slack.posts(id).filter((post) => !post.only || post.only === only);
  return {
    ...PLACES,
    bot: opened.bot,
    since: 0,
    seen: async (place) => seenIn(place).map(sightOf),
    press: createPress(slack, { opened, seenIn }),
    fault: (kind) => void slack.fault('chat.postMessage', FAULTS[kind]),
    restart: async () => (await another()).bot,
    program: [PROGRAM, slack.apiUrl, slack.botToken, DANA],
  };
}

interface Pressing {
  readonly opened: Slack;
  seenIn(place: Place): readonly Post[];
}

/** Listens from the first press on. */
function createPress(slack: FakeSlack, { opened, seenIn }: Pressing): NonNullable<BotUnderTest['press']> {
  const heard: ChatEvent[] = [];
  let listening: ReturnType<Slack['listen']> | undefined;
  const listen = async () => {
    const home = () => Promise.resolve({ blocks: [] });
    const started = await opened.listen({ hear: async (event) => heard.push(event), home, now });
    onTestFinished(() => started.stop());
    return started;
  };
  return async (place, label) => {
    listening ??= listen();
    await listening;
    const post = seenIn(place).at(-1);
    if (!post) throw new Error(`there is nothing to press in ${place.id}`);
    const isMenu = elementsOf(post.blocks).some(({ element }) => optionsOf(element).length > 0);
    await (isMenu ? slack.picks : slack.clicks)(DANA, post, label);
    const event = heard.pop();
    if (!event) throw new Error(`${label} was pressed, and nothing was heard`);
    return event;
  };
}

const now = () => Promise.resolve(machineNow());

interface RichElement {
  readonly type: string;
  readonly text?: string;
  readonly url?: string;
  readonly style?: object;
  readonly elements?: readonly RichElement[];
}

/** As Slack's apps show it: of a post with blocks, only those. */
function sightOf({ blocks }: Post): Sight {
  const rich = blocks.filter(({ type }) => type === 'rich_text') as unknown as readonly RichElement[];
  return {
    text: rich.map(wordsIn).join('\n'),
    choices: elementsOf(blocks).flatMap(({ element }) => {
      const options = optionsOf(element);
      return options.length > 0 ? options.map(({ text }) => text.text) : [wordsOf(element.text)];
    }),
  };
}

/** What is not plain text stands in angle brackets. */
function wordsIn({ type, text = '', url, style, elements }: RichElement): string {
  if (elements) return elements.map(wordsIn).join('');
  return type === 'text' && !style ? text : `<${url ?? type}>`;
}

describeBot('the Slack bot', openSlack);

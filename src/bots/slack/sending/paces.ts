// How fast Slack may be called: about one post a second in a channel, some hundreds a minute in the workspace.
import { webApi } from '@slack/bolt';
import { RefusedError } from '../../../core/errors.ts';
import type { Pace, Pacer } from '../../../core/pace.ts';
import { MINUTE, SECOND } from '../../../core/time.ts';
import { isOperators, meaningOf, refusalOf } from '../failures.ts';
import type { Report } from '../slack-settings.ts';

/**
 * Each makes the call when its turn has come. Throws RefusedError when the call certainly did nothing: its turn is not
 * soon, or Slack refused it. A 429 holds back this kind of call, for as long as Slack says, and no other.
 */
export interface Paces {
  posting<T>(channel: string, call: Call<T>): Promise<T>;
  opening<T>(call: Call<T>): Promise<T>;
  searching<T>(call: Call<T>): Promise<T>;
  uploading<T>(call: Call<T>): Promise<T>;
}

type Call<T> = () => Promise<T>;

/** Milliseconds between two calls. */
export interface Rates {
  /** Posts in one channel, and in the whole workspace. */
  readonly channel: number;
  readonly workspace: number;
  /** Private chats opened; pages of history read; pictures uploaded. */
  readonly others?: number;
}

/** Of the others, Slack's third tier: 50 calls a minute of each method. */
export const SLACK_RATES: Required<Rates> = { channel: 1.1 * SECOND, workspace: 200, others: MINUTE / 50 };

const POSTS = 'slack/chat.postMessage';

/** Waits of up to this long are waited out, in milliseconds; longer ones are for the outbox to keep. */
const PATIENCE = 15 * SECOND;

interface Pacing {
  readonly pacer: Pacer;
  readonly report: Report;
  readonly rates?: Rates | undefined;
}

export function createPaces({ pacer, report, rates = SLACK_RATES }: Pacing): Paces {
  const { others = SLACK_RATES.others } = rates;
  const complain = createComplaint(report);
  const flowOf = createFlowOf();

  async function reserve(pace: Pace): Promise<void> {
    const wait = await pacer.reserve([pace], PATIENCE);
    if (wait > PATIENCE) throw new RefusedError('paced', wait);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  }

  async function calling<T>(call: Call<T>, flow: (retryAfter: number) => string): Promise<T> {
    try {
      const answer = await call();
      complain(undefined);
      return answer;
    } catch (error) {
      if (error instanceof webApi.WebAPIRateLimitedError) {
        const retryAfter = error.retryAfter * SECOND;
        await pacer.rest(flow(retryAfter), retryAfter);
      }
      complain(refusalOf(error));
      throw meaningOf(error);
    }
  }

  const method = (name: string) => {
    const flow = `slack/${name}`;
    return async <T>(call: Call<T>): Promise<T> => {
      await reserve({ name: flow, every: others, burst: 20 });
      return await calling(call, () => flow);
    };
  };

  return {
    async posting(channel, call) {
      // One after the other: a slow channel must not put off everyone else's place in the workspace's flow.
      await reserve({ name: `slack/${channel}`, every: rates.channel, burst: 1 });
      await reserve({ name: POSTS, every: rates.workspace, burst: 5 });
      return await calling(call, (retryAfter) => flowOf(channel, retryAfter));
    },
    opening: method('conversations.open'),
    searching: method('conversations.history'),
    uploading: method('files.uploadV2'),
  };
}

/** Which flow a post was refused in. Two channels refused at one time mean that the workspace is meant. */
function createFlowOf(): (channel: string, retryAfter: number) => string {
  let last = { channel: '', until: 0 };
  return (channel, retryAfter) => {
    const now = performance.now();
    const isWorkspace = last.channel !== channel && last.until > now;
    last = { channel, until: now + retryAfter };
    return isWorkspace ? POSTS : `slack/${channel}`;
  };
}

/** Told of each answer: what only the operator can mend is said once, not for every message that waits for it. */
function createComplaint(report: Report): (code: string | undefined) => void {
  let said: string | undefined;
  return (code) => {
    const wrong = code !== undefined && isOperators(code) ? code : undefined;
    if (wrong !== undefined && wrong !== said) report(`Slack refuses what we post: ${wrong}`);
    said = wrong;
  };
}

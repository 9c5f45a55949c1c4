// The bot's private chat with each person: Slack opens few a minute, so its id is asked for once and kept.
import type { webApi } from '@slack/bolt';
import type { Notebook } from '../../../core/notebook.ts';
import type { Paces } from './paces.ts';

export interface PrivateChats {
  channelOf(user: string): Promise<string>;
  /** A chat that someone wrote in is known without asking. */
  learn(user: string, channel: string): Promise<void>;
  /** Slack says that there is no such chat: it is of another app, or another workspace. */
  forget(user: string): Promise<void>;
}

interface Opening {
  readonly client: webApi.WebClient;
  readonly notebook: Notebook;
  readonly paced: Paces['opening'];
}

export function createPrivateChats({ client, notebook, paced }: Opening): PrivateChats {
  const known = new Map<string, string>();
  const asked = new Map<string, Promise<string>>();

  async function learn(user: string, channel: string): Promise<void> {
    if (known.get(user) === channel) return;
    await notebook.set(keyOf(user), channel);
    known.set(user, channel);
  }

  async function lookUp(user: string): Promise<string> {
    const noted = await notebook.get(keyOf(user));
    const id = noted ?? (await paced(() => client.conversations.open({ users: user }))).channel?.id;
    if (!id) throw new Error('Slack opened a private chat without an id');
    if (noted === undefined) await learn(user, id);
    known.set(user, id);
    return id;
  }

  return {
    learn,
    async channelOf(user) {
      const id = known.get(user);
      if (id !== undefined) return id;
      const answer = asked.get(user) ?? lookUp(user).finally(() => asked.delete(user));
      asked.set(user, answer);
      return await answer;
    },
    async forget(user) {
      known.delete(user);
      await notebook.forget(keyOf(user));
    },
  };
}

function keyOf(user: string): string {
  return `chat/${user}`;
}

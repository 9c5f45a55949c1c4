// Who the bot is in its workspace, asked once at the start: a wrong token is found here and nowhere else.
import type { webApi } from '@slack/bolt';
import { reasonOf, SetupError } from '../../core/errors.ts';
import { isOperators, refusalOf } from './failures.ts';

export interface Identity {
  readonly team: string;
  readonly user: string;
  readonly bot: string;
}

/** Throws SetupError when Slack refuses the token, or cannot be reached. */
export async function identify(client: webApi.WebClient): Promise<Identity> {
  try {
    const { team_id = '', user_id = '', bot_id = '' } = await client.auth.test();
    return { team: team_id, user: user_id, bot: bot_id };
  } catch (error) {
    const code = refusalOf(error);
    if (code === undefined || !isOperators(code))
      throw new SetupError(
        `Slack cannot be reached (${reasonOf(error)}): check the network, and SLACK_API_URL if it is set.`,
      );
    throw new SetupError(
      `Slack refuses SLACK_BOT_TOKEN (${code}): copy the Bot User OAuth Token, which begins with xoxb-, from your app's page OAuth & Permissions.`,
    );
  }
}

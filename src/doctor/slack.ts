// Checks of the Slack app: whether Slack takes its tokens, and what they allow.
import { reasonOf } from '../core/errors.ts';
import type { Finding } from '../core/findings.ts';

export interface SlackPorts {
  /** What the manifest asks for. */
  readonly scopes: readonly string[];
  /** Calls auth.test with the bot token. Rejects only when Slack did not answer. */
  readonly authTest: () => Promise<SlackReply>;
  /** Calls apps.connections.open with the app-level token; likewise. Absent where Slack comes over HTTP. */
  readonly openConnection?: (() => Promise<SlackReply>) | undefined;
}

export interface SlackReply {
  readonly ok: boolean;
  /** Slack's word for what is wrong, such as `invalid_auth`. */
  readonly error?: string | undefined;
  readonly team?: string | undefined;
  readonly user?: string | undefined;
  /** What the token allows, from the header x-oauth-scopes; absent where Slack does not tell. */
  readonly scopes?: readonly string[] | undefined;
}

const check = 'Slack';
const fail = (says: string, mend: string): Finding => ({ check, level: 'fail', says, mend });

const APPS = 'https://api.slack.com/apps';
const WHERE = {
  botToken: `${APPS}, your app, OAuth & Permissions`,
  appToken: `${APPS}, your app, Basic Information, App-Level Tokens`,
};

/** The settings make sense by themselves; this is what Slack says of them. No finding shows a token. */
export async function checkSlack({ scopes, authTest, openConnection }: SlackPorts): Promise<Finding[]> {
  const bot = await judged(authTest, (reply) => judgeBot(reply, scopes));
  return openConnection ? [...bot, ...(await judged(openConnection, judgeSocket))] : bot;
}

async function judged(
  ask: () => Promise<SlackReply>,
  judge: (reply: SlackReply) => Finding[],
): Promise<Finding[]> {
  try {
    return judge(await ask());
  } catch (error) {
    return [
      fail(
        `does not answer (${reasonOf(error)}).`,
        'See whether this machine reaches it, status.slack.com, and SLACK_API_URL if you set it.',
      ),
    ];
  }
}

function judgeBot(reply: SlackReply, wanted: readonly string[]): Finding[] {
  if (!reply.ok) return [refused('SLACK_BOT_TOKEN', reply.error, WHERE.botToken)];
  const says = `the bot token is taken: @${reply.user ?? '?'} in ${reply.team ?? '?'}.`;
  const missing = reply.scopes ? wanted.filter((scope) => !reply.scopes?.includes(scope)) : [];
  const taken: Finding = { check, level: 'ok', says };
  if (missing.length === 0) return [taken];
  return [
    taken,
    fail(
      `the app was installed without ${missing.join(', ')}.`,
      `Paste the output of kehila slack-manifest into ${APPS}, your app, App Manifest; then Install App, Reinstall.`,
    ),
  ];
}

function judgeSocket(reply: SlackReply): Finding[] {
  if (reply.ok) return [{ check, level: 'ok', says: 'Socket Mode lets us in.' }];
  if (reply.error === 'missing_scope') {
    return [
      fail(
        'the app-level token does not allow Socket Mode.',
        `Make one with the scope connections:write: ${WHERE.appToken}.`,
      ),
    ];
  }
  return [refused('SLACK_APP_TOKEN', reply.error, WHERE.appToken)];
}

/** Slack's trouble, not the token's: it passes. */
const PASSING = new Set([
  'ratelimited',
  'request_timeout',
  'service_unavailable',
  'internal_error',
  'fatal_error',
]);

const REASONS: Readonly<Record<string, string>> = {
  invalid_auth: 'it is not one of theirs, or was cut short when it was copied',
  not_authed: 'it is empty',
  token_revoked: 'it was revoked, or the app was uninstalled',
  token_expired: 'it has expired: turn off token rotation',
  account_inactive: 'the app was uninstalled, or the workspace is gone',
  not_allowed_token_type: 'it is of another kind',
  team_access_not_granted: 'the app is not allowed in this workspace',
  access_denied: 'the app is not allowed in this workspace',
};

function refused(name: string, error = 'no reason given', from: string): Finding {
  if (PASSING.has(error)) {
    return {
      check,
      level: 'warn',
      says: `could not look at ${name} just now (${error}).`,
      mend: 'Run kehila doctor again in a minute.',
    };
  }
  const why = REASONS[error];
  return fail(
    `${name} is refused (${error}${why ? `: ${why}` : ''}).`,
    `Install the app again if need be, and copy the token anew from ${from}.`,
  );
}

// Asks Slack's Web API one thing and gives its bare answer, without loading Bolt: for the doctor.
import { reasonOf } from '../core/errors.ts';
import type { SlackReply } from '../doctor/slack.ts';

const SLACK = 'https://slack.com/api/';

/** In milliseconds. */
const PATIENCE = 5_000;

export interface SlackQuestion {
  readonly method: 'auth.test' | 'apps.connections.open';
  readonly token: string;
  /** Another address than Slack's own. */
  readonly apiUrl?: string | undefined;
}

/** Rejects when there is no answer of Slack's within five seconds. */
export async function askSlack({ method, token, apiUrl = SLACK }: SlackQuestion): Promise<SlackReply> {
  const response = await fetch(new URL(method, apiUrl.replace(/\/*$/u, '/')), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  }).catch((error: unknown) => {
    throw new Error(whyNot(error), { cause: error });
  });
  if (response.status === 429) return { ok: false, error: 'ratelimited' };
  if (!response.ok) throw new Error(`status ${response.status}`);
  const { ok, error, team, user } = (await response.json()) as Readonly<Record<string, unknown>>;
  const scopes = response.headers.get('x-oauth-scopes');
  return {
    ok: ok === true,
    error: textOf(error),
    team: textOf(team),
    user: textOf(user),
    scopes: scopes === null ? undefined : scopes.split(',').map((scope) => scope.trim()),
  };
}

/** `fetch` itself only says that it failed; its cause says how, and may have no message but a code. */
function whyNot(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : reasonOf(cause);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

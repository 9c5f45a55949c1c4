// What a failed call to Slack means: it certainly did nothing, it may have done it, or the operator must mend something.
import { webApi } from '@slack/bolt';
import { RefusedError } from '../../core/errors.ts';
import { MINUTE, SECOND } from '../../core/time.ts';

/** Slack's own word for these is that some of it may have been done. */
const MAYBE_DONE: ReadonlySet<string> = new Set([
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
]);

/** How Slack writes its codes; instead of one, the client gives whatever it got that was no JSON. */
const CODE = /^\w+$/u;

/** Nothing will go out before the operator has mended it: worth waiting for. */
const OPERATORS: ReadonlySet<string> = new Set([
  ...['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired', 'missing_scope'],
  ...[
    'no_permission',
    'not_allowed_token_type',
    'team_access_not_granted',
    'org_login_required',
    'ekm_access_denied',
  ],
]);

/** The connection was never made. */
const NEVER_ARRIVED: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
]);

const OPERATOR_WAIT = 5 * MINUTE;
const AWAY_WAIT = 5 * SECOND;

/** A RefusedError for what certainly did nothing; anything else comes back as it is, and leaves that unclear. */
export function meaningOf(error: unknown): unknown {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return new RefusedError('ratelimited', error.retryAfter * SECOND, { cause: error });
  if (error instanceof webApi.WebAPIPlatformError) {
    const code = error.data.error;
    if (MAYBE_DONE.has(code) || !CODE.test(code)) return error;
    if (code === 'ratelimited' || code === 'rate_limited')
      return new RefusedError(code, 30 * SECOND, { cause: error });
    return new RefusedError(code, OPERATORS.has(code) ? OPERATOR_WAIT : undefined, { cause: error });
  }
  if (neverArrived(error)) return new RefusedError('Slack could not be reached', AWAY_WAIT, { cause: error });
  return error;
}

/** Slack's code for why it refused, such as `not_in_channel`. */
export function refusalOf(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
}

export function isOperators(code: string): boolean {
  return OPERATORS.has(code);
}

function neverArrived(error: unknown): boolean {
  if (!(error instanceof webApi.WebAPIRequestError)) return false;
  return codesOf(error.original).some((code) => NEVER_ARRIVED.has(code));
}

/** The codes of an error, its causes, and those it gathers. */
function codesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 4) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const gathered = error instanceof AggregateError ? error.errors : [];
  return [...own, ...[error.cause, ...gathered].flatMap((inner) => codesOf(inner, depth + 1))];
}

// Reads what Zoom sends while a meeting runs, after making sure that Zoom sent it.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { type Instant, MINUTE, Temporal } from '../core/time.ts';

interface Seen {
  /** Zoom's meeting number, digits only. */
  readonly meeting: string;
  /** One holding of the meeting; empty where Zoom did not say. */
  readonly uuid: string;
  readonly at: Instant;
}

export type ZoomHook =
  | (Seen & {
      readonly kind: 'joined' | 'left';
      readonly name: string;
      readonly email?: string;
      /** The same for all sessions of a person as far as Zoom knows them, else for this session alone. */
      readonly person: string;
      /** The same when a session begins and when it ends; each device and each rejoin is a session. */
      readonly session: string;
    })
  | (Seen & { readonly kind: 'ended' })
  /** Send `answer` back as JSON, with status 200. */
  | {
      readonly kind: 'validation';
      readonly answer: { readonly plainToken: string; readonly encryptedToken: string };
    }
  | { readonly kind: 'ignored' }
  /** Send status 401, or 400 when malformed, and nothing else. */
  | { readonly kind: 'refused'; readonly why: 'unsigned' | 'stale' | 'forged' | 'malformed' };

export interface ZoomRequest {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** As it came: parsing and writing it again would change what was signed. */
  readonly body: Uint8Array;
  /** The secret token of the Zoom app. */
  readonly secret: string;
  readonly now: Instant;
}

const TOLERANCE = 5 * MINUTE;

const KINDS: Readonly<Record<string, 'joined' | 'left' | 'ended'>> = {
  'meeting.participant_joined': 'joined',
  'meeting.participant_left': 'left',
  'meeting.ended': 'ended',
  'webinar.participant_joined': 'joined',
  'webinar.participant_left': 'left',
  'webinar.ended': 'ended',
};

const text = z
  .union([z.string(), z.number().int()])
  .nullish()
  .transform((value) => String(value ?? '').trim());
const hook = z.object({ event: z.string(), event_ts: z.number().nullish(), payload: z.unknown() });
const validation = z.object({ plainToken: z.string().min(1).max(256) });
const happening = z.object({
  object: z.object({
    id: text.transform((id) => id.replaceAll(/\D/g, '')).pipe(z.string().min(1)),
    uuid: text,
    end_time: text,
    participant: z
      .object({
        user_name: text,
        email: text,
        id: text,
        participant_user_id: text,
        registrant_id: text,
        participant_uuid: text,
        user_id: text,
        join_time: text,
        leave_time: text,
      })
      .optional(),
  }),
});
type Happening = z.infer<typeof happening>['object'];

/** Never throws. An address is validated only on a signed request: an unsigned one could have anything signed for it. */
export function readZoomWebhook(request: ZoomRequest): ZoomHook {
  const why = refusalOf(request);
  if (why) return { kind: 'refused', why };
  const parsed = hook.safeParse(jsonIn(request.body));
  if (!parsed.success) return MALFORMED;
  const { event, event_ts, payload } = parsed.data;
  if (event === 'endpoint.url_validation') return validated(payload, request.secret);
  const kind = Object.hasOwn(KINDS, event) ? KINDS[event] : undefined;
  if (!kind) return { kind: 'ignored' };
  const what = happening.safeParse(payload);
  return what.success ? hookOf(kind, what.data.object, event_ts ?? undefined) : MALFORMED;
}

const MALFORMED: ZoomHook = { kind: 'refused', why: 'malformed' };

function refusalOf({ headers, body, secret, now }: ZoomRequest): 'unsigned' | 'stale' | 'forged' | undefined {
  const signature = header(headers, 'x-zm-signature');
  const timestamp = header(headers, 'x-zm-request-timestamp');
  if (!signature || !timestamp || secret === '') return 'unsigned';
  const signed = Buffer.from(`v0=${hmac(secret).update(`v0:${timestamp}:`).update(body).digest('hex')}`);
  const given = Buffer.from(signature);
  if (given.length !== signed.length || !timingSafeEqual(given, signed)) return 'forged';
  // Written so that a timestamp that is no number is stale too.
  return Math.abs(Number(timestamp) * 1000 - now) <= TOLERANCE ? undefined : 'stale';
}

function validated(payload: unknown, secret: string): ZoomHook {
  const parsed = validation.safeParse(payload);
  if (!parsed.success) return MALFORMED;
  const { plainToken } = parsed.data;
  return {
    kind: 'validation',
    answer: { plainToken, encryptedToken: hmac(secret).update(plainToken).digest('hex') },
  };
}

function hookOf(kind: 'joined' | 'left' | 'ended', object: Happening, sent: number | undefined): ZoomHook {
  const { participant, id: meeting, uuid, end_time } = object;
  const said = { joined: participant?.join_time, left: participant?.leave_time, ended: end_time }[kind];
  const at = instantIn(said) ?? sent;
  if (at === undefined) return MALFORMED;
  if (kind === 'ended') return { kind, meeting, uuid, at };
  if (!participant) return MALFORMED;
  const {
    user_name: name,
    email,
    participant_user_id,
    id,
    registrant_id,
    participant_uuid,
    user_id,
  } = participant;
  const person = participant_user_id || id || registrant_id || email || participant_uuid || user_id || name;
  if (!person) return MALFORMED;
  const session = user_id || participant_uuid || person;
  return { kind, meeting, uuid, at, name, ...(email && { email }), person, session };
}

function instantIn(iso = ''): Instant | undefined {
  try {
    return Temporal.Instant.from(iso).epochMilliseconds;
  } catch {
    return undefined;
  }
}

function header(headers: ZoomRequest['headers'], name: string): string | undefined {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === 'string' ? found : found?.[0];
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
}

function hmac(secret: string) {
  return createHmac('sha256', secret);
}

import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZoomWebhook } from '../../src/imports/zoom-webhook.ts';

const SECRET = 'a secret token';
const NOW = 1_795_626_000_000;
const SECONDS = NOW / 1000;

interface Delivery {
  readonly body: Uint8Array;
  readonly at?: number | string;
  readonly secret?: string;
  readonly headers?: Record<string, string | string[] | undefined>;
}

function deliver({ body, at = SECONDS, secret = SECRET, headers = {} }: Delivery) {
  const digest = createHmac('sha256', secret).update(`v0:${at}:`).update(body).digest('hex');
  const signed = { 'x-zm-signature': `v0=${digest}`, 'x-zm-request-timestamp': String(at), ...headers };
  return readZoomWebhook({ headers: signed, body, secret: SECRET, now: NOW });
}

function bytes(value: unknown) {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
}

const participant = {
  user_id: '16778240',
  user_name: 'Noa Barak',
  id: 'iFxeBPYun6SAiWUzBcEkX',
  participant_uuid: '55555AAAiAAAAAiAiAiiAii',
  email: 'noa@carmel.example',
  join_time: '2026-11-25T17:00:10Z',
  leave_time: '2026-11-25T18:00:20Z',
};

function happening(event: string, change: { object?: object; participant?: object } = {}) {
  const object = {
    id: '81122334455',
    uuid: 'aGVsbG8=',
    topic: 'Geriatrics',
    end_time: '2026-11-25T18:01:00Z',
  };
  const payload = {
    account_id: 'abc',
    object: { ...object, participant: { ...participant, ...change.participant }, ...change.object },
  };
  return bytes({ event, event_ts: NOW, payload });
}

describe('a signed event', () => {
  it('says who joined which meeting, and when', () => {
    expect(deliver({ body: happening('meeting.participant_joined') })).toEqual({
      kind: 'joined',
      meeting: '81122334455',
      uuid: 'aGVsbG8=',
      at: 1_795_626_010_000,
      name: 'Noa Barak',
      email: 'noa@carmel.example',
      person: 'iFxeBPYun6SAiWUzBcEkX',
      session: '16778240',
    });
  });

  it('says who left, also a webinar, with the person and the session that joined', () => {
    const joined = deliver({ body: happening('webinar.participant_joined') });
    const left = deliver({ body: happening('webinar.participant_left') });
    expect(left).toEqual({ ...joined, kind: 'left', at: 1_795_629_620_000 });
  });

  it('says that a meeting ended, without anybody in it', () => {
    const body = happening('meeting.ended', { object: { participant: undefined } });
    const at = 1_795_629_660_000;
    expect(deliver({ body })).toEqual({ kind: 'ended', meeting: '81122334455', uuid: 'aGVsbG8=', at });
  });

  it.each([[81_122_334_455], ['811 2233 4455'], ['811-2233-4455']])(
    'takes the meeting number from %j',
    (id) => {
      expect(deliver({ body: happening('meeting.ended', { object: { id } }) })).toMatchObject({
        meeting: '81122334455',
      });
    },
  );

  it('knows a guest without an account by what Zoom gave this session', () => {
    const guest = { id: '', email: '', user_id: 16_778_241, participant_uuid: null };
    const hook = deliver({ body: happening('meeting.participant_joined', { participant: guest }) });
    expect(hook).toMatchObject({ person: '16778241', session: '16778241' });
    expect(hook).not.toHaveProperty('email');
  });

  it('knows someone signed in by their account, whatever the device', () => {
    const body = (id: string) =>
      happening('meeting.participant_joined', { participant: { user_id: id, participant_user_id: 'acc' } });
    expect(deliver({ body: body('1') })).toMatchObject({ person: 'acc', session: '1' });
    expect(deliver({ body: body('2') })).toMatchObject({ person: 'acc', session: '2' });
  });

  it('takes the time of sending where there is none of joining', () => {
    const body = happening('meeting.participant_joined', { participant: { join_time: undefined } });
    expect(deliver({ body })).toMatchObject({ at: NOW });
  });

  it.each(['meeting.started', 'meeting.participant_joined_waiting_room', 'constructor', ''])(
    'ignores %j',
    (event) => {
      expect(deliver({ body: bytes({ event, payload: 7 }) })).toEqual({ kind: 'ignored' });
    },
  );

  it('is read whatever case its headers have, and from lists of them', () => {
    const body = happening('meeting.ended');
    const digest = createHmac('sha256', SECRET).update(`v0:${SECONDS}:`).update(body).digest('hex');
    const headers = { 'X-Zm-Signature': [`v0=${digest}`], 'X-ZM-Request-Timestamp': String(SECONDS) };
    expect(readZoomWebhook({ headers, body, secret: SECRET, now: NOW }).kind).toBe('ended');
  });

  it('is verified over its bytes as they came, spaces and all', () => {
    const body = bytes(`  ${happening('meeting.ended').toString().replaceAll(',', ' ,\n')}`);
    expect(deliver({ body }).kind).toBe('ended');
  });
});

describe('the validation of the address', () => {
  const body = bytes({
    event: 'endpoint.url_validation',
    payload: { plainToken: 'qgg8vlvZRS6UYooatFL8Aw' },
    event_ts: NOW,
  });

  it('is answered with the token and its HMAC', () => {
    const encryptedToken = createHmac('sha256', SECRET).update('qgg8vlvZRS6UYooatFL8Aw').digest('hex');
    const answer = { plainToken: 'qgg8vlvZRS6UYooatFL8Aw', encryptedToken };
    expect(deliver({ body })).toEqual({ kind: 'validation', answer });
  });

  it('is refused unsigned or wrongly signed, for its answer could serve as a signature', () => {
    expect(readZoomWebhook({ headers: {}, body, secret: SECRET, now: NOW })).toEqual({
      kind: 'refused',
      why: 'unsigned',
    });
    expect(deliver({ body, secret: 'another' })).toEqual({ kind: 'refused', why: 'forged' });
  });
});

describe('a refusal', () => {
  const body = happening('meeting.ended');

  it.each([
    ['no signature', { headers: { 'x-zm-signature': undefined } }, 'unsigned'],
    ['no timestamp', { headers: { 'x-zm-request-timestamp': undefined } }, 'unsigned'],
    ['another secret', { secret: 'another' }, 'forged'],
    [
      'another timestamp than was signed',
      { headers: { 'x-zm-request-timestamp': String(SECONDS + 1) } },
      'forged',
    ],
    ['a short signature', { headers: { 'x-zm-signature': 'v0=ab' } }, 'forged'],
    ['five minutes and a second late', { at: SECONDS - 301 }, 'stale'],
    ['five minutes and a second early', { at: SECONDS + 301 }, 'stale'],
    ['a time that is no number', { at: 'soon' }, 'stale'],
  ])('meets %s', (_, change, why) => expect(deliver({ body, ...change })).toEqual({ kind: 'refused', why }));

  it('does not meet five minutes either way', () => {
    expect(deliver({ body, at: SECONDS - 300 }).kind).toBe('ended');
    expect(deliver({ body, at: SECONDS + 300 }).kind).toBe('ended');
  });

  it('meets a body changed after it was signed', () => {
    const { 'x-zm-signature': signature } = {
      'x-zm-signature': createHmac('sha256', SECRET).update(`v0:${SECONDS}:`).update(body).digest('hex'),
    };
    expect(
      deliver({ body: bytes(`${body.toString()} `), headers: { 'x-zm-signature': `v0=${signature}` } }),
    ).toEqual({
      kind: 'refused',
      why: 'forged',
    });
  });

  it('meets everything when no secret is set', () => {
    const digest = createHmac('sha256', '').update(`v0:${SECONDS}:`).update(body).digest('hex');
    const headers = { 'x-zm-signature': `v0=${digest}`, 'x-zm-request-timestamp': String(SECONDS) };
    expect(readZoomWebhook({ headers, body, secret: '', now: NOW })).toEqual({
      kind: 'refused',
      why: 'unsigned',
    });
  });

  it.each([
    ['no JSON', bytes('{')],
    ['no event', bytes({})],
    ['no payload', bytes({ event: 'meeting.ended' })],
    ['a meeting without a number', happening('meeting.ended', { object: { id: 'abc' } })],
    ['a number no meeting has', happening('meeting.ended', { object: { id: 8.5 } })],
    ['nobody joining', happening('meeting.participant_joined', { object: { participant: undefined } })],
    ['a token that is no text', bytes({ event: 'endpoint.url_validation', payload: { plainToken: {} } })],
  ])('meets %s, though signed', (_, malformed) => {
    expect(deliver({ body: malformed })).toEqual({ kind: 'refused', why: 'malformed' });
  });

  it('is all that any bytes and headers get that Zoom did not sign', () => {
    const header = fc.oneof(fc.string(), fc.constant(undefined), fc.array(fc.string()));
    const headers = fc.record({ 'x-zm-signature': header, 'x-zm-request-timestamp': header });
    fc.assert(
      fc.property(fc.uint8Array(), headers, (any, given) => {
        return readZoomWebhook({ headers: given, body: any, secret: SECRET, now: NOW }).kind === 'refused';
      }),
    );
  });

  it('or a reading is what any signed JSON gets', () => {
    const event = fc.constantFrom(
      'meeting.ended',
      'meeting.participant_left',
      'endpoint.url_validation',
      'other',
    );
    const object = fc.record({
      id: fc.jsonValue(),
      uuid: fc.jsonValue(),
      end_time: fc.jsonValue(),
      participant: fc.jsonValue(),
    });
    const payload = fc.oneof(fc.jsonValue(), fc.record({ object }));
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ event, payload, event_ts: fc.jsonValue() })),
        (any) => {
          const { kind } = deliver({ body: bytes(any) });
          return ['joined', 'left', 'ended', 'validation', 'ignored', 'refused'].includes(kind);
        },
      ),
    );
  });
});

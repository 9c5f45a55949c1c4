import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isoOf, MINUTE, machineNow } from '../../src/core/time.ts';
import { createFolder } from './folder.ts';
import { livingCommunity, ZOOM_NUMBER } from './living.ts';
import { run, start } from './program.ts';

const SECRET = 'the-token-that-Zoom-gave';

async function startKehila() {
  const folder = createFolder({ 'living.yaml': livingCommunity() });
  const env = { COMMUNITY: 'living.yaml', ZOOM_WEBHOOK_SECRET: SECRET };
  const kehila = start({ folder, args: ['start', '--role', 'bots,worker,web'], env });
  const [, site = ''] = await kehila.says(/^ready: .* (http:\S+)$/m);
  return { kehila, folder, hook: `${site}/hooks/zoom` };
}

/** As Zoom signs what it sends: HMAC-SHA256 over `v0:timestamp:body`. */
async function tells(hook: string, what: object, secret = SECRET): Promise<Response> {
  const body = JSON.stringify(what);
  const stamp = String(Math.round(machineNow() / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${stamp}:${body}`).digest('hex');
  return await fetch(hook, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-zm-request-timestamp': stamp,
      'x-zm-signature': `v0=${signature}`,
    },
    body,
  });
}

function news(event: string, minutesAgo: number, more: object = {}) {
  const at = isoOf(machineNow() - minutesAgo * MINUTE);
  const field = { joined: 'join_time', left: 'leave_time' }[event.replace('participant_', '')];
  const participant = field && { user_id: '1', user_name: 'Amal Haddad', email: '', [field]: at };
  const object = { id: ZOOM_NUMBER, uuid: 'u1==', ...(participant ? { participant } : { end_time: at }) };
  return { event: `meeting.${event}`, event_ts: machineNow(), payload: { object: { ...object, ...more } } };
}

describe('what Zoom tells', () => {
  it('is taken only with its signature, and becomes attendance that can be exported in every format', async () => {
    const { folder, hook, kehila } = await startKehila();
    const validation = { event: 'endpoint.url_validation', payload: { plainToken: 'plain' } };
    const answer = await tells(hook, validation);
    expect(answer.status).toBe(200);
    const encryptedToken = createHmac('sha256', SECRET).update('plain').digest('hex');
    expect(await answer.json()).toEqual({ plainToken: 'plain', encryptedToken });

    const joined = news('participant_joined', 10);
    expect((await tells(hook, joined, 'another token')).status).toBe(401);
    expect((await fetch(hook, { method: 'POST', body: JSON.stringify(joined) })).status).toBe(401);
    for (const told of [joined, joined, news('participant_left', 2), news('ended', 1)])
      expect((await tells(hook, told)).status).toBe(204);

    const exported = async (format: string) => {
      const { code, out } = await run({
        folder,
        args: ['export', 'events', '--format', format, '--out', `log.${format}`],
      });
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^\\d+ events written to log\\.${format}\\n$`));
      return { count: Number.parseInt(out, 10), bytes: readFileSync(join(folder, `log.${format}`)) };
    };
    const ndjson = await exported('ndjson');
    const events = ndjson.bytes
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events).toHaveLength(ndjson.count);
    const attended = events.filter(({ kind }) => kind === 'meeting.attended');
    expect(attended).toMatchObject([
      { group: 'ward', org: 'Hillside', profession: 'nurse', region: 'south' },
    ]);
    expect(ndjson.bytes.toString()).not.toMatch(/Amal|Haddad/);

    const csv = await exported('csv');
    const rows = csv.bytes.toString().trimEnd().split('\n');
    expect(rows[0]).toMatch(/^\uFEFFid,at,kind,who,group,/);
    expect(rows.filter((row) => row.includes(',meeting.attended,'))).toHaveLength(1);
    const parquet = await exported('parquet');
    expect([parquet.bytes.subarray(0, 4), parquet.bytes.subarray(-4)].map(String)).toEqual(['PAR1', 'PAR1']);
    expect(parquet.count).toBeGreaterThanOrEqual(ndjson.count);

    const { code, err } = await kehila.stop();
    expect(code).toBe(0);
    expect(err).not.toMatch(/Amal|Haddad/);
  });
});

describe('kehila export events', () => {
  it.each([
    {
      what: 'a format that is not there',
      args: ['--format', 'xml', '--out', 'log.xml'],
      says: /"xml": choose ndjson, csv, parquet\.\n$/,
    },
    {
      what: 'a folder that is not there',
      args: ['--out', 'no/such/log.ndjson'],
      says: /^no\/such\/log\.ndjson .*\n$|no\/such/,
    },
    {
      what: 'to go without --out',
      args: [],
      says: /^error: required option '--out <path>' not specified\n$/,
    },
  ])('refuses $what', async ({ args, says }) => {
    const { code, out, err } = await run({ folder: createFolder(), args: ['export', 'events', ...args] });
    expect(err).toMatch(says);
    expect(err).not.toMatch(/^ +at /m);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

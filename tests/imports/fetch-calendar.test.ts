import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { type FetchOptions, fetchCalendar } from '../../src/imports/fetch-calendar.ts';
import { isPublicAddress } from '../../src/imports/fetch-calendar-address.ts';

const CALENDAR = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n';
const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** The port of a server on 127.0.0.1. */
async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const sends =
  (body: string | Buffer): RequestListener =>
  (_, response) =>
    response.end(body);
const leadsTo =
  (location: string): RequestListener =>
  (_, response) =>
    response.writeHead(302, { location }).end();

/** Every name is at `addresses`, asked for one or for all. */
const at =
  (...addresses: string[]): LookupFunction =>
  (_, options, callback) => {
    const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (options.all) callback(null, all);
    else callback(null, all[0]?.address ?? '', all[0]?.family ?? 0);
  };

/** The calendar, or the name of the refusal. */
async function outcome(url: string, options: FetchOptions = { allowPrivate: true }): Promise<string> {
  try {
    return await fetchCalendar(url, options);
  } catch (error) {
    if (error instanceof UserError) return error.id;
    throw error;
  }
}

describe('fetching a calendar', () => {
  it('gives its text', async () => {
    const port = await serve(sends(CALENDAR));
    expect(await outcome(`http://127.0.0.1:${port}/geri.ics`)).toBe(CALENDAR);
  });

  it('takes webcal for https', async () => {
    expect(await outcome('webcal://127.0.0.1/geri.ics', {})).toBe('calendar-private');
    expect(await outcome(`webcal://127.0.0.1:${await serve(sends(CALENDAR))}/`)).toBe('calendar-unreachable');
  });

  it('joins letters that a fold splits', async () => {
    const letter = Buffer.from('א');
    const body = Buffer.concat([
      Buffer.from('BEGIN:VCALENDAR\nX-WR-CALNAME:'),
      letter.subarray(0, 1),
      Buffer.from('\r\n '),
      letter.subarray(1),
    ]);
    expect(await outcome(`http://127.0.0.1:${await serve(sends(body))}/`)).toContain('א');
  });

  it.each([
    '',
    'calendar',
    'ftp://example.org/a.ics',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://',
    'data:text/calendar,BEGIN',
  ])('does not take %j for an address', async (url) => {
    expect(await outcome(url)).toBe('calendar-address');
  });

  it('does not send a user name or password', async () => {
    expect(await outcome('https://dana:secret@example.org/a.ics')).toBe('calendar-credentials');
    const port = await serve(leadsTo('http://dana:secret@127.0.0.1/'));
    expect(await outcome(`http://127.0.0.1:${port}/`)).toBe('calendar-credentials');
  });

  it('says what the answer was when it is not a calendar', async () => {
    const missing = await serve((_, response) => response.writeHead(404).end());
    await expect(fetchCalendar(`http://127.0.0.1:${missing}/`, { allowPrivate: true })).rejects.toMatchObject(
      { id: 'calendar-refused', args: { status: 404 } },
    );
    expect(await outcome(`http://127.0.0.1:${await serve(sends('<html>Sign in</html>'))}/`)).toBe(
      'calendar-unreadable',
    );
    const nowhere = await serve((_, response) => response.writeHead(302).end());
    expect(await outcome(`http://127.0.0.1:${nowhere}/`)).toBe('calendar-refused');
  });

  it('says when there is no server, or when it breaks off', async () => {
    const failing: LookupFunction = (_, __, callback) => callback(new Error('ENOTFOUND'), '', 0);
    expect(await outcome('https://calendar.example/', { lookup: failing })).toBe('calendar-unreachable');
    const breaking = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write(CALENDAR, () => response.destroy());
    });
    expect(await outcome(`http://127.0.0.1:${breaking}/`)).toBe('calendar-unreachable');
  });
});

describe('the limits of fetching', () => {
  it('stop an answer that is too large, whether or not it says so', async () => {
    const options = { allowPrivate: true, maxBytes: 1000 };
    expect(await outcome(`http://127.0.0.1:${await serve(sends('a'.repeat(1001)))}/`, options)).toBe(
      'calendar-too-large',
    );
    const endless = await serve((_, response) => {
      const more = () => response.write('a'.repeat(500), (error) => (error ? undefined : setImmediate(more)));
      more();
    });
    expect(await outcome(`http://127.0.0.1:${endless}/`, options)).toBe('calendar-too-large');
  });

  it('stop an answer that does not come, or does not end', async () => {
    const options = { allowPrivate: true, timeoutMs: 200 };
    const began = performance.now();
    expect(await outcome(`http://127.0.0.1:${await serve(() => undefined)}/`, options)).toBe(
      'calendar-too-slow',
    );
    const dripping = await serve((_, response) => response.write(CALENDAR));
    expect(await outcome(`http://127.0.0.1:${dripping}/`, options)).toBe('calendar-too-slow');
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it('stop a name that takes too long to look up', async () => {
    expect(await outcome('https://calendar.example/', { lookup: () => undefined, timeoutMs: 100 })).toBe(
      'calendar-too-slow',
    );
  });

  it('allow three redirects', async () => {
    let left = 3;
    const port = await serve((request, response) => {
      left -= 1;
      if (left < 0) response.end(CALENDAR);
      else leadsTo('/next')(request, response as never);
    });
    expect(await outcome(`http://127.0.0.1:${port}/`)).toBe(CALENDAR);
    left = 4;
    expect(await outcome(`http://127.0.0.1:${port}/`)).toBe('calendar-redirects');
  });
});

describe('an address that is not public', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data',
  ])('is refused where it is written: %s', async (url) => {
    expect(await outcome(url, {})).toBe('calendar-private');
  });

  it('is refused where a name leads to it, alone or among others', async () => {
    const port = await serve(sends(CALENDAR));
    const url = `http://calendar.example:${port}/`;
    expect(await outcome(url, { lookup: at('127.0.0.1') })).toBe('calendar-private');
    expect(await outcome(url, { lookup: at('::ffff:127.0.0.1') })).toBe('calendar-private');
    expect(await outcome(url, { lookup: at('93.184.215.14', '127.0.0.1') })).toBe('calendar-private');
    expect(await outcome('http://localhost/', {})).toBe('calendar-private');
  });

  it('is looked at when the connection is made, not before', async () => {
    const port = await serve(sends(CALENDAR));
    let asked = 0;
    const lookup: LookupFunction = (...all) => {
      asked += 1;
      at(asked === 1 ? '127.0.0.1' : '93.184.215.14')(...all);
    };
    expect(await outcome(`http://calendar.example:${port}/`, { lookup })).toBe('calendar-private');
    expect(asked).toBe(1);
  });

  it('may be the one that was asked for, where that is allowed, but not one it redirects to', async () => {
    const secret = await serve(sends(CALENDAR));
    const lookup = at('127.0.0.1');
    const to = async (location: string) =>
      outcome(`http://calendar.example:${await serve(leadsTo(location))}/`, { lookup, allowPrivate: true });
    expect(await to(`http://127.0.0.1:${secret}/`)).toBe('calendar-private');
    expect(await to(`http://[::1]:${secret}/`)).toBe('calendar-private');
    expect(await to(`http://other.example:${secret}/`)).toBe('calendar-private');
    expect(await to(`http://calendar.example:${secret}/`)).toBe('calendar-private');
    expect(await to('file:///etc/passwd')).toBe('calendar-address');
  });

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.9.9.9',
    '169.254.1.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.1.1.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    '2001:db8::1',
    '2001::1',
    '2002:7f00:1::',
    '3fff::1',
    '5f00::1',
    'localhost',
    '',
    '1.2.3',
  ])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.32.0.1',
    '100.128.0.1',
    '192.0.1.1',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00:1450:4001::200e',
    '2001:4860:4860::8888',
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

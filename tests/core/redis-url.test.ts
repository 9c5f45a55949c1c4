import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SetupError } from '../../src/core/errors.ts';
import { describeTarget } from '../../src/core/redis-target.ts';
import { parseRedisUrl } from '../../src/core/redis-url.ts';

describe('an address of a Redis', () => {
  it.each([
    ['redis://localhost', { kind: 'single', address: { host: 'localhost', port: 6379 }, db: 0 }],
    ['redis://10.0.0.1:7000/4', { kind: 'single', address: { host: '10.0.0.1', port: 7000 }, db: 4 }],
    ['redis://[::1]:7000/', { kind: 'single', address: { host: '::1', port: 7000 }, db: 0 }],
    ['unix:///run/redis%20x.sock?db=2', { kind: 'socket', path: '/run/redis x.sock', db: 2 }],
    [
      'redis+sentinel://a:1,b/chat/2?sentinelPassword=s%26',
      {
        kind: 'sentinel',
        sentinels: [
          { host: 'a', port: 1 },
          { host: 'b', port: 26379 },
        ],
        master: 'chat',
        db: 2,
        sentinelPassword: 's&',
      },
    ],
    [
      'rediss+cluster://a:1,b:2?insecure=1',
      {
        kind: 'cluster',
        nodes: [
          { host: 'a', port: 1 },
          { host: 'b', port: 2 },
        ],
        tls: { insecure: true },
      },
    ],
    [
      'rediss://a?ca=/c.pem&cert=/d.pem&key=/e.pem',
      {
        kind: 'single',
        address: { host: 'a', port: 6379 },
        db: 0,
        tls: { ca: '/c.pem', cert: '/d.pem', key: '/e.pem', insecure: false },
      },
    ],
  ])('is understood: %s', (url, target) => {
    expect(parseRedisUrl(url)).toEqual(target);
  });

  it.each([
    ['', /write one of: redis:/u],
    ['localhost:6379', /write one of/u],
    ['http://localhost', /write one of/u],
    ['redis://', /host 1 is not host:port/u],
    ['redis://a:0', /host 1 is not host:port \(port 1 to 65535/u],
    ['redis://a:70000', /host 1 is not host:port/u],
    ['redis://a b', /host 1 is not host:port/u],
    ['redis://a/one', /database after the "\/" is not a number/u],
    ['redis://a,b', /begin it with redis\+sentinel/u],
    ['redis+sentinel://a', /does not name one master/u],
    ['redis+sentinel://a,/chat', /host 2 is not host:port/u],
    ['redis+cluster://a/1', /a cluster has only one/u],
    ['unix://run/redis.sock', /three slashes/u],
    ['redis://user@a', /write user:password@/u],
    ['redis://user:@a', /no password before its "@"/u],
    ['redis://:100%@a', /write % itself as %25/u],
    ['redis://a?ca=/c.pem', /TLS options need rediss/u],
    ['rediss://a?tls=1', /only ca, cert, key, insecure may follow/u],
    ['rediss://a?cert=/c.pem', /needs both/u],
  ])('is refused with what to mend: %s', (url, sentence) => {
    expect(() => parseRedisUrl(url)).toThrow(SetupError);
    expect(() => parseRedisUrl(url)).toThrow(sentence);
  });

  it('carries any user and password, once they are encoded', () => {
    const word = fc.string({ unit: fc.constantFrom(...'az09:@/?#%&=,[] éש'), minLength: 1 });
    fc.assert(
      fc.property(word, word, (username, password) => {
        const url = `redis+cluster://${encodeURIComponent(username)}:${encodeURIComponent(password)}@a:1`;
        expect(parseRedisUrl(url)).toMatchObject({ username, password, nodes: [{ host: 'a', port: 1 }] });
      }),
    );
  });

  it('is described without what is secret in it', () => {
    const show = (url: string) => describeTarget(parseRedisUrl(url));
    expect(show('rediss://u:hush@[::1]/1?insecure=1')).toBe('rediss://[::1]:6379/1');
    expect(show('unix://:hush@/run/x.sock')).toBe('unix:///run/x.sock');
    expect(show('redis+sentinel://:hush@a,b:2/m?sentinelPassword=hush')).toBe(
      'redis+sentinel://a:26379,b:2/m/0',
    );
    expect(show('rediss+cluster://:hush@a,b')).toBe('rediss+cluster://a:6379,b:6379');
  });

  it('never appears in the sentence that refuses it', () => {
    const secret = 'Zq7Xw9';
    const piece = fc.constantFrom(
      secret,
      ':',
      '@',
      '/',
      '?',
      '#',
      '%',
      ',',
      '=',
      '&',
      '[',
      'host',
      'ca',
      '1',
    );
    const scheme = fc.constantFrom('redis', 'rediss', 'unix', 'redis+sentinel', 'rediss+cluster', secret, '');
    fc.assert(
      fc.property(scheme, fc.array(piece, { maxLength: 12 }), (start, pieces) => {
        try {
          parseRedisUrl(`${start}://${pieces.join('')}`);
        } catch (error) {
          expect(error).toBeInstanceOf(SetupError);
          expect(String(error)).not.toContain(secret);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

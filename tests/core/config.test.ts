import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listeningOn, readConfig, VARIABLES } from '../../src/config.ts';
import { SetupError } from '../../src/core/errors.ts';

const noFile = (path: string): string => {
  throw Object.assign(new Error(`open '${path}'`), { code: 'ENOENT' });
};

function mistakesIn(env: Record<string, string>, readFile = noFile): string[] {
  try {
    readConfig(env, readFile);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(SetupError);
    return (error as SetupError).message.split('\n');
  }
}

describe('the settings', () => {
  it('have a default wherever one will do, and cannot be changed', () => {
    const config = readConfig({ SECRET: '', PATH: '/bin' }, noFile);
    expect(config).toEqual({
      dataDir: '.kehila',
      redisUrl: undefined,
      allowVolatileRedis: false,
      namespace: 'kehila',
      port: 8420,
      host: '127.0.0.1',
      baseUrl: 'http://127.0.0.1:8420',
      community: undefined,
      logLevel: 'info',
      zoomWebhookSecret: undefined,
      secret: undefined,
      backupDays: 30,
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('are read from the environment', () => {
    const env = {
      REDIS_URL: 'redis://localhost/2',
      ALLOW_VOLATILE_REDIS: '1',
      PORT: '80',
      HOST: '::',
      COMMUNITY: 'community.yaml',
      LOG_LEVEL: 'silent',
      SECRET: 'x'.repeat(32),
    };
    expect(readConfig(env, noFile)).toMatchObject({
      redisUrl: 'redis://localhost/2',
      allowVolatileRedis: true,
      port: 80,
      baseUrl: 'http://[::1]:80',
      community: 'community.yaml',
      logLevel: 'silent',
      secret: 'x'.repeat(32),
    });
    expect(readConfig({ BASE_URL: 'https://k.example/bot/' }, noFile).baseUrl).toBe('https://k.example/bot');
  });

  it('of WhatsApp hold only when it is on, and belong together', () => {
    const cache = { WHATSAPP_WEB_CACHE: 'versions', WHATSAPP_WEB_VERSION: '2.3000.1-alpha' };
    const env = { WHATSAPP_PAIR_PHONE: '+972501234567', WHATSAPP_CHROME_ARGS: ' --a  --b="c d" ', ...cache };
    expect(readConfig(env, noFile).whatsapp).toBeUndefined();
    expect(readConfig({ ...env, WHATSAPP: 'on', PATH: '/bin' }, noFile).whatsapp).toEqual({
      sessionDir: undefined,
      webVersion: '2.3000.1-alpha',
      webCache: 'versions',
      chromeArgs: ['--a', '--b=c d'],
      browser: undefined,
      pairPhone: '972501234567',
      path: '/bin',
      apart: [5, 30],
      hourly: 80,
      daily: 400,
    });
    const gentler = { WHATSAPP_SECONDS_APART: '20-60', WHATSAPP_HOURLY: '30', WHATSAPP: 'on' };
    expect(readConfig(gentler, noFile).whatsapp).toMatchObject({ apart: [20, 60], hourly: 30, daily: 400 });
    expect(mistakesIn({ WHATSAPP_SECONDS_APART: '30-5', WHATSAPP_DAILY: '0' })).toHaveLength(2);
    expect(mistakesIn({ WHATSAPP: 'perhaps', WHATSAPP_PAIR_PHONE: '050-1234567' })).toEqual([
      expect.stringMatching(/^WHATSAPP is neither on nor off/u),
      expect.stringMatching(/^WHATSAPP_PAIR_PHONE is no telephone number/u),
    ]);
    expect(mistakesIn({ WHATSAPP_WEB_CACHE: 'x' })).toEqual([
      expect.stringMatching(/^WHATSAPP_WEB_VERSION is/u),
    ]);
    expect(mistakesIn({ WHATSAPP_WEB_VERSION: '2' })).toEqual([
      expect.stringMatching(/^WHATSAPP_WEB_CACHE is/u),
    ]);
  });

  it('may each stand in a file of their own', () => {
    const files: Record<string, string> = { '/run/secret': `${'y'.repeat(40)}\n`, '/run/port': ' 90 \n' };
    const config = readConfig(
      { SECRET_FILE: '/run/secret', PORT_FILE: '/run/port' },
      (path) => files[path] ?? '',
    );
    expect(config).toMatchObject({ secret: 'y'.repeat(40), port: 90 });
  });

  it('tell every mistake at once, a line each', () => {
    const env = {
      REDIS_URL: 'mysql://x',
      ALLOW_VOLATILE_REDIS: 'maybe',
      PORT: '65536',
      HOST: 'http://x',
      BASE_URL: 'ftp://x',
      DATA_DIR: '~/kehila',
      LOG_LEVEL: 'loud',
      ZOOM_WEBHOOK_SECRET: 'two words',
      SECRET: 'short',
      SECRET_FILE: '/run/secret',
      COMMUNITY_FILE: '/run/none',
    };
    const mistakes = mistakesIn(env);
    expect(mistakes).toHaveLength(10);
    expect(mistakes).toEqual(
      expect.arrayContaining([
        'SECRET and SECRET_FILE are both set: keep one of them.',
        'COMMUNITY_FILE names a file that cannot be read (ENOENT): mend its path or its permissions.',
        'PORT is no port: write a number from 0 (any free one) to 65535, such as 8420.',
        expect.stringMatching(/^REDIS_URL is no address of a Redis; write one of/u),
        expect.stringMatching(/^LOG_LEVEL .*trace, debug, info/u),
      ]),
    );
    expect(mistakesIn({ SECRET: 'short' })).toEqual([expect.stringMatching(/openssl rand/u)]);
    expect(mistakesIn({ SECRET_FILE: '/empty' }, () => ' \n')).toEqual([
      expect.stringMatching(/empty file/u),
    ]);
  });

  it('never show a value in what they complain of', () => {
    const hidden = 'Qx7-hidden';
    const value = fc.constantFrom(hidden, `${hidden} x`, `redis://u:${hidden}@`, `http://${hidden}@x`, '');
    const names = VARIABLES.flatMap((name) => [name, `${name}_FILE`]);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (env) => {
        expect(mistakesIn(env).join('\n')).not.toContain(hidden);
      }),
    );
  });

  it('take the real port once it is known, also into a base URL that was not given', () => {
    const config = readConfig({ PORT: '0' }, noFile);
    expect(listeningOn(config, 4321)).toMatchObject({ port: 4321, baseUrl: 'http://127.0.0.1:4321' });
    const given = readConfig({ PORT: '0', BASE_URL: 'https://k.example' }, noFile);
    expect(listeningOn(given, 4321).baseUrl).toBe('https://k.example');
  });

  it('are all named in .env.example, and nothing else is', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    const named = [...example.matchAll(/^(?:#\s*)?([A-Z][A-Z_]+)=/gmu)].map(([, name]) => name);
    const own = named.filter((name) => !name?.endsWith('_FILE'));
    expect(new Set(own)).toEqual(new Set(VARIABLES));
  });
});

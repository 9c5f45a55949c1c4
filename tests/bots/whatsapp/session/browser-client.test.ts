import { describe, expect, it } from 'vitest';
import { clientOptions } from '../../../../src/bots/whatsapp/session/browser-client.ts';
import type { WhatsAppSettings } from '../../../../src/bots/whatsapp/whatsapp-settings.ts';

const SETTINGS: WhatsAppSettings = {
  sessionDir: '/session',
  unpackIn: '/unpacked',
  browser: undefined,
  path: '/bin',
  webVersion: undefined,
  webCache: undefined,
  chromeArgs: ['--proxy-server=proxy'],
  pairPhone: undefined,
};
const BROWSER = { executablePath: '/browser', args: ['--no-sandbox'], env: { FONTCONFIG_PATH: '/fonts' } };

const options = (more: Partial<WhatsAppSettings> = {}) =>
  clientOptions({ ...SETTINGS, ...more }, BROWSER, new AbortController().signal);

describe('what the library is told', () => {
  it('keeps the versions it meets in the session folder, and takes any', () => {
    expect(options().webVersionCache).toEqual({
      type: 'local',
      path: '/session/web-versions',
      strict: false,
    });
    expect(options()).not.toHaveProperty('webVersion');
  });

  it('takes the version that is named and no other, from where it is', () => {
    const pinned = options({ webVersion: '2.3000.1', webCache: '/cache' });
    expect(pinned).toMatchObject({
      webVersion: '2.3000.1',
      webVersionCache: { type: 'local', path: '/cache', strict: true },
    });
  });

  it('shows a picture for ever, or asks for a code when there is a number', () => {
    expect(options()).toMatchObject({ qrMaxRetries: 0 });
    expect(options()).not.toHaveProperty('pairWithPhoneNumber');
    expect(options({ pairPhone: '972500000000' }).pairWithPhoneNumber).toEqual({
      phoneNumber: '972500000000',
    });
  });

  it('launches the browser that was found, which gets none of the secrets in our environment', () => {
    const { puppeteer } = options();
    expect(puppeteer).toMatchObject({
      headless: true,
      executablePath: '/browser',
      args: ['--no-sandbox', '--proxy-server=proxy'],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      protocolTimeout: 60_000,
    });
    expect(Object.keys(puppeteer?.env ?? {})).toEqual(['PATH', 'HOME', 'TMPDIR', 'FONTCONFIG_PATH']);
  });
});

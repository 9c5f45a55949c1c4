import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createFolder } from './folder.ts';
import { run } from './program.ts';

const slackManifest = (...options: string[]) =>
  run({ folder: createFolder(), args: ['slack-manifest', ...options] });

describe('kehila slack-manifest', () => {
  it('prints nothing but a manifest, in JSON, for Socket Mode', async () => {
    const { code, out, err } = await slackManifest();
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({ settings: { socket_mode_enabled: true } });
    expect(code).toBe(0);
  });

  it('prints it in YAML, for an address', async () => {
    const { out } = await slackManifest('--yaml', '--url', 'https://k.example.org', '--languages', 'ar');
    expect(parse(out)).toMatchObject({
      settings: { event_subscriptions: { request_url: 'https://k.example.org/slack/events' } },
    });
    expect(out).toContain('إنهاء الاستراحة');
  });

  it.each([
    [['--url', 'http://k.example.org'], /--url is no address/],
    [['--languages', 'fr'], /--languages names “fr”/],
    [['--json', '--yaml'], /cannot be used with/],
  ])('ends with 2 and one sentence for %j', async (options, says) => {
    const { code, out, err } = await slackManifest(...options);
    expect(err).toMatch(says);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { checkSlack, type SlackPorts, type SlackReply } from '../../src/doctor/slack.ts';

const SCOPES = ['commands', 'chat:write'];
const well: SlackReply = { ok: true, team: 'Yarden', user: 'kehila', scopes: [...SCOPES, 'users:read'] };

function looking(ports: Partial<SlackPorts>) {
  return checkSlack({
    scopes: SCOPES,
    authTest: async () => well,
    openConnection: async () => ({ ok: true }),
    ...ports,
  });
}

const only = async (ports: Partial<SlackPorts>) => {
  const troubles = (await looking(ports)).filter(({ level }) => level !== 'ok');
  expect(troubles).toHaveLength(1);
  return troubles[0];
};

describe('the doctor, of Slack', () => {
  it('finds a sound app sound, and says where it is', async () => {
    expect(await looking({})).toEqual([
      { check: 'Slack', level: 'ok', says: 'the bot token is taken: @kehila in Yarden.' },
      { check: 'Slack', level: 'ok', says: 'Socket Mode lets us in.' },
    ]);
  });

  it('asks for no socket where Slack comes over HTTP', async () => {
    expect(await looking({ openConnection: undefined })).toHaveLength(1);
  });

  it('tells why Slack refuses a token', async () => {
    const finding = await only({ authTest: async () => ({ ok: false, error: 'token_revoked' }) });
    expect(finding?.level).toBe('fail');
    expect(finding?.says).toBe(
      'SLACK_BOT_TOKEN is refused (token_revoked: it was revoked, or the app was uninstalled).',
    );
  });

  it('repeats a reason of Slack’s that it does not know', async () => {
    const finding = await only({ openConnection: async () => ({ ok: false, error: 'moon_phase' }) });
    expect(finding?.says).toBe('SLACK_APP_TOKEN is refused (moon_phase).');
  });

  it('names the scopes that the app was installed without', async () => {
    const finding = await only({ authTest: async () => ({ ...well, scopes: ['commands'] }) });
    expect(finding).toMatchObject({ level: 'fail', mend: expect.stringContaining('Reinstall') });
    expect(finding?.says).toBe('the app was installed without chat:write.');
  });

  it('says nothing of scopes where Slack does not tell them', async () => {
    expect(await looking({ authTest: async () => ({ ...well, scopes: undefined }) })).toHaveLength(2);
  });

  it('knows an app-level token that was made without its scope', async () => {
    const finding = await only({ openConnection: async () => ({ ok: false, error: 'missing_scope' }) });
    expect(finding?.mend).toContain('connections:write');
  });

  it('only warns of what passes', async () => {
    const finding = await only({ authTest: async () => ({ ok: false, error: 'ratelimited' }) });
    expect(finding).toMatchObject({ level: 'warn', mend: expect.stringContaining('again in a minute') });
  });

  it('tells when Slack does not answer', async () => {
    const finding = await only({ authTest: () => Promise.reject(new Error('ENOTFOUND')) });
    expect(finding).toMatchObject({ level: 'fail', says: 'does not answer (ENOTFOUND).' });
  });
});

import { describe, expect, it } from 'vitest';
import { SetupError } from '../../src/core/errors.ts';
import { checkWhatsApp, type WhatsAppHealth } from '../../src/doctor/whatsapp.ts';

const NOW = 1_800_000_000_000;
const ago = (seconds: number) => NOW - seconds * 1000;

async function lineFinding(seen: WhatsAppHealth | undefined) {
  const ports = { findBrowser: async () => '/usr/bin/chromium', now: async () => NOW };
  const [, line] = await checkWhatsApp({ ...ports, lastSeen: async () => ({ health: seen, groups: [] }) });
  return line;
}

describe('the doctor, of WhatsApp', () => {
  it('finds a browser and a line that answers', async () => {
    const seen = { standing: 'ready', since: ago(3 * 3600), lastBeat: ago(12) };
    expect(
      await checkWhatsApp({
        ...{ findBrowser: async () => '/usr/bin/chromium', now: async () => NOW },
        lastSeen: async () => ({
          health: seen,
          groups: [
            { id: '1@g.us', name: 'Geriatrics', isOurs: true },
            { id: '2@g.us', isOurs: false },
          ],
        }),
      }),
    ).toEqual([
      { check: 'WhatsApp', level: 'ok', says: 'its browser is /usr/bin/chromium.' },
      { check: 'WhatsApp', level: 'ok', says: 'linked and ready for 3 h; last heartbeat 12 s ago.' },
      { check: 'WhatsApp', level: 'ok', says: 'is in Geriatrics (1@g.us).' },
      {
        check: 'WhatsApp',
        level: 'warn',
        says: 'is in a group (2@g.us), which is no group of the community.',
        mend: 'If it is one, write channels: { whatsapp: "2@g.us" } in the community file.',
      },
    ]);
  });

  it.each([
    [undefined, /nothing was heard/, /kehila start/],
    [{ standing: 'unlinked', since: ago(600) }, /not linked, for 10 min/, /Scan/],
    [{ standing: 'stepped-back', since: ago(60) }, /stepped back 60 s ago/, /Linked devices/],
    [{ standing: 'away', since: ago(60), lastBeat: ago(70) }, /does not answer \(away/, /log/],
    [{ standing: 'ready', since: ago(9000), lastBeat: ago(300) }, /does not answer \(ready for 3 h/, /log/],
  ])('warns of a line that does not answer, and says what helps: %o', async (seen, says, mend) => {
    const finding = await lineFinding(seen);
    expect(finding?.level).toBe('warn');
    expect(finding?.says).toMatch(says);
    expect(finding?.mend).toMatch(mend);
  });

  it('says so when there is no browser, and when nobody can be asked', async () => {
    const findings = await checkWhatsApp({
      findBrowser: () => Promise.reject(new SetupError('There is no browser: install one.')),
      lastSeen: () => Promise.reject(new Error('Redis is away')),
      now: async () => NOW,
    });
    expect(findings).toEqual([
      { check: 'WhatsApp', level: 'fail', says: 'There is no browser: install one.' },
      expect.objectContaining({ level: 'warn', says: expect.stringContaining('Redis is away') }),
    ]);
  });
});

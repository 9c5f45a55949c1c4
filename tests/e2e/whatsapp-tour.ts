// The demo community as it would be on WhatsApp.
import { onTestFinished } from 'vitest';
import { createFakeWhatsApp, type FakeWhatsApp } from '../fakes/whatsapp/fake-whatsapp.ts';
import { browserForTests } from '../fakes/whatsapp/real-client.ts';
import { demoNow, TOURING, type Touring } from './demo-now.ts';

export const GROUP = '120363000000000007@g.us';
const PHONES: Readonly<Record<Touring, string>> = {
  ruth: '972501000001',
  dana: '972501000002',
  layla: '972501000003',
  noam: '972501000004',
};
export const phoneOf = (name: Touring): string => PHONES[name];

export const demoOnWhatsApp = (): string =>
  demoNow({ platform: 'whatsapp', channel: GROUP, handleOf: (name) => `+${phoneOf(name)}` });

/** Layla is known by a lid in the group and in private. */
export async function openWhatsApp(): Promise<FakeWhatsApp> {
  const fake = await createFakeWhatsApp();
  onTestFinished(() => fake.stop());
  for (const name of TOURING)
    fake.addContact({ phone: phoneOf(name), name, ...(name === 'layla' && { lid: '555500000003' }) });
  fake.addGroup({ id: GROUP, name: 'Geriatrics', members: TOURING.map(phoneOf) });
  return fake;
}

export async function variables(fake: FakeWhatsApp): Promise<Record<string, string>> {
  const { executablePath, args, env } = await browserForTests();
  return {
    ...env,
    COMMUNITY: 'demo.yaml',
    WHATSAPP: 'on',
    WHATSAPP_SESSION_DIR: 'session',
    WHATSAPP_WEB_VERSION: fake.webVersion,
    WHATSAPP_WEB_CACHE: fake.webCache,
    WHATSAPP_CHROME_ARGS: [...args, ...fake.chromeArgs].map((arg) => `"${arg}"`).join(' '),
    WHATSAPP_SECONDS_APART: '0-1',
    PUPPETEER_EXECUTABLE_PATH: executablePath,
  };
}

/** What can be read in what was told there, in private by name, else in the group. */
export function told(fake: FakeWhatsApp, where: Touring | 'group'): string {
  const said = fake.said(where === 'group' ? GROUP : phoneOf(where));
  return said.map(({ text }) => text.replaceAll(/[\u200b-\u200f\u2060-\u2069\ufeff]/g, '')).join('\n---\n');
}

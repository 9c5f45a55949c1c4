import { describe, expect, it } from 'vitest';
import { spendExport } from '../../src/app/export.ts';
import { useWorlds } from '../world.ts';
import { served } from './served.ts';

const createWorld = useWorlds();
const DATA = {
  zone: 'Asia/Jerusalem',
  names: {},
  named: {},
  records: [{ class: 'profile', kind: 'member', what: { name: '<b>דנה</b>' } }],
  messages: [],
  acts: [],
};

describe('one’s own page', () => {
  it('spends nothing when it is only looked at, and shows all of it when the button is pressed', async () => {
    const spent: string[] = [];
    const { get } = await served({
      spendExport: (token) => {
        spent.push(token);
        return Promise.resolve(token === 'right' ? DATA : undefined);
      },
    });
    const first = await get('/me/he');
    expect(await first.text()).toContain('dir="rtl"');
    expect(first.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(spent).toEqual([]);
    const press = (token: string) => get('/me/he', { method: 'POST', body: new URLSearchParams({ token }) });
    const shown = await press('right');
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const text = await shown.text();
    expect(text).toContain('&lt;b&gt;דנה&lt;/b&gt;');
    expect(text).not.toContain('<b>דנה');
    expect((await press('wrong')).status).toBe(410);
    expect((await press('x'.repeat(500))).status).toBe(410);
    expect((await get('/me/xx')).status).toBe(404);
    expect(spent).toEqual(['right', 'wrong']);
  });
});

describe('what someone is shown of themselves', () => {
  const none = () => Promise.resolve([]);
  const tokenOf = (text = '') => /#(\S+)/.exec(text)?.[1] ?? '';

  it('is all of theirs and nothing of anyone else, once and for ten minutes', async () => {
    const world = await createWorld();
    await world.says('noam', 'rsvp 1 yes');
    await world.says('dana', 'rsvp 1 no');
    world.told('noam');
    await world.says('noam', 'privacy export');
    const token = tokenOf(world.told('noam')[0]);
    expect(await world.everything()).not.toContain(token.slice(0, 12));
    const data = await spendExport(world.ports, token, none);
    expect(data?.records.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['member', 'handle', 'seat', 'seating', 'rsvp', 'coming', 'applied']),
    );
    expect(JSON.stringify(data)).not.toMatch(/dana|Dana|Layla/);
    expect(await spendExport(world.ports, token, none)).toBeUndefined();
    await world.says('noam', 'privacy export');
    const late = tokenOf(world.told('noam')[0]);
    world.clockTo('2026-11-22T09:11');
    expect(await spendExport(world.ports, late, none)).toBeUndefined();
    expect(await spendExport(world.ports, '', none)).toBeUndefined();
  });

  it('holds every message that was for them, answers too, and nobody else’s', async () => {
    const world = await createWorld();
    await world.says('dana', 'help');
    for (const word of ['help', 'meetings', 'nonsense']) await world.says('noam', word);
    const said = world.told('noam').map((text) => text.split('\n')[0]);
    await world.says('noam', 'privacy export');
    const data = await spendExport(world.ports, tokenOf(world.told('noam')[0]), none);
    expect(data?.messages.map(({ text }) => text.split('\n')[0]).sort()).toEqual(said.sort());
  });
});

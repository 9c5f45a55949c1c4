import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { FakeWhatsApp } from '../fakes/whatsapp/fake-whatsapp.ts';
import { installedAnHourAgo, type Touring } from './demo-now.ts';
import { createFolder } from './folder.ts';
import { type Running, run, start, until } from './program.ts';
import { demoOnWhatsApp, GROUP, openWhatsApp, phoneOf, told, variables } from './whatsapp-tour.ts';

const tells = (fake: FakeWhatsApp, where: Touring | 'group', pattern: RegExp) =>
  until(`${where} is told ${pattern}`, () => pattern.exec(told(fake, where)) ?? undefined);

it('the demo community lives on WhatsApp, in Hebrew and Arabic, from linking to attendance, through a kill', async () => {
  const fake = await openWhatsApp();
  const folder = createFolder({ 'demo.yaml': demoOnWhatsApp() });
  await installedAnHourAgo(folder, 'demo.yaml');
  const env = await variables(fake);
  const startKehila = async (): Promise<Running> => {
    const kehila = start({ folder, args: ['start'], env });
    await kehila.says(/^ready: console, whatsapp, worker, web/m);
    return kehila;
  };
  const says = (name: Touring, text: string, where = 'private') => fake.says(phoneOf(name), where, text);

  // It shows a code, and is linked by it.
  const first = await startKehila();
  await first.says(/scan the code in \S+link\.png/u);
  const picture = join(folder, 'session', 'link.png');
  expect(existsSync(picture)).toBe(true);
  fake.scan();
  await until('the picture is gone', () => (existsSync(picture) ? undefined : true));

  // Dana asks in Hebrew what is coming up and is asked one question at a time; she picks by number.
  await until('it hears', () => fake.linkedPages() === 1 || undefined);
  says('dana', 'מפגשים');
  await tells(fake, 'dana', /שעת מקרה/u);
  says('dana', 'הגעה');
  await tells(fake, 'dana', /לאיזו|איזו/u);
  says('dana', 'חזרה');
  says('dana', '٢');
  await tells(fake, 'dana', /1\. כן/u);
  says('dana', 'כן');
  await tells(fake, 'dana', /נרשם: הגעה לפגישה שעת מקרה/u);

  // What people say to each other in the group is their own; with a prefix it is a command.
  says('noam', 'כן', GROUP);
  says('noam', 'kehila meetings', GROUP);
  await tells(fake, 'group', /Case hour/u);
  expect(told(fake, 'noam')).not.toMatch(/Noted/u);
  fake.sends(phoneOf('noam'), 'private', { kind: 'voice' });
  await tells(fake, 'noam', /(?:voice|text)/u);

  // The reminder is a poll; Layla, known there by a lid, votes.
  const poll = await until('the poll', () => fake.said(GROUP).findLast((said) => said.poll));
  fake.votes(phoneOf('layla'), poll.id, ['כן']);
  await tells(fake, 'layla', /سُجّل: حضور/u);

  // Killed; what is said and voted meanwhile is heard when it is back, once.
  process.kill(first.pid, 'SIGKILL');
  await first.ended();
  says('noam', 'rsvp 1 yes');
  fake.votesUnheard(phoneOf('ruth'), poll.id, ['אולי']);
  const second = await startKehila();
  await tells(fake, 'noam', /Noted: coming/u);
  await tells(fake, 'ruth', /נרשם: אולי/u);

  // The code of the meeting that is on, from its leader to whoever is there, in Arabic digits.
  const [, code = ''] = await tells(fake, 'ruth', /קוד[\s\S]*?(\d{4})/u);
  says('layla', [...code].map((digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]).join(''));
  await tells(fake, 'layla', /سُجّل الحضور/u);

  const seen = await run({ folder, args: ['doctor'], env });
  expect(seen.out).toMatch(/ok {4}WhatsApp: linked and ready for/u);
  expect(seen.out).toContain(`ok    WhatsApp: is in Geriatrics (${GROUP}).`);
  expect((await second.stop()).code).toBe(0);
  expect(fake.connectedPages()).toBe(0);
  expect(first.err() + second.err()).not.toMatch(/"level":50/u);
  const twice = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);
  for (const where of [GROUP, phoneOf('ruth'), phoneOf('layla')])
    expect(twice(fake.said(where).map(({ text }) => text))).toEqual([]);
});

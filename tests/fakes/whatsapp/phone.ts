// The account's own phone: it links pages to the account, and takes them off again.
import { randomBytes } from 'node:crypto';
import type { Faults } from './faults.ts';
import type { LineHandlers, Page } from './line.ts';
import { chatShape, worldShape } from './shapes.ts';
import type { World } from './world.ts';

export type Phone = ReturnType<typeof createPhone>;

interface Hello {
  readonly device: string | null;
  readonly heardUpTo: number;
}

export interface PhoneDeps {
  readonly world: World;
  readonly faults: Faults;
  readonly atStart: number;
  readonly pages: () => readonly Page[];
}

const NEVER = new Promise<never>(() => undefined);
const fresh = () => randomBytes(8).toString('hex');

export function createPhone({ world, faults, atStart, pages }: PhoneDeps) {
  const devices = new Set<string>();
  let ref = fresh();
  let codeAsked: string | undefined;

  const everything = (fault = faults.ofStart()) => ({
    linked: true,
    world: worldShape(world, atStart),
    sync: { early: fault?.kind === 'deaf', times: fault?.kind === 'echoing' ? fault.count : 1 },
  });
  const newQr = () => {
    ref = fresh();
    for (const page of pages()) if (!page.linked) page.push('ref', { ref });
  };
  const link = () => {
    const page = pages().findLast(({ linked }) => !linked);
    if (!page) throw new Error('no page shows a code to link by');
    const device = fresh();
    devices.add(device);
    page.linked = true;
    page.push('linked', { device, ...everything() });
    ref = fresh();
    codeAsked = undefined;
  };

  const asks: LineHandlers['asks'] = {
    hello: ({ device, heardUpTo }: Hello, page: Page) => {
      if (device === null || !devices.has(device)) return { linked: false, ref };
      // A page that only lost its line for a while hears what it missed.
      const missed = world
        .since(heardUpTo)
        .map(({ chat, ...one }) => ({ ...one, chat: chatShape(chat, world) }));
      const fault = heardUpTo > 0 ? undefined : faults.ofStart();
      if (fault?.kind === 'stuck') return NEVER;
      page.linked = true;
      return heardUpTo > 0 ? { linked: true, missed } : everything(fault);
    },
    unlink: ({ device }: { device: string }, page: Page) => {
      page.linked = false;
      devices.delete(device);
    },
    pairingCode: ({ phone }: { phone: string }) => {
      if (phone !== world.account.phone) throw new Error(`${phone} is not the account's number`);
      codeAsked = randomBytes(4).toString('hex').toUpperCase();
      return codeAsked;
    },
  };

  return {
    asks,
    /** A session that was linked before all this. */
    linkedBefore(): string {
      const device = fresh();
      devices.add(device);
      return device;
    },
    tells: { refreshQr: newQr } satisfies LineHandlers['tells'],
    /** The QR code that a page shows is scanned. */
    scan: link,
    /** A pairing code is typed on the phone. */
    typeCode(code: string): void {
      if (code !== codeAsked) throw new Error('the code is wrong');
      link();
    },
    /** The code that is shown is too old: another one. */
    newQr,
    /** The phone takes every page off the account; one that is not there finds out when it comes. */
    logout(): void {
      devices.clear();
      for (const page of pages().filter(({ linked }) => linked)) {
        page.linked = false;
        page.push('loggedOut');
      }
    },
    isLinked: () => devices.size > 0,
  };
}

// For commands that look at or change the store and end: opens it, hands over ports, closes it.
import type { Ports } from '../app/ports.ts';
import type { Config } from '../config.ts';
import { createRedisClock } from '../store/redis/redis-clock.ts';
import { readAttachment } from './attachments.ts';
import { noWatch, silentJournal } from './journal.ts';
import { type OpenStore, openStore } from './open-store.ts';
import { secretOf } from './secret.ts';

/** What it says goes out when a running Kehila next ticks: no bot is here to send it. */
export async function withStore<T>(
  config: Config,
  use: (ports: Ports, opened: OpenStore) => Promise<T>,
): Promise<T> {
  const opened = await openStore(config);
  try {
    const ports: Ports = {
      store: opened.store,
      clock: createRedisClock(opened.client),
      bots: new Map(),
      site: { secret: secretOf(config), baseUrl: config.baseUrl, backupDays: config.backupDays },
      roundKeys: opened.roundKeys,
      journal: silentJournal,
      watch: noWatch,
      wake: () => {},
      readAttachment,
    };
    return await use(ports, opened);
  } finally {
    await opened.close();
  }
}

// The demo community on some platform, with one meeting that is on just now and one in a quarter of an hour.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ports } from '../../src/app/ports.ts';
import { applyFile } from '../../src/compose/apply-file.ts';
import { readAttachment } from '../../src/compose/attachments.ts';
import { noWatch, silentJournal } from '../../src/compose/journal.ts';
import { openStore } from '../../src/compose/open-store.ts';
import type { Platform } from '../../src/core/chat.ts';
import { HOUR, isoOf, MINUTE, machineNow } from '../../src/core/time.ts';
import { ROOT } from './program.ts';

export const TOURING = ['ruth', 'dana', 'layla', 'noam'] as const;
export type Touring = (typeof TOURING)[number];

interface Where {
  readonly platform: Platform;
  /** The geriatrics group's. */
  readonly channel: string;
  handleOf(name: Touring): string;
}

/** The hours at which it may speak are moved to whenever this is run. */
export function demoNow({ platform, channel, handleOf }: Where): string {
  const at = (later: number) => isoOf(machineNow() + later).slice(0, 16);
  const series = `
      - { id: round, title: { he: סבב, ar: جولة, en: Ward round }, start: ${at(-2 * MINUTE)}, minutes: 90, host: ruth }
      - { id: soon, title: { he: שעת מקרה, ar: ساعة الحالة, en: Case hour }, start: ${at(14 * MINUTE)}, minutes: 60, host: ruth }
`;
  const demo = readFileSync(join(ROOT, 'demo', 'community.yaml'), 'utf8')
    .replace('country: IL', 'country: GB')
    .replace('zone: Asia/Jerusalem', 'zone: UTC')
    .replace(/^week:\n(?: .*\n)*/mu, '')
    .replace(/^quiet:.*$/mu, 'quiet: { from: "03:00", to: "03:00" }')
    .replace(/^evening:.*$/mu, `evening: "${isoOf(machineNow() + 3 * HOUR).slice(11, 16)}"`)
    .replace(/^ {2}geriatrics:\n/mu, `$&    channels: { ${platform}: "${channel}" }\n`)
    .replace(/(announce-days: 7[\s\S]*?series:)[\s\S]*?\n\n(?= {2}paediatrics)/u, `$1${series}\n`);
  return TOURING.reduce(
    (text, name) =>
      text.replace(
        new RegExp(`^ {2}${name}:\\n`, 'mu'),
        `$&    handles: { ${platform}: "${handleOf(name)}" }\n`,
      ),
    demo,
  );
}

/** What is due only counts from when Kehila knew of it: so the community was made an hour ago. */
export async function installedAnHourAgo(folder: string, community: string): Promise<void> {
  const dataDir = join(folder, 'data');
  const opened = await openStore({
    dataDir,
    redisUrl: undefined,
    allowVolatileRedis: false,
    namespace: 'kehila',
  });
  try {
    const then = machineNow() - HOUR;
    const { store, roundKeys } = opened;
    const ports = { store, roundKeys, clock: { now: () => Promise.resolve(then) }, ...unused };
    await applyFile(ports, { path: join(folder, community), show: () => {} });
    await opened.store.turns.ticked(then);
  } finally {
    await opened.close();
  }
}

const unused = {
  ...{ bots: new Map(), site: { secret: '', baseUrl: '' }, journal: silentJournal, watch: noWatch },
  ...{ wake: () => {}, readAttachment },
} satisfies Omit<Ports, 'store' | 'roundKeys' | 'clock'>;

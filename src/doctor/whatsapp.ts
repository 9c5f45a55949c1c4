// Checks of WhatsApp: whether there is a browser to run it in, and how the line to it stood when Kehila last said.
import { reasonOf } from '../core/errors.ts';
import type { Finding } from '../core/findings.ts';
import { type Instant, MINUTE, SECOND } from '../core/time.ts';

export interface WhatsAppPorts {
  /** Gives its path. Throws SetupError when there is none. */
  readonly findBrowser: () => Promise<string>;
  /** What a running Kehila noted last; absent when it noted nothing for an hour. */
  readonly lastSeen: () => Promise<WhatsAppSeen>;
  readonly now: () => Promise<Instant>;
}

export interface WhatsAppSeen {
  readonly health?: WhatsAppHealth | undefined;
  /** The groups its account is in; which of them are groups of the community. */
  readonly groups: readonly {
    readonly id: string;
    readonly name?: string | undefined;
    readonly isOurs: boolean;
  }[];
}

export interface WhatsAppHealth {
  readonly standing: string;
  readonly since: Instant;
  /** When WhatsApp Web last answered. */
  readonly lastBeat?: Instant | undefined;
}

const check = 'WhatsApp';

/** A line that answers does so four times a minute. */
const BEATS_WITHIN = 2 * MINUTE;

export async function checkWhatsApp(ports: WhatsAppPorts): Promise<Finding[]> {
  return [await checkBrowser(ports), ...(await checkLine(ports))];
}

async function checkBrowser({ findBrowser }: WhatsAppPorts): Promise<Finding> {
  try {
    return { check, level: 'ok', says: `its browser is ${await findBrowser()}.` };
  } catch (error) {
    return { check, level: 'fail', says: reasonOf(error) };
  }
}

async function checkLine({ lastSeen, now }: WhatsAppPorts): Promise<Finding[]> {
  try {
    const { health, groups } = await lastSeen();
    return [judge(health, await now()), ...groups.map(judgeGroup)];
  } catch (error) {
    // Redis has a finding of its own.
    return [warn(`how its line stands is not known (${reasonOf(error)}).`, 'Mend Redis first.')];
  }
}

function judgeGroup({ id, name = 'a group', isOurs }: WhatsAppSeen['groups'][number]): Finding {
  if (isOurs) return { check, level: 'ok', says: `is in ${name} (${id}).` };
  return warn(
    `is in ${name} (${id}), which is no group of the community.`,
    `If it is one, write channels: { whatsapp: "${id}" } in the community file.`,
  );
}

const warn = (says: string, mend: string): Finding => ({ check, level: 'warn', says, mend });

function judge(seen: WhatsAppHealth | undefined, now: Instant): Finding {
  if (!seen) return warn('nothing was heard of its line in the last hour.', 'Run kehila start.');
  const { standing, since, lastBeat } = seen;
  if (standing === 'unlinked')
    return warn(
      `its account is not linked, for ${spanOf(now - since)}.`,
      'Scan the code that kehila start shows: docs/whatsapp.md.',
    );
  if (standing === 'stepped-back')
    return warn(
      `stepped back ${spanOf(now - since)} ago: another session took over, or WhatsApp blocked the account.`,
      'See docs/whatsapp.md, and Linked devices on its phone.',
    );
  if (standing !== 'ready' || lastBeat === undefined || now - lastBeat > BEATS_WITHIN)
    return warn(`does not answer (${standing} for ${spanOf(now - since)}).`, 'See the log of kehila start.');
  return {
    check,
    level: 'ok',
    says: `linked and ready for ${spanOf(now - since)}; last heartbeat ${spanOf(now - lastBeat)} ago.`,
  };
}

function spanOf(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / SECOND));
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

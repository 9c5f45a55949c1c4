// What the engagement log keeps of a delivery: that something was sent, held back or skipped, to whom, and for which ritual.
import type { EngagementEvent } from '../core/engagement.ts';
import type { Outcome, Row } from '../core/outbox.ts';
import type { Reader } from '../core/records.ts';
import type { Instant } from '../core/time.ts';
import type { Ports } from './ports.ts';
import { createStamp } from './stamp.ts';

const LOGGED: Partial<Record<Outcome['state'], string>> = {
  sent: 'message.sent',
  skipped: 'message.skipped',
  failed: 'message.failed',
  unclear: 'message.unclear',
};

interface Settled {
  readonly row: Row;
  readonly outcome: Outcome;
  readonly read: Reader;
  readonly now: Instant;
}

export async function deliveryEvents(
  { store, site }: Ports,
  { row, outcome, read, now }: Settled,
): Promise<EngagementEvent[]> {
  const kind = LOGGED[outcome.state];
  if (kind === undefined || row.weight === 'answer') return [];
  const { from, place, message } = row;
  const cause = { id: `delivered/${row.key}/${row.tries}`, at: now, from, platform: place.platform };
  const [of, id = ''] = (row.whose ?? '').split('/');
  const recipient = of === 'member' ? { by: id } : { group: id };
  const act = { kind, ...recipient, subject: from, size: message.text.length };
  return [await createStamp({ store, secret: site.secret, read }, cause)(act, 0)];
}

// What the engagement log keeps of a delivery: that something was sent, held back or skipped, to whom, and for which ritual.
import type { EngagementEvent } from '../core/engagement.ts';
import type { Outcome, Row } from '../core/outbox.ts';
import type { Ports } from './ports.ts';
import { createStamp } from './stamp.ts';

const LOGGED: Partial<Record<Outcome['state'], string>> = {
  sent: 'message.sent',
  skipped: 'message.skipped',
  failed: 'message.failed',
  unclear: 'message.unclear',
};

export async function deliveryEvents(ports: Ports, row: Row, outcome: Outcome): Promise<EngagementEvent[]> {
  const kind = LOGGED[outcome.state];
  if (kind === undefined || row.weight === 'answer') return [];
  const cause = { id: `delivered/${row.key}/${row.tries}`, at: await ports.clock.now(), from: row.from };
  const [of, id = ''] = (row.whose ?? '').split('/');
  const { store } = ports;
  const stamp = createStamp({ store, read: store.reading() }, { ...cause, platform: row.place.platform });
  const recipient = of === 'member' ? { by: id } : { group: id };
  const event = await stamp({ kind, ...recipient, subject: row.from, size: row.message.text.length }, 0);
  return [event];
}

// WhatsApp's end of the outbox: each message is sent once and gently, and looked for in its chat when in doubt.
import type { Bot } from '../../../core/chat.ts';
import type { Notebook } from '../../../core/notebook.ts';
import type { Pacer } from '../../../core/pace.ts';
import type { Instant } from '../../../core/time.ts';
import type { Line } from '../line.ts';
import type { Shown } from '../shown.ts';
import type { Talking } from '../talking.ts';
import type { Alarm, Report } from '../whatsapp-settings.ts';
import { createChatIds } from './chat-ids.ts';
import { createFinding } from './finding.ts';
import { createLedger } from './ledger.ts';
import { RATES, type Rates } from './rates.ts';
import { createRefusals } from './refusals.ts';
import { createReloads } from './reloads.ts';
import { createSending } from './sending.ts';
import { createTurns } from './turns.ts';

export type { Rates } from './rates.ts';
export { noteLinked } from './warm-up.ts';

export interface WhatsAppSending {
  readonly line: Line;
  readonly notebook: Notebook;
  readonly pacer: Pacer;
  readonly shown: Shown;
  readonly talking: Talking;
  readonly report: Report;
  readonly alarm: Alarm;
  /** By the outbox's clock. */
  readonly now: () => Promise<Instant>;
  readonly rates?: Partial<Rates>;
}

/** One for the account: what it counts and loads anew is nobody else's. The line is ended by whoever opened it. */
export function createWhatsAppBot({ rates: changed, shown, ...given }: WhatsAppSending): Bot {
  const rates: Rates = { ...RATES, ...changed };
  const { line, notebook } = given;
  const chatIds = createChatIds({ line, notebook, answerWithin: rates.answerWithin });
  const ledger = createLedger(notebook, shown);
  const turns = createTurns({ ...given, rates });
  const refused = createRefusals({ ...given, rates });
  const reload = createReloads(line, rates.reloads);
  return {
    platform: 'whatsapp',
    turn: turns.turn,
    send: createSending({ line, chatIds, ledger, turns, rates, refused }),
    find: createFinding({ line, chatIds, ledger, rates, reload }),
    stop: () => Promise.resolve(),
  };
}

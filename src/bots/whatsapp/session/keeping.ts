// What the session is told by whoever composes it.
import type { Client } from 'whatsapp-web.js';
import type { LinkCode } from '../linking/link-code.ts';
import type { Alarm, Report, WhatsAppSettings } from '../whatsapp-settings.ts';
import type { Times } from './times.ts';

export interface Keeping {
  readonly settings: WhatsAppSettings;
  readonly report: Report;
  readonly alarm: Alarm;
  /** Shows a code to link by; each only once. */
  readonly showCode: (code: LinkCode) => void | Promise<void>;
  /** It is linked: no code is needed any more. Called at each `ready`. */
  readonly linked?: () => void | Promise<void>;
  /** Called once with each new client before it starts: listeners are registered here. */
  attach(client: Client): void;
  /**
   * Called once for each page that is ready; `line.client()` works by then. When it rejects, that is reported, and it is
   * called again while the page lives.
   */
  ready(client: Client): Promise<void>;
  /** It stands otherwise than before. */
  readonly stood?: () => void;
  /** For tests. */
  readonly times?: Partial<Times>;
}

// The line to WhatsApp, as hearing and sending know it: there is a client to speak through, or there is none just now.
import type { Client } from 'whatsapp-web.js';
import { RefusedError } from '../../core/errors.ts';
import { SECOND } from '../../core/time.ts';

export type Standing =
  | 'starting'
  /** It shows a code to be linked by, and waits for a person. */
  | 'unlinked'
  | 'ready'
  /** Its browser or page is gone, or does not answer; it is on its way back. */
  | 'away'
  /** Another session took over, or WhatsApp blocked the account; it tries again much later. */
  | 'stepped-back'
  | 'stopped';

export interface Line {
  standing(): Standing;
  /** The client while it is ready. Throws AwayError otherwise. */
  client(): Client;
  /** Loads the page anew, and resolves when it is ready again: it then shows what WhatsApp has, and nothing else. */
  reload(): Promise<void>;
}

/** Tried again this soon, in milliseconds. */
const SOON = 5 * SECOND;

/** Nothing was handed to WhatsApp: there is no line just now. */
export class AwayError extends RefusedError {
  constructor(standing: Standing) {
    super(`WhatsApp is ${standing}`, SOON);
  }
}

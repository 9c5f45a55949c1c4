// A line to the fake WhatsApp over a client that is ready, and what a bot on it is given.
import type { Client } from 'whatsapp-web.js';
import { AwayError, type Line, type Standing } from '../../../../src/bots/whatsapp/line.ts';
import { RATES, type Rates } from '../../../../src/bots/whatsapp/sending/rates.ts';
import type { WhatsAppSending } from '../../../../src/bots/whatsapp/sending/whatsapp-bot.ts';
import { createShown } from '../../../../src/bots/whatsapp/shown.ts';
import { createTalking } from '../../../../src/bots/whatsapp/talking.ts';
import type { Notebook } from '../../../../src/core/notebook.ts';
import { machineNow } from '../../../../src/core/time.ts';
import { heard } from '../../../fakes/whatsapp/town.ts';

export interface OwnLine extends Line {
  standing(): Standing;
  stands(standing: Standing): void;
  /** Ready, over this client. */
  opens(client: Client): void;
  readonly reloads: () => number;
}

export function createOwnLine(): OwnLine {
  let standing: Standing = 'starting';
  let client: Client | undefined;
  let reloads = 0;
  return {
    standing: () => standing,
    stands(next) {
      standing = next;
    },
    opens(ready) {
      client = ready;
      standing = 'ready';
    },
    client() {
      if (standing !== 'ready' || !client) throw new AwayError(standing);
      return client;
    },
    async reload() {
      reloads += 1;
      if (!client) throw new AwayError(standing);
      const ready = heard(client, 'ready');
      await client.pupPage?.reload();
      await ready;
    },
    reloads: () => reloads,
  };
}

export function createNotes(): Notebook & { readonly notes: ReadonlyMap<string, string> } {
  const notes = new Map<string, string>();
  return {
    notes,
    get: async (key) => notes.get(key),
    set: async (key, value) => void notes.set(key, value),
    forget: async (key) => void notes.delete(key),
  };
}

/** No waiting for a turn, little for WhatsApp; what is not confirmed is looked into at once. */
export const HASTY: Rates = {
  ...RATES,
  answers: { ...RATES.answers, jitter: [0, 0] },
  unasked: { ...RATES.unasked, apart: [0, 0] },
  parts: [0, 0],
  answerWithin: 400,
  onItsWay: 0,
  reloads: 0,
};

/** Of a process with no Redis: its pace is nobody's. */
export function bareSending(line: Line, changed: Partial<WhatsAppSending> = {}): WhatsAppSending {
  const now = async () => machineNow();
  const notebook = changed.notebook ?? createNotes();
  return {
    ...{ line, notebook, now, talking: createTalking(), shown: createShown(notebook, now), rates: HASTY },
    pacer: { reserve: async () => 0, rest: async () => {} },
    report: () => {},
    alarm: async () => {},
    ...changed,
  };
}

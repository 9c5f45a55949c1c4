// What all parts of hearing share: how to ask, who is who, what was said lately, and where what is heard goes.
import type { ChatEvent, Place } from '../../../core/chat.ts';
import type { Notebook } from '../../../core/notebook.ts';
import { type Instant, machineNow } from '../../../core/time.ts';
import type { Line } from '../line.ts';
import type { Shown } from '../shown.ts';
import type { Talking } from '../talking.ts';
import type { Report } from '../whatsapp-settings.ts';
import { type Ask, createAsk } from './asking.ts';
import type { Me } from './ids.ts';
import { createLately } from './lately.ts';
import { createInsist, type Insist } from './patience.ts';
import { createPeople, type People } from './people.ts';
import { createRecollection, type Recollection } from './recollection.ts';

export interface Hearing {
  readonly app: { hear(event: ChatEvent): Promise<unknown>; now(): Promise<Instant> };
  readonly line: Pick<Line, 'client' | 'standing'>;
  readonly notebook: Notebook;
  readonly shown: Pick<Shown, 'choicesOf' | 'openPolls'>;
  readonly talking: Pick<Talking, 'heard'>;
  readonly report: Report;
  /** How often it looks for what WhatsApp did not tell, in milliseconds. */
  readonly lookEvery?: number;
}

export interface Ears extends Hearing {
  /** It waits, rather than fail, until it can be read and written again. */
  readonly notebook: Notebook;
  readonly ask: Ask;
  readonly insist: Insist;
  readonly people: People;
  readonly recollection: Recollection;
  /** Known from the first `ready` on. */
  me(): Me;
  /** Resolves when all that the event causes is committed. */
  hear(event: ChatEvent): Promise<void>;
  /** Lately, by its id. */
  wasHeard(id: string): boolean;
}

/** So many events are known to have been heard; of older ones the app knows. */
const MOST_HEARD = 5_000;

export function createEars(hearing: Hearing, stopping: AbortSignal, me: () => Me): Ears {
  const { app, line, report } = hearing;
  const ask = createAsk(line, stopping);
  const insist = createInsist(stopping, report);
  const notebook: Notebook = {
    get: (key) => insist(() => hearing.notebook.get(key)),
    set: (key, value, keptFor) => insist(() => hearing.notebook.set(key, value, keptFor)),
    forget: (key) => insist(() => hearing.notebook.forget(key)),
  };
  const heard = createLately<true>(MOST_HEARD);
  return {
    ...hearing,
    notebook,
    ask,
    insist,
    me,
    people: createPeople({ notebook, ask, report, now: machineNow }),
    recollection: createRecollection(),
    wasHeard: heard.has,
    async hear(event) {
      await insist(() => app.hear(event));
      heard.set(event.id, true);
    },
  };
}

/** The group, or the private chat of who speaks there. */
export function placeOf(group: string | undefined, by: string): Place {
  return group === undefined
    ? { platform: 'whatsapp', kind: 'private', id: by }
    : { platform: 'whatsapp', kind: 'group', id: group };
}

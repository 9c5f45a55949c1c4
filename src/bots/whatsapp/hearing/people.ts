// One person, however WhatsApp names them: by phone number where it will tell the number, else by lid.
import type { Handle } from '../../../core/chat.ts';
import type { Notebook } from '../../../core/notebook.ts';
import { DAY, type Instant, MINUTE } from '../../../core/time.ts';
import type { Report } from '../whatsapp-settings.ts';
import type { Ask } from './asking.ts';
import { createLately } from './lately.ts';

export interface People {
  /** Someone whose number cannot be had is known by their lid. */
  idOf(id: string): Promise<string>;
  /** As `idOf` for each, with one question to WhatsApp at most. */
  idsOf(ids: readonly string[]): Promise<readonly string[]>;
  /** Asks about all of these at once, by lid or by phone, so that none has to be asked about later. */
  meet(ids: readonly string[]): Promise<void>;
}

export interface Meeting {
  readonly notebook: Notebook;
  readonly ask: Ask;
  readonly report: Report;
  /** This machine's clock. */
  readonly now: () => Instant;
}

interface Known {
  readonly phone: string | undefined;
  /** When to ask again. */
  readonly until: Instant;
}

const MOST_KNOWN = 20_000;
/** How long a number that WhatsApp does not tell is not asked for again, in milliseconds. */
const HIDDEN = DAY;
/** As long after WhatsApp failed to answer. */
const UNANSWERED = 5 * MINUTE;
const NO_NUMBER = '-';

export const handle = (id: string): Handle => ({ platform: 'whatsapp', id });

export function createPeople({ notebook, ask, report, now }: Meeting): People {
  const known = createLately<Known>(MOST_KNOWN);
  const recall = (lid: string): Known | undefined => {
    const found = known.get(lid);
    return found && found.until > now() ? found : undefined;
  };
  const learn = async (lid: string, phone: string | undefined): Promise<void> => {
    if (phone !== undefined && recall(lid)?.phone === phone) return;
    known.set(lid, { phone, until: phone === undefined ? now() + HIDDEN : Infinity });
    await notebook.set(`lid/${lid}`, phone ?? NO_NUMBER, phone === undefined ? HIDDEN : undefined);
  };
  const lookUp = async (lid: string): Promise<void> => {
    const noted = await notebook.get(`lid/${lid}`);
    // How much longer it is noted is not known: not long.
    const until = noted === NO_NUMBER ? now() + UNANSWERED : Infinity;
    if (noted !== undefined) known.set(lid, { phone: noted === NO_NUMBER ? undefined : noted, until });
  };
  const askAbout = async (ids: readonly string[]): Promise<void> => {
    if (ids.length === 0) return;
    const pairs = await ask((client) => client.getContactLidAndPhone([...ids]));
    const phoneOf = new Map(pairs.map(({ lid, pn }) => [lid, pn]));
    const lids = new Set([...phoneOf.keys(), ...ids].filter((id) => id && isLid(id)));
    await Promise.all([...lids].map((lid) => learn(lid, phoneOf.get(lid) || undefined)));
  };
  const meet = async (ids: readonly string[]): Promise<void> => {
    try {
      await askAbout(ids);
    } catch (error) {
      report('WhatsApp did not say which number someone has', error);
      for (const lid of ids.filter((id) => isLid(id) && !recall(id)))
        known.set(lid, { phone: undefined, until: now() + UNANSWERED });
    }
  };
  const idsOf = async (ids: readonly string[]): Promise<readonly string[]> => {
    const unknown = () => [...new Set(ids)].filter((id) => isLid(id) && !recall(id));
    await Promise.all(unknown().map(lookUp));
    await meet(unknown());
    return ids.map((id) => recall(id)?.phone ?? id);
  };
  return { meet, idsOf, idOf: async (id) => (await idsOf([id]))[0] ?? id };
}

const isLid = (id: string): boolean => id.endsWith('@lid');

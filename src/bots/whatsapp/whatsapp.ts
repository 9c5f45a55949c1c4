// WhatsApp, whole: one session in one browser, a bot that sends through it, and ears that hear through it.
import type { Bot } from '../../core/chat.ts';
import type { Notebook } from '../../core/notebook.ts';
import type { Pacer } from '../../core/pace.ts';
import type { Instant } from '../../core/time.ts';
import type { Hearing } from './hearing/ears.ts';
import { createHearing } from './hearing/hearing.ts';
import { createLinkCodes } from './linking/link-codes.ts';
import { createWhatsAppBot, noteLinked, type Rates } from './sending/whatsapp-bot.ts';
import { createKeeper } from './session/keeper.ts';
import type { Health } from './session/presence.ts';
import type { Times } from './session/times.ts';
import { createShown } from './shown.ts';
import { createTalking } from './talking.ts';
import type { Alarm, Report, WhatsAppSettings } from './whatsapp-settings.ts';

export interface WhatsApp {
  /** Its `stop` ends the session too. */
  readonly bot: Bot;
  health(): Health;
  /**
   * Starts the session; hears from when it is ready. Resolves when its browser is being launched: linking is not waited
   * for. Throws SetupError for what the operator has to mend.
   */
  listen(app: Hearing['app']): Promise<{ stop(): Promise<void> }>;
}

export interface GivenWhatsApp {
  readonly settings: WhatsAppSettings;
  readonly notebook: Notebook;
  readonly pacer: Pacer;
  readonly report: Report;
  readonly alarm: Alarm;
  /** Called whenever its health tells another standing. */
  readonly stood?: () => void;
  readonly now: () => Promise<Instant>;
  /** Where codes to link by are shown. */
  readonly write: (line: string) => void;
  readonly isTerminal: boolean;
  readonly rates?: Partial<Rates>;
  readonly times?: Partial<Times>;
}

export function createWhatsApp(given: GivenWhatsApp): WhatsApp {
  const { settings, notebook, report, alarm, stood, now, write, isTerminal, times } = given;
  const shown = createShown(notebook, now);
  const talking = createTalking();
  const codes = createLinkCodes({ write, isTerminal, sessionDir: settings.sessionDir });
  let hearing: ReturnType<typeof createHearing> | undefined;
  const keeper = createKeeper({
    ...{ settings, report, alarm },
    showCode: codes.show,
    linked: async () => {
      await codes.clear();
      await noteLinked(notebook, now);
    },
    attach: (client) => hearing?.attach(client),
    ready: async (client) => await hearing?.ready(client),
    ...(stood && { stood }),
    ...(times && { times }),
  });
  const { line } = keeper;
  const bot = createWhatsAppBot({ ...given, line, shown, talking });
  return {
    bot: { ...bot, stop: keeper.stop },
    health: keeper.health,
    async listen(app) {
      const ears = createHearing({ app, line, notebook, shown, talking, report });
      hearing = ears;
      await keeper.start();
      return { stop: ears.stop };
    },
  };
}

// What the WhatsApp edge is told by whoever composes it.

export interface WhatsAppSettings {
  /** The folder of the linked session and of all else that belongs to it. */
  readonly sessionDir: string;
  /** Where a browser from npm may unpack itself. */
  readonly unpackIn: string;
  /** PUPPETEER_EXECUTABLE_PATH. */
  readonly browser: string | undefined;
  /** PATH, where a browser is looked for. */
  readonly path: string;
  /** A known version of WhatsApp Web, kept in `webCache` as `<version>.html`; without it, today's. */
  readonly webVersion: string | undefined;
  readonly webCache: string | undefined;
  readonly chromeArgs: readonly string[];
  /** Digits of the account's own number: it is then linked by a code that is typed on its phone, not by a picture. */
  readonly pairPhone: string | undefined;
}

/** A line for the operator. Never names, numbers or texts. */
export type Report = (what: string, error?: unknown) => void;

/** What an admin must know of, for only a person can mend it. */
export type Trouble =
  /** The account was logged out: it has to be linked again. */
  | 'logged-out'
  /** Another session took the account over. */
  | 'taken-over'
  /** WhatsApp refuses what is sent: nothing goes out unasked for a while. */
  | 'refused'
  /** WhatsApp has blocked the account. */
  | 'blocked';

/** Tells the admins, once for each time it happens. */
export type Alarm = (trouble: Trouble) => Promise<void>;

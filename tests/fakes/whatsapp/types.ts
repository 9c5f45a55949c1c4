// The people and messages of the fake WhatsApp, and what may go wrong with it.

export interface FakeWhatsAppOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** What the account itself is called, and its ids. */
  readonly account?: Partial<Account>;
  /** How many messages of each chat a page has at its start; the rest it must ask for. */
  readonly atStart?: number;
  /** Its page needs no code: it comes linked. */
  readonly alreadyLinked?: boolean;
}

export interface Account {
  readonly phone: string;
  readonly lid: string;
  readonly name: string;
}

export interface NewContact {
  /** In digits, with the country's code. */
  readonly phone: string;
  readonly name: string;
  /** With one, they are known by it: in private, and in groups that use lids. */
  readonly lid?: string;
  /** A stranger's name is known from their own messages alone. */
  readonly isStranger?: boolean;
  /** Their lid does not tell their number, not even when asked for. */
  readonly hidesPhone?: boolean;
  /** Nothing can be sent to their number before it was asked whether it exists. */
  readonly mustBeLookedUp?: boolean;
  /** Their number is not on WhatsApp any more. */
  readonly hasLeft?: boolean;
}

export interface NewGroup {
  /** Ends in `@g.us`. */
  readonly id: string;
  readonly name: string;
  /** By phone. */
  readonly members: readonly string[];
  /** Members are known by their lids, where they have one; so it is unless said otherwise. */
  readonly usesLids?: boolean;
  /** True unless said otherwise. */
  readonly hasAccount?: boolean;
}

export interface Person extends NewContact {
  /** Their ids as WhatsApp writes them. */
  readonly pn: string;
  readonly lidId: string | undefined;
}

export interface Group extends Omit<NewGroup, 'members' | 'usesLids' | 'hasAccount'> {
  readonly members: Set<string>;
  readonly usesLids: boolean;
  hasAccount: boolean;
}

export interface PollOption {
  readonly name: string;
  readonly localId: number;
}

/** As it travels to the page and back: ids are text. */
export interface FakeMessage {
  readonly id: string;
  readonly fromMe: boolean;
  /** `chat`, `ptt`, `poll_creation`, … ; `gp2` is a notice of a group. */
  readonly type: string;
  readonly subtype?: string;
  readonly body?: string;
  readonly caption?: string;
  /** Seconds since 1970. */
  readonly t: number;
  readonly from: string;
  readonly to: string;
  readonly author?: string;
  readonly notifyName?: string;
  readonly ack: number;
  readonly mentionedJidList?: readonly string[];
  readonly quotedMsg?: { readonly type: string; readonly body?: string | undefined };
  readonly quotedStanzaID?: string;
  readonly quotedParticipant?: string;
  readonly pollName?: string;
  readonly pollOptions?: readonly PollOption[];
  /** 0: as many as one likes. */
  readonly pollSelectableOptionsCount?: number;
  readonly recipients?: readonly string[];
  readonly directPath?: string;
  readonly mimetype?: string;
  readonly filename?: string;
  /** Of a file, in bytes. */
  readonly size?: number;
  readonly hasReaction?: boolean;
}

export interface Reaction {
  readonly id: string;
  readonly to: string;
  readonly by: string;
  /** Empty: taken back. */
  readonly emoji: string;
  readonly at: number;
}

export interface Vote {
  readonly id: string;
  readonly to: string;
  readonly by: string;
  /** Local ids of all options that are chosen now. */
  readonly options: readonly number[];
  readonly at: number;
}

/** What the account sent, as people see it. */
export interface Said {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  /** 1: it arrived at WhatsApp; 3: it was read. */
  readonly ack: number;
  /** Seconds since 1970. */
  readonly t: number;
  readonly poll?: { readonly options: readonly string[]; readonly several: boolean };
  /** The id of the message it answers. */
  readonly quoted?: string;
  readonly mentions?: readonly string[];
  readonly file?: FakeFile;
}

export interface FakeFile {
  readonly mimetype: string;
  readonly base64: string;
}

interface Meeting {
  /** How many times; 1 unless said otherwise. */
  readonly times?: number;
}

/**
 * Of sends: `refused` (acknowledged with -1), `ack-lost` (people see it, the page never hears), `lost` (nobody sees
 * it, the page never hears), `late` (so long without a word, then sent all the same), `slow` (so long before
 * anything). Of starts: `deaf` (synced before the library listens, so `ready` never comes), `stuck` (never connects),
 * `echoing` (`ready` comes so many times).
 */
export type Fault =
  | (Meeting & { readonly kind: 'refused' | 'ack-lost' | 'lost'; readonly where?: string })
  | (Meeting & { readonly kind: 'late' | 'slow'; readonly where?: string; readonly ms: number })
  | (Meeting & { readonly kind: 'deaf' | 'stuck' })
  | (Meeting & { readonly kind: 'echoing'; readonly count: number });

/** Before the account takes a message of the page's, and after, when nobody was told yet. */
export type SendWatcher = (stage: 'arrived' | 'taken', message: FakeMessage) => void | Promise<void>;

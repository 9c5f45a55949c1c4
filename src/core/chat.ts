// The language of chat that every platform is translated into and out of.
import type { Names } from './names.ts';
import type { Instant } from './time.ts';

export const PLATFORMS = ['slack', 'whatsapp', 'console'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** A person as one platform knows them. */
export interface Handle {
  readonly platform: Platform;
  readonly id: string;
}

/** Where something is said: a private chat (its id is the person's handle) or a group's channel. */
export interface Place {
  readonly platform: Platform;
  readonly kind: 'private' | 'group';
  readonly id: string;
  readonly thread?: string;
  /** In a group: shown to this one person only, by the platform's id. */
  readonly only?: string;
}

export function privatePlace({ platform, id }: Handle): Place {
  return { platform, kind: 'private', id };
}

interface Seen {
  /** The platform's own id of the event: the same event delivered again has the same id. */
  readonly id: string;
  readonly at: Instant;
  readonly by: Handle;
  readonly in: Place;
  /** Their account is a guest's, or another organisation's. */
  readonly outside?: 'guest' | 'external';
}

export type ChatEvent = Seen &
  (
    | {
        readonly kind: 'message';
        readonly text: string;
        /** What it answers; with the choices that were shown there, where the platform's bot knows them. */
        readonly re?: {
          readonly by: Handle;
          readonly at: Instant;
          readonly choices?: readonly Choice[];
        };
        /**
         * In a group: whether it was said to Kehila, by a mention (left out of the text) or as a reply to it. Absent
         * where a bare word in a group will do.
         */
        readonly toUs?: boolean;
      }
    | { readonly kind: 'command'; readonly word: string; readonly text: string }
    | { readonly kind: 'choice'; readonly choice: string }
    | { readonly kind: 'form'; readonly command: string; readonly answers: Answers }
    | { readonly kind: 'file'; readonly name: string; readonly text: string; readonly caption: string }
    | { readonly kind: 'reaction'; readonly re: { readonly by: Handle; readonly at: Instant } }
    | { readonly kind: 'joined' }
    | { readonly kind: 'left' }
  );

/** What someone answered so far, by field name; an empty text is a field they skipped. */
export type Answers = Readonly<Record<string, string>>;

/** One thing to pick. Its id is the command it stands for, ready to run: `rsvp s_1@2026-11-25 yes`. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly options?: readonly Choice[];
  /** Something other than the options will do too. */
  readonly free?: boolean;
  readonly optional?: boolean;
  readonly long?: boolean;
  /** What was written there before, to be changed. */
  readonly was?: string;
}

/** Declared once: a modal where there are modals, one question at a time elsewhere. */
export interface Form {
  readonly command: string;
  readonly title: string;
  readonly answers: Answers;
  readonly fields: readonly Field[];
  readonly labels: FormLabels;
}

/** The words of the form itself, in the person's language. */
export interface FormLabels {
  readonly send: string;
  readonly cancel: string;
  /** Above the place for something other than the options. */
  readonly other: string;
  /** Beside the place for an answer to what is asked above it. */
  readonly answer: string;
  /** Beside a place that was left empty and may not be. */
  readonly needed: string;
}

/** What can only be shown at once, to the one who just spoke: a form, or what is wrong with the answers to one. */
export type Shown =
  | { readonly form: Form }
  /** By field name: one clear sentence. */
  | { readonly mistakes: Answers };

/** Someone's own page on a platform that has such pages: a few blocks, each a text with its choices. */
export interface HomePage {
  readonly blocks: readonly HomeBlock[];
}

export interface HomeBlock {
  readonly title?: string;
  readonly text: string;
  readonly choices?: readonly Choice[];
  readonly links?: readonly string[];
}

/** What Kehila says. Each platform shows what it can: buttons, numbers, polls. */
export interface Message {
  readonly text: string;
  readonly choices?: readonly Choice[];
  /** Addresses in the text that may be followed; whatever else looks like one is only text. */
  readonly links?: readonly string[];
  readonly form?: Form;
  readonly picture?: Picture;
}

export interface Picture {
  readonly name: string;
  /** In base64. */
  readonly png: string;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
}

/** Platforms that can show an answer in a group to one person alone. */
export const WHISPERING: ReadonlySet<Platform> = new Set(['slack']);

/** Platforms that block who writes to many in private: there a group is told rather than each of its members. */
export const GROUPS_FIRST: ReadonlySet<Platform> = new Set(['whatsapp']);

/** The platform's word that a message arrived. */
export interface Receipt {
  readonly id: string;
  readonly at: Instant;
}

export interface Bot {
  readonly platform: Platform;
  /**
   * Asked before each send: resolves to 0 when it is this place's turn, after waiting for it if that is not long; else
   * to the milliseconds after which to ask again. Absent: it is always its turn.
   */
  turn?(to: Place): Promise<number>;
  /** Sends once. Throws RefusedError when it certainly did not go out; any other error leaves that unclear. */
  send(to: Place, message: Message, key: string): Promise<Receipt>;
  /**
   * Looks whether the message with this key went out, at `since` or later: its receipt, 'absent', or 'unknown' when the
   * platform cannot tell. Throws when it cannot be asked just now.
   */
  find(to: Place, key: string, since: Instant): Promise<Receipt | 'absent' | 'unknown'>;
  /** Takes whatever is of them, or of a message's key, out of what it keeps itself. Absent: it keeps only notes. */
  forget?(who: Names): Promise<void>;
  stop(): Promise<void>;
}

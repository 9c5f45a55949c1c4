// What the fake Slack and its users speak of: posts, views, people, calls, faults.

export interface TextObject {
  readonly type: 'plain_text' | 'mrkdwn';
  readonly text: string;
}

export interface SelectOption {
  readonly text: TextObject;
  readonly value: string;
}

export interface BlockElement {
  readonly type: string;
  readonly action_id?: string;
  readonly text?: TextObject | string;
  readonly value?: string;
  readonly url?: string;
  readonly alt_text?: string;
  readonly placeholder?: TextObject;
  readonly options?: readonly SelectOption[];
  readonly option_groups?: readonly {
    readonly label: TextObject;
    readonly options: readonly SelectOption[];
  }[];
  readonly initial_option?: SelectOption;
  readonly initial_options?: readonly SelectOption[];
  readonly initial_value?: string;
  readonly initial_date?: string;
  readonly initial_time?: string;
  readonly initial_user?: string;
  readonly min_length?: number;
  readonly max_length?: number;
}

export interface Block {
  readonly type: string;
  readonly block_id?: string;
  readonly text?: TextObject | string;
  readonly fields?: readonly TextObject[];
  readonly elements?: readonly BlockElement[];
  readonly element?: BlockElement;
  readonly accessory?: BlockElement;
  readonly label?: TextObject;
  readonly hint?: TextObject;
  readonly title?: TextObject;
  readonly optional?: boolean;
  readonly alt_text?: string;
  readonly image_url?: string;
}

export interface Metadata {
  readonly event_type: string;
  readonly event_payload: Readonly<Record<string, unknown>>;
}

export interface FakeFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly altText: string;
  readonly by: string;
  readonly content: Buffer;
}

/** A message as it stands in a channel now. */
export interface Post {
  readonly ts: string;
  readonly channel: string;
  /** Who wrote it; the bot writes as its own user. */
  readonly user: string;
  readonly bot: boolean;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly files: readonly FakeFile[];
  readonly metadata?: Metadata;
  readonly threadTs?: string;
  readonly broadcast?: boolean;
  readonly subtype?: string;
  /** Ephemeral: this user alone sees it. */
  readonly only?: string;
  readonly edited?: boolean;
  readonly reactions: readonly { readonly user: string; readonly emoji: string }[];
}

/** A modal or a Home tab as the app gave it. */
export interface ViewSource {
  readonly type: 'modal' | 'home';
  readonly title?: TextObject;
  readonly submit?: TextObject;
  readonly close?: TextObject;
  readonly blocks: readonly Block[];
  readonly callback_id?: string;
  readonly external_id?: string;
  readonly private_metadata?: string;
  readonly notify_on_close?: boolean;
  readonly clear_on_close?: boolean;
}

/** A view as it stands on someone's screen. */
export interface View extends ViewSource {
  readonly id: string;
  readonly hash: string;
  readonly root: string;
  readonly previous?: string;
  /** What the app last said is wrong, by block id. */
  readonly errors?: Readonly<Record<string, string>>;
}

export type UserKind = 'full' | 'guest' | 'single-channel-guest' | 'bot' | 'deactivated' | 'external';

export interface FakeUser {
  readonly id: string;
  readonly name: string;
  readonly kind: UserKind;
  readonly email?: string;
  readonly locale?: string;
  readonly tz?: string;
}

export interface FakeChannel {
  readonly id: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly isIm: boolean;
  readonly isShared: boolean;
  readonly isArchived: boolean;
  /** The bot, too, is a member where it is in. */
  readonly members: ReadonlySet<string>;
}

export interface ApiCall {
  readonly method: string;
  readonly args: Readonly<Record<string, string>>;
  /** performance.now() when it came in. */
  readonly at: number;
  readonly token: string;
  /** `ok`, Slack's error code, or the kind of the fault that met it. */
  readonly outcome: string;
  /** It had its effect, whatever was answered. */
  readonly accepted: boolean;
}

/** What came of delivering something to the app. */
export interface Outcome {
  readonly acknowledged: boolean;
  /** The last HTTP status; absent over sockets. */
  readonly status?: number;
  /** What the app acknowledged with, read as JSON where it is JSON. */
  readonly payload?: unknown;
  /** Deliveries tried; 0 when the app had no right to hear of it. */
  readonly tries: number;
  /** From the first try to the end. */
  readonly ms: number;
  /** Of what was delivered: `event_id` or `envelope_id`. */
  readonly id: string;
}

interface For {
  /** How many calls it meets: 1 unless `ms` is given. */
  readonly times?: number;
  /** How long it lasts, in milliseconds. */
  readonly ms?: number;
  /** Calls about this channel only. */
  readonly where?: string;
}

export type Fault = For &
  (
    | { readonly kind: '429' /** Seconds. */; readonly retryAfter: number }
    | { readonly kind: 'error'; readonly error: string }
    /** Refused. */
    | { readonly kind: '500' }
    /** Accepted, yet answered with 500. */
    | { readonly kind: '500-after' }
    /** Accepted, and the connection is destroyed before the reply. */
    | { readonly kind: 'lost' }
    /** Neither accepted nor ever answered. */
    | { readonly kind: 'hang' }
    /** Accepted at once, answered late. */
    | { readonly kind: 'slow'; readonly by: number }
    /** Lost now and then, for ever unless `times` or `ms` is given. */
    | { readonly kind: 'lost-sometimes' /** 0 to 1. */; readonly share: number; readonly seed: number }
  );

export interface FakeSlackOptions {
  readonly botToken?: string;
  readonly appToken?: string;
  readonly signingSecret?: string;
  /** Deliveries go there, by turns when there are several, instead of through sockets. */
  readonly eventsUrl?: string | readonly string[];
  /** Milliseconds before each redelivery of what was not acknowledged. */
  readonly retries?: readonly number[];
  /** Milliseconds. */
  readonly ackWithin?: number;
  /** Milliseconds. */
  readonly triggerLives?: number;
  /** Whether commands and interactions come again over sockets as events do (over HTTP they never do). */
  readonly redeliverCommands?: boolean;
  readonly limits?: { readonly perChannelPerSecond?: number };
  /** Milliseconds since 1970: what message timestamps are made of. */
  readonly now?: () => number;
}

// What the conformance suite needs of a bot, and of the platform behind it.
import type { Bot, ChatEvent, Place } from '../../src/core/chat.ts';
import type { Instant } from '../../src/core/time.ts';

export interface BotUnderTest {
  /** Its pace must be quick enough for dozens of messages in a second. */
  readonly bot: Bot;
  readonly privatePlace: Place;
  /** The person of `privatePlace` is in this group. */
  readonly groupPlace: Place;
  /** By the platform's clock: no message is older. */
  readonly since: Instant;
  /**
   * All that was said there, in order: with `only`, as that person sees it, else as everyone in the group does. What
   * the platform made of a text (a mention, a link, bold letters) must show in it as other than what was written.
   */
  seen(place: Place): Promise<readonly Sight[]>;
  /** The person of `privatePlace` presses what is labelled so in the last message there; what the bot hears of it. */
  press?(place: Place, label: string): Promise<ChatEvent>;
  /** Befalls the next message. */
  fault?(kind: Fault): void;
  /** As another process would open the bot after this one died. */
  restart(): Promise<Bot>;
  /** A TypeScript program and its arguments: opens such a bot, says something in private, stops it, and that is all. */
  readonly program?: readonly string[];
}

/** What a person sees of one message: its text, and the labels to press below it. */
export interface Sight {
  readonly text: string;
  readonly choices: readonly string[];
  /** There is nothing to press: one types the number in front of a choice. */
  readonly typed?: boolean;
}

export type Fault =
  /** It went out, and the platform's reply got lost. */
  | 'lost'
  /** Refused for good. */
  | 'refused'
  /** Refused for now, with a time to wait. */
  | 'too-fast';

/** Whispering is saying something in a group to one person only. Who cannot press cannot do so in private either. */
export type Ability = 'press' | 'press-in-private' | 'whisper' | 'remember' | 'end' | Fault;

/** Why a platform, or its stand-in, has no such thing. */
export type Unable = Readonly<Partial<Record<Ability, string>>>;

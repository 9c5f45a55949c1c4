// The console's end of a chat: what Kehila says is shown, and remembered by its key.
import type { Bot, Choice, Message, Place, Receipt } from '../../core/chat.ts';
import type { Instant } from '../../core/time.ts';

/** One thing said, by whoever to whomever. */
export interface Line {
  readonly at: Instant;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly choices: readonly Choice[];
}

export interface Screen {
  show(line: Line): void;
}

export const KEHILA = 'kehila';

export function createConsoleBot(screen: Screen, now: () => Promise<Instant>): Bot {
  const shown = new Map<string, Receipt>();
  return {
    platform: 'console',
    async send(to: Place, message: Message, key: string) {
      const at = await now();
      screen.show({ at, from: KEHILA, to: to.id, text: message.text, choices: message.choices ?? [] });
      const receipt = { id: key, at };
      shown.set(key, receipt);
      return receipt;
    },
    /** What an earlier process showed is not known here: a screen has no memory. */
    find: (_to, key) => Promise.resolve(shown.get(key) ?? 'unknown'),
    stop: () => Promise.resolve(),
  };
}

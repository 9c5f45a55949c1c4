// The names a person goes by, and how they are found in a text.
import type { Handle } from './chat.ts';

export interface Names {
  /** The member's id. */
  readonly id: string;
  readonly handles: readonly Handle[];
  /** As people call them. */
  readonly name: string;
}

/**
 * Whether an id or a handle of theirs stands in a text, as a whole: `dana` in `console/dana` and `ask/a1/dana`, but not
 * in `ask/dana-ward`.
 */
export function createMention({ id, handles }: Pick<Names, 'id' | 'handles'>): (text: string) => boolean {
  const ids = [...new Set([id, ...handles.map((handle) => handle.id)])].filter((one) => one !== '');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${ids.map(literally).join('|')})(?![\\p{L}\\p{N}-])`, 'u');
  return (text) => whole.test(text);
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

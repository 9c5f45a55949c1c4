// What stands on buttons and in menus. What does not fit there is also said in full, by number, in the text above.
import type { Choice } from '../../../core/chat.ts';
import { isVisible, oneLine } from '../../showing/plain.ts';

export interface ChoiceLabels {
  /** One for each choice; Slack's limit is still to be applied. */
  readonly labels: readonly string[];
  /** Every label in full, one a line, when one of them does not fit; the same numbers are in front of `labels`. */
  readonly listing: string;
}

/** `limit` is in characters. A choice that is not `shown` as a button is listed, so that its number can be typed. */
export function choiceLabels(
  choices: readonly Choice[],
  limit: number,
  shown: (choice: Choice) => boolean = () => true,
): ChoiceLabels {
  const labels = choices.map(({ label }) => (isVisible(label) ? oneLine(label) : '…'));
  const fit = labels.every((label) => label.length <= limit) && choices.every(shown);
  if (fit) return { labels, listing: '' };
  const numbered = labels.map((label, i) => `${i + 1}. ${label}`);
  return { labels: numbered, listing: numbered.join('\n') };
}

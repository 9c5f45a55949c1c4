// Choices as WhatsApp shows them: numbered lines to answer by a number, or in a group the options of a poll.
import type { Choice } from '../../../core/chat.ts';
import { type Direction, running } from '../../showing/direction-mark.ts';
import { isVisible, oneLine } from '../../showing/plain.ts';
import { asTyped } from './as-typed.ts';
import { WHATSAPP_LIMITS } from './limits.ts';

/** Nothing that is only invisible will do as an option. */
const NOTHING = '…';

/**
 * `1. Yes`, a line each. The number stands in an isolate, so that it stays at the line's beginning in any script, and
 * WhatsApp makes no list of it.
 */
export function choiceLines(choices: readonly Choice[], direction: Direction | undefined): string {
  return choices
    .map(({ label }, i) => running(direction, `\u2068${i + 1}\u2069. ${asTyped(legible(label))}`))
    .join('\n');
}

/** The same choices, labelled as a poll's options are: that is how a vote names them. Undefined if a poll will not do. */
export function pollChoices(choices: readonly Choice[]): readonly Choice[] | undefined {
  const { fewestOptions, mostOptions, pollOption } = WHATSAPP_LIMITS;
  if (choices.length < fewestOptions || choices.length > mostOptions) return undefined;
  const options = choices.map(({ id, label }) => ({ id, label: asTyped(legible(label)) }));
  const labels = new Set(options.map(({ label }) => label));
  const fit = labels.size === options.length && options.every(({ label }) => label.length <= pollOption);
  return fit ? options : undefined;
}

function legible(label: string): string {
  return isVisible(label) ? oneLine(label) : NOTHING;
}

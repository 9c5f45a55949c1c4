// How a check-in is said: a question with its five answers, and the results of a round.
import type { Choice, Message } from '../core/chat.ts';
import type { Words } from '../core/words.ts';
import type { CheckinResult, CheckinRound, ItemResult } from './checkin.ts';
import { BUCKETS, scaleOf } from './checkin-items.ts';

interface Asking {
  readonly id: string;
  readonly round: CheckinRound;
  /** How many items were answered so far. */
  readonly upTo: number;
}

/** The next question, below what else there is to say; the same whatever was answered before. */
export function questionCard(
  { id, round, upTo }: Asking,
  words: Words,
  above: readonly string[] = [],
): Message {
  const item = round.items[upTo];
  if (item === undefined) return { text: above.join('\n') };
  const place = words.say('checkin-place', { number: upTo + 1, of: round.items.length });
  const choices: Choice[] = BUCKETS.map((bucket) => ({
    id: `checkin ${id} ${item} ${bucket}`,
    label: words.say(`checkin-answer-${scaleOf(item)}-${bucket}`),
  }));
  const others = ['skip', 'snooze'].map((verb) => ({
    id: `checkin ${id} ${verb}`,
    label: words.say(`checkin-do-${verb}`),
  }));
  return {
    text: [...above, `${place} ${words.say(`checkin-ask-${item}`)}`].join('\n'),
    choices: [...choices, ...others],
  };
}

/** A round's results, with how many were asked and how many answered; or that there is nothing to show. */
export function resultText(result: CheckinResult, group: string, words: Words): string {
  const { asked, answered, items } = result;
  if (answered === undefined || items.length === 0) return words.say('checkin-nothing-shown', { group });
  const headline = words.say('checkin-results', { group, asked, answered });
  return [headline, ...resultLines(result, words)].join('\n');
}

/** A line for each item that is shown. */
export function resultLines({ items }: Pick<CheckinResult, 'items'>, words: Words): string[] {
  return items.map((result) => lineOf(result, words));
}

function lineOf({ item, counts, band }: ItemResult, words: Words): string {
  const name = words.say(`checkin-item-${item}`);
  const scale = scaleOf(item);
  if (!counts)
    return words.say('checkin-band', {
      item: name,
      band: words.say(`checkin-band-${scale}-${band ?? 'middle'}`),
    });
  const [low, middle, high] = counts;
  const label = (third: string) => words.say(`checkin-band-${scale}-${third}`);
  return words.say('checkin-counts', {
    item: name,
    low: `${label('low')} ${low}`,
    middle: `${label('middle')} ${middle}`,
    high: `${label('high')} ${high}`,
  });
}

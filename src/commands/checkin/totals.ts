// checkin results: what groups were shown, once more. A leader sees those of the groups they lead; the ministry a total,
// made of what groups were shown and of nothing else.
import type { CheckinResult } from '../../community/checkin.ts';
import { resultText } from '../../community/checkin-card.ts';
import { scaleOf } from '../../community/checkin-items.ts';
import type { Group } from '../../community/group.ts';
import { textIn } from '../../community/text.ts';
import type { Effect } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Words } from '../../core/words.ts';
import { BANDS, type CheckinTotals, checkinTotals, type ItemTotal } from '../../insights/checkin-totals.ts';
import { answer, type Call } from '../command.ts';
import type { CheckinFacts } from './facts.ts';

/** The last result a group was shown, if it ever was. */
export interface Led {
  readonly group: Group;
  readonly result: CheckinResult | undefined;
}

export function results({ results: shown, led }: CheckinFacts, call: Call): Effect[] {
  const { member, words } = call;
  const isAdmin = member.roles.includes('admin');
  if (!isAdmin && led.length === 0) throw new UserError('not-allowed', { who: words.say('role-leader') });
  const theirs = led.map((one) => lastText(one, words));
  const totals = isAdmin ? [totalsText(checkinTotals(shown), words)] : [];
  return [answer(call, [...theirs, ...totals].join('\n\n'))];
}

function lastText({ group, result }: Led, words: Words): string {
  const name = textIn(group.name, words.language);
  return result ? resultText(result, name, words) : words.say('checkin-no-result', { group: name });
}

function totalsText({ groups, asked, answered, items }: CheckinTotals, words: Words): string {
  if (groups === 0) return words.say('checkin-no-totals');
  const headline = words.say('checkin-totals', { groups, asked, answered });
  return [headline, ...items.map((item) => lineOf(item, words))].join('\n');
}

function lineOf({ item, groups }: ItemTotal, words: Words): string {
  const [low = '', middle = '', high = ''] = BANDS.map(
    (band) => `${words.say(`checkin-band-${scaleOf(item)}-${band}`)} ${groups[band]}`,
  );
  return words.say('checkin-counts', { item: words.say(`checkin-item-${item}`), low, middle, high });
}

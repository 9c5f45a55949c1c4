// checkin results: what the ministry sees of all groups, made of what they were shown and of nothing else.
import { scaleOf } from '../../community/checkin-items.ts';
import type { Effect } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Words } from '../../core/words.ts';
import { BANDS, type CheckinTotals, checkinTotals, type ItemTotal } from '../../insights/checkin-totals.ts';
import { answer, type Call } from '../command.ts';
import type { CheckinFacts } from './facts.ts';

export function results({ results: shown }: CheckinFacts, call: Call): Effect[] {
  const { member, words } = call;
  if (!member.roles.includes('admin')) throw new UserError('not-allowed', { who: words.say('role-admin') });
  return [answer(call, totalsText(checkinTotals(shown), words))];
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

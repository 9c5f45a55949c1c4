// checkin: three taps on how one is doing, each counted at once and kept with nobody; and how to be left alone.
import { isRoundId } from '../community/checkin.ts';
import { CHECKIN_ITEMS } from '../community/checkin-items.ts';
import { UserError } from '../core/errors.ts';
import { verbNamed } from '../locales/verb-words.ts';
import { type CheckinFacts, checkinFacts } from './checkin/facts.ts';
import { endOfLeave, leave, never, on } from './checkin/leave.ts';
import { later, show, skip, tap } from './checkin/taps.ts';
import { results } from './checkin/totals.ts';
import { command } from './command.ts';

const VERBS = { skip, snooze: later, off: leave, never, on, results };
const NAMES = Object.keys(VERBS) as readonly (keyof typeof VERBS)[];

/** For how long one may be away, in the words of a pause. */
const OFFERED = ['1w', '4w'] as const;

export const checkin = command<CheckinFacts>({
  name: 'checkin',
  allow: ['member'],
  discreet: true,
  parse(text) {
    const [first = '', ...others] = text.trim().split(/\s+/);
    if (first === '') return {};
    if (!isRoundId(first)) return verbIn(text);
    const [item = '', bucket = ''] = others;
    if (others.length === 1) return { round: first, ...verbIn(item) };
    if (others.length !== 2 || !isItem(item) || !/^[1-5]$/.test(bucket))
      throw new UserError('checkin-not-understood');
    return { round: first, item, bucket };
  },
  facts: checkinFacts,
  ask(_facts, call) {
    const { words, answers } = call;
    if (answers['do'] !== 'off') return [];
    if (answers['until'] !== undefined) {
      endOfLeave(call);
      return [];
    }
    const options = OFFERED.map((id) => ({ id, label: words.say(`pause-${id}`) }));
    return [{ name: 'until', label: words.say('checkin-off-until'), options, free: true }];
  },
  run(facts, call) {
    const verb = NAMES.find((name) => name === call.answers['do']);
    if (verb) return VERBS[verb](facts, call);
    return call.answers['item'] === undefined ? show(facts, call) : tap(facts, call);
  },
});

/** What was not understood is not said back: it may have been an answer. */
function verbIn(text: string) {
  const named = verbNamed('checkin', NAMES, text);
  const takesMore = named?.verb === 'off';
  if (!named || (named.rest !== '' && !takesMore)) throw new UserError('checkin-not-understood');
  return { do: named.verb, ...(named.rest !== '' && { until: named.rest }) };
}

function isItem(text: string): boolean {
  return (CHECKIN_ITEMS as readonly string[]).includes(text);
}

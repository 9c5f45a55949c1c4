// privacy why: what Kehila sent of itself of late, or did not send, and the reason for each.
import { NOT_NEEDED, REASONS } from '../../community/gate.ts';
import type { Row } from '../../core/outbox.ts';
import { answer, type Call, nothingToAsk } from '../command.ts';
import { pauseLine } from '../pause-line.ts';
import { verb } from './verb.ts';

/** Told at most, and so much of each one's first line, in characters. */
const MOST = 10;
const EXCERPT = 40;

export const why = verb<readonly Row[]>({
  name: 'why',
  facts: async (_read, { lately }) => (await lately?.()) ?? [],
  ask: nothingToAsk,
  run(rows, call) {
    const { words } = call;
    const lines = rows.slice(0, MOST).map((row, i) => `${i + 1}. ${lineOf(row, call)}`);
    const paused = pauseLine(call.member, { now: call.at, words });
    const text = [
      ...(rows.length === 0 ? [words.say('why-nothing')] : [words.say('why-intro'), ...lines]),
      ...(paused === undefined ? [] : [paused]),
      words.say('why-profile'),
    ];
    return [answer(call, text.join('\n'))];
  },
});

function lineOf(row: Row, { words, member }: Call): string {
  const [first = ''] = row.message.text.split('\n', 1);
  const excerpt = [...first].length > EXCERPT ? `${[...first].slice(0, EXCERPT - 1).join('')}…` : first;
  const when = words.when(row.receipt?.at ?? row.at, member.zone);
  const from = words.say('why-from', { ritual: row.from });
  const fate = fateOf(row, words, member.zone);
  // Of what was not needed the text is not kept.
  if (excerpt === '') return words.say('why-line-untold', { when, from, fate });
  return words.say('why-line', { when, text: excerpt, from, fate });
}

function fateOf({ state, why: reason = '', due }: Row, words: Call['words'], zone: string): string {
  const known = ([...REASONS, NOT_NEEDED] as readonly string[]).includes(reason);
  if (state === 'sent') return words.say('why-sent');
  if (state === 'unclear') return words.say('why-unclear');
  if (state === 'held' && known) return words.say(`gate-held-${reason}`, { when: words.when(due, zone) });
  if (state === 'skipped' && known) return words.say(`gate-skipped-${reason}`);
  return words.say(
    state === 'held' || state === 'waiting' || state === 'sending' ? 'why-waiting' : 'why-not-sent',
  );
}

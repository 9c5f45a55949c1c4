// privacy: what is kept about the caller, class by class, and for how long.
import { KEPT } from '../../community/retention.ts';
import { DAY } from '../../core/time.ts';
import { answer, nothingToAsk } from '../command.ts';
import { verb } from './verb.ts';

/** In the order they are told; what each is, is in its sentence. */
const LINES = [
  'profile',
  'participation',
  'texts',
  'answers',
  'messages',
  'conversation',
  'security',
  'log',
] as const;

const DAYS: Readonly<Partial<Record<string, number>>> = {
  participation: KEPT.participation / DAY,
  texts: KEPT.texts / DAY,
  messages: 90,
  conversation: KEPT.conversation / DAY,
};

export const overview = verb({
  name: 'overview',
  facts: () => Promise.resolve(undefined),
  ask: nothingToAsk,
  run(_facts, call) {
    const { words, member } = call;
    const lines = LINES.map((line) => words.say(`holds-${line}`, { days: DAYS[line] ?? 0 }));
    const text = [words.say('privacy-intro', { name: member.name }), ...lines, words.say('privacy-how')].join(
      '\n',
    );
    const choices = ['export', 'why', 'erase'].map((id) => ({
      id: `privacy ${id}`,
      label: words.say(`privacy-do-${id}`),
    }));
    return [answer(call, { text, choices })];
  },
});

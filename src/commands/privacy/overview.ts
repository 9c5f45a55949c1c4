// privacy: what is kept about the caller, class by class, and for how long.
import { HELD, heldIn } from '../../community/held-classes.ts';
import { answer, nothingToAsk } from '../command.ts';
import { verb } from './verb.ts';

export const overview = verb({
  name: 'overview',
  facts: () => Promise.resolve(undefined),
  ask: nothingToAsk,
  run(_facts, call) {
    const { words, member } = call;
    const lines = HELD.map((held) => heldIn(words, held));
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

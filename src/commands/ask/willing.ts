// ask off, ask on: whether one is asked at all.
import { members } from '../../community/member.ts';
import { ASKING } from '../../community/question-routing.ts';
import { log, save } from '../../core/effects.ts';
import { answer } from '../command.ts';
import type { Verb } from './verb.ts';

export const off = willing('off');
export const on = willing('on');

function willing(name: 'on' | 'off'): Verb {
  return {
    name,
    ask: () => [],
    run({ self }, call) {
      if (!self) return [];
      const others = self.optedOut.filter((ritual) => ritual !== ASKING);
      return [
        save(members, self.id, { ...self, optedOut: name === 'off' ? [...others, ASKING] : others }),
        log({ kind: 'profile.changed', by: self.id, subject: 'asking' }),
        answer(call, call.words.say(`ask-now-${name}`)),
      ];
    },
  };
}

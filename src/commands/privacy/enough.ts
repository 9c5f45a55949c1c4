// privacy enough: no more of the first messages to newcomers.
import { type Member, members } from '../../community/member.ts';
import { WELCOME } from '../../community/welcome.ts';
import { log, save } from '../../core/effects.ts';
import { answer, nothingToAsk } from '../command.ts';
import { verb } from './verb.ts';

export const enough = verb<Member | undefined>({
  name: 'enough',
  facts: (read, call) => read.get(members, call.member.id),
  ask: nothingToAsk,
  run(member, call) {
    const said = answer(call, call.words.say('welcome-enough'));
    if (!member || member.optedOut.includes(WELCOME)) return [said];
    return [
      save(members, member.id, { ...member, optedOut: [...member.optedOut, WELCOME] }),
      log({ kind: 'profile.changed', by: member.id, subject: WELCOME }),
      said,
    ];
  },
});

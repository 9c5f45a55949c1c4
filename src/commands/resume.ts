// resume: a pause ends now.
import { type Member, members } from '../community/member.ts';
import { log, save } from '../core/effects.ts';
import { answer, command, nothingToAsk } from './command.ts';

export const resume = command<Member | undefined>({
  name: 'resume',
  allow: ['member'],
  parse: () => ({}),
  facts: (read, call) => read.get(members, call.member.id),
  ask: nothingToAsk,
  run(member, call) {
    if (member?.pausedUntil === undefined || member.pausedUntil <= call.at)
      return [answer(call, call.words.say('not-paused'))];
    const { pausedUntil: _, ...awake } = member;
    return [
      save(members, member.id, awake),
      log({ kind: 'member.resumed', by: member.id }),
      answer(call, call.words.say('resumed')),
    ];
  },
});

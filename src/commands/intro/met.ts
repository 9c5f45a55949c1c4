// intro met: whether two who were introduced have met. The first word on it may be changed.
import { introductions, MET, type Met } from '../../community/pairing.ts';
import { log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { answer, nothingToAsk } from '../command.ts';
import type { Verb } from './intro-facts.ts';

const ACTS = {
  yes: 'introduction.met',
  'not-yet': 'introduction.put-off',
  no: 'introduction.missed',
} as const;

export const met: Verb = {
  name: 'met',
  ask: nothingToAsk,
  run({ introduction, other }, call) {
    const { member, answers, words } = call;
    const said = answers['said'];
    if (introduction?.state !== 'made' || !isMet(said)) throw new UserError('intro-unknown');
    const thanks = answer(call, words.say(`intro-noted-${said}`));
    if (introduction.met[member.id] === said) return [thanks];
    const next = { ...introduction, met: { ...introduction.met, [member.id]: said } };
    return [
      save(introductions, introduction.id, next),
      log({
        ...{ kind: ACTS[said], by: member.id, subject: introduction.id },
        ...(other && { re: { by: other.id, at: introduction.at } }),
      }),
      thanks,
    ];
  },
};

function isMet(said: string | undefined): said is Met {
  return (MET as readonly (string | undefined)[]).includes(said);
}

// did: a leader tells the group what was done: about its last check-in, so that the next may come, or as an open action.
import { isActionId } from '../community/action.ts';
import { isRoundId } from '../community/checkin.ts';
import { UserError } from '../core/errors.ts';
import type { Meant } from './asking/person.ts';
import { command } from './command.ts';
import { actionAnswered, askOfAction, doerOf } from './did/action.ts';
import { askOfRound, roundAnswered } from './did/round.ts';
import { choicesAmong, meantAmong, type Waiting, waitingFor } from './did/waiting.ts';

interface Facts {
  readonly waiting: readonly Waiting[];
  /** The one meant, if that is clear. */
  readonly meant: Waiting | undefined;
  /** Who did it, if that was said. */
  readonly doer: Meant | undefined;
}

export const did = command<Facts>({
  name: 'did',
  allow: ['leader'],
  parse(text) {
    const [first = '', ...rest] = text.split(' ');
    const isNamed = isRoundId(first) || isActionId(first);
    const said = (isNamed ? rest.join(' ') : text).trim();
    return { ...(isNamed && { about: first }), ...(said !== '' && { text: said }) };
  },
  async facts(read, call) {
    const waiting = await waitingFor(read, call);
    const meant = meantAmong(waiting, call);
    const doer = meant?.kind === 'action' ? await doerOf(read, meant, call) : undefined;
    return { waiting, meant, doer };
  },
  ask({ waiting, meant, doer }, call) {
    if (waiting.length === 0 || (call.answers['about'] !== undefined && !meant))
      throw new UserError('did-nothing-waits');
    if (!meant)
      return [{ name: 'about', label: call.words.say('did-which'), options: choicesAmong(waiting, call) }];
    return meant.kind === 'round' ? askOfRound(meant, call) : askOfAction(meant, doer, call);
  },
  run({ meant, doer }, call) {
    if (!meant) throw new UserError('did-nothing-waits');
    return meant.kind === 'round' ? roundAnswered(meant, call) : actionAnswered(meant, doer, call);
  },
});

// meeting cancel, skip and swap: three ways for one date not to be held. meeting keep: none of them.
import type { Words } from '../../core/words.ts';
import { answer, unless } from '../command.ts';
import { changed, notice } from './notice.ts';
import { chosen, type Verb } from './verb.ts';

/** It was announced and will not be; why may be said. */
export const cancel: Verb = {
  name: 'cancel',
  about: 'meeting',
  takes: 'why',
  ask: (facts, call) =>
    facts.meeting ? unless(call, { name: 'why', label: call.words.say('cancel-why'), optional: true }) : [],
  run(facts, call) {
    const { meeting } = chosen(facts);
    const why = call.answers['why'];
    const lines = (theirs: Words) => (why ? [theirs.say('because', { why })] : []);
    return [
      ...changed(meeting, { act: 'meeting.cancelled', change: { off: 'cancelled' } }, call),
      ...notice(
        { facts, call },
        { id: 'meeting-cancelled', lines, done: call.words.say('meeting-off-noted') },
      ),
    ];
  },
};

/** It simply is not held this time. */
export const skip: Verb = {
  name: 'skip',
  about: 'meeting',
  ask: () => [],
  run(facts, call) {
    const { meeting } = chosen(facts);
    return [
      ...changed(meeting, { act: 'meeting.skipped', change: { off: 'skipped' } }, call),
      ...notice({ facts, call }, { id: 'meeting-skipped', done: call.words.say('meeting-off-noted') }),
    ];
  },
};

/** It is held in writing: three questions in the channel instead of a call. */
export const swap: Verb = {
  name: 'swap',
  about: 'meeting',
  ask: () => [],
  run(facts, call) {
    const { meeting } = chosen(facts);
    const lines = (theirs: Words) =>
      ['swap-question-1', 'swap-question-2', 'swap-question-3'].map((id) => theirs.say(id));
    return [
      ...changed(meeting, { act: 'meeting.swapped', change: { off: 'swapped' } }, call),
      ...notice(
        { facts, call },
        {
          id: 'meeting-swapped',
          lines,
          privately: 'meeting-swapped-for-you',
          done: call.words.say('swap-noted'),
        },
      ),
    ];
  },
};

export const keep: Verb = {
  name: 'keep',
  about: 'meeting',
  among: 'ahead-or-over',
  ask: () => [],
  run: (_facts, call) => [answer(call, call.words.say('nothing-changed'))],
};

// meeting restore: a date that was called off is held after all.
import { changed, notice } from './notice.ts';
import { chosen, type Verb } from './verb.ts';

export const restore: Verb = {
  name: 'restore',
  about: 'meeting',
  among: 'called-off',
  ask: () => [],
  run(facts, call) {
    const { meeting } = chosen(facts);
    return [
      ...changed(meeting, { act: 'meeting.restored', change: { off: undefined } }, call),
      ...notice({ facts, call }, { id: 'meeting-restored', done: call.words.say('restore-noted') }),
    ];
  },
};

// meeting move: one date goes to another day or hour.
import type { Meeting } from '../../community/meeting.ts';
import type { Words } from '../../core/words.ts';
import { answer, type Call, unless } from '../command.ts';
import { confirmEvening } from './evening.ts';
import { changed, notice } from './notice.ts';
import { chosen, type Verb } from './verb.ts';
import { momentAhead } from './when.ts';

export const move: Verb = {
  name: 'move',
  about: 'meeting',
  takes: 'to',
  ask(facts, call) {
    const { meeting } = facts;
    if (!meeting) return [];
    const to = unless(call, { name: 'to', label: call.words.say('move-to-when') });
    return to.length > 0 ? to : confirmEvening(facts, call, moved(meeting, call).meeting);
  },
  run(facts, call) {
    const { meeting } = chosen(facts);
    const { words } = call;
    if (call.answers['confirm'] === 'no') return [answer(call, words.say('nothing-changed'))];
    const { to, meeting: after } = moved(meeting, call);
    const newTime = (theirs: Words) => theirs.when(after.start, meeting.series.zone);
    return [
      ...changed(meeting, { act: 'meeting.moved', change: { movedTo: to } }, call),
      ...notice(
        { facts, call },
        {
          id: 'meeting-moved',
          start: after.start,

          args: (theirs) => ({ to: newTime(theirs) }),
          done: words.say('meeting-changed', { when: newTime(words) }),
        },
      ),
    ];
  },
};

function moved(meeting: Meeting, call: Call): { to: string; meeting: Meeting } {
  const { local, at: start } = momentAhead(call.answers['to'] ?? '', {
    now: call.at,
    zone: meeting.series.zone,
  });
  return {
    to: local,
    meeting: { ...meeting, start, end: start + (meeting.end - meeting.start), moved: true },
  };
}

// meeting agenda, link and code: what belongs to one date.
import { attendanceCode } from '../../community/attendance-code.ts';
import { linking } from '../../community/linked-text.ts';
import { titleOf } from '../../community/meeting-card.ts';
import { UserError } from '../../core/errors.ts';
import { answer, unless } from '../command.ts';
import { changed } from './notice.ts';
import { chosen, type Verb } from './verb.ts';

export const agenda: Verb = {
  name: 'agenda',
  about: 'meeting',
  takes: 'agenda',
  ask: (facts, call) =>
    facts.meeting ? unless(call, { name: 'agenda', label: call.words.say('agenda-what'), long: true }) : [],
  run(facts, call) {
    const { meeting } = chosen(facts);
    const text = call.answers['agenda'] ?? '';
    return [
      ...changed(meeting, { act: 'meeting.agenda-set', change: { agenda: text } }, call),
      answer(call, call.words.say('agenda-noted', { agenda: text })),
    ];
  },
};

export const link: Verb = {
  name: 'link',
  about: 'meeting',
  takes: 'link',
  ask: (facts, call) =>
    facts.meeting ? unless(call, { name: 'link', label: call.words.say('link-what') }) : [],
  run(facts, call) {
    const { meeting } = chosen(facts);
    const url = webAddress(call.answers['link'] ?? '');
    return [
      ...changed(meeting, { act: 'meeting.link-set', change: { link: url } }, call),
      answer(call, linking(call.words).say('link-noted', { link: url })),
    ];
  },
};

export const code: Verb = {
  name: 'code',
  about: 'meeting',
  among: 'ahead-or-over',
  ask: () => [],
  run(facts, call) {
    const { meeting } = chosen(facts);
    const digits = attendanceCode(call.site.secret, meeting.id);
    return [
      answer(call, call.words.say('meeting-code', { title: titleOf(meeting, call.words), code: digits })),
    ];
  },
};

/** Throws UserError unless it is a web address. */
export function webAddress(text: string): string {
  const typed = text.trim();
  if (!URL.canParse(typed) || !/^https?:/i.test(typed)) throw new UserError('bad-link');
  return new URL(typed).href;
}

// meeting: what a leader does with meetings, one verb each.
import { lineOf } from '../community/meeting-card.ts';
import { textIn } from '../community/text.ts';
import { UserError } from '../core/errors.ts';
import { verbNamed } from '../locales/verb-words.ts';
import { command, unless } from './command.ts';
import { leaderFacts } from './meeting/leader-facts.ts';
import type { LeaderFacts } from './meeting/verb.ts';
import { OFFERED, VERBS, verbOf } from './meeting/verbs.ts';

/** What is said when there is no meeting of the kind that a verb is about. */
const NONE = {
  ahead: 'no-meetings',
  'ahead-or-over': 'no-meetings',
  'of-late': 'none-of-late',
  'called-off': 'none-called-off',
} as const;

const NAMES = VERBS.map((verb) => verb.name);

export const meeting = command<LeaderFacts>({
  name: 'meeting',
  allow: ['leader'],
  parse(text) {
    if (text.trim() === '') return {};
    const named = verbNamed('meeting', NAMES, text);
    if (!named) throw new UserError('meeting-verb-unknown', { word: text.trim().slice(0, 40) });
    const verb = VERBS.find(({ name }) => name === named.verb);
    const [token = '', ...others] = named.rest.split(/\s+/);
    const isMeeting = verb?.about === 'meeting' && (token.includes('@') || /^\p{Nd}{1,2}$/u.test(token));
    const rest = isMeeting ? others.join(' ') : named.rest;
    return {
      verb: named.verb,
      ...(isMeeting && { meeting: token }),
      ...(verb?.takes !== undefined && rest !== '' && { [verb.takes]: rest }),
    };
  },
  facts: leaderFacts,
  ask(facts, call) {
    const verb = verbOf(call);
    const { words } = call;
    if (!verb) {
      const options = OFFERED.map(({ name }) => ({ id: name, label: words.say(`meeting-do-${name}`) }));
      return [{ name: 'verb', label: words.say('meeting-do-what'), options }];
    }
    if (verb.about === 'group' && !facts.group) {
      const options = facts.led.map((group) => ({ id: group.id, label: textIn(group.name, words.language) }));
      return [...unless(call, { name: 'group', label: words.say('which-group'), options })];
    }
    if (verb.about === 'meeting' && !facts.meeting) {
      if (facts.offered.length === 0) throw new UserError(NONE[verb.among ?? 'ahead']);
      const options = facts.offered.map((m) => ({ id: m.id, label: lineOf(m, words) }));
      return [{ name: 'meeting', label: words.say('which-meeting'), options }];
    }
    if (facts.meeting && facts.meeting.end <= call.at && verb.among === undefined)
      throw new UserError('meeting-over');
    return verb.ask(facts, call);
  },
  run(facts, call) {
    const verb = verbOf(call);
    if (!verb) throw new UserError('meeting-verb-unknown', { word: '' });
    return verb.run(facts, call);
  },
});

// Before an evening meeting is booked: how many members' evenings it would overfill.
import { eveningForecast } from '../../community/comings.ts';
import { eveningMinutes } from '../../community/evening-ledger.ts';
import type { Meeting } from '../../community/meeting.ts';
import type { Field } from '../../core/chat.ts';
import { type Call, unless } from '../command.ts';
import type { LeaderFacts } from './verb.ts';

/** Asks for a yes when the meeting takes evening time; says how many would pass their evening budget. */
export function confirmEvening(facts: LeaderFacts, call: Call, planned: Meeting): Field[] {
  const { people, comings, series } = facts;
  const { community, words } = call;
  const evening = eveningMinutes(planned, planned.series.zone, community.eveningFrom);
  const over = people.filter((member) => {
    const coming = comings.get(member.id) ?? { meetings: [] };
    return eveningForecast({ coming, meeting: planned, member, community }, series).over;
  });
  // For a member abroad it may be evening where for the group it is not.
  if (evening === 0 && over.length === 0) return [];
  const when = words.when(planned.start, planned.series.zone);
  const warning = evening === 0 ? 'evening-warning-abroad' : 'evening-warning';
  const label = words.say(warning, { when, over: over.length, members: people.length });
  const options = [
    { id: 'yes', label: words.say('evening-go-on') },
    { id: 'no', label: words.say('evening-stop') },
  ];
  return unless(call, { name: 'confirm', label, options });
}

// Asks those who said maybe, once and in private, whether they are coming.
import { cardOf, rsvpChoices, titleOf } from '../community/meeting-card.ts';
import { type Member, members } from '../community/member.ts';
import { momentBefore } from '../community/moment-before.ts';
import { DAY, HOUR } from '../core/time.ts';
import { answered, answerOf, atStart, type MeetingFacts, meetingFacts, stillAt } from './meeting-facts.ts';
import { soonEnough, turnsIn } from './meeting-turns.ts';
import { ritual } from './ritual.ts';

const NAME = 'maybe-question';
interface MaybeFacts extends MeetingFacts {
  readonly undecided: readonly Member[];
}

export const maybeQuestion = ritual<MaybeFacts>({
  name: NAME,
  stays: 15 * DAY,
  due(calendar, span) {
    const soon = soonEnough(calendar, span, ({ askMaybeMinutes }) => [askMaybeMinutes]);
    return soon.flatMap(({ meeting, settings }) => {
      if (settings.askMaybeMinutes === 0) return [];
      const slot = momentBefore(meeting, settings.askMaybeMinutes);
      const moments = [{ slot, until: meeting.start - HOUR, once: true }] as const;
      return turnsIn(span, { ritual: NAME, meeting, moments });
    });
  },
  async facts(read, turn) {
    const facts = await meetingFacts(read, turn);
    return facts && { ...facts, undecided: await read.many(members, answered(facts.rsvps, 'maybe')) };
  },
  plan({ meeting, undecided, speakers }, { turn, words }) {
    return undecided.map((member) => {
      const inTheirs = words(member.language);
      const headline = inTheirs.say('maybe-question', { title: titleOf(meeting, inTheirs) });
      return {
        do: 'say',
        key: `${turn.id}/${member.id}`,
        to: { member: member.id },
        message: {
          ...cardOf(meeting, inTheirs, { headline, speakers }),
          choices: rsvpChoices(meeting, inTheirs),
        },
        weight: 'nudge',
        until: meeting.start - HOUR,
        about: atStart(meeting),
      };
    });
  },
  async wanted(read, { about, member = '' }) {
    const meeting = await stillAt(read, about);
    return meeting !== undefined && (await answerOf(read, meeting, member)) === 'maybe';
  },
});

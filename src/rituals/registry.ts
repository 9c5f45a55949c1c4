// Every ritual there is. Adding one is a line here.
import { askAnswer } from './ask-answer.ts';
import { askFollowUp } from './ask-follow-up.ts';
import { askGroup, askPerson } from './ask-question.ts';
import { asyncSwap } from './async-swap.ts';
import { charterChangeReminder } from './charter-change-reminder.ts';
import { charterDefault } from './charter-default.ts';
import { charterMergerLapse, charterMergerReminder } from './charter-merger.ts';
import { charterQuestion } from './charter-question.ts';
import { charterReminder } from './charter-reminder.ts';
import { charterResult } from './charter-result.ts';
import { checkinClosing } from './checkin-closing.ts';
import { checkinDeed } from './checkin-deed.ts';
import { checkinReminder } from './checkin-reminder.ts';
import { checkinRound } from './checkin-round.ts';
import { didYouMeet } from './did-you-meet.ts';
import { introductionAnswer, introductionRequest, storyIntroduction } from './introduction-looks.ts';
import { introductionsRitual } from './introductions.ts';
import { maybeQuestion } from './maybe-question.ts';
import { meetingAnnouncement } from './meeting-announcement.ts';
import { meetingOpening } from './meeting-opening.ts';
import { meetingOutcome } from './meeting-outcome.ts';
import { meetingReminder } from './meeting-reminder.ts';
import { retention } from './retention.ts';
import type { Ritual } from './ritual.ts';
import { storyCard } from './story-card.ts';
import { storyPrompt } from './story-prompt.ts';
import { welcome } from './welcome.ts';

export const rituals: readonly Ritual[] = [
  meetingAnnouncement,
  meetingReminder,
  maybeQuestion,
  asyncSwap,
  meetingOpening,
  meetingOutcome,
  retention,
  welcome,
  charterQuestion,
  charterReminder,
  charterResult,
  charterDefault,
  charterChangeReminder,
  charterMergerReminder,
  charterMergerLapse,
  storyPrompt,
  storyCard,
  checkinRound,
  checkinReminder,
  checkinClosing,
  checkinDeed,
  askPerson,
  askGroup,
  askAnswer,
  askFollowUp,
  introductionsRitual,
  didYouMeet,
  introductionRequest,
  introductionAnswer,
  storyIntroduction,
];

const byName = new Map(rituals.map((ritual) => [ritual.name, ritual]));

export function ritualNamed(name: string): Ritual | undefined {
  return byName.get(name);
}

// story later, never and again: whether one wants to be asked for stories, and introduced to those who read them.
import { type Member, members } from '../../community/member.ts';
import { ritualsOf } from '../../community/ritual-settings.ts';
import { STORY_INTRODUCTION, STORY_PROMPT } from '../../community/story.ts';
import { log, save } from '../../core/effects.ts';
import { answer, type Call } from '../command.ts';
import type { StoryVerb } from './verb.ts';

export const later: StoryVerb = {
  name: 'later',
  ask: () => [],
  run({ member }, call) {
    const { everyDays } = ritualsOf(call.community).stories;
    const isWelcome = everyDays > 0 && !member?.optedOut.includes(STORY_PROMPT);
    return [answer(call, call.words.say(isWelcome ? 'story-later' : 'story-not-asked', { days: everyDays }))];
  },
};

export const never: StoryVerb = {
  name: 'never',
  ask: () => [],
  run({ member }, call) {
    const ritual = ritualOf(call);
    if (!member) return [];
    return [
      ...(member.optedOut.includes(ritual)
        ? []
        : changed({ ...member, optedOut: [...member.optedOut, ritual] }, ritual)),
      answer(call, call.words.say(ritual === STORY_PROMPT ? 'story-never' : 'story-never-introduced')),
    ];
  },
};

export const again: StoryVerb = {
  name: 'again',
  ask: () => [],
  run({ member }, call) {
    const ritual = ritualOf(call);
    if (!member) return [];
    const optedOut = member.optedOut.filter((other) => other !== ritual);
    return [
      ...(member.optedOut.includes(ritual) ? changed({ ...member, optedOut }, ritual) : []),
      answer(call, call.words.say(ritual === STORY_PROMPT ? 'story-again' : 'story-again-introduced')),
    ];
  },
};

function ritualOf({ answers }: Call): string {
  return answers['of'] === 'introductions' ? STORY_INTRODUCTION : STORY_PROMPT;
}

function changed(member: Member, ritual: string) {
  return [save(members, member.id, member), log({ kind: 'profile.changed', by: member.id, subject: ritual })];
}

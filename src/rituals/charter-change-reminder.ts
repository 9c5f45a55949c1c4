// Reminds who speaks for a group, once, that its members wait for the change they voted for.
import { charterChanges, parseCharterVoteId } from '../community/charter.ts';
import { type Group, groups } from '../community/group.ts';
import { adminsOf, sittingIn, speakersOf } from '../community/group-members.ts';
import type { Member } from '../community/member.ts';
import { askedToRewrite, CHANGE_REMINDER } from './charter-outcome.ts';
import { ritual } from './ritual.ts';

interface ReminderFacts {
  readonly group: Group;
  readonly speakers: readonly Member[];
}

export const charterChangeReminder = ritual<ReminderFacts>({
  name: CHANGE_REMINDER,
  due: () => [],
  async facts(read, { subject: vote }) {
    const id = parseCharterVoteId(vote)?.group ?? '';
    const [group, change] = await Promise.all([read.get(groups, id), read.get(charterChanges, id)]);
    if (!group || change?.vote !== vote) return undefined;
    const [sitting, admins] = await Promise.all([sittingIn(read, id), adminsOf(read)]);
    return { group, speakers: speakersOf(sitting, admins) };
  },
  plan: ({ group, speakers }, { turn }) =>
    askedToRewrite(group, speakers, { key: turn.id, id: 'charter-change-reminder', vote: turn.subject }),
  async wanted(read, { about: vote }) {
    const change = await read.get(charterChanges, parseCharterVoteId(vote)?.group ?? '');
    return change?.vote === vote;
  },
});

// meeting feed: the group's calendar gets a new secret address; the old one ends.
import { feedPath } from '../../community/feed-address.ts';
import { groups } from '../../community/group.ts';
import { linking } from '../../community/linked-text.ts';
import { log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { answer } from '../command.ts';
import type { Verb } from './verb.ts';

export const feed: Verb = {
  name: 'feed',
  about: 'group',
  ask: () => [],
  run({ group }, call) {
    if (!group) throw new UserError('group-unknown');
    const renewed = { ...group, feed: group.feed + 1 };
    const link = `${call.site.baseUrl}${feedPath(call.site.secret, renewed)}`;
    return [
      save(groups, group.id, renewed),
      log({ kind: 'feed.renewed', by: call.member.id, group: group.id }),
      answer(call, linking(call.words).say('feed-renewed', { link })),
    ];
  },
};

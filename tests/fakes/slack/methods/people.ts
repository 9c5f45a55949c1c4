// users.* and auth.test: who is there.
import { required } from '../arguments.ts';
import type { Method } from '../house.ts';
import { Refusal } from '../refusal.ts';
import { shapeOfUser } from '../shapes.ts';
import { pageOf } from './paging.ts';

const authTest: Method = (_, { workspace: { ids }, address }) => ({
  url: `${address()}/`,
  team: 'Community',
  user: 'kehila',
  team_id: ids.team,
  user_id: ids.botUser,
  bot_id: ids.bot,
  is_enterprise_install: false,
});

const info: Method = (args, { workspace }) => {
  const user = workspace.users.get(required(args, 'user', 'user_not_found'));
  if (!user) throw new Refusal('user_not_found');
  return { user: shapeOfUser(user, workspace) };
};

const list: Method = (args, { workspace }) => {
  const page = pageOf([...workspace.users.values()], args, ({ id }) => id);
  const members = page.items.map((user) => shapeOfUser(user, workspace));
  return { members, cache_ts: 1_764_000_000, response_metadata: { next_cursor: page.next } };
};

export const peopleMethods = { 'auth.test': authTest, 'users.info': info, 'users.list': list };

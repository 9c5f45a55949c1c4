// views.*: modals and Home tabs.
import { type Args, jsonOf, required } from '../arguments.ts';
import { checkView } from '../block-rules.ts';
import type { Method } from '../house.ts';
import { Refusal } from '../refusal.ts';
import { shapeOfView } from '../shapes.ts';
import type { View, ViewSource } from '../types.ts';

const open: Method = (args, { screens, triggers, workspace }) => {
  const view = viewIn(args, 'modal');
  const user = triggers.spend(required(args, 'trigger_id', 'invalid_trigger_id'));
  return { view: shapeOfView(screens.open(user, view), workspace) };
};

const push: Method = (args, { screens, triggers, workspace }) => {
  const view = viewIn(args, 'modal');
  const user = triggers.spend(required(args, 'trigger_id', 'invalid_trigger_id'));
  return { view: shapeOfView(screens.push(user, view), workspace) };
};

const update: Method = (args, { screens, workspace }) => {
  const { view_id: id, external_id: ours } = args;
  const found = screens.find((view) =>
    id ? view.id === id : ours !== undefined && view.external_id === ours,
  );
  if (!found) throw new Refusal('not_found');
  checkHash(args, found.view);
  const view = screens.update(found.user, found.view, viewIn(args, found.view.type));
  return { view: shapeOfView(view, workspace) };
};

const publish: Method = (args, { screens, workspace }) => {
  const view = viewIn(args, 'home');
  const user = required(args, 'user_id', 'invalid_user');
  if (!workspace.users.has(user)) throw new Refusal('user_not_found');
  const old = screens.home(user);
  if (old) checkHash(args, old);
  return { view: shapeOfView(screens.publish(user, view), workspace) };
};

export const viewMethods = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
};

function viewIn(args: Args, type: ViewSource['type']): ViewSource {
  const view = jsonOf<ViewSource>(args, 'view');
  if (!view) throw new Refusal('invalid_arguments', ['[ERROR] missing required field: view']);
  checkView(view, type);
  return view;
}

function checkHash(args: Args, { hash }: View): void {
  if (args['hash'] && args['hash'] !== hash) throw new Refusal('hash_conflict');
}

// What stands on people's screens: their stack of modals and their Home tab.
import { named } from './blocks.ts';
import { Refusal } from './refusal.ts';
import type { View, ViewSource } from './types.ts';
import { freshId } from './workspace.ts';

const MOST_STACKED = 3;

export type Screens = ReturnType<typeof createScreens>;

export function createScreens() {
  const stacks = new Map<string, readonly View[]>();
  const homes = new Map<string, View>();
  const stackOf = (user: string) => stacks.get(user) ?? [];
  const everyView = () => [...[...stacks.values()].flat(), ...homes.values()];

  const replace = (user: string, view: View) => {
    if (view.type === 'home') homes.set(user, view);
    else
      stacks.set(
        user,
        stackOf(user).map((old) => (old.id === view.id ? view : old)),
      );
    return view;
  };
  return {
    top: (user: string): View | undefined => stackOf(user).at(-1),
    home: (user: string): View | undefined => homes.get(user),
    open(user: string, source: ViewSource): View {
      checkUnique(source, everyView());
      const view = freshView(source);
      stacks.set(user, [view]);
      return view;
    },
    push(user: string, source: ViewSource): View {
      const stack = stackOf(user);
      const last = stack.at(-1);
      if (!last) throw new Refusal('not_found');
      if (stack.length >= MOST_STACKED) throw new Refusal('push_limit_reached');
      checkUnique(source, everyView());
      const view = { ...freshView(source), root: last.root, previous: last.id };
      stacks.set(user, [...stack, view]);
      return view;
    },
    publish(user: string, source: ViewSource): View {
      return replace(user, freshView(source, homes.get(user)));
    },
    update(user: string, old: View, source: ViewSource): View {
      return replace(user, freshView(source, old));
    },
    complain(user: string, view: View, errors: Readonly<Record<string, string>>): void {
      replace(user, { ...view, errors });
    },
    pop(user: string): void {
      stacks.set(user, stackOf(user).slice(0, -1));
    },
    clear(user: string): void {
      stacks.delete(user);
    },
    find(wanted: (view: View) => boolean): { user: string; view: View } | undefined {
      const all = [...stacks, ...[...homes].map(([user, view]) => [user, [view]] as const)];
      const seen = all.flatMap(([user, views]) => views.map((view) => ({ user, view })));
      return seen.find(({ view }) => wanted(view));
    },
  };
}

function freshView(source: ViewSource, old?: View): View {
  const id = old?.id ?? freshId('V');
  const hash = `${Math.floor(performance.now())}.${freshId('h')}`;
  const blocks = named(source.blocks, id.slice(-4));
  return {
    ...source,
    blocks,
    id,
    hash,
    root: old?.root ?? id,
    ...(old?.previous && { previous: old.previous }),
  };
}

function checkUnique({ external_id: id }: ViewSource, all: readonly View[]): void {
  if (id && all.some((view) => view.external_id === id)) throw new Refusal('duplicate_external_id');
}

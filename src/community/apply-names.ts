// Keeps the ways back from a platform's handle to its member, and from a channel to its group.
import { PLATFORMS, type Platform } from '../core/chat.ts';
import { type Effect, erase, save } from '../core/effects.ts';
import { SetupError } from '../core/errors.ts';
import type { Kind } from '../core/records.ts';
import type { Sides } from './apply-plan.ts';

type Names = Readonly<Partial<Record<Platform, string>>>;

interface Index<T> {
  readonly kind: Kind<T>;
  readonly stored: Readonly<Record<Platform, ReadonlyMap<string, T>>>;
  /** What is stored under a name of `owner`'s. */
  readonly entry: (owner: string) => T;
}

/** Throws a SetupError when two would have the same name on a platform. */
export function planNames<T>(names: Sides<Names>, { kind, stored, entry }: Index<T>): Effect[] {
  return PLATFORMS.flatMap((platform) => {
    const before = ownersOn(platform, names.now, () => undefined);
    const after = ownersOn(platform, names.next, (name, one, other) => {
      throw new SetupError(`${platform} ${name} would be both ${one}'s and ${other}'s; give each their own`);
    });
    const changed = [...after].filter(
      ([name, owner]) => before.get(name) !== owner || !stored[platform].has(name),
    );
    const gone = [...before.keys()].filter((name) => !after.has(name) && stored[platform].has(name));
    return [
      ...changed.map(([name, owner]) => save(kind, name, entry(owner), platform)),
      ...gone.map((name) => erase(kind, name, platform)),
    ];
  });
}

function ownersOn(
  platform: Platform,
  names: ReadonlyMap<string, Names>,
  clash: (name: string, one: string, other: string) => void,
): Map<string, string> {
  const owners = new Map<string, string>();
  for (const [owner, { [platform]: name }] of names) {
    if (name === undefined) continue;
    const other = owners.get(name);
    if (other !== undefined) clash(name, other, owner);
    owners.set(name, owner);
  }
  return owners;
}

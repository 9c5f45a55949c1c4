// Trigger ids: each opens one view, within its short life.
import { randomBytes } from 'node:crypto';
import { Refusal } from './refusal.ts';

export type Triggers = ReturnType<typeof createTriggers>;

export function createTriggers(lives: number) {
  const known = new Map<string, { readonly user: string; readonly since: number; spent: boolean }>();
  return {
    issue(user: string): string {
      const id = `${known.size + 1}.${Math.floor(performance.now())}.${randomBytes(8).toString('hex')}`;
      known.set(id, { user, since: performance.now(), spent: false });
      return id;
    },
    /** Whose it was. */
    spend(id: string): string {
      const trigger = known.get(id);
      if (!trigger) throw new Refusal('invalid_trigger_id');
      if (trigger.spent) throw new Refusal('exchanged_trigger_id');
      if (performance.now() - trigger.since > lives) throw new Refusal('expired_trigger_id');
      trigger.spent = true;
      return trigger.user;
    },
  };
}

// What a command says goes by its name; and who may say it, where it is refused.
import type { Call, Command } from '../commands/command.ts';
import type { Effect } from '../core/effects.ts';

/**
 * What a command says goes by its own name, unless it says by which: the gate and the reasons know it so. What a discreet
 * one says is not kept.
 */
export function spokenBy({ name, discreet }: Command, effects: readonly Effect[]): Effect[] {
  const manner = discreet ? ({ fleeting: true } as const) : {};
  return effects.map((effect) => (effect.do === 'say' ? { ritual: name, ...effect, ...manner } : effect));
}

export function whomFor({ allow }: Command, { words }: Call): { who: string } {
  return { who: words.say(`role-${allow[0] ?? 'member'}`) };
}

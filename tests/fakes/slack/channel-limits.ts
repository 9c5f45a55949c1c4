// About one message a second for each channel, with a little patience for haste, as Slack has it.
const BURST = 3;

export type Limits = ReturnType<typeof createLimits>;

export function createLimits(perSecond: number | undefined) {
  const spent = new Map<string, { left: number; at: number }>();
  return {
    /** 0 when it may pass, else whole seconds to wait. */
    take(channel: string): number {
      if (perSecond === undefined) return 0;
      const now = performance.now();
      const was = spent.get(channel) ?? { left: BURST, at: now };
      const left = Math.min(BURST, was.left + ((now - was.at) / 1000) * perSecond);
      spent.set(channel, { left: left >= 1 ? left - 1 : left, at: now });
      return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond);
    },
  };
}

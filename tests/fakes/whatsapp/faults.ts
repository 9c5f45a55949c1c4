// Faults, in the order they were set: each send and each start meets the first that fits it.
import type { Fault } from './types.ts';

interface Armed {
  readonly fault: Fault;
  left: number;
}

type Kind = Fault['kind'];
export type SendFault = Extract<Fault, { readonly where?: string }>;
export type StartFault = Exclude<Fault, SendFault>;
export type Faults = ReturnType<typeof createFaults>;

const OF_STARTS: readonly Kind[] = ['deaf', 'stuck', 'echoing'];

const isOfStarts = (fault: Fault): fault is StartFault => OF_STARTS.includes(fault.kind);

export function createFaults() {
  let armed: Armed[] = [];
  const take = (fits: (fault: Fault) => boolean): Fault | undefined => {
    const one = armed.find(({ fault, left }) => left > 0 && fits(fault));
    if (one) one.left -= 1;
    return one?.fault;
  };
  return {
    /** Gives back a way to lift it early. */
    set(fault: Fault): () => void {
      const one: Armed = { fault, left: fault.times ?? 1 };
      armed.push(one);
      return () => {
        armed = armed.filter((other) => other !== one);
      };
    },
    clear(): void {
      armed = [];
    },
    /** Of a message to this chat. */
    ofSend(chat: string): SendFault | undefined {
      const fits = (fault: Fault) =>
        !isOfStarts(fault) && (fault.where === undefined || fault.where === chat);
      return take(fits) as SendFault | undefined;
    },
    ofStart: (): StartFault | undefined => take(isOfStarts) as StartFault | undefined,
  };
}

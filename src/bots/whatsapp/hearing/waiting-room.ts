// What happens while something earlier is still being caught up with waits here, in order.
import type { OneByOne, Task } from './one-by-one.ts';

export interface WaitingRoom {
  /** Into the queue, or to wait for it. */
  take(task: Task): void;
  /** From now on they wait, until this closing is undone; one that another closing followed is not undone any more. */
  close(): () => void;
  isClosed(): boolean;
}

export function createWaitingRoom(queue: OneByOne): WaitingRoom {
  let waiting: Task[] | undefined;
  let closings = 0;
  return {
    take(task) {
      if (waiting) waiting.push(task);
      else void queue.add(task);
    },
    close() {
      closings += 1;
      const mine = closings;
      waiting ??= [];
      return () => {
        if (mine !== closings) return;
        for (const task of waiting ?? []) void queue.add(task);
        waiting = undefined;
      };
    },
    isClosed: () => waiting !== undefined,
  };
}

// Sees to it that our servers do not outlive the process that answers for them.
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
const wards = new Set<number>();

/**
 * Ends process `pid` when ours ends: by itself, by an uncaught error, or by a signal nobody else here listens to.
 * Where others do listen, ending is theirs to do, and the server goes with our process. Returns how to let go of it.
 */
export function endWithUs(pid: number): () => void {
  if (wards.size === 0) {
    process.on('exit', endAll);
    for (const signal of SIGNALS) process.on(signal, onSignal);
  }
  wards.add(pid);
  return () => {
    if (wards.delete(pid) && wards.size === 0) stopListening();
  };
}

function onSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  stopListening();
  endAll();
  process.kill(process.pid, signal);
}

function endAll(): void {
  for (const pid of wards) {
    try {
      process.kill(pid, 'SIGTERM');
    } catch {
      // It is gone already.
    }
  }
}

function stopListening(): void {
  process.off('exit', endAll);
  for (const signal of SIGNALS) process.off(signal, onSignal);
}

// What the library or puppeteer let fall must not end the process; whatever else nobody handled still does.
import type { Report } from '../whatsapp-settings.ts';

const THEIRS = /node_modules(?:[\\/]|%2F)@?(?:whatsapp-web\.js|puppeteer(?:-core)?)(?:[\\/]|%2F)/;

/** The library also throws bare words. */
const THEIR_WORDS: readonly unknown[] = ['auth timeout', 'ready timeout'];

const listening = new Set<Report>();

/** Until the function it gives back is called. */
export function guardFromStrayRejections(report: Report): () => void {
  // A listener of one's own each: the same function may be handed in twice.
  const mine: Report = (what, error) => report(what, error);
  if (listening.size === 0) process.on('unhandledRejection', hear);
  listening.add(mine);
  return () => {
    if (listening.delete(mine) && listening.size === 0) process.off('unhandledRejection', hear);
  };
}

function hear(reason: unknown): void {
  if (isTheirs(reason)) {
    for (const report of listening) report('the WhatsApp library left an error to itself', reason);
    return;
  }
  // Whoever else listens decides; alone, it is an uncaught exception, as it would be without us.
  if (process.listenerCount('unhandledRejection') > 1) return;
  if (reason instanceof Error) throw reason;
  throw new Error(`unhandled rejection: ${String(reason)}`, { cause: reason });
}

function isTheirs(reason: unknown): boolean {
  return reason instanceof Error ? THEIRS.test(reason.stack ?? '') : THEIR_WORDS.includes(reason);
}

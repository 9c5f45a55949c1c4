// What is to be done once for each page that is ready; again, with growing pauses, while it fails and the page lives.
import type { Report } from '../whatsapp-settings.ts';
import type { Times } from './times.ts';
import { createBackOff, pause } from './waiting.ts';

interface CatchingUp {
  readonly report: Report;
  readonly times: Times;
  /** The page is no more. */
  readonly gone: AbortSignal;
  ready(): Promise<void>;
}

export async function catchUp({ report, times, gone, ready }: CatchingUp): Promise<void> {
  const backOff = createBackOff(times.backOff, times.mostBackOff);
  while (!gone.aborted) {
    try {
      return await ready();
    } catch (error) {
      if (gone.aborted) return;
      report('what came while WhatsApp was away could not be caught up with: it is tried again', error);
      await pause(backOff.next(), gone);
    }
  }
}

// What befalls a page: its line is cut, it is loaded anew, it crashes, freezes, or its browser is killed.
import type { Line } from './line.ts';
import { processesBehind, signal } from './processes.ts';

export function createFates(line: Line) {
  const frozen = new Set<number>();
  const behind = () => line.pages().map(({ port }) => processesBehind(port, line.port));
  const thaw = (): void => {
    for (const pid of frozen) signal(pid, 'SIGCONT');
    frozen.clear();
  };
  return {
    /** It comes back at once, and hears what it missed. */
    cutLine: line.cut,
    goOffline: () => line.away(true),
    comeOnline: () => line.away(false),
    reloadPage(): void {
      for (const page of line.pages()) page.push('reload');
    },
    crashPage(): void {
      for (const { renderers } of behind()) for (const pid of renderers) signal(pid, 'SIGKILL');
    },
    killBrowser(): void {
      for (const { browser } of behind()) signal(browser, 'SIGKILL');
    },
    /** The page answers nothing any more, until `thaw`. */
    freezePage(): void {
      for (const { renderers } of behind())
        for (const pid of renderers) {
          frozen.add(pid);
          signal(pid, 'SIGSTOP');
        }
    },
    thaw,
  };
}

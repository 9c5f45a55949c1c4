// What follows from what happens in a browser's life.
import type { LinkCode } from '../linking/link-code.ts';
import type { Trouble } from '../whatsapp-settings.ts';
import { catchUp } from './catching-up.ts';
import type { Keeping } from './keeping.ts';
import type { News } from './life.ts';
import type { LinkedMark } from './linked-mark.ts';
import type { Presence } from './presence.ts';
import type { Times } from './times.ts';

export interface Following {
  readonly keeping: Keeping;
  readonly times: Times;
  readonly presence: Presence;
  readonly mark: LinkedMark;
  /** A page was ready, or showed a code. */
  stood(): void;
}

export interface Followed extends News {
  /** Nothing is caught up with any more. */
  pageGone(): void;
  alarm(trouble: Trouble): void;
  /** Alarms, unless it was told already or there was never a link. */
  loggedOut(): Promise<void>;
}

export function createNews(following: Following): Followed {
  const { keeping, times, presence, mark, stood } = following;
  const { report } = keeping;
  const alarm = (trouble: Trouble) =>
    void keeping.alarm(trouble).catch((error: unknown) => report('the admins could not be told', error));
  const loggedOut = async () => {
    if (await mark.forget()) alarm('logged-out');
  };
  const show = createShowing(keeping);
  let page = new AbortController();
  const pageGone = () => page.abort();
  return {
    alarm,
    loggedOut,
    pageGone,
    code(code) {
      stood();
      presence.become('unlinked');
      loggedOut().catch((error: unknown) => report('the session folder cannot be written to', error));
      show(code);
    },
    ready(client, pages) {
      stood();
      pageGone();
      page = new AbortController();
      presence.ready(client, pages);
      void noteLinked(following);
      void catchUp({ report, times, gone: page.signal, ready: () => keeping.ready(client) });
    },
    left() {
      pageGone();
      presence.become('away');
    },
    connected: presence.connected,
    beat: presence.beat,
  };
}

/** Each code once. */
function createShowing({ showCode, report }: Keeping): (code: LinkCode) => void {
  let last = '';
  return async (code) => {
    if (code.code === last) return;
    last = code.code;
    try {
      await showCode(code);
    } catch (error) {
      report('the code to link by could not be shown', error);
    }
  };
}

async function noteLinked({ keeping, mark }: Following): Promise<void> {
  keeping.report('WhatsApp is ready');
  try {
    await mark.note();
    await keeping.linked?.();
  } catch (error) {
    keeping.report('the session folder cannot be written to', error);
  }
}

// One browser's life, from its launching until it is surely gone.
import type { Client } from 'whatsapp-web.js';
import { reasonOf } from '../../../core/errors.ts';
import type { FoundBrowser } from '../find-browser.ts';
import type { LinkCode } from '../linking/link-code.ts';
import type { Report, WhatsAppSettings } from '../whatsapp-settings.ts';
import { createClient } from './browser-client.ts';
import { endBrowser } from './end-browser.ts';
import { createExpectation, type Expectation } from './expectation.ts';
import { beat, NOTHING, stateOf } from './heartbeat.ts';
import { createOver, type Over } from './over.ts';
import { createPages, type Pages } from './pages.ts';
import type { Times } from './times.ts';
import { type Ending, endingOf, isUnpaired } from './verdict.ts';
import { within } from './waiting.ts';

/** What happens in it. Nothing is told once it is over. */
export interface News {
  code(code: LinkCode): void;
  /** A page is ready that was not before. */
  ready(client: Client, pages: Pages): void;
  /** The page that was ready is no more; also when all is over. */
  left(): void;
  /** The page that is ready lost its connection, or has it. */
  connected(is: boolean): void;
  beat(): void;
}

export interface Living {
  readonly settings: WhatsAppSettings;
  readonly browser: FoundBrowser;
  readonly times: Times;
  readonly report: Report;
  readonly stopping: AbortSignal;
  attach(client: Client): void;
  readonly news: News;
}

/** All that belongs to one life. */
interface Life extends Living {
  readonly client: Client;
  readonly over: Over;
  readonly pages: Pages;
  readonly readiness: Expectation;
  lost(why: string, error?: unknown): void;
}

/** Resolves with why it ended, when nothing of it runs any more. */
export async function live(living: Living): Promise<Ending> {
  const { news, times } = living;
  const killing = new AbortController();
  const making = { ...living, killing: killing.signal };
  const client = await createClient({ ...making, launched: () => watchBrowser(life) });
  living.attach(client);
  const over = createOver(living.stopping);
  const life = createLife({ ...living, client, over });
  listen(life);
  life.readiness.begin();
  const failed = (error: unknown) => life.lost('the browser could not be started', error);
  const started = over.signal.aborted ? Promise.resolve() : client.initialize().catch(failed);
  const ending = await over.ending;
  life.readiness.met();
  client.removeAllListeners();
  news.left();
  await endBrowser({ client, started, killing, times });
  return ending;
}

function createLife(basis: Living & Pick<Life, 'client' | 'over'>): Life {
  const { client, over, times, report, news } = basis;
  const lost: Life['lost'] = (why, error) => {
    if (over.signal.aborted) return;
    report(`WhatsApp is brought back: ${why}`, error);
    over.end('gone');
  };
  const readiness = createExpectation({
    nudgeEvery: times.nudge,
    patience: times.patience,
    nudge: () => void nudge(life),
    giveUp: () => lost('it did not become ready'),
  });
  const pages = createPages({
    client,
    patience: times.answer,
    came() {
      if (over.signal.aborted) return;
      readiness.met();
      news.ready(client, pages);
    },
    left() {
      if (over.signal.aborted) return;
      readiness.begin();
      news.left();
    },
  });
  const life = { ...basis, lost, readiness, pages };
  return life;
}

function listen({ client, over, pages, readiness, news, lost }: Life): void {
  const shown = (kind: LinkCode['kind']) => (code: string) => {
    if (over.signal.aborted) return;
    readiness.met();
    news.code({ kind, code });
  };
  client.on('qr', shown('qr'));
  client.on('code', shown('pairing'));
  client.on('authenticated', () => pages.isReady() || readiness.begin());
  client.on('ready', () => void pages.ready());
  client.on('change_state', (state) => news.connected(String(state) === 'CONNECTED'));
  client.on('disconnected', (reason) => {
    const ending = endingOf(String(reason));
    if (ending) over.end(ending);
    else lost(`it was disconnected (${reason})`);
  });
}

/** The library tells nothing of what befalls its browser. */
function watchBrowser(life: Life): void {
  const { client, over, times, pages, lost } = life;
  const page = client.pupPage;
  client.pupBrowser?.once('disconnected', () => lost('its browser is gone'));
  page?.once('error', (error) => lost('its page crashed', error));
  page?.once('close', () => lost('its page was closed'));
  page?.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) void pages.navigated();
  });
  const heard = (state: string) => hear(life, state);
  void beat({ client, times, over: over.signal, isReady: pages.isReady, heard, lost });
}

function hear(life: Life, state: string): void {
  const { over, pages, readiness, news, lost } = life;
  const ending = endingOf(state);
  if (ending) over.end(ending);
  else if (state !== NOTHING) news.beat();
  if (over.signal.aborted) return;
  if (!isUnpaired(state)) {
    news.connected(state === 'CONNECTED');
    // It was linked just now, or comes up slowly.
    if (!pages.isReady()) readiness.begin();
  } else if (pages.isReady()) lost('it is not linked any more');
  else if (state === 'UNPAIRED_IDLE') void refreshCode(life);
}

/** The library tries it where there is no page, and fails. */
async function refreshCode({ client, settings, times, report }: Life): Promise<void> {
  if (settings.pairPhone !== undefined) return;
  const refresh = "window.require('WAWebCmd').Cmd.refreshQR()";
  await within(times.answer, evaluated(client, refresh)).catch((error: unknown) =>
    report('a new code could not be asked for', error),
  );
}

/** It may have synced before the library listened: then it is told here. */
async function nudge({ client, over, times, report }: Life): Promise<void> {
  const state = await stateOf(client, times.answer);
  if (over.signal.aborted || state === undefined) return;
  const ending = endingOf(state);
  if (ending) over.end(ending);
  if (state !== 'CONNECTED') return;
  report('WhatsApp is connected but not ready: it is helped');
  await within(times.answer, evaluated(client, 'window.onAppStateHasSyncedEvent()')).catch((error: unknown) =>
    report(`it could not be helped: ${reasonOf(error)}`),
  );
}

async function evaluated(client: Client, code: string): Promise<unknown> {
  return client.pupPage?.evaluate(code);
}

// kehila console: the same bot in a terminal, with several personas and a clock that can be moved.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import {
  createMemory,
  createSession,
  instantNamed,
  type Memory,
  type Session,
} from '../bots/console/session.ts';
import { readStep } from '../bots/console/steps.ts';
import { createJsonScreen, createTranscript } from '../bots/console/transcript.ts';
import { reasonOf, SetupError } from '../core/errors.ts';
import type { Instant, Zone } from '../core/time.ts';
import { readCommunityFile } from '../imports/community-file.ts';
import { silentJournal } from './journal.ts';
import { type ConsoleStage, createStage } from './stage.ts';
import { textOf } from './text-of.ts';

export interface ConsoleOptions {
  readonly community: string;
  /** Files named in `:file` are also looked for here. */
  readonly root: string;
  readonly script?: string | undefined;
  readonly now?: string | undefined;
  readonly data?: string | undefined;
  readonly json?: boolean | undefined;
  readonly redisUrl?: string | undefined;
  readonly input: Readable & { readonly isTTY?: boolean };
  /** Where its pages are, for links. */
  readonly baseUrl?: string;
  /** Called when the curtain rises; what it gives is called before it falls. */
  raised?(stage: ConsoleStage): Promise<() => Promise<void>>;
  write(text: string): void;
  complain(text: string): void;
}

/** A Sunday morning in the week of the demo community's next evening meetings. */
const FIRST_NOW = '2026-11-22T09:00';

/** Codes and addresses of the console are the same every time: the same input gives the same output. */
const CONSOLE_SITE = {
  secret: 'the console keeps no secrets, so that it always says the same',
  baseUrl: 'http://127.0.0.1:8420',
};

/**
 * Plays the script, or the lines of `input`. A first line that sets the clock to a moment says when it all begins.
 * Exit code: 0, or 1 when an expectation was not met, or 2 when a line made no sense.
 */
export async function runConsole(options: ConsoleOptions): Promise<number> {
  const { zone } = readCommunityFile(textOf(options.community)).community;
  const start = instantNamed(options.now ?? FIRST_NOW, zone);
  const folder = options.data ?? mkdtempSync(join(tmpdir(), 'kehila-console-'));
  const show = createScreen(options, zone);
  const memory = createMemory(show.screen);
  const play = createPlay(options, { folder, memory, zone, start });
  try {
    return await playLines(options, play, show.note);
  } finally {
    await play.end();
    if (options.data === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function createScreen({ json, write }: ConsoleOptions, zone: Zone) {
  if (json) return { screen: createJsonScreen(write), note: () => {} };
  const transcript = createTranscript(write, zone);
  return { screen: transcript, note: transcript.note };
}

interface Play {
  line(text: string): Promise<string | undefined>;
  end(): Promise<void>;
}

interface Setting {
  readonly folder: string;
  readonly memory: Memory;
  readonly zone: Zone;
  readonly start: Instant;
}

/** The curtain rises with the first line, for that may say when it is. */
function createPlay(options: ConsoleOptions, at: Setting): Play {
  let stage: ConsoleStage | undefined;
  let lower: (() => Promise<void>) | undefined;
  let session: Session | undefined;

  async function begin(now: Instant): Promise<Session> {
    stage = await createStage({
      dataDir: at.folder,
      redisUrl: options.redisUrl,
      isThrownAway: options.data === undefined,
      community: options.community,
      root: options.root,
      now,
      site: { ...CONSOLE_SITE, ...(options.baseUrl !== undefined && { baseUrl: options.baseUrl }) },
      journal: silentJournal,
      screen: at.memory,
    });
    lower = await options.raised?.(stage);
    return createSession(stage, at.memory);
  }

  return {
    async line(text) {
      const step = readStep(text);
      if (step.do === 'nothing' || step.do === 'comment') return undefined;
      const opening = !session && step.do === 'clock' && 'to' in step && options.now === undefined;
      session ??= await begin(opening ? instantNamed(step.to, at.zone) : at.start);
      return opening ? undefined : await session.play(text);
    },
    async end() {
      await lower?.();
      await stage?.close();
    },
  };
}

async function playLines(options: ConsoleOptions, play: Play, note: (text: string) => void): Promise<number> {
  const { script, input, complain } = options;
  const lines = script === undefined ? input : Readable.from([textOf(script)]);
  const atOnce = script === undefined && input.isTTY === true;
  if (atOnce) await play.line(':clock +0m');
  let [number, failures] = [0, 0];
  for await (const line of createInterface({ input: lines, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    try {
      if (line.startsWith('#')) note(line.slice(1).trim());
      const report = await play.line(line);
      if (report === undefined) continue;
      failures += 1;
      complain(`line ${number}: ${report}\n`);
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      complain(`line ${number}: ${reasonOf(error)}\n`);
      if (!atOnce) return 2;
    }
  }
  return failures > 0 ? 1 : 0;
}

// The bots of the console: a screen, and a file.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { createConsoleBot, type Line, type Screen } from '../../src/bots/console/console-bot.ts';
import { createFileBot } from '../../src/bots/console/file-bot.ts';
import type { Place } from '../../src/core/chat.ts';
import { describeBot } from './bot-conformance.ts';
import type { BotUnderTest, Sight } from './bot-under-test.ts';

const PROGRAM = fileURLToPath(new URL('say-and-stop.ts', import.meta.url));

const START = 1_800_000_000_000;

const PLACES = {
  privatePlace: { platform: 'console', kind: 'private', id: 'dana' },
  groupPlace: { platform: 'console', kind: 'group', id: 'geriatrics' },
} as const satisfies Record<string, Place>;

const UNABLE = {
  press: 'choices are typed, by number',
  whisper: 'everyone looks at one screen',
  refused: 'it refuses nothing',
  'too-fast': 'it has no pace',
};

function sightsAt(lines: readonly Pick<Line, 'to' | 'text' | 'choices'>[], place: Place): Sight[] {
  const there = lines.filter(({ to }) => to === place.id);
  return there.map(({ text, choices }) => ({ text, choices: choices.map(({ label }) => label) }));
}

function createTicks() {
  let now = START;
  return async () => {
    now += 1;
    return now;
  };
}

async function openConsole(): Promise<BotUnderTest> {
  const lines: Line[] = [];
  const screen: Screen = { show: (line) => void lines.push(line) };
  const now = createTicks();
  return {
    ...PLACES,
    since: START,
    bot: createConsoleBot(screen, now),
    seen: async (place) => sightsAt(lines, place),
    restart: async () => createConsoleBot(screen, now),
    program: [PROGRAM],
  };
}

async function openFile(): Promise<BotUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-bot-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'console.ndjson');
  const now = createTicks();
  let broken = false;
  const screen: Screen = {
    // Shown after it was written: as if the reply got lost.
    show() {
      const breaks = broken;
      broken = false;
      if (breaks) throw new Error('the screen broke');
    },
  };
  return {
    ...PLACES,
    since: START,
    bot: createFileBot(path, screen, now),
    seen: async (place) => sightsAt(linesOf(path), place),
    fault() {
      broken = true;
    },
    restart: async () => createFileBot(path, screen, now),
    program: [PROGRAM, join(folder, 'another.ndjson')],
  };
}

function linesOf(path: string): Line[] {
  const text = readFileSync(path, { encoding: 'utf8', flag: 'a+' });
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]));
}

describeBot('the console bot', openConsole, {
  ...UNABLE,
  lost: 'a screen gives no reply',
  remember: 'a screen has no memory',
});
describeBot('the file bot', openFile, UNABLE);

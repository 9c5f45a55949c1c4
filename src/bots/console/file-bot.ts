// A chat that is a file: one line for each message, with its key, so that a restart can tell what went out.
import { type FileHandle, open, readFile } from 'node:fs/promises';
import type { Bot, Place, Receipt } from '../../core/chat.ts';
import { type Instant, isoOf, Temporal } from '../../core/time.ts';
import { blankLines } from './blank-lines.ts';
import { KEHILA, type Screen } from './console-bot.ts';

interface Sent {
  readonly key: string;
  readonly at: string;
  readonly to: string;
}

/** Also shows on `screen` what it writes to the file at `path`. */
export function createFileBot(path: string, screen: Screen, now: () => Promise<Instant>): Bot {
  return {
    platform: 'console',
    async send(to, message, key) {
      const at = await now();
      const choices = message.choices ?? [];
      const line = { key, at: isoOf(at), from: KEHILA, to: to.id, text: message.text, choices };
      await append(path, `${JSON.stringify(line)}\n`);
      screen.show({ at, from: KEHILA, to: to.id, text: message.text, choices });
      return { id: key, at };
    },
    find: (to, key) => search(path, to, key),
    forget: (who) => blankLines(path, who),
    stop: () => Promise.resolve(),
  };
}

async function append(path: string, line: string): Promise<void> {
  const file = await open(path, 'a+', 0o600);
  try {
    await file.appendFile((await isCutShort(file)) ? `\n${line}` : line);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Whether a crash left the last line without its end: the next must not be joined to it. */
async function isCutShort(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() !== '\n';
}

/** A line cut short by a crash was never acknowledged as sent, and does not count. */
async function search(path: string, to: Place, key: string): Promise<Receipt | 'absent'> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const quoted = JSON.stringify(key);
  for (const line of text.split('\n').slice(0, -1)) {
    if (!line.startsWith(`{"key":${quoted},`)) continue;
    const sent = readSent(line);
    if (sent?.to === to.id) return { id: key, at: Temporal.Instant.from(sent.at).epochMilliseconds };
  }
  return 'absent';
}

function readSent(line: string): Sent | undefined {
  try {
    return JSON.parse(line) as Sent;
  } catch {
    return undefined;
  }
}

// A conversation as a test: a transcript whose people's lines are played, and whose every line must come true.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { KEHILA } from '../../src/bots/console/console-bot.ts';

export interface Theatre {
  /** Plays a line of a console script. */
  plays(line: string): Promise<void>;
  /** Puts a line into what is written down. */
  note(line: string): void;
  /** What was written down so far. */
  heard(): string;
}

/**
 * Lines such as `dana → geriatrics: meetings` and `dana → kehila: 1` are said; directives such as `:clock +1d` are
 * obeyed; all others must be what came of it. With REWRITE_TRANSCRIPTS=1 the test file is made to say what came of it.
 */
export async function conversation(transcript: string, theatre: Theatre): Promise<void> {
  for (const line of tidy(transcript).split('\n')) {
    if (line.startsWith(':')) theatre.note(line);
    const played = line.startsWith(':') ? line : spokenLine(line);
    if (played !== undefined) await theatre.plays(played);
  }
  const heard = tidy(theatre.heard());
  if (process.env['REWRITE_TRANSCRIPTS'] && heard !== tidy(transcript)) rewrite(transcript, heard);
  else expect(heard).toBe(tidy(transcript));
}

/** After a change of words: puts what was heard into the test file, for a person to read in the diff. */
function rewrite(transcript: string, heard: string): void {
  const { testPath = '' } = expect.getState();
  const [, indent = ''] = /^\n( *)/.exec(transcript) ?? [];
  const lines = heard.split('\n').map((line) => `${indent}${line}`);
  const tail = transcript.slice(transcript.lastIndexOf('\n'));
  const source = readFileSync(testPath, 'utf8');
  writeFileSync(
    testPath,
    source.replace(transcript, () => `\n${lines.join('\n')}${tail}`),
  );
}

function spokenLine(line: string): string | undefined {
  const [, who, where, text] = /^(\S+) → (\S+): (.*)$/.exec(line) ?? [];
  // A file is sent by a directive; its line only tells so.
  if (who === undefined || who === KEHILA || text === undefined || /^\[.*\]$/.test(text)) return undefined;
  return where === KEHILA ? `${who}: ${text}` : `${who}@${where}: ${text}`;
}

/** Without the indentation common to all lines, empty lines, and marks that only steer the direction of text. */
function tidy(text: string): string {
  const lines = text
    .replaceAll(/[\u2066-\u2069]/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(indent)).join('\n');
}

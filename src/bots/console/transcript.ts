// How a conversation is written down: to be read by people, or one JSON object a line.
import { type Instant, isoOf, type Zone, zoned } from '../../core/time.ts';
import type { Line, Screen } from './console-bot.ts';

type Write = (text: string) => void;

export function createJsonScreen(write: Write): Screen {
  return {
    show({ at, from, to, text, choices }) {
      write(`${JSON.stringify({ at: isoOf(at), from, to, text, choices })}\n`);
    },
  };
}

/** Times are those of `zone`, said once whenever the clock has moved. */
export function createTranscript(write: Write, zone: Zone): Screen & { note(text: string): void } {
  let last = '';
  return {
    show(line) {
      const time = timeOf(line.at, zone);
      if (time !== last) write(`\n── ${time}\n`);
      last = time;
      write(`${written(line)}\n`);
    },
    note: (text) => write(text === '' ? '\n' : `\n   ${text}\n`),
  };
}

function written({ from, to, text, choices }: Line): string {
  const [first = '', ...rest] = text.split('\n');
  const lines = [`${from} → ${to}: ${first}`, ...rest.map((line) => `    ${line}`)];
  return [...lines, ...choices.map(({ label }, i) => `    ${i + 1}. ${label}`)].join('\n');
}

/** `Wed 2026-11-25 19:00` */
function timeOf(at: Instant, zone: Zone): string {
  const there = zoned(at, zone);
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][there.dayOfWeek - 1] ?? '';
  return `${day} ${there.toPlainDate().toString()} ${there.toPlainTime().toString().slice(0, 5)}`;
}

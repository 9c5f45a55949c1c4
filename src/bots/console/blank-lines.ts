// Takes someone out of the console's file, in place: others go on adding to its end meanwhile.
import { open } from 'node:fs/promises';
import { createMention, type Names } from '../../core/names.ts';

/** Lines to them, or about them by their key, become blanks; of lines to others that name them, the words do. */
export async function blankLines(path: string, who: Names): Promise<void> {
  const file = await open(path, 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!file) return;
  try {
    const blanked = blankerOf(who);
    let at = 0;
    for (const line of (await file.readFile('latin1')).split('\n')) {
      const text = Buffer.from(line, 'latin1').toString();
      const left = blanked(text);
      if (left !== text) {
        const bytes = Buffer.alloc(line.length, ' ');
        bytes.write(left);
        await file.write(bytes, 0, bytes.length, at);
      }
      at += line.length + 1;
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What is left of a line: never longer, in bytes, than it was. */
function blankerOf({ name, ...who }: Names): (line: string) => string {
  const mentions = createMention(who);
  const written = JSON.stringify(name).slice(1, -1);
  const isTheirs = (text: string) => mentions(text) || (name !== '' && text.includes(written));
  return (line) => {
    if (!isTheirs(line)) return line;
    const sent = readSent(line);
    const left = sent ? JSON.stringify({ ...sent, text: '', choices: [] }) : '';
    return isTheirs(left) ? '' : left;
  };
}

function readSent(line: string): object | undefined {
  try {
    return JSON.parse(line) as object;
  } catch {
    return undefined;
  }
}

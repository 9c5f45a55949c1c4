// What is said to what was not clear: what may have been meant is shown as a choice, ready to run.
import { answer, type Call } from '../commands/command.ts';
import type { Intent } from '../commands/intent.ts';
import { mayRun } from '../commands/permission.ts';
import { commands } from '../commands/registry.ts';
import type { Effect, Say } from '../core/effects.ts';
import { UserError } from '../core/errors.ts';
import type { Reader } from '../core/records.ts';
import { didYouMean } from '../locales/command-words.ts';
import type { Scene } from './scene.ts';

/** A word is quoted no further than this, nor a line carried by a choice; in characters. */
const LONGEST_WORD = 40;
const LONGEST_LINE = 500;

/** Only what the person may use is suggested. Throws UserError where it was to be one of the choices in sight. */
export async function puzzled(
  read: Reader,
  { call, inSight }: Scene,
  { text, rest }: Extract<Intent, { kind: 'unknown' }>,
): Promise<readonly Effect[]> {
  const { words } = call;
  const word = text.slice(0, LONGEST_WORD);
  const suggestion = didYouMean(word, words.language, await namesFor(read, call));
  if (suggestion === undefined && inSight > 0) throw new UserError('not-a-choice', { count: inSight });
  if (suggestion === undefined) return [answer(call, words.say('unknown-command', { word }))];
  const line = `${suggestion} ${rest}`.trim();
  const said = words.say('did-you-mean', { word, suggestion });
  if (line.length > LONGEST_LINE) return [answer(call, said)];
  return [answer(call, { text: said, choices: [{ id: `meant ${line}`, label: line }] })];
}

async function namesFor(read: Reader, call: Call): Promise<string[]> {
  const mine = await Promise.all(
    commands.map(async (command) => ((await mayRun(read, command, call)) ? [command.name] : [])),
  );
  return mine.flat();
}

/** A command's own word, where any text is an answer: which of the two it is. */
export function doubted(call: Call, { text, question }: Extract<Intent, { kind: 'doubt' }>): Say {
  const { say } = call.words;
  return answer(call, {
    text: say('is-it-the-answer', { word: text }),
    choices: [
      { id: `reply ${question} ${text}`, label: say('it-is-the-answer') },
      { id: `meant ${text}`, label: say('it-is-a-command') },
    ],
  });
}

/** Who is away may mean check-ins alone, or everything. */
export function awayChoices(call: Call, until: string): Say {
  const { say } = call.words;
  return answer(call, {
    text: say('away-what-stops'),
    choices: [
      { id: `checkin off ${until}`.trim(), label: say('away-no-checkins') },
      { id: `pause ${until}`.trim(), label: say('away-nothing') },
    ],
  });
}

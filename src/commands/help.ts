// help: what one may type, by what one is; `help <command>` shows how.

import { UserError } from '../core/errors.ts';
import { type CommandName, commandForm } from '../locales/command-forms.ts';
import { commandNamed } from '../locales/command-words.ts';
import { answer, type Call, type Command, command, nothingToAsk } from './command.ts';
import { mayRun } from './permission.ts';

interface Facts {
  readonly mine: readonly Command[];
}

/** Given the registry, since help is itself a part of it. */
export function createHelp(all: () => readonly Command[]): Command {
  return command<Facts>({
    name: 'help',
    allow: ['member'],
    parse(text) {
      if (text.trim() === '') return {};
      const named = commandNamed(text);
      const word = text.trim().slice(0, 40);
      if (!named) throw new UserError('unknown-command', { word });
      if (!all().some(({ name }) => name === named.name)) throw new UserError('not-here-yet', { word });
      return { about: named.name };
    },
    async facts(read, call) {
      const allowed = await Promise.all(
        all().map(async (one) => ((await mayRun(read, one, call)) ? [one] : [])),
      );
      return { mine: allowed.flat() };
    },
    ask: nothingToAsk,
    run({ mine }, call) {
      const { about } = call.answers;
      const lines = mine
        .filter(({ name }) => about === undefined || name === about)
        .map(({ name }) => lineOf(name as CommandName, call, about !== undefined));
      const head = call.words.say(about === undefined ? 'help-intro-line' : 'help-about');
      if (lines.length === 0) throw new UserError('unknown-command', { word: about ?? '' });
      return [answer(call, [head, ...lines].join('\n'))];
    },
  });
}

function lineOf(name: CommandName, { words }: Call, inFull: boolean): string {
  const line = words.say('help-line', {
    command: commandForm(name, words.language),
    what: words.say(`help-${name}`),
  });
  return inFull ? `${line}\n${words.say(`usage-${name}`)}` : line;
}

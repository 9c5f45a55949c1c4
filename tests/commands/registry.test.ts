import { describe, expect, it } from 'vitest';
import { commandCalled, commands } from '../../src/commands/registry.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { ROLES } from '../../src/core/roles.ts';
import { commandNamed } from '../../src/locales/command-words.ts';
import { createWords } from '../../src/locales/words.ts';

const NAMES = commands.map(({ name }) => name);

describe('the commands', () => {
  it('have names of their own, by which they are found', () => {
    expect(new Set(NAMES).size).toBe(NAMES.length);
    for (const command of commands) expect(commandCalled(command.name)).toBe(command);
    expect(commandCalled('constructor')).toBeUndefined();
    expect(commandCalled('__proto__')).toBeUndefined();
  });

  it.each(NAMES.flatMap((name) => LANGUAGES.map((language) => ({ name, language }))))(
    '$name has its words in $language: how it is typed, what it does, how to use it',
    ({ name, language }) => {
      const words = createWords(language);
      const forms = words.say(`command-${name}`).split(',');
      for (const form of forms) expect(commandNamed(form)?.name).toBe(name);
      expect(words.say(`help-${name}`)).not.toBe('');
      const usage = words.say(`usage-${name}`).split('\n');
      for (const line of usage) expect(commandNamed(line)?.name).toBe(name);
    },
  );

  it.each(commands)('$name is for someone', ({ allow }) => {
    expect(allow.length).toBeGreaterThan(0);
    expect(allow.every((role) => ROLES.includes(role))).toBe(true);
  });
});

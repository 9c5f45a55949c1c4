import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { COMMAND_FORMS, COMMAND_NAMES, commandForm, FLOW_FORMS } from '../../src/locales/command-forms.ts';
import { commandNamed, didYouMean, flowWord } from '../../src/locales/command-words.ts';
import { editDistance } from '../../src/locales/edit-distance.ts';
import { fold } from '../../src/locales/folding.ts';
import { SHORT_FORMS } from '../../src/locales/short-forms.ts';
import { createWords } from '../../src/locales/words.ts';
import { FLUENT_SENTENCES } from './fluent-files.ts';

describe('command words', () => {
  it('belong to one command each, over all languages and beside the steering words', () => {
    const forms = [...COMMAND_FORMS, ...FLOW_FORMS].map(({ name, text }) => ({ name, key: fold(text) }));
    const clashes = forms.filter(({ name, key }) =>
      forms.some((other) => other.key === key && other.name !== name),
    );
    expect(clashes).toEqual([]);
    expect(forms.filter(({ key }, i) => forms.findIndex((other) => other.key === key) !== i)).toEqual([]);
  });

  it('are not what a short word alone stands for, which is as good as the command and its verb', () => {
    const others = [...COMMAND_FORMS, ...FLOW_FORMS].map(({ text }) => fold(text));
    expect(SHORT_FORMS.filter(({ text }) => others.includes(fold(text)))).toEqual([]);
    for (const { text } of SHORT_FORMS) {
      expect(commandNamed(` ${text}!`)).toEqual({ name: 'group', rest: 'vote' });
      expect(commandNamed(`${text} for Dana`)).toBeUndefined();
    }
  });

  it('are all understood, in every language, with what follows them', () => {
    for (const { name, text } of COMMAND_FORMS) {
      expect(commandNamed(text), text).toEqual({ name, rest: '' });
      expect(commandNamed(`/${text}: 3d  כן`), text).toEqual({ name, rest: '3d  כן' });
    }
  });

  it('do not swallow what can be done with a command', () => {
    const verbs = FLUENT_SENTENCES.flatMap(({ id, literal }) => {
      const command = /^([a-z]+)-verb-(?!unknown)/.exec(id)?.[1];
      return command === undefined
        ? []
        : literal.split(',').map((form) => ({ command, verb: fold(form.trim()) }));
    });
    const calls = verbs.flatMap(({ command, verb }) =>
      COMMAND_FORMS.filter(({ name }) => name === command).map(({ text }) => `${fold(text)} ${verb}`),
    );
    expect(calls.length).toBeGreaterThan(20);
    const swallowing = COMMAND_FORMS.filter(({ text }) => calls.includes(fold(text)));
    expect(swallowing).toEqual([]);
  });

  it.each([
    ['MEETINGS', 'meetings'],
    ['!meetings', 'meetings'],
    ['ｈｅｌｐ', 'help'],
    ['  \u200F/פגישות', 'meetings'],
    ['פְּגִישׁוֹת', 'meetings'],
    ['קולות קוראימ', 'calls'],
    ['check-in', 'checkin'],
    ['צ׳ק אין', 'checkin'],
    ["צ'ק אין", 'checkin'],
    ['قصّة', 'story'],
    ['قصه', 'story'],
    ['اسئناف', undefined],
    ['إستئناف', 'resume'],
    ['meeting list', 'meetings'],
    ['meeting move', 'meeting'],
    ['פגישה חדשה', 'meeting'],
    ['hello there', undefined],
    ['meetingsss', undefined],
    ['', undefined],
  ])('reads %j', (typed, name) => {
    expect(commandNamed(typed)?.name).toBe(name);
  });

  it('can be looked for in some languages only', () => {
    expect(commandNamed('פגישות', ['en', 'ar'])).toBeUndefined();
    expect(commandNamed('פגישות', ['he'])).toEqual({ name: 'meetings', rest: '' });
  });

  it('are never confused by any text, nor slowed by a long one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        commandNamed(text);
        flowWord(text);
        didYouMean(text, 'he');
      }),
    );
    for (const unit of [' ', 'a', '/', 'help ', '\u200F', '😀', 'م ']) {
      const long = unit.repeat(100_000 / unit.length);
      const started = performance.now();
      commandNamed(long);
      flowWord(long);
      didYouMean(long, 'en');
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});

describe('did you mean', () => {
  it.each([
    ['metings', 'en', 'meetings'],
    ['metings', 'he', 'פגישות'],
    ['פגישת', 'en', 'meetings'],
    ['اجتمعات', 'ar', 'اجتماعات'],
    ['rvsp', 'en', 'rsvp'],
    ['rpsv', 'en', undefined],
    ['/Pofile', 'en', 'profile'],
    ['ah', 'en', undefined],
    ['elephant', 'en', undefined],
  ] as const)('takes %s, in %s, for %s', (typed, language, meant) => {
    expect(didYouMean(typed, language)).toBe(meant);
  });

  it('names only commands that it is given', () => {
    expect(didYouMean('storyy', 'en')).toBe('story');
    expect(didYouMean('storyy', 'en', ['help', 'meetings'])).toBeUndefined();
  });

  it('counts a swap of neighbours as one slip', () => {
    expect(editDistance('rpsv', 'rsvp')).toBe(2);
    expect(editDistance('hlep', 'help')).toBe(1);
    expect(editDistance('', 'help')).toBe(4);
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => editDistance(a, b) === editDistance(b, a)));
  });
});

describe('steering words', () => {
  it.each([
    ['Yes!', 'yes'],
    ['כן', 'yes'],
    ['نعم', 'yes'],
    ['👍🏽', 'yes'],
    ['לא.', 'no'],
    ['אולי', 'maybe'],
    ['חזרה', 'back'],
    ['تخطّي', 'skip'],
    ['«إلغاء»', 'cancel'],
    ['STOP', 'stop'],
    ['never mind', 'cancel'],
    ['yes please', undefined],
  ])('reads %s', (typed, meant) => {
    expect(flowWord(typed)).toBe(meant);
  });
});

describe('help', () => {
  it.each(LANGUAGES)('has a line for every command in %s', (language) => {
    const words = createWords(language);
    for (const name of COMMAND_NAMES) expect(words.say(`help-${name}`)).not.toMatch(/\n|\.$/);
  });

  it('shows how to use every command that there is', () => {
    for (const { name } of commands) {
      expect(COMMAND_NAMES).toContain(name);
      for (const language of LANGUAGES) expect(createWords(language).say(`usage-${name}`)).not.toBe('');
    }
  });

  it('shows examples that begin with the command they are about', () => {
    for (const { language, id, literal } of FLUENT_SENTENCES.filter(({ id }) => id.startsWith('usage-'))) {
      for (const line of literal.split('\n')) {
        expect(`usage-${commandNamed(line, [language])?.name}`, line).toBe(id);
      }
    }
  });

  it.each([
    ['en', /“([^”]*)”/g],
    ['he', /״([^״]*)״/g],
    ['ar', /«([^»]*)»/g],
  ] as const)('is sent for, in %s, by words that do something', (language, quotes) => {
    const sentences = FLUENT_SENTENCES.filter(
      (one) => one.language === language && one.file === 'common.ftl',
    );
    const quoted = sentences
      .flatMap(({ literal }) => [...literal.matchAll(quotes)].map(([, word = '']) => word))
      .filter((word) => !word.includes('\0'));
    expect(quoted.length).toBeGreaterThan(4);
    expect(quoted.filter((word) => !flowWord(word) && !commandNamed(word, [language]))).toEqual([]);
    expect(commandForm('help', language)).toBe(quoted[0]);
  });
});

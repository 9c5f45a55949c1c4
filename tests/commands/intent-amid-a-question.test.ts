import { describe, expect, it } from 'vitest';
import { intentOf, type Scene } from '../../src/commands/intent.ts';
import { optionChoices, questionName } from '../../src/commands/options.ts';
import { commandNames } from '../../src/commands/registry.ts';
import type { Choice, Place } from '../../src/core/chat.ts';

const NOAM = { platform: 'console', id: 'noam' } as const;
const PRIVATE: Place = { ...NOAM, kind: 'private' };
const SHOWN: readonly Choice[] = [
  { id: 'checkin', label: 'Now' },
  { id: 'checkin never', label: 'Do not ask me' },
];
const REPEATS: readonly Choice[] = [
  { id: 'once', label: 'Once' },
  { id: 'weekly', label: 'Every week' },
];

function meant(text: string, scene: Pick<Scene, 'asking' | 'choices'>) {
  const event = { id: '1', at: 0, by: NOAM, in: PRIVATE, kind: 'message', text } as const;
  return intentOf(event, { ...scene, commands: commandNames });
}

describe('what is meant amid a question', () => {
  const asking = { question: 'q', options: undefined };
  const never = { kind: 'command', name: 'checkin', text: 'never', picked: true };

  it('is a choice shown since, by its number, its label or the word it ends in; all else is the answer', () => {
    const scene = { asking, choices: SHOWN };
    for (const text of ['2', '٢', 'do not ask me', 'never', 'לעולם לא']) {
      expect(meant(text, scene), text).toEqual(never);
    }
    for (const text of ['3', '1.12', 'never mind the rest', 'meetings are long'])
      expect(meant(text, scene), text).toEqual({ kind: 'reply', text });
  });

  it.each(['kudos', 'نبض', 'סיפור.', 'Meeting list', '/kudos Dana'])(
    'is in doubt for a command of its own: %s',
    (text) => {
      expect(meant(text, { asking, choices: [] })).toEqual({ kind: 'doubt', text, question: 'q' });
      expect(meant(text, { asking: { question: 'q', options: REPEATS }, choices: [] }).kind).toBe('command');
    },
  );

  it('is help wherever it is asked for, and the question stays', () => {
    for (const text of ['help', 'עזרה', '/help', 'مساعدة!'])
      for (const options of [undefined, REPEATS])
        expect(meant(text, { asking: { question: 'q', options }, choices: [] })).toMatchObject({
          name: 'help',
          picked: true,
        });
  });

  it('is the answer where nothing was shown since, or the question itself is what is replied to', () => {
    expect(meant('2', { asking, choices: [] })).toEqual({ kind: 'reply', text: '2' });
    const itself = { asking: { question: 'q', options: REPEATS }, choices: REPEATS };
    expect(meant('2', itself)).toEqual({ kind: 'reply', text: '2' });
  });

  it('is to steer the question, where a word would do both', () => {
    for (const text of ['stop', 'cancel', 'הסרה', 'back'])
      expect(meant(text, { asking, choices: SHOWN })).toEqual({ kind: 'reply', text });
  });
});

describe('a button of a question', () => {
  const draft = { command: 'ask', field: 'verdict1', answers: { text1: 'Who knows?' } };
  const options = ['send', 'change', 'cancel'].map((id) => ({ id, label: id }));
  const asking = { question: questionName(draft), options };
  const buttons = optionChoices(options, draft).map(({ id }) => id);
  const pressed = (choice: string, scene: Pick<Scene, 'asking'>) =>
    intentOf(
      { id: '1', at: 0, by: NOAM, in: PRIVATE, kind: 'choice', choice },
      { ...scene, choices: [], commands: commandNames },
    );

  it('answers it by its number, also where it is called like a word that steers', () => {
    expect(buttons.map((id) => pressed(id, { asking }))).toEqual(
      ['1', '2', '3'].map((text) => ({ kind: 'reply', text })),
    );
  });

  it('answers no other question, however alike, and none once it is closed', () => {
    const other = { ...draft, answers: { text1: 'Who else knows?' } };
    const [send = ''] = buttons;
    for (const now of [{ ...asking, question: questionName(other) }, { ...asking, options: [] }, undefined])
      expect(pressed(send, { asking: now })).toEqual({ kind: 'past' });
  });

  it('that says a command’s word was the answer says so once', () => {
    const sure = `reply ${asking.question} kudos to all`;
    expect(pressed(sure, { asking })).toEqual({ kind: 'reply', text: 'kudos to all' });
    expect(pressed(sure, { asking: { ...asking, question: 'next' } })).toEqual({ kind: 'past' });
  });

  it('is the question itself where its message is replied to', () => {
    const event = { id: '1', at: 0, by: NOAM, in: PRIVATE, kind: 'message', text: '3' } as const;
    const scene = { asking, choices: optionChoices(options, draft), commands: commandNames };
    expect(intentOf(event, scene)).toEqual({ kind: 'reply', text: '3' });
  });
});

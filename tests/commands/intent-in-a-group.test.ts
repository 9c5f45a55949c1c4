import { describe, expect, it } from 'vitest';
import { intentOf } from '../../src/commands/intent.ts';
import { commandNames } from '../../src/commands/registry.ts';
import type { ChatEvent, Choice } from '../../src/core/chat.ts';

const GROUP = { platform: 'whatsapp', kind: 'group', id: '120363000000000001@g.us' } as const;
const US = { by: { platform: 'whatsapp', id: '972500000000@c.us' }, at: 1 } as const;
const CHOICES: readonly Choice[] = [
  { id: 'rsvp geri@20260405T1900 yes', label: 'כן' },
  { id: 'rsvp geri@20260405T1900 no', label: 'לא' },
];

type Said = Partial<Extract<ChatEvent, { kind: 'message' }>>;

function meant(text: string, said: Said) {
  const by = { platform: 'whatsapp', id: '972501111111@c.us' } as const;
  const event: ChatEvent = { kind: 'message', id: 'm', at: 2, by, in: GROUP, text, ...said };
  const scene = { commands: commandNames, asking: undefined, choices: CHOICES } as const;
  return intentOf(event, scene);
}

const TALK = (text: string) => ({ kind: 'talk', size: text.length });

describe('what is meant in a group where a bare word is only talk', () => {
  it.each(['כן', 'yes please', 'מפגשים', '1234', 'yes', 'help'])('nothing at all: %s', (text) => {
    expect(meant(text, { toUs: false })).toEqual(TALK(text));
  });

  it.each(['/מפגשים', '!meetings', 'קהילה מפגשים', '@kehila: meetings'])(
    'a command, with a prefix: %s',
    (text) => {
      expect(meant(text, { toUs: false })).toMatchObject({ kind: 'command', name: 'meetings' });
    },
  );

  it('a command, or a slip of the pen, with a mention', () => {
    expect(meant(' מפגשים', { toUs: true })).toMatchObject({ kind: 'command', name: 'meetings' });
    expect(meant('', { toUs: true })).toMatchObject({ kind: 'command', name: 'help' });
    expect(meant('מפגשעם', { toUs: true })).toMatchObject({ kind: 'unknown', text: 'מפגשעם' });
    expect(meant('1234', { toUs: true })).toMatchObject({ kind: 'command', name: 'attend' });
  });

  it('one of the choices just shown, by its number alone', () => {
    expect(meant('2', { toUs: false })).toMatchObject({ text: 'geri@20260405T1900 no' });
    expect(meant('7', { toUs: false })).toEqual(TALK('7'));
  });

  it('one of the choices, or a command, in reply to what showed them; else talk about it', () => {
    const reply: Said = { toUs: true, re: US };
    expect(meant('٢', reply)).toMatchObject({ kind: 'command', name: 'rsvp', text: 'geri@20260405T1900 no' });
    expect(meant('כן', reply)).toMatchObject({ text: 'geri@20260405T1900 yes' });
    expect(meant('מפגשים', reply)).toMatchObject({ kind: 'command', name: 'meetings' });
    for (const text of ['thank you, see you there', 'מפגשעם']) expect(meant(text, reply)).toEqual(TALK(text));
  });
});

describe('what is meant in a group where a bare word will do', () => {
  it('a choice, a code, a command said with little else; the rest is talk', () => {
    expect(meant('2', {})).toMatchObject({ text: 'geri@20260405T1900 no' });
    expect(meant('1234', {})).toMatchObject({ name: 'attend' });
    expect(meant('מפגשים', {})).toMatchObject({ name: 'meetings', unaddressed: true });
    expect(meant('who is coming tomorrow?', {})).toMatchObject({ kind: 'talk' });
  });
});

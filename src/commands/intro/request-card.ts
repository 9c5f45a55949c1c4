// How a wish to meet someone is put to them: who it is, what a yes means, and the two answers.
import type { Member } from '../../community/member.ts';
import type { Introduction } from '../../community/pairing.ts';
import { whoIs } from '../../community/pairing-reach.ts';
import type { Choice } from '../../core/chat.ts';
import type { Words } from '../../core/words.ts';

interface Request {
  readonly introduction: Pick<Introduction, 'id'>;
  readonly by: Member;
  /** Read once, and not kept. */
  readonly text?: string;
}

export function requestCard(
  { introduction, by, text = '' }: Request,
  words: Words,
): { text: string; choices: Choice[] } {
  const choices = (['yes', 'no'] as const).map((said) => ({
    id: `intro ${said} ${introduction.id}`,
    label: words.say(`intro-say-${said}`),
  }));
  return { text: `${requestText(by, text, words)}\n${words.say('intro-if-yes')}`, choices };
}

export function requestText(by: Member, text: string, words: Words): string {
  const who = whoIs(by, words);
  return text === '' ? words.say('intro-asked', { who }) : words.say('intro-asked-why', { who, text });
}

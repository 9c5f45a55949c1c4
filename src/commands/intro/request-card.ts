// How a wish to meet someone is put to them: who it is, what a yes means, and the two answers.
import type { Named } from '../../community/affiliation.ts';
import type { Member } from '../../community/member.ts';
import type { Introduction } from '../../community/pairing.ts';
import { whoIs } from '../../community/pairing-reach.ts';
import type { Choice } from '../../core/chat.ts';
import type { Words } from '../../core/words.ts';

interface Request {
  readonly introduction: Pick<Introduction, 'id'>;
  readonly by: Member;
  readonly named: Named;
  /** Read once, and not kept. */
  readonly text?: string;
}

export function requestCard(request: Request, words: Words): { text: string; choices: Choice[] } {
  const choices = (['yes', 'no'] as const).map((said) => ({
    id: `intro ${said} ${request.introduction.id}`,
    label: words.say(`intro-say-${said}`),
  }));
  return { text: `${requestText(request, words)}\n${words.say('intro-if-yes')}`, choices };
}

export function requestText(
  { by, text = '', named }: Pick<Request, 'by' | 'text' | 'named'>,
  words: Words,
): string {
  const who = whoIs(by, words, named);
  return text === '' ? words.say('intro-asked', { who }) : words.say('intro-asked-why', { who, text });
}

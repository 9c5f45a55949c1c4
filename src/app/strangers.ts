// Someone who is not a member learns how to join, in private, and nothing else.
import { communities } from '../community/community.ts';
import type { ChatEvent } from '../core/chat.ts';
import type { Effect } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { createWords } from '../locales/words.ts';

const SPEAKS: ReadonlySet<ChatEvent['kind']> = new Set(['message', 'command', 'choice', 'form', 'file']);

/** In every language of the community, for theirs is not known. */
export async function greetStranger(read: Reader, event: ChatEvent): Promise<readonly Effect[]> {
  const community = await read.get(communities, 'community');
  if (!community || event.in.kind === 'group' || !SPEAKS.has(event.kind)) return [];
  const lines = community.languages.map((language) =>
    createWords(language).say('guest-welcome', { community: community.name }),
  );
  return [
    {
      do: 'say',
      key: `answer/${event.by.platform}/${event.id}`,
      to: { place: event.in },
      message: { text: lines.join('\n') },
      weight: 'answer',
    },
  ];
}

// Someone who is not a member learns how to join, in private, and nothing else; with a code they become known.
import { type Community, communities } from '../community/community.ts';
import { writtenIn } from '../community/story-language.ts';
import type { ChatEvent, Place } from '../core/chat.ts';
import type { Effect } from '../core/effects.ts';
import type { WordArgs } from '../core/errors.ts';
import type { Language } from '../core/languages.ts';
import type { Reader } from '../core/records.ts';
import { commandNamed } from '../locales/command-words.ts';
import { createWords } from '../locales/words.ts';
import { welcomeIn } from './guest-welcome.ts';
import type { Ports } from './ports.ts';
import { spendLinkCode } from './spend-link-code.ts';

const SPEAKS: ReadonlySet<ChatEvent['kind']> = new Set(['message', 'command', 'choice', 'form', 'file']);
/** Said to Kehila alone, wherever it was said. */
const CALLS: ReadonlySet<ChatEvent['kind']> = new Set(['command', 'choice', 'form']);

export interface Stranger {
  readonly event: ChatEvent;
  readonly community: Community;
  /** Says it to them in private. */
  answer(text: string): Effect;
  /** In the language they wrote in; in all of the community's where they wrote nothing that tells it. */
  explain(sentence: string, args?: WordArgs): Effect;
}

export async function hearStranger(ports: Ports, read: Reader, event: ChatEvent): Promise<readonly Effect[]> {
  const community = await read.get(communities, 'community');
  const place = privatePlace(event);
  if (!community || !place) return [];
  const stranger = strangerAt(place, event, community);
  const code = codeTyped(event);
  if (code === undefined) return [stranger.answer(welcomeIn(community, languagesFor(event, community)))];
  return await spendLinkCode(read, stranger, { code, secret: ports.site.secret });
}

/** Where to answer; undefined for what was not said to Kehila. */
function privatePlace(event: ChatEvent): Place | undefined {
  const { by, in: place, kind } = event;
  if (place.kind === 'private') return SPEAKS.has(kind) ? place : undefined;
  return CALLS.has(kind) ? { platform: by.platform, kind: 'private', id: by.id } : undefined;
}

function strangerAt(place: Place, event: ChatEvent, community: Community): Stranger {
  const answer = (text: string): Effect => ({
    do: 'say',
    key: `answer/${event.by.platform}/${event.id}`,
    to: { place },
    message: { text },
    weight: 'answer',
  });
  return {
    event,
    community,
    answer,
    explain: (sentence, args) =>
      answer(
        languagesFor(event, community)
          .map((language) => createWords(language).say(sentence, args))
          .join('\n'),
      ),
  };
}

/** The community's languages whose letters they used, if any. */
function languagesFor(event: ChatEvent, { languages }: Community): readonly Language[] {
  const typed = event.kind === 'message' || event.kind === 'command' ? event.text : '';
  if (!/\p{L}/u.test(typed)) return languages;
  const written = writtenIn(typed, languages[0] ?? 'en');
  return languages.includes(written) ? [written] : languages;
}

/** What follows the word `link`, in any language, when there are digits in it. */
function codeTyped(event: ChatEvent): string | undefined {
  const named = commandNamed(lineOf(event));
  return named?.name === 'link' && /\p{Nd}/u.test(named.rest) ? named.rest : undefined;
}

function lineOf(event: ChatEvent): string {
  switch (event.kind) {
    case 'message':
      return event.text;
    case 'command':
      return `${event.word} ${event.text}`;
    case 'choice':
      return event.choice;
    default:
      return '';
  }
}

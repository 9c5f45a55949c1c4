// What is no command and yet has a kind answer in private: hello, thanks, a wish to leave.
import { isAddressed, personIn } from '../commands/asking/person.ts';
import type { Call } from '../commands/command.ts';
import type { Intent } from '../commands/intent.ts';
import { groups, seatings } from '../community/group.ts';
import { members } from '../community/member.ts';
import { textIn } from '../community/text.ts';
import type { ChatEvent, Message } from '../core/chat.ts';
import type { Reader } from '../core/records.ts';
import { talkWord } from '../locales/talk-words.ts';
import type { Scene } from './scene.ts';

type Command = Extract<Intent, { kind: 'command' }>;

/** What to answer, or the command it comes to; undefined where it is none of this. */
export async function smallTalk(
  read: Reader,
  { call, field, inGroup, inSight }: Scene,
  { event, intent }: { event: ChatEvent; intent: Intent },
): Promise<Message | Command | undefined> {
  const isLoose = intent.kind === 'unknown' || (intent.kind === 'reply' && !field);
  // A raised thumb under choices was meant for one of them.
  const isWord = event.kind === 'message' && (inSight === 0 || /\p{L}/u.test(event.text));
  const said = isLoose && !inGroup && isWord ? talkWord(event.text) : undefined;
  if (!said) return undefined;
  const { words } = call;
  switch (said.word) {
    case 'leave':
      return await waysOut(read, call);
    case 'thanks':
      return said.rest === ''
        ? { text: words.say('talk-with-pleasure') }
        : await thanksTo(read, said.rest, call);
    case 'hello':
      return said.rest === '' ? { text: words.say('talk-hello') } : undefined;
    default:
      return said.rest === '' ? { text: words.say('talk-join') } : undefined;
  }
}

/** Out of one group, or out of everything. */
async function waysOut(read: Reader, { member, words }: Call): Promise<Message> {
  const sitsIn = (await read.get(seatings, member.id))?.groups ?? [];
  const mine = await read.many(groups, sitsIn);
  const leaving = mine.map(({ id, name }) => ({
    id: `group leave ${id}`,
    label: words.say('leave-do-group', { group: textIn(name, words.language) }),
  }));
  return {
    text: words.say('leave-which'),
    choices: [...leaving, { id: 'privacy erase', label: words.say('privacy-do-erase') }],
  };
}

/** “Thanks, Dana” begins to thank her; thanks to nobody in particular are Kehila’s. */
async function thanksTo(read: Reader, rest: string, { member, words }: Call): Promise<Message | Command> {
  const { member: to, ...meant } = personIn(rest, [...(await read.all(members)).values()]);
  // “Thanks for all” may sound like a name in another script: only a name alone, or one that is thanked, is asked about.
  const isAsked = meant.isAcross && (meant.rest === '' || isAddressed(rest));
  return (to && to.id !== member.id) || isAsked
    ? { kind: 'command', name: 'kudos', text: rest }
    : { text: words.say('talk-with-pleasure') };
}

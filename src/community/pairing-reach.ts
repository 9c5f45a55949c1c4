// How two who were introduced may reach each other: the chats the other one uses. Only ever shown by their leave.
import type { Words } from '../core/words.ts';
import type { Member } from './member.ts';
import { professionIn } from './profession.ts';

/** `Dana Levi, nurse, North Hospital`: as much of it as is known, for whoever reads these words. */
export function whoIs({ name, profession, organisation }: Member, words: Words): string {
  return [name, professionIn(profession, words), organisation].filter((part) => part !== '').join(', ');
}

/** In the reader's language; empty when they have no chat left. */
export function waysToReach({ handles }: Member, words: Words): string {
  const { slack, whatsapp, console: terminal } = handles;
  const number = whatsapp === undefined ? undefined : phoneNumber(whatsapp);
  const ways = [
    slack !== undefined && words.say('reach-slack'),
    number !== undefined && words.say('reach-whatsapp-number', { number }),
    whatsapp !== undefined && number === undefined && words.say('reach-whatsapp'),
    terminal !== undefined && words.say('reach-console'),
  ];
  return ways.filter((way) => way !== false).join('\n');
}

/** WhatsApp knows some people by a number and others by a name that tells none. */
function phoneNumber(handle: string): string | undefined {
  const [, digits] = /^(\d{6,20})@c\.us$/.exec(handle) ?? [];
  return digits === undefined ? undefined : `+${digits}`;
}

// A stranger types the code that a member was given in another chat: from then on they are one person.
import {
  LINK_CODE_MINUTES,
  linkCodeId,
  linkCodes,
  linkTries,
  mayTry,
  readLinkCode,
  recentTries,
} from '../community/link-code.ts';
import { linkings, withLinked } from '../community/linking.ts';
import { handles, type Member, members } from '../community/member.ts';
import type { Handle } from '../core/chat.ts';
import { type Effect, erase, log, save } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { createWords } from '../locales/words.ts';
import type { Stranger } from './strangers.ts';

interface Typed {
  readonly code: string;
  readonly secret: string;
}

/** The code, the handle and the member are all read by name: of two who spend it at once, one finds it gone. */
export async function spendLinkCode(
  read: Reader,
  stranger: Stranger,
  { code, secret }: Typed,
): Promise<readonly Effect[]> {
  const { by, at } = stranger.event;
  const tries = await read.get(linkTries, by.id, by.platform);
  if (tries && !mayTry(tries.wrong, at)) return [stranger.explain('link-wait')];
  const digits = readLinkCode(code);
  const id = digits === undefined ? undefined : linkCodeId(secret, digits);
  const found = id === undefined ? undefined : await read.get(linkCodes, id);
  const member = found && at < found.until ? await read.get(members, found.member) : undefined;
  if (!found || id === undefined || !member) {
    const wrong = [...recentTries(tries?.wrong ?? [], at), at];
    return [
      save(linkTries, by.id, { wrong }, by.platform),
      stranger.explain('link-code-wrong', { minutes: LINK_CODE_MINUTES }),
    ];
  }
  return await linked(read, stranger, { member, asked: found.asked, id });
}

interface Spent {
  readonly member: Member;
  /** Where the code was asked for. */
  readonly asked: Handle;
  /** The code's hash. */
  readonly id: string;
}

async function linked(read: Reader, stranger: Stranger, { member, asked, id }: Spent): Promise<Effect[]> {
  const { by, at } = stranger.event;
  const words = createWords(member.language);
  const here = words.say(`on-platform-${by.platform}`);
  const there = words.say(`on-platform-${asked.platform}`);
  const before = member.handles[by.platform];
  // One account on each platform: which is why a code is of no use on the platform it was asked for on.
  if (before !== undefined && before !== by.id)
    return [stranger.answer(words.say('link-other-account', { where: here }))];
  await read.get(handles, by.id, by.platform);
  const known: Member = {
    ...member,
    handles: { ...member.handles, [by.platform]: by.id },
    reach: by.platform,
  };
  return [
    erase(linkCodes, id),
    save(handles, by.id, { member: member.id }, by.platform),
    save(members, member.id, known),
    save(linkings, member.id, withLinked(await read.get(linkings, member.id), by, at)),
    log({ kind: 'member.linked', by: member.id }),
    stranger.answer(words.say('linked-welcome', { name: member.name, where: there })),
    {
      do: 'say',
      key: `linked/${by.platform}/${stranger.event.id}`,
      to: { place: { platform: asked.platform, kind: 'private', id: asked.id } },
      message: { text: words.say('linked-notice', { where: here }) },
      weight: 'answer',
    },
  ];
}

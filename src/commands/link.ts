// link: a code that makes one person of two accounts; `link undo` takes the last one off again.
import {
  inHalves,
  LINK_CODE_LASTS,
  LINK_CODE_MINUTES,
  linkCodeId,
  linkCodes,
  newLinkCode,
  readLinkCode,
} from '../community/link-code.ts';
import { type Linking, linkings, undoable, withoutLast } from '../community/linking.ts';
import { handles, type Member, members } from '../community/member.ts';
import type { Handle } from '../core/chat.ts';
import { type Effect, erase, log, save } from '../core/effects.ts';
import { UserError } from '../core/errors.ts';
import type { Reader } from '../core/records.ts';
import { verbNamed } from '../locales/verb-words.ts';
import { answer, type Call, command, nothingToAsk } from './command.ts';

interface Facts {
  readonly member: Member | undefined;
  readonly linking: Linking;
  /** Drawn anew for this call. */
  readonly code: string;
  readonly last: Handle | undefined;
}

export const link = command<Facts>({
  name: 'link',
  allow: ['member'],
  parse(text) {
    if (text.trim() === '') return {};
    if (verbNamed('link', ['undo'], text)?.rest === '') return { do: 'undo' };
    if (readLinkCode(text) !== undefined) return { do: 'spend' };
    throw new UserError('link-not-understood');
  },
  async facts(read, { member: { id }, at, site }) {
    const [member, linking = { linked: [] }] = await Promise.all([
      read.get(members, id),
      read.get(linkings, id),
    ]);
    const last = member && undoable(linking, member, at);
    if (last) await read.get(handles, last.id, last.platform);
    if (linking.code !== undefined) await read.get(linkCodes, linking.code);
    return { member, linking, code: await drawn(read, site.secret), last };
  },
  ask: nothingToAsk,
  run(facts, call) {
    switch (call.answers['do']) {
      case undefined:
        return offered(facts, call);
      case 'undo':
        return undone(facts, call);
      default:
        // Not even looked up: who is known cannot try out the codes of others.
        throw new UserError('link-known-here');
    }
  },
});

/** A code that nobody holds. */
async function drawn(read: Reader, secret: string): Promise<string> {
  const code = newLinkCode();
  const taken = await read.get(linkCodes, linkCodeId(secret, code));
  return taken ? await drawn(read, secret) : code;
}

function offered({ linking, code }: Facts, call: Call): Effect[] {
  const { at, by, member, site, words } = call;
  const id = linkCodeId(site.secret, code);
  const until = at + LINK_CODE_LASTS;
  const text = words.say('link-code', { code: inHalves(code), minutes: LINK_CODE_MINUTES });
  return [
    ...withdrawn(linking),
    save(linkCodes, id, { member: member.id, asked: { platform: by.platform, id: by.id }, until }),
    save(linkings, member.id, { ...linking, code: id }),
    answer(call, text),
  ];
}

/** The code they asked for before is worth nothing from now on. */
function withdrawn({ code }: Linking): Effect[] {
  return code === undefined ? [] : [erase(linkCodes, code)];
}

function undone({ member, linking, last }: Facts, call: Call): Effect[] {
  if (!member || !last) throw new UserError('link-nothing-to-undo');
  const { words, by } = call;
  const { [last.platform]: _gone, ...others } = member.handles;
  const { reach: _reach, ...rest } = member;
  const here = by.platform !== last.platform && { reach: by.platform };
  return [
    ...withdrawn(linking),
    erase(handles, last.id, last.platform),
    save(members, member.id, { ...rest, handles: others, ...here }),
    save(linkings, member.id, withoutLast(linking)),
    log({ kind: 'member.unlinked', by: member.id }),
    answer(call, words.say('link-undone', { where: words.say(`on-platform-${last.platform}`) })),
  ];
}

// kudos: thanks go to one person, and to a group of both if the giver wants. Nothing is counted, nobody is ranked.
import { type Group, groups, seatings } from '../community/group.ts';
import { LONGEST_THANKS, THANKS, type Thanking, thanked, thankings } from '../community/kudos.ts';
import { type Member, members } from '../community/member.ts';
import { textIn } from '../community/text.ts';
import { wants } from '../community/wishes.ts';
import type { Choice } from '../core/chat.ts';
import { type Effect, log, save } from '../core/effects.ts';
import { UserError } from '../core/errors.ts';
import type { Reader } from '../core/records.ts';
import { DAY } from '../core/time.ts';
import { createWords } from '../locales/words.ts';
import { type Meant, personField, personIn } from './asking/person.ts';
import { drafted, draftFields } from './asking/preview.ts';
import { answer, type Call, command } from './command.ts';

interface Facts {
  readonly meant: Meant;
  /** Open groups that both sit in, that of the channel first. */
  readonly shared: readonly Group[];
  readonly before: Thanking | undefined;
}

const MOST_GROUPS = 3;
const FRESH = 14 * DAY;

export const kudos = command<Facts>({
  name: 'kudos',
  allow: ['member'],
  parse: (text) => (text.trim() === '' ? {} : { said: text.trim() }),
  async facts(read, call) {
    const people = [...(await read.all(members)).values()];
    const { said = '', to } = call.answers;
    const meant = personIn(to ?? said, people);
    const rest = to === undefined ? meant.rest : personIn(said, people).rest;
    return {
      meant: { ...meant, rest },
      // Who wants no thanks in private is not praised aloud instead.
      shared:
        meant.member && wants(meant.member.optedOut, 'thanks')
          ? await sharedGroups(read, call, meant.member)
          : [],
      before: await read.get(thankings, call.member.id),
    };
  },
  ask({ meant, shared, before }, call) {
    const { words, answers, member, at } = call;
    const { member: to } = meant;
    if (to?.id === member.id) throw new UserError('kudos-to-oneself');
    if (!thanked(before, at)) throw new UserError('kudos-enough');
    const said = answers['to'] ?? answers['said'] ?? '';
    if (!to) return personField(meant, { name: 'to', label: words.say('kudos-to-whom'), said }, call);
    return draftFields(call, {
      typed: meant.rest,
      label: words.say('kudos-for-what', { name: to.name }),
      limit: LONGEST_THANKS,
      preview: (text) => words.say('kudos-preview', { name: to.name, text }),
      send: [{ id: 'send', label: words.say('kudos-send') }, ...shared.map((group) => alsoIn(group, call))],
    });
  },
  run({ meant, shared, before }, call) {
    const draft = drafted(call, meant.rest);
    const { words, member, at } = call;
    const thanking = thanked(before, at);
    if (!draft || !meant.member) return [answer(call, words.say('cancelled'))];
    if (!thanking) throw new UserError('kudos-enough');
    const { member: to } = meant;
    const group = shared.find(({ id }) => draft.how === `send-in ${id}`);
    return [
      save(thankings, member.id, thanking),
      log({
        ...{ kind: 'kudos.given', by: member.id, size: draft.text.length, re: { by: to.id, at } },
        ...(group && { group: group.id }),
      }),
      ...told(draft.text, { to, group }, call),
      answer(call, words.say('kudos-sent', { name: to.name })),
    ];
  },
});

function alsoIn({ id, name }: Group, { words }: Call): Choice {
  return { id: `send-in ${id}`, label: words.say('kudos-send-in', { group: textIn(name, words.language) }) };
}

function told(text: string, { to, group }: { to: Member; group: Group | undefined }, call: Call): Effect[] {
  const { id, member, at } = call;
  const private_: Effect = {
    do: 'say',
    key: `kudos/${id}`,
    to: { member: to.id },
    message: { text: createWords(to.language).say('kudos-for-you', { name: member.name, text }) },
    weight: 'ritual',
    ritual: THANKS,
    until: at + FRESH,
  };
  if (!group) return [private_];
  const aloud = createWords(group.language).say('kudos-in-group', { name: member.name, to: to.name, text });
  return [
    private_,
    { ...private_, key: `kudos/${id}/group`, to: { group: group.id }, message: { text: aloud } },
  ];
}

async function sharedGroups(read: Reader, { member, group }: Call, to: Member): Promise<Group[]> {
  const [mine, theirs] = await read.many(seatings, [member.id, to.id]);
  if (!mine || !theirs || member.id === to.id) return [];
  const ids = mine.groups.filter((id) => theirs.groups.includes(id));
  const first = ids.toSorted((a, b) => Number(b === group?.id) - Number(a === group?.id));
  const open = (await read.many(groups, first)).filter(({ closed }) => closed === undefined);
  return open.slice(0, MOST_GROUPS);
}

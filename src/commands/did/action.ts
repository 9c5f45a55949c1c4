// did, of an action: what was done, and by whom, is posted and kept; or it is let go, and nothing is said.
import { type Action, actions } from '../../community/action.ts';
import { seats } from '../../community/group.ts';
import { members } from '../../community/member.ts';
import { textIn } from '../../community/text.ts';
import type { Field } from '../../core/chat.ts';
import { type Effect, erase, log, save } from '../../core/effects.ts';
import type { Reader } from '../../core/records.ts';
import { createWords } from '../../locales/words.ts';
import { type Meant, personField, personIn } from '../asking/person.ts';
import { drafted, draftFields, sending } from '../asking/preview.ts';
import { answer, type Call, unless } from '../command.ts';
import { told } from '../meeting/notice.ts';
import { nameOf, type WaitingAction } from './waiting.ts';

/** What stands for "nobody will do it". */
const LET_GO = 'let-go';
/** In characters. */
const LONGEST = 4000;

/** Who did it, if that was said: someone of the group before anyone else. */
export async function doerOf(read: Reader, { group }: WaitingAction, call: Call): Promise<Meant | undefined> {
  const said = call.answers['who'] ?? '';
  if (said === '') return undefined;
  const [everyone, seated] = await Promise.all([read.all(members), read.all(seats, group.id)]);
  const people = [...everyone.values()];
  const any = personIn(said, people);
  if (said.startsWith('@')) return any;
  const near = personIn(
    said,
    people.filter(({ id }) => seated.has(id)),
  );
  if (near.member) return near;
  const isAcross = near.isAcross || any.isAcross;
  return {
    ...any,
    ...(isAcross && { isAcross }),
    candidates: [...new Set([...near.candidates, ...any.candidates])],
  };
}

export function askOfAction({ action, group }: WaitingAction, doer: Meant | undefined, call: Call): Field[] {
  const { words, answers } = call;
  const what = unless(call, {
    name: 'text',
    label: words.say('did-what-action', { action: nameOf(action) }),
    options: [{ id: LET_GO, label: words.say('did-let-go') }],
    free: true,
    long: true,
  });
  if (answers['text'] === LET_GO) return [];
  const fields = [...what, ...askWho(action, doer, call)];
  return fields.length > 0 ? fields : preview({ action, group }, call);
}

function preview({ action, group }: Pick<WaitingAction, 'action' | 'group'>, call: Call): Field[] {
  const { words, answers } = call;
  return draftFields(call, {
    typed: answers['text'],
    label: words.say('did-what-action', { action: nameOf(action) }),
    limit: LONGEST,
    preview: (text) => words.say('did-preview', { group: textIn(group.name, words.language), text }),
    send: sending(words),
  });
}

function askWho(action: Action, doer: Meant | undefined, call: Call): Field[] {
  const field = { name: 'who', label: call.words.say('did-who', { action: nameOf(action) }) };
  if (!doer) return unless(call, { ...field, optional: true });
  const said = call.answers['who'] ?? '';
  return personField(doer, { ...field, said }, call).map((asked) => ({ ...asked, optional: true }));
}

export function actionAnswered(waiting: WaitingAction, doer: Meant | undefined, call: Call): Effect[] {
  const { text = '' } = call.answers;
  return text === LET_GO ? letGo(waiting, call) : closed(waiting, doer, call);
}

function letGo({ id, group }: WaitingAction, call: Call): Effect[] {
  return [
    erase(actions, id, group.id),
    log({ kind: 'action.dropped', by: call.member.id, group: group.id, subject: id }),
    answer(call, call.words.say('did-let-go-noted')),
  ];
}

function closed({ id, group, action }: WaitingAction, doer: Meant | undefined, call: Call): Effect[] {
  const { member, at, words } = call;
  const draft = drafted(call, call.answers['text']);
  if (!draft) return [answer(call, words.say('cancelled'))];
  const { text } = draft;
  const who = doer?.member ?? member;
  const theirs = createWords(group.language);
  const lines = [
    theirs.say('action-done', { action: nameOf(action) }),
    theirs.say('action-done-by', { name: who.name, text }),
  ];
  return [
    save(actions, id, { ...action, closed: { at, did: text, who: who.id, by: member.id } }, group.id),
    log({ kind: 'action.done', by: who.id, group: group.id, subject: id, size: text.length }),
    {
      do: 'say',
      key: `did/${id}`,
      to: { group: group.id },
      message: { text: lines.join('\n') },
      weight: 'ritual',
    },
    told(call, words.say('did-action-noted'), { group, weight: 'ritual' }),
  ];
}

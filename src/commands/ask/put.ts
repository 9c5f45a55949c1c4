// ask <question>: shown as it will be read, then put to a group the asker sits in and to those most likely to know.
import { helpings, withAsked } from '../../community/expertise.ts';
import { termsOf } from '../../community/expertise-words.ts';
import type { Group } from '../../community/group.ts';
import type { Member } from '../../community/member.ts';
import { LONGEST_QUESTION, type Question, questionId, questions } from '../../community/question.ts';
import { route } from '../../community/question-routing.ts';
import { ritualsOf } from '../../community/ritual-settings.ts';
import { textIn } from '../../community/text.ts';
import type { Choice, Field } from '../../core/chat.ts';
import { type Effect, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Words } from '../../core/words.ts';
import { commonWords } from '../../locales/common-words.ts';
import { askLater, followUps, postLater } from '../../rituals/ask-turns.ts';
import { drafted, draftFields, draftIn } from '../asking/preview.ts';
import { answer, type Call, unless } from '../command.ts';
import type { AskFacts } from './ask-facts.ts';
import type { Verb } from './verb.ts';

/** Stands for no group at all. */
const PRIVATELY = '-';

export const put: Verb = {
  name: 'put',
  ask(facts, call) {
    const { words, answers } = call;
    const { text } = draftIn(answers);
    // Before anything else is asked: what is too long is never sent, whoever it is for.
    if (text !== undefined && text.length > LONGEST_QUESTION)
      throw new UserError('text-too-long', { limit: LONGEST_QUESTION });
    const which = text === undefined || text === '' ? [] : whichGroup(facts, call);
    if (which.length > 0) return which;
    return draftFields(call, {
      label: words.say('ask-what'),
      limit: LONGEST_QUESTION,
      preview: (question) => previewOf(question, facts, call),
      send: waysToSend(facts, call),
    });
  },
  run(facts, call) {
    const draft = drafted(call);
    if (!draft) return [answer(call, call.words.say('cancelled'))];
    const people = draft.how === 'group' ? [] : likely(draft.text, facts, call);
    const group = draft.how === 'people' ? undefined : groupOf(facts, call);
    if (people.length === 0 && !group) throw new UserError('ask-nobody');
    return putting(draft.text, { people, group }, { facts, call });
  },
};

/** Said in a channel of a group they sit in: that one. Of one group only: that one. Otherwise one chooses. */
function groupOf(facts: AskFacts, { answers, group }: Call): Group | undefined {
  const { groups } = facts;
  const named = answers['group'];
  if (named !== undefined) return groups.find(({ id }) => id === named);
  return groups.find(({ id }) => id === group?.id) ?? groups[0];
}

function whichGroup(facts: AskFacts, call: Call): Field[] {
  const { groups } = facts;
  const { words, group } = call;
  if (groups.length < 2 || groups.some(({ id }) => id === group?.id)) return [];
  const options = groups.map(({ id, name }) => ({ id, label: textIn(name, words.language) }));
  const label = [...elsewhere(facts, call), words.say('ask-which-group')].join('\n');
  return unless(call, {
    name: 'group',
    label,
    options: [...options, { id: PRIVATELY, label: words.say('ask-no-group') }],
  });
}

function likely(text: string, { known }: AskFacts, { member, community, at }: Call): Member[] {
  const { people } = ritualsOf(community).asks;
  const query = termsOf(text, commonWords());
  return route(known.knowers, { query, asker: member, at, people, not: known.apart });
}

/** Said in the channel of a group in which they have no seat: that it is not posted there. */
function elsewhere({ groups }: AskFacts, { group, words }: Call): string[] {
  if (!group || groups.some(({ id }) => id === group.id)) return [];
  return [words.say('ask-not-here', { group: textIn(group.name, words.language) })];
}

function previewOf(question: string, facts: AskFacts, call: Call): string {
  return [...elsewhere(facts, call), putTo(question, facts, call)].join('\n');
}

function putTo(question: string, facts: AskFacts, call: Call): string {
  const { words } = call;
  const people = likely(question, facts, call).length;
  const group = groupOf(facts, call);
  if (!group && people === 0) throw new UserError('ask-nobody');
  if (!group) return words.say('ask-preview-people', { people, question });
  return words.say('ask-preview', { group: textIn(group.name, words.language), people, question });
}

function waysToSend(facts: AskFacts, call: Call): Choice[] {
  const { words, answers } = call;
  const people = likely(draftIn(answers).text ?? '', facts, call).length;
  const both = { id: 'send', label: words.say('preview-send') };
  if (people === 0 || !groupOf(facts, call)) return [both];
  return [
    both,
    { id: 'people', label: words.say('ask-send-people', { people }) },
    { id: 'group', label: words.say('ask-send-group') },
  ];
}

interface Sent {
  readonly people: readonly Member[];
  readonly group: Group | undefined;
}

function putting(
  text: string,
  { people, group }: Sent,
  { facts, call }: { facts: AskFacts; call: Call },
): Effect[] {
  const { member, at, community, words } = call;
  const turns = people.flatMap((one) => {
    const turn = askLater({ id: questionId(call.id) }, one, { from: at, community });
    return turn ? [{ one, turn }] : [];
  });
  const question: Question = {
    id: questionId(call.id),
    asker: member.id,
    ...(group && { group: group.id }),
    ...{ text, at, answered: [] },
    asked: turns.map(({ one }) => ({ member: one.id, passed: false })),
  };
  const loads = turns.map(({ one }) => {
    const helping = facts.known.knowers.find((knower) => knower.member.id === one.id)?.helping;
    return save(helpings, one.id, withAsked(helping, question.id, at));
  });
  const act = { kind: 'question.asked', by: member.id, subject: question.id, size: text.length };
  return [
    ...[save(questions, question.id, question), ...loads, ...turns.map(({ turn }) => turn)],
    ...(group ? postLater(question, group, { from: at, community }) : []),
    ...followUps(question, community),
    log({ ...act, ...(group && { group: group.id }) }),
    answer(call, sent(turns.length, group, words)),
  ];
}

/** Where it went: the same words whether it waits for a good moment or not. */
function sent(people: number, group: Group | undefined, words: Words): string {
  const name = group ? textIn(group.name, words.language) : '';
  return words.say('ask-sent', { people, group: group ? 'yes' : 'no', name });
}

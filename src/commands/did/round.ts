// did, of a round of check-ins: posted beside its results; then the next round may come.
import { actions } from '../../community/action.ts';
import { checkinGroups } from '../../community/checkin.ts';
import { resultLines } from '../../community/checkin-card.ts';
import { textIn } from '../../community/text.ts';
import type { Field } from '../../core/chat.ts';
import { type Effect, log, save } from '../../core/effects.ts';
import { createWords } from '../../locales/words.ts';
import { drafted, draftFields, sending } from '../asking/preview.ts';
import { answer, type Call } from '../command.ts';
import { told } from '../meeting/notice.ts';
import type { WaitingRound } from './waiting.ts';

/** In characters. */
const LONGEST = 4000;

export function askOfRound({ group }: WaitingRound, call: Call): Field[] {
  const { words, answers } = call;
  return draftFields(call, {
    typed: answers['text'],
    label: words.say('did-what'),
    limit: LONGEST,
    preview: (text) => words.say('did-preview', { group: textIn(group.name, words.language), text }),
    send: sending(words),
  });
}

export function roundAnswered({ id, group, state, result }: WaitingRound, call: Call): Effect[] {
  const { member, at, words } = call;
  const draft = drafted(call, call.answers['text']);
  if (!draft) return [answer(call, words.say('cancelled'))];
  const { text } = draft;
  const { waits: _, ...rest } = state;
  const theirs = createWords(group.language);
  const lines = [
    theirs.say('did-you-said'),
    ...resultLines(result, theirs),
    theirs.say('did-we-did', { text }),
  ];
  const closed = { at, did: text, who: member.id, by: member.id };
  return [
    save(checkinGroups, group.id, rest),
    save(actions, id, { text: '', since: result.closed, by: member.id, closed }, group.id),
    log({ kind: 'checkin.acted', by: member.id, group: group.id, subject: id, size: text.length }),
    {
      do: 'say',
      key: `did/${id}`,
      to: { group: group.id },
      message: { text: lines.join('\n') },
      weight: 'ritual',
    },
    told(call, words.say('did-noted'), { group, weight: 'ritual' }),
  ];
}

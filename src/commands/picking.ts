// Which of the choices on the screen a text means: by its number, its label, the word its id ends in, or a plain yes or no.
import type { Choice } from '../core/chat.ts';
import type { FlowWord } from '../locales/command-forms.ts';
import { flowWord } from '../locales/command-words.ts';
import { phraseKeys } from '../locales/folding.ts';
import { readNumber } from '../locales/reading.ts';
import { verbNamed } from '../locales/verb-words.ts';

/** No label is longer; in characters. */
const LONGEST = 300;

/** By number, by the label itself, or by any form of the word a choice ends in: yes, maybe, no, or a verb of its command. */
export function picked(text: string, choices: readonly Choice[]): Choice | undefined {
  const number = readNumber(text);
  if (number !== undefined) return choices[number - 1];
  const flow = flowWord(text);
  const said = labelled(text, choices) ?? (flow && meaning(flow, choices));
  return said || isPlain(flow) ? said : choices.find(({ id }) => endsIn(text, id));
}

/** The only choice whose label begins with these words: `ليلى` among several people's names. */
export function begunBy(text: string, choices: readonly Choice[]): Choice | undefined {
  if (text.length > LONGEST) return undefined;
  const keys = phraseKeys(text).filter((key) => key.length > 1);
  const begun = choices.filter(({ label }) =>
    phraseKeys(label).some((whole) => keys.some((key) => whole.startsWith(`${key} `))),
  );
  return begun.length === 1 ? begun[0] : undefined;
}

function labelled(text: string, choices: readonly Choice[]): Choice | undefined {
  if (text.length > LONGEST) return undefined;
  const [exact = '', bare = ''] = phraseKeys(text);
  if (exact === '') return undefined;
  return (
    choices.find(({ label }) => phraseKeys(label)[0] === exact) ??
    choices.find(({ label }) => phraseKeys(label).includes(bare))
  );
}

/** Choices that say yes and no in words of their own. A lone guess at what was meant takes a yes as well. */
const OPPOSED: readonly { readonly yes: RegExp; readonly no: RegExp }[] = [
  { yes: /^story$/, no: /^story later$/ },
  { yes: /^intro yes /, no: /^intro no / },
  { yes: /^meeting swap /, no: /^meeting keep / },
  { yes: /^reply /, no: /^meant / },
  { yes: /^send$/, no: /^cancel$/ },
  { yes: /^@/, no: /^no$/ },
];

/** Only where it can mean but one of them. */
function meaning(flow: FlowWord, choices: readonly Choice[]): Choice | undefined {
  const ending = choices.filter(({ id }) => id === flow || id.endsWith(` ${flow}`));
  if (ending.length > 0) return only(ending);
  const [first] = choices;
  if (flow === 'yes' && choices.length === 1 && first?.id.startsWith('meant ')) return first;
  if (flow !== 'yes' && flow !== 'no') return undefined;
  const pair = OPPOSED.map(({ yes, no }) => ({ yes: only(matching(yes)), no: only(matching(no)) }));
  return pair.find(({ yes, no }) => yes && no)?.[flow];

  function matching(id: RegExp) {
    return choices.filter((choice) => id.test(choice.id));
  }
}

function isPlain(flow: FlowWord | undefined): boolean {
  return flow === 'yes' || flow === 'no' || flow === 'maybe';
}

function only(choices: readonly Choice[]): Choice | undefined {
  return choices.length === 1 ? choices[0] : undefined;
}

/** `snooze`, `later` and נודניק all mean the choice `checkin c1 snooze`. */
function endsIn(text: string, id: string): boolean {
  const [command = '', ...rest] = id.split(' ');
  const verb = rest.at(-1);
  return verb !== undefined && verbNamed(command, [verb], text)?.rest === '';
}

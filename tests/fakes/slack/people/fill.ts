// What someone fills into a modal becomes its state, as Slack's app makes it.
import { elementsOf, type Found, optionsOf, wordsOf } from '../blocks.ts';
import type { BlockElement, SelectOption, View } from '../types.ts';

type Answers = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Filled {
  readonly values: Values;
  /** What Slack's app itself would not let through, by block id. */
  readonly errors: Readonly<Record<string, string>>;
}

/** @throws Error when an answer fits no field or no option: a person could not give it. */
export function fill(view: View, answers: Answers): Filled {
  const fields = elementsOf(view.blocks).filter(({ element }) => element.type !== 'button');
  const asked = Object.keys(answers).filter((name) => !fields.some((field) => isCalled(field, name)));
  if (asked.length > 0) {
    const there = fields.map(({ block }) => wordsOf(block.label ?? block.text)).join(' | ');
    throw new Error(`the modal has no field "${asked.join(', ')}"; it has: ${there || 'none'}`);
  }
  const values: Record<string, Record<string, unknown>> = {};
  const errors: Record<string, string> = {};
  for (const field of fields) {
    const { block, element } = field;
    const name = Object.keys(answers).find((one) => isCalled(field, one));
    const id = block.block_id ?? '';
    const value = stateOf(element, name === undefined ? undefined : answers[name]);
    values[id] = { ...values[id], [element.action_id ?? '']: { type: element.type, ...value } };
    const wrong = block.type === 'input' ? wrongIn(field, value) : undefined;
    if (wrong) errors[id] = wrong;
  }
  return { values, errors };
}

function isCalled({ block, element }: Found, name: string): boolean {
  return [wordsOf(block.label), block.block_id, element.action_id].includes(name);
}

type State = Readonly<Record<string, unknown>>;

/** By kind of element; without an answer, what stood there at first. */
function stateOf(element: BlockElement, answer: string | undefined): State {
  const { type } = element;
  if (/^multi_|^checkboxes/u.test(type)) return { selected_options: severalOf(element, answer) };
  if (/static_select|radio_buttons|overflow/u.test(type)) return { selected_option: oneOf(element, answer) };
  if (type === 'users_select') return { selected_user: answer || element.initial_user || null };
  if (type === 'datepicker') return { selected_date: answer || element.initial_date || null };
  if (type === 'timepicker') return { selected_time: answer || element.initial_time || null };
  return { value: (answer ?? element.initial_value) || null };
}

function oneOf(element: BlockElement, answer: string | undefined): SelectOption | null {
  if (answer === undefined) return element.initial_option ?? null;
  return answer === '' ? null : optionCalled(element, answer);
}

function severalOf(element: BlockElement, answer: string | undefined): readonly SelectOption[] {
  if (answer === undefined) return element.initial_options ?? [];
  const names = answer.split(',').map((name) => name.trim());
  return names.filter((name) => name !== '').map((name) => optionCalled(element, name));
}

function optionCalled(element: BlockElement, name: string): SelectOption {
  const options = optionsOf(element);
  const found = options.find(({ text, value }) => text.text === name || value === name);
  if (found) return found;
  throw new Error(`no option "${name}"; there is: ${options.map(({ text }) => text.text).join(' | ')}`);
}

function wrongIn({ block, element }: Found, state: State): string | undefined {
  const [given] = Object.values(state);
  const isEmpty = given === null || (Array.isArray(given) && given.length === 0);
  if (isEmpty) return block.optional ? undefined : 'Please complete this required field.';
  if (typeof given !== 'string') return undefined;
  const { min_length: least = 0, max_length: most = 3_000 } = element;
  if (given.length > most) return `This must be no more than ${most} characters long.`;
  return given.length < least ? `This must be at least ${least} characters long.` : undefined;
}

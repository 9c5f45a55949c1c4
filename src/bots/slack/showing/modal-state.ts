// What comes back from a modal: the command it is for, where it was called, and what was filled in.
import { z } from 'zod';
import { type Answers, type Form, PLATFORMS, type Place } from '../../../core/chat.ts';
import { PermanentError } from '../../../core/errors.ts';
import { cut, isVisible, plain } from '../../showing/plain.ts';

/** The callback id of every modal of ours. */
export const FORM = 'form';

/** Action ids. Slack is told that a menu may stay empty where something else will do too, so it cannot be asked which. */
export const ANSWER = { required: 'answer', optional: 'answer-or-nothing' } as const;

const FIELD = 'field/';
const OTHER = 'other/';

/** Slack documents no limit for the sentence beside a field, in characters. */
const LONGEST_MISTAKE = 2000;

export const fieldBlock = (name: string): string => `${FIELD}${name}`;
/** The block for something other than the options of a field. */
export const otherBlock = (name: string): string => `${OTHER}${name}`;

/** What a modal remembers of the call that opened it, and what was answered before. */
export interface State {
  readonly command: string;
  readonly answers: Answers;
  readonly place: Place;
}

export function metadataOf({ command, answers, place }: State): string {
  return JSON.stringify({ command, answers, place });
}

const remembered = z.object({
  command: z.string(),
  answers: z.record(z.string(), z.string()),
  place: z.object({
    platform: z.enum(PLATFORMS),
    kind: z.enum(['private', 'group']),
    id: z.string(),
    thread: z.string().exactOptional(),
    only: z.string().exactOptional(),
  }),
});

const input = z.object({
  type: z.literal('input'),
  block_id: z.string(),
  element: z.object({ action_id: z.string() }),
});
const blocks = z.array(z.union([input, z.object({}).transform(() => undefined)]));

const filledIn = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
});

const modal = z.object({
  callback_id: z.literal(FORM),
  private_metadata: z.string().transform(parsed).pipe(remembered),
  blocks,
  state: z.object({ values: z.record(z.string(), z.record(z.string(), filledIn)) }),
});
type Modal = z.infer<typeof modal>;

function parsed(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('not JSON');
    return z.NEVER;
  }
}

/** Throws PermanentError when the view is no modal of ours. */
function readModal(view: unknown): Modal {
  const { data, error } = modal.safeParse(view);
  if (data) return data;
  throw new PermanentError('A modal came back from Slack that Kehila did not make', { cause: error });
}

/**
 * The view of a `view_submission`: what was answered before, then what was filled in, in the order of the fields. What
 * was left empty is '' where that will do, and not among the answers otherwise. Throws PermanentError when it is no
 * modal of ours.
 */
export function submitted(view: unknown): State {
  const read = readModal(view);
  const { command, answers, place } = read.private_metadata;
  const all = new Map(Object.entries(answers));
  for (const { block_id, element } of inputsOf(read)) {
    if (!block_id.startsWith(FIELD)) continue;
    const name = block_id.slice(FIELD.length);
    const given = givenIn(read, otherBlock(name)) || givenIn(read, block_id);
    if (given === '' && element.action_id !== ANSWER.optional) continue;
    all.delete(name);
    all.set(name, given);
  }
  return { command, answers: Object.fromEntries(all), place };
}

/**
 * Sentences by block, where the view was sent with a question left empty that `form` goes on to ask: Slack lets that be where
 * an option or something else would do, and where only spaces were typed. Undefined when there is none. Throws
 * PermanentError when it is no modal of ours.
 */
export function leftEmpty(view: unknown, { fields, labels }: Form): Record<string, string> | undefined {
  const read = readModal(view);
  const ids = inputsOf(read).map(({ block_id }) => block_id);
  const errors = fields.flatMap(({ name, optional }) => {
    const own = ids.filter((id) => id === fieldBlock(name) || id === otherBlock(name));
    const [first] = own;
    const isEmpty = own.every((id) => givenIn(read, id) === '');
    return first !== undefined && isEmpty && !optional ? [[first, labels.needed] as const] : [];
  });
  return errors.length > 0 ? Object.fromEntries(errors) : undefined;
}

function inputsOf({ blocks: all }: Modal): z.infer<typeof input>[] {
  return all.filter((block) => block !== undefined);
}

function givenIn({ state }: Modal, block: string): string {
  const [{ value, selected_option } = {}] = Object.values(state.values[block] ?? {});
  return selected_option?.value ?? value?.trim() ?? '';
}

/**
 * Sentences by field name, as `response_action: 'errors'` wants them: by the blocks of this view. What is wrong with an
 * answer that this view does not ask for stands at its first input. Throws PermanentError when it is no modal of ours.
 */
export function errorsFor(view: unknown, mistakes: Answers): Record<string, string> {
  const read = readModal(view);
  const ids = inputsOf(read).map(({ block_id }) => block_id);
  const errors = new Map<string, string>();
  for (const [name, mistake] of Object.entries(mistakes)) {
    const id = [...(givenIn(read, otherBlock(name)) ? [otherBlock(name)] : []), fieldBlock(name)].find((at) =>
      ids.includes(at),
    );
    const at = id ?? ids[0];
    if (at === undefined) continue;
    const sentence = isVisible(mistake) ? plain(mistake) : '…';
    const before = errors.get(at);
    errors.set(at, cut(before === undefined ? sentence : `${before}\n${sentence}`, LONGEST_MISTAKE));
  }
  return Object.fromEntries(errors);
}

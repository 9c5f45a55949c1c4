// A form as a Slack modal.
import type { types } from '@slack/bolt';
import type { Field, Form, FormLabels, Place } from '../../../core/chat.ts';
import { oneLine } from '../../showing/plain.ts';
import { optionOf } from './choice-blocks.ts';
import { choiceLabels } from './choice-labels.ts';
import { SLACK_LIMITS, sizeOf, VIEW_SIZE } from './limits.ts';
import { ANSWER, FORM, fieldBlock, metadataOf, otherBlock } from './modal-state.ts';
import { plainText } from './plain-element.ts';
import { textBlocks } from './rich-text.ts';

/** So few can be seen side by side, without opening a menu. */
const FEW = 3;

/** Undefined when Slack would not take it as a modal: it is then to be asked one question at a time. */
export function modalOf(form: Form, state: { readonly place: Place }): types.ModalView | undefined {
  const { command, answers } = form;
  const inputs = form.fields.map((field) => inputsOf(field, form));
  const blocks = inputs.flatMap((some) => some ?? []);
  const view: types.ModalView = {
    type: 'modal',
    callback_id: FORM,
    private_metadata: metadataOf({ command, answers, place: state.place }),
    title: plainText(capitalised(form.title), SLACK_LIMITS.title),
    submit: plainText(form.labels.send, SLACK_LIMITS.title),
    close: plainText(form.labels.cancel, SLACK_LIMITS.title),
    blocks,
  };
  return inputs.includes(undefined) || !isTaken(view) ? undefined : view;
}

function capitalised(title: string): string {
  return oneLine(title).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function isTaken(view: types.ModalView): boolean {
  const ids = view.blocks.flatMap(({ block_id }) => block_id ?? []);
  return (
    ids.length > 0 &&
    new Set(ids).size === ids.length &&
    ids.every((id) => id.length <= SLACK_LIMITS.id) &&
    view.blocks.length <= SLACK_LIMITS.blocksInView &&
    (view.private_metadata ?? '').length <= SLACK_LIMITS.metadata &&
    sizeOf(view) <= VIEW_SIZE
  );
}

type ModalBlock = types.InputBlock | types.RichTextBlock;

/** Undefined when its options are too many, or their ids too long. */
function inputsOf(field: Field, { labels }: Form): ModalBlock[] | undefined {
  const { name, options = [], optional = false, free = false, long = false } = field;
  const { above, label } = labelOf(field, labels);
  const block = (
    given: Pick<types.InputBlock, 'element'> & { readonly id: string; readonly label: string },
  ) => ({
    type: 'input' as const,
    block_id: given.id,
    label: plainText(given.label, SLACK_LIMITS.label),
    optional: optional || (free && options.length > 0),
    element: given.element,
  });
  if (options.length === 0) return [...above, block({ id: fieldBlock(name), label, element: typing(field) })];
  const picking = pickingOf(field);
  if (!picking) return undefined;
  const { listed, element } = picking;
  const pick = (said: string) => block({ id: fieldBlock(name), label: said, element });
  const write = (said: string) => block({ id: otherBlock(name), label: said, element: typing(field) });
  if (!free) return [...above, ...listed, pick(label)];
  // Where more than a word is asked for, writing is the answer, and the options are what else there is.
  if (long) return [...above, write(label), ...listed, pick(labels.other)];
  return [...above, ...listed, pick(label), write(labels.other)];
}

/** Slack makes one line of a label, and cuts it: what asks for more stands above, as it is. */
function labelOf({ label }: Field, { answer }: FormLabels): { above: ModalBlock[]; label: string } {
  const isLine = !label.trim().includes('\n') && label.length <= SLACK_LIMITS.label;
  return isLine ? { above: [], label } : { above: textBlocks(label), label: answer };
}

/** It begins with what was written before, unless there is no room for all of that: cut, it might be sent so. */
function typing({ long = false, optional = false, was = '' }: Field): types.PlainTextInput {
  const action_id = optional ? ANSWER.optional : ANSWER.required;
  const fits = was !== '' && was.length <= SLACK_LIMITS.input && (long || !was.includes('\n'));
  return {
    ...{ type: 'plain_text_input', action_id, multiline: long, max_length: SLACK_LIMITS.input },
    ...(fits && { initial_value: was }),
  };
}

/** Buttons to choose among cannot be left again once one is on, so where nothing will do too there is a menu. */
function pickingOf(
  field: Field,
): { listed: ModalBlock[]; element: types.StaticSelect | types.RadioButtons } | undefined {
  const { options: choices = [], optional = false, free = false } = field;
  const { labels, listing } = choiceLabels(choices, SLACK_LIMITS.option);
  const options = choices.flatMap((choice, i) => optionOf(choice, labels[i] ?? '') ?? []);
  if (options.length < choices.length || options.length > SLACK_LIMITS.options) return undefined;
  const action_id = optional ? ANSWER.optional : ANSWER.required;
  const atAGlance = options.length > 1 && options.length <= FEW && listing === '' && !optional && !free;
  return {
    listed: textBlocks(listing),
    element: atAGlance
      ? { type: 'radio_buttons', action_id, options }
      : { type: 'static_select', action_id, placeholder: plainText('…', SLACK_LIMITS.option), options },
  };
}

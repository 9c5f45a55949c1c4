// Choices as Slack shows them: a few buttons, or a menu where there are many.
import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Choice } from '../../../core/chat.ts';
import { choiceLabels } from './choice-labels.ts';
import { MESSAGE_SIZE, SLACK_LIMITS, sizeOf } from './limits.ts';
import { plainText } from './plain-element.ts';

/** More would not be taken in at a glance, nor fit beside each other on a phone. */
const MOST_BUTTONS = 5;

const CHOICE = 'choice';

export interface ChoiceBlocks {
  readonly blocks: readonly types.ActionsBlock[];
  /** To be said above them; empty when the labels say it all. */
  readonly listing: string;
}

/** `where` keeps the action ids of several sets of choices in one view apart. */
export function choiceBlocks(choices: readonly Choice[], where = ''): ChoiceBlocks {
  const { labels, listing } = choiceLabels(choices, SLACK_LIMITS.button, fitsButton);
  const menu = choices.length > MOST_BUTTONS ? menuOf(choices, { labels, where }) : undefined;
  if (menu && sizeOf(menu) <= MESSAGE_SIZE) return { blocks: [menu], listing };
  const prefix = where === '' ? '' : `${where}-`;
  const buttons = choices.flatMap((choice, i): types.Button[] => {
    const text = plainText(labels[i] ?? '', SLACK_LIMITS.button);
    if (!fitsButton(choice)) return [];
    return [{ type: 'button', text, value: choice.id, action_id: `${CHOICE}/${prefix}${i}` }];
  });
  return { blocks: rowsOf(buttons), listing };
}

function fitsButton({ id }: Choice): boolean {
  return id !== '' && sizeOf(id) <= SLACK_LIMITS.buttonValue;
}

/** A menu's option, or that of a form; undefined when Slack would not take its id. */
export function optionOf({ id }: Choice, label: string): types.PlainTextOption | undefined {
  if (id === '' || id.length > SLACK_LIMITS.optionValue) return undefined;
  return { text: plainText(label, SLACK_LIMITS.option), value: id };
}

function menuOf(
  choices: readonly Choice[],
  { labels, where }: { labels: readonly string[]; where: string },
): types.ActionsBlock | undefined {
  const options = choices.flatMap((choice, i) => optionOf(choice, labels[i] ?? '') ?? []);
  if (options.length < choices.length || options.length > SLACK_LIMITS.options) return undefined;
  const menu: types.StaticSelect = {
    type: 'static_select',
    action_id: where === '' ? CHOICE : `${CHOICE}/${where}`,
    placeholder: plainText('…', SLACK_LIMITS.option),
    options,
  };
  return { type: 'actions', elements: [menu] };
}

function rowsOf(buttons: readonly types.Button[]): types.ActionsBlock[] {
  const rows: types.ActionsBlock[] = [];
  for (const button of buttons) {
    const row = rows.at(-1);
    const grown = row && { ...row, elements: [...row.elements, button] };
    if (grown && grown.elements.length <= SLACK_LIMITS.elementsInActions && sizeOf(grown) <= MESSAGE_SIZE)
      rows.splice(-1, 1, grown);
    else rows.push({ type: 'actions', elements: [button] });
  }
  return rows;
}

/** What can be read on a block of choices. */
export function labelsIn(block: types.KnownBlock): string[] {
  if (block.type !== 'actions') return [];
  return block.elements.flatMap((element) => {
    if (element.type === 'button') return [element.text.text];
    return element.type === 'static_select' ? (element.options ?? []).map(({ text }) => text.text) : [];
  });
}

const pressed = z.union([
  z.object({ type: z.literal('button'), action_id: z.string(), value: z.string().min(1) }),
  z
    .object({
      type: z.literal('static_select'),
      action_id: z.string(),
      selected_option: z.object({ value: z.string().min(1) }),
    })
    .transform(({ selected_option, ...rest }) => ({ ...rest, value: selected_option.value })),
]);

/** The id of the choice that an action of a `block_actions` payload stands for; undefined when it is none of ours. */
export function choiceIn(action: unknown): string | undefined {
  const { data } = pressed.safeParse(action);
  return data && (data.action_id === CHOICE || data.action_id.startsWith(`${CHOICE}/`))
    ? data.value
    : undefined;
}

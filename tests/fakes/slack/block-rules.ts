// What Slack refuses in blocks and views: https://docs.slack.dev/reference/block-kit
import { elementsOf, optionsOf, wordsOf } from './blocks.ts';
import { Refusal } from './refusal.ts';
import type { Block, BlockElement, TextObject, ViewSource } from './types.ts';

/** Of a message's blocks together, as JSON: seen refused, not documented. */
const MOST_BLOCK_TEXT = 11_341;
const MESSAGE_BLOCKS = 50;
const VIEW_BLOCKS = 100;
const TYPES = 'actions context divider file header image input markdown rich_text section table video'.split(
  ' ',
);

type Mistakes = readonly string[];

/** @throws Refusal `invalid_blocks` or `msg_blocks_too_long` */
export function checkMessageBlocks(blocks: readonly Block[]): void {
  if (!Array.isArray(blocks)) throw new Refusal('invalid_blocks_format');
  const mistakes = mistakesInBlocks(blocks, MESSAGE_BLOCKS);
  if (mistakes.length > 0) throw new Refusal('invalid_blocks', mistakes);
  if (blocks.reduce((sum, block) => sum + JSON.stringify(block).length, 0) > MOST_BLOCK_TEXT) {
    throw new Refusal('msg_blocks_too_long');
  }
}

/** @throws Refusal `invalid_arguments`, as Slack says of views. */
export function checkView(view: ViewSource, type: ViewSource['type']): void {
  const mistakes = [
    ...when(view.type !== type, `must be of type ${type}`, '/view/type'),
    ...(Array.isArray(view.blocks) ? mistakesInBlocks(view.blocks, VIEW_BLOCKS) : ['[ERROR] no blocks']),
    ...(type === 'modal' ? mistakesOfModal(view) : []),
    ...length(view.private_metadata, 3_000, '/view/private_metadata'),
    ...length(view.callback_id, 255, '/view/callback_id'),
    ...length(view.external_id, 255, '/view/external_id'),
  ];
  if (mistakes.length > 0) throw new Refusal('invalid_arguments', mistakes);
}

function mistakesOfModal({ title, submit, close, blocks }: ViewSource): Mistakes {
  const asks = Array.isArray(blocks) && blocks.some(({ type }) => type === 'input');
  return [
    ...plainText(title, 24, '/view/title'),
    ...(submit
      ? plainText(submit, 24, '/view/submit')
      : when(asks, 'missing required field: submit', '/view')),
    ...(close ? plainText(close, 24, '/view/close') : []),
  ];
}

function mistakesInBlocks(blocks: readonly Block[], most: number): Mistakes {
  return [
    ...items(blocks, most, '/blocks'),
    ...unique(
      blocks.map(({ block_id }) => block_id),
      'block_id',
      '/blocks',
    ),
    ...blocks.flatMap((block, i) => mistakesInBlock(block, `/blocks/${i}`)),
  ];
}

function mistakesInBlock(block: Block, where: string): Mistakes {
  return [
    ...when(!TYPES.includes(block.type), `unsupported type: ${block.type}`, where),
    ...length(block.block_id, 255, `${where}/block_id`),
    ...(CHECKS[block.type]?.(block, where) ?? []),
    ...elementsOf([block]).flatMap(({ element }) => mistakesInElement(element, where)),
  ];
}

const CHECKS: Readonly<Record<string, (block: Block, where: string) => Mistakes>> = {
  section: ({ text, fields = [] }, where) => [
    ...when(!text && fields.length === 0, 'missing required field: text', where),
    ...(text ? anyText(text, 3_000, `${where}/text`) : []),
    ...when(fields.length > 10, 'no more than 10 items allowed', `${where}/fields`),
    ...fields.flatMap((field) => anyText(field, 2_000, `${where}/fields`)),
  ],
  header: ({ text }, where) => plainText(text, 150, `${where}/text`),
  context: ({ elements = [] }, where) => [
    ...items(elements, 10, `${where}/elements`),
    ...elements.flatMap(({ type, text }) =>
      type === 'image' ? [] : anyText(text, 3_000, `${where}/elements`),
    ),
  ],
  actions: ({ elements = [] }, where) => [
    ...items(elements, 25, `${where}/elements`),
    ...unique(
      elements.map(({ action_id }) => action_id),
      'action_id',
      where,
    ),
  ],
  input: ({ label, hint, element }, where) => [
    ...plainText(label, 2_000, `${where}/label`),
    ...(hint ? plainText(hint, 2_000, `${where}/hint`) : []),
    ...when(!element, 'missing required field: element', where),
  ],
  image: ({ alt_text, image_url }, where) => [
    ...when(!alt_text, 'missing required field: alt_text', where),
    ...length(alt_text, 2_000, `${where}/alt_text`),
    ...length(image_url, 3_000, `${where}/image_url`),
  ],
};

function mistakesInElement(element: BlockElement, where: string): Mistakes {
  const { type, text, value, url, placeholder, action_id, initial_value } = element;
  return [
    ...length(action_id, 255, `${where}/action_id`),
    ...length(initial_value, 3_000, `${where}/initial_value`),
    ...(placeholder ? plainText(placeholder, 150, `${where}/placeholder`) : []),
    ...(type === 'button' ? plainText(text, 75, `${where}/text`) : []),
    ...(type === 'button' ? length(value, 2_000, `${where}/value`) : []),
    ...length(url, 3_000, `${where}/url`),
    ...(/static_select|radio_buttons|checkboxes|overflow/u.test(type)
      ? mistakesInOptions(element, where)
      : []),
  ];
}

const MOST_OPTIONS: Readonly<Record<string, number>> = { radio_buttons: 10, checkboxes: 10, overflow: 5 };

function mistakesInOptions(element: BlockElement, where: string): Mistakes {
  const all = optionsOf(element);
  const initial = element.initial_option;
  const isStray = initial !== undefined && !all.some(({ value }) => value === initial.value);
  return [
    ...items(element.option_groups ?? all, MOST_OPTIONS[element.type] ?? 100, `${where}/options`),
    ...all.flatMap(({ text }) => anyText(text, 75, `${where}/options/text`)),
    ...all.flatMap(({ value }) => length(value, 150, `${where}/options/value`)),
    ...when(isStray, 'initial_option is none of the options', where),
  ];
}

function when(isWrong: boolean, words: string, where: string): Mistakes {
  return isWrong ? [`[ERROR] ${words} [json-pointer:${where}]`] : [];
}

function length(text: string | undefined, most: number, where: string): Mistakes {
  return when((text ?? '').length > most, `must be less than ${most + 1} characters`, where);
}

function items(all: readonly unknown[], most: number, where: string): Mistakes {
  const tooFew = when(all.length === 0 && where !== '/blocks', 'no fewer than 1 items allowed', where);
  return [...tooFew, ...when(all.length > most, `no more than ${most} items allowed`, where)];
}

function unique(ids: readonly (string | undefined)[], name: string, where: string): Mistakes {
  const given = ids.filter((id) => id !== undefined);
  return when(new Set(given).size < given.length, `${name} already exists`, where);
}

function anyText(text: TextObject | string | undefined, most: number, where: string): Mistakes {
  const words = wordsOf(text);
  return [...when(words === '', 'must be more than 0 characters', where), ...length(words, most, where)];
}

function plainText(text: TextObject | string | undefined, most: number, where: string): Mistakes {
  const isPlain = typeof text === 'object' && text.type === 'plain_text';
  return [...when(!isPlain, 'must be plain_text', where), ...anyText(text, most, where)];
}

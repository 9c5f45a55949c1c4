// Finding one's way among blocks, as an eye does: by what is written on them.
import type { Block, BlockElement, SelectOption, TextObject } from './types.ts';

export interface Found {
  readonly block: Block;
  readonly element: BlockElement;
}

export function wordsOf(text: TextObject | string | undefined): string {
  return typeof text === 'string' ? text : (text?.text ?? '');
}

/** Every button, menu and field, in order. */
export function elementsOf(blocks: readonly Block[]): readonly Found[] {
  return blocks.flatMap((block) => {
    const own = [block.accessory, block.element, ...(block.type === 'actions' ? (block.elements ?? []) : [])];
    return own.filter((element) => element !== undefined).map((element) => ({ block, element }));
  });
}

export function optionsOf(element: BlockElement): readonly SelectOption[] {
  return [...(element.options ?? []), ...(element.option_groups ?? []).flatMap((group) => group.options)];
}

/** @throws Error naming what there is, when no button says that. */
export function buttonSaying(blocks: readonly Block[], label: string): Found {
  const buttons = elementsOf(blocks).filter(({ element }) => element.type === 'button');
  const found = buttons.find(({ element }) => wordsOf(element.text) === label);
  return (
    found ??
    missing(
      'button',
      label,
      buttons.map(({ element }) => wordsOf(element.text)),
    )
  );
}

/** @throws Error naming what there is, when no menu has such an option. */
export function optionSaying(blocks: readonly Block[], label: string): Found & { option: SelectOption } {
  const all = elementsOf(blocks).flatMap((found) =>
    optionsOf(found.element).map((option) => ({ ...found, option })),
  );
  const found = all.find(({ option }) => wordsOf(option.text) === label);
  return (
    found ??
    missing(
      'option',
      label,
      all.map(({ option }) => wordsOf(option.text)),
    )
  );
}

function missing(what: string, label: string, there: readonly string[]): never {
  throw new Error(`there is no ${what} "${label}"; there is: ${there.join(' | ') || 'none'}`);
}

/** Slack names the blocks and elements that come without an id. */
export function named(blocks: readonly Block[], salt: string): readonly Block[] {
  const dub = (element: BlockElement, place: string): BlockElement =>
    element.action_id || !isInteractive(element) ? element : { ...element, action_id: `${salt}${place}` };
  return blocks.map((block, i) => ({
    ...block,
    block_id: block.block_id ?? `b${salt}${i}`,
    ...(block.elements && { elements: block.elements.map((element, j) => dub(element, `${i}.${j}`)) }),
    ...(block.accessory && { accessory: dub(block.accessory, `${i}.a`) }),
    ...(block.element && { element: dub(block.element, `${i}.e`) }),
  }));
}

function isInteractive({ type }: BlockElement): boolean {
  return !['image', 'mrkdwn', 'plain_text', 'rich_text_section'].includes(type);
}

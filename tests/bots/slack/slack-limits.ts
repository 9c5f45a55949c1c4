// What Slack documents that it refuses, told apart from our own table of it: docs.slack.dev/reference/block-kit
import type { types } from '@slack/bolt';

type Element = types.ActionsBlockElement | types.InputBlockElement;

/** Everything Slack would refuse in the blocks of one message, in words. */
export function refusedInMessage(blocks: readonly types.KnownBlock[]): string[] {
  const size = JSON.stringify(blocks).length;
  return [
    ...over('blocks in a message', blocks.length, 50),
    ...over('characters of blocks', size, 11_341),
    ...(blocks.length === 0 ? ['a message without blocks'] : []),
    ...refusedIn(blocks),
  ];
}

/** Everything Slack would refuse in a modal or a home page. */
export function refusedInView(view: types.View): string[] {
  return [
    ...over('blocks in a view', view.blocks.length, 100),
    ...over('bytes of a view', Buffer.byteLength(JSON.stringify(view)), 250_000),
    ...over('characters of private metadata', view.private_metadata?.length ?? 0, 3000),
    ...over('characters of a callback id', view.callback_id?.length ?? 0, 255),
    ...(view.type === 'modal' ? refusedInModal(view) : []),
    ...refusedIn(view.blocks as types.KnownBlock[]),
  ];
}

function refusedInModal(view: types.ModalView): string[] {
  const asks = view.blocks.some(({ type }) => type === 'input');
  return [
    ...text('title', view.title, 24),
    ...(view.submit ? text('submit', view.submit, 24) : asks ? ['inputs without submit'] : []),
    ...(view.close ? text('close', view.close, 24) : []),
  ];
}

function refusedIn(blocks: readonly types.KnownBlock[]): string[] {
  const elements = blocks.flatMap(elementsOf);
  return [
    ...twice(
      'block id',
      blocks.flatMap(({ block_id }) => block_id ?? []),
    ),
    ...twice(
      'action id',
      blocks
        .flatMap((block) => (block.type === 'input' ? [] : elementsOf(block)))
        .flatMap(({ action_id }) => action_id ?? []),
    ),
    ...blocks.flatMap(({ block_id = '-' }) => [
      ...over('characters of a block id', block_id.length, 255),
      ...none('block id', block_id),
    ]),
    ...blocks.flatMap(refusedInBlock),
    ...elements.flatMap(refusedInElement),
  ];
}

function refusedInBlock(block: types.KnownBlock): string[] {
  switch (block.type) {
    case 'header':
      return text('header', block.text, 150);
    case 'input':
      return text('label', block.label, 2000);
    case 'actions':
      return [
        ...over('elements', block.elements.length, 25),
        ...(block.elements.length === 0 ? ['no elements'] : []),
      ];
    case 'rich_text':
      return refusedInRichText(block);
    case 'divider':
      return [];
    default:
      return [`a block of type ${block.type}`];
  }
}

function refusedInRichText({ elements }: types.RichTextBlock): string[] {
  const parts = elements.flatMap((section) =>
    section.type === 'rich_text_section' ? section.elements : [undefined],
  );
  return parts.flatMap((part) => {
    if (part?.type === 'text') return none('text', part.text);
    if (part?.type === 'link') return URL.canParse(part.url) ? [] : [`no address: ${part.url}`];
    return [`rich text with ${part?.type}`];
  });
}

function elementsOf(block: types.KnownBlock): readonly Element[] {
  if (block.type === 'actions') return block.elements;
  return block.type === 'input' ? [block.element] : [];
}

function refusedInElement(element: Element): string[] {
  const id = over('characters of an action id', element.action_id?.length ?? 0, 255);
  switch (element.type) {
    case 'button':
      return [
        ...id,
        ...text('button', element.text, 75),
        ...over('characters of a value', element.value?.length ?? 0, 2000),
      ];
    case 'radio_buttons':
      return [...id, ...options(element.options as types.PlainTextOption[], 10)];
    case 'static_select':
      return [
        ...id,
        ...text('placeholder', element.placeholder, 150),
        ...options(element.options ?? [], 100),
      ];
    case 'plain_text_input':
      return [...id, ...over('of max_length', element.max_length ?? 0, 3000)];
    default:
      return [`an element of type ${element.type}`];
  }
}

function options(all: readonly types.PlainTextOption[], most: number): string[] {
  return [
    ...over('options', all.length, most),
    ...(all.length === 0 ? ['no options'] : []),
    ...all.flatMap((option) => [
      ...text('option', option.text, 75),
      ...none('value', option.value ?? ''),
      ...over('characters of an option value', option.value?.length ?? 0, 150),
    ]),
  ];
}

function text(what: string, given: types.PlainTextElement | undefined, most: number): string[] {
  if (given?.type !== 'plain_text') return [`${what} is no plain text`];
  return [...none(what, given.text.trim()), ...over(`characters of ${what}`, given.text.length, most)];
}

function none(what: string, given: string): string[] {
  return given === '' ? [`empty ${what}`] : [];
}

function over(what: string, count: number, most: number): string[] {
  return count > most ? [`${count} ${what}, more than ${most}`] : [];
}

function twice(what: string, ids: readonly string[]): string[] {
  return new Set(ids).size < ids.length ? [`a ${what} twice`] : [];
}

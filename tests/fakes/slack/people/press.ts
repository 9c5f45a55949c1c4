// People pressing buttons and picking from menus: in messages, in modals, on their Home tab.
import { buttonSaying, type Found, optionSaying, wordsOf } from '../blocks.ts';
import { interaction } from '../payloads.ts';
import { shapeOfPost, shapeOfView } from '../shapes.ts';
import type { Block, Outcome, Post, SelectOption, View } from '../types.ts';
import type { People } from './talk.ts';

type Pressed = Found & { readonly option?: SelectOption };

export function createPress({ house, courier, responseUrls }: People) {
  const { workspace, screens } = house;

  /** As the message stands now; an old one, no longer there, as it was. */
  function inPost(user: string, post: Post, press: (blocks: readonly Block[]) => Pressed): Promise<Outcome> {
    const now = workspace.postAt(post.channel, post.ts) ?? post;
    const channel = workspace.theChannel(post.channel);
    const isEphemeral = now.only !== undefined;
    if (isEphemeral && now.only !== user) throw new Error(`${user} does not see that message`);
    const thread = now.threadTs ? { thread_ts: now.threadTs } : {};
    const container = {
      type: 'message',
      message_ts: now.ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
    };
    const rest = {
      type: 'block_actions',
      container: { ...container, ...thread },
      channel: { id: channel.id, name: channel.name },
      ...(!isEphemeral && { message: shapeOfPost(now, house) }),
      state: { values: {} },
      response_url: responseUrls.issue({ channel: channel.id, user, post: now }),
      actions: [actionOf(press(now.blocks), workspace.nextTs())],
    };
    return courier.deliver(interaction(user, house, rest));
  }

  function inView(user: string, view: View | undefined, label: string): Promise<Outcome> {
    if (!view) throw new Error(`${user} sees no such view`);
    const rest = {
      type: 'block_actions',
      container: { type: 'view', view_id: view.id },
      view: shapeOfView(view, workspace),
      actions: [actionOf(buttonOrOption(view.blocks, label), workspace.nextTs())],
    };
    return courier.deliver(interaction(user, house, rest));
  }

  return {
    clicks: (user: string, post: Post, label: string) =>
      inPost(user, post, (blocks) => buttonSaying(blocks, label)),
    picks: (user: string, post: Post, label: string) =>
      inPost(user, post, (blocks) => optionSaying(blocks, label)),
    clicksHome: (user: string, label: string) => inView(user, screens.home(user), label),
    clicksModal: (user: string, label: string) => inView(user, screens.top(user), label),
  };
}

function buttonOrOption(blocks: readonly Block[], label: string): Pressed {
  try {
    return buttonSaying(blocks, label);
  } catch {
    return optionSaying(blocks, label);
  }
}

function actionOf({ block, element, option }: Pressed, at: string) {
  const base = { type: element.type, action_id: element.action_id, block_id: block.block_id, action_ts: at };
  if (option) return { ...base, selected_option: option, placeholder: element.placeholder };
  const text = { type: 'plain_text', text: wordsOf(element.text), emoji: true };
  return { ...base, text, ...(element.value !== undefined && { value: element.value }) };
}

// What the account sent, as people see it.
import type { FakeMessage, Said } from './types.ts';
import type { World } from './world.ts';

export function said(world: World, where: string): readonly Said[] {
  const all = world.messagesIn(world.chatOf(where));
  return all.filter(({ fromMe }) => fromMe).map((message) => seen(world, message, all));
}

function seen(world: World, message: FakeMessage, all: readonly FakeMessage[]): Said {
  const { id, type, ack, t, pollOptions, quotedStanzaID, mentionedJidList, directPath } = message;
  const file = directPath === undefined ? undefined : world.files.get(directPath);
  const quoted = quotedStanzaID && all.find((other) => other.id.split('_')[2] === quotedStanzaID)?.id;
  return {
    id,
    type,
    ack,
    t,
    text: message.pollName ?? (file ? message.caption : message.body) ?? '',
    ...(pollOptions && {
      poll: {
        options: pollOptions.map(({ name }) => name),
        several: message.pollSelectableOptionsCount === 0,
      },
    }),
    ...(quoted && { quoted }),
    ...(mentionedJidList && mentionedJidList.length > 0 && { mentions: mentionedJidList }),
    ...(file && { file }),
  };
}

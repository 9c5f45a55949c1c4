// Another platform beside the console, in the same world: what was said there is kept.
import type { Bot, ChatEvent, Place, Platform } from '../../src/core/chat.ts';
import type { World } from '../world.ts';

export interface OtherChat {
  /** In private, unless a channel is named. */
  event(who: string, channel?: string): Pick<ChatEvent, 'id' | 'at' | 'by' | 'in'>;
  says(who: string, text: string): Promise<void>;
  /** What was said there since it was last asked. */
  told(place: string): string[];
}

export function openChat(world: World, platform: Platform): OtherChat {
  const said: { readonly to: string; readonly text: string }[] = [];
  const bot: Bot = {
    platform,
    async send(to: Place, { text }, key) {
      said.push({ to: to.id, text: text.replaceAll(/[\u2066-\u2069]/g, '') });
      return { id: key, at: world.now() };
    },
    find: () => Promise.resolve('unknown'),
    stop: () => Promise.resolve(),
  };
  (world.ports.bots as Map<Platform, Bot>).set(platform, bot);
  let count = 0;
  const chat: OtherChat = {
    event(who, channel) {
      count += 1;
      const place: Place = { platform, kind: channel ? 'group' : 'private', id: channel ?? who };
      return { id: `${platform}-${count}`, at: world.now(), by: { platform, id: who }, in: place };
    },
    says: (who, text) => world.hears({ ...chat.event(who), kind: 'message', text }),
    told(place) {
      const there = said.filter(({ to }) => to === place);
      for (const line of there) said.splice(said.indexOf(line), 1);
      return there.map(({ text }) => text);
    },
  };
  return chat;
}

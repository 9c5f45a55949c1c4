// Watches over every world: an address of ours in what Kehila says must be one that can be followed.
import { serieses } from '../../src/community/series.ts';
import type { Bot, Message } from '../../src/core/chat.ts';
import type { Reader } from '../../src/core/records.ts';

const ADDRESS = /https?:\/\/[^\s\u2066-\u2069]+/g;

interface Watch {
  /** Where Kehila's own pages are. */
  readonly baseUrl: string;
  reading(): Reader;
  found(address: string): void;
}

/** The bot, which tells of each address of a meeting or of ours that it sends and nobody could follow. */
export function watchAddresses(bot: Bot, { baseUrl, reading, found }: Watch): Bot {
  return {
    ...bot,
    async send(to, message, key) {
      const dead = deadIn(message);
      const links = dead.length === 0 ? new Set() : await meetingLinks(reading());
      for (const address of dead) {
        if (links.has(address) || address.startsWith(baseUrl)) found(address);
      }
      return await bot.send(to, message, key);
    },
  };
}

/** What looks like an address in a text, and may not be followed. */
export function deadIn({ text, links = [] }: Pick<Message, 'text' | 'links'>): string[] {
  return (text.match(ADDRESS) ?? []).filter((address) => !links.includes(address));
}

async function meetingLinks(read: Reader): Promise<Set<string | undefined>> {
  const all = [...(await read.all(serieses)).values()];
  return new Set(
    all.flatMap(({ link, exceptions }) => [link, ...Object.values(exceptions).map((e) => e.link)]),
  );
}

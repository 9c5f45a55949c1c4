// An alert: what only a person can mend is told to every admin, where it can still reach them.
import { type Member, members } from '../community/member.ts';
import { PLATFORMS, type Place, type Platform, privatePlace } from '../core/chat.ts';
import type { Effect } from '../core/effects.ts';
import { createWords } from '../locales/words.ts';
import { enact } from './enact.ts';
import type { Ports } from './ports.ts';

export interface Alert {
  /** Names the trouble and the time of it: it is told of once. */
  readonly id: string;
  /** Name of a sentence, put into each admin's language. */
  readonly sentence: string;
  /** The platform in trouble: whoever has another is told there. */
  readonly about: Platform;
}

export async function alert(ports: Ports, { id, sentence, about }: Alert): Promise<'done' | 'already'> {
  const at = await ports.clock.now();
  return await enact(ports, { id: `alert/${id}`, at, from: 'alert' }, async (read) => {
    const admins = [...(await read.all(members)).values()].filter(({ roles }) => roles.includes('admin'));
    return admins.flatMap((admin): Effect[] => {
      const place = placeAwayFrom(about, admin);
      if (!place) return [];
      const text = createWords(admin.language).say(sentence);
      const key = `alert/${id}/${admin.id}`;
      return [{ do: 'say', key, to: { place }, message: { text }, weight: 'urgent' }];
    });
  });
}

/** Where they spoke last, unless that is what is in trouble and they have another. */
function placeAwayFrom(about: Platform, { handles, reach }: Member): Place | undefined {
  const liked = [...(reach ? [reach] : []), ...PLATFORMS].filter(
    (platform) => handles[platform] !== undefined,
  );
  const platform = liked.find((platform) => platform !== about) ?? liked[0];
  const id = platform && handles[platform];
  return platform && id !== undefined ? privatePlace({ platform, id }) : undefined;
}

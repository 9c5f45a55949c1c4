// privacy export: a link, good once and for ten minutes, to all that is kept about the caller.
import {
  EXPORT_LINK_LASTS,
  EXPORT_LINK_MINUTES,
  exportAddress,
  exportLinks,
  exportTokenId,
  newExportToken,
} from '../../community/export-link.ts';
import { linking } from '../../community/linked-text.ts';
import { privatePlace } from '../../core/chat.ts';
import { log, save } from '../../core/effects.ts';
import { answer, nothingToAsk } from '../command.ts';
import { verb } from './verb.ts';

interface Facts {
  readonly token: string;
  /** Its hash: all that is kept of it. */
  readonly id: string;
}

export const exported = verb<Facts>({
  name: 'export',
  async facts(read, { site }) {
    const token = newExportToken();
    const id = exportTokenId(site.secret, token);
    await read.get(exportLinks, id);
    return { token, id };
  },
  ask: nothingToAsk,
  run({ token, id }, call) {
    const { at, by, member, site, words } = call;
    const link = exportAddress(site.baseUrl, token, member.language);
    // Whoever has the link may read it all: it is said to them alone.
    const alone = { ...call, place: privatePlace(by) };
    return [
      save(exportLinks, id, { member: member.id, until: at + EXPORT_LINK_LASTS }),
      log({ kind: 'privacy.exported', by: member.id }),
      // Not kept once it is sent: the row would hold the token.
      {
        ...answer(alone, linking(words).say('privacy-export', { link, minutes: EXPORT_LINK_MINUTES })),
        fleeting: true,
      },
    ];
  },
});

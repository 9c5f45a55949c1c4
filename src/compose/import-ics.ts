// kehila import ics: a calendar file or address becomes series of a group.
import { enact } from '../app/enact.ts';
import { planCalendar, reportOf } from '../app/import-calendar.ts';
import type { Ports } from '../app/ports.ts';
import { serieses } from '../community/series.ts';
import { SetupError } from '../core/errors.ts';
import type { Reader } from '../core/records.ts';
import { fetchCalendar } from '../imports/fetch-calendar.ts';
import { createWords } from '../locales/words.ts';
import { readAttachment } from './attachments.ts';
import { groupNamed } from './group-named.ts';
import { textOf } from './text-of.ts';

export interface Importing {
  /** A path, or an http, https or webcal address. */
  readonly from: string;
  readonly group: string;
  readonly dryRun: boolean;
}

/** Gives the lines that say what was imported. Throws SetupError or UserError naming the mend. */
export async function importIcs(ports: Ports, { from, group: id, dryRun }: Importing): Promise<string[]> {
  const text = /^(https?|webcal):/i.test(from) ? await fetchCalendar(from, {}) : textOf(from);
  const now = await ports.clock.now();
  const decide = async (read: Reader) => {
    const group = await groupNamed(read, id);
    const known = [...(await read.all(serieses)).values()];
    const calendar = readAttachment(
      { name: 'calendar.ics', text },
      { zone: group.zone, now, group: id, known },
    );
    if (calendar.is !== 'calendar') throw new SetupError(`${from} is no calendar.`);
    return { calendar, effects: await planCalendar(read, calendar.series, { group: id }) };
  };
  const { calendar, effects } = await decide(ports.store.reading());
  if (!dryRun && effects.length > 0) {
    const cause = { id: `import/${now}`, at: now, from: 'import' };
    await enact(ports, cause, async (read) => (await decide(read)).effects);
  }
  return reportOf(calendar, effects, createWords('en'));
}

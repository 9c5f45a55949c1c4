// kehila import zoom: a participants report becomes attendance; its doubtful names are put to the group's leaders.
import { askLeaders } from '../app/ask-leaders.ts';
import { enact } from '../app/enact.ts';
import { countReport, summaryOf } from '../app/import-report.ts';
import type { Ports } from '../app/ports.ts';
import type { Reader } from '../core/records.ts';
import { readZoomReport } from '../imports/zoom-report.ts';
import { createWords } from '../locales/words.ts';
import { groupNamed } from './group-named.ts';
import type { Importing } from './import-ics.ts';
import { textOf } from './text-of.ts';

/** Gives the line that says who was counted. Throws SetupError or UserError naming the mend. */
export async function importZoom(ports: Ports, { from, group: id, dryRun }: Importing): Promise<string> {
  const text = textOf(from);
  const at = await ports.clock.now();
  const decide = async (read: Reader) => {
    const group = await groupNamed(read, id);
    const report = readZoomReport(text, { zone: group.zone });
    const { meeting, counted } = await countReport(read, { report, group, at });
    const questions = await askLeaders(read, counted, { meeting, group });
    const summary = summaryOf(counted, meeting, createWords('en'));
    return { summary, effects: [...counted.effects, ...questions] };
  };
  const { summary, effects } = await decide(ports.store.reading());
  if (!dryRun && effects.length > 0) {
    const cause = { id: `import/${at}`, at, from: 'import' };
    await enact(ports, cause, async (read) => (await decide(read)).effects);
  }
  return summary;
}

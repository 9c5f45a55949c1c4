// Checks the series of a community file: one id each, a host who is a member, a rule that gives dates.
import { reasonOf, UserError } from '../core/errors.ts';
import { type Checking, checkKnown } from './community-file-checking.ts';
import { type Path, quote } from './community-file-mistakes.ts';
import { entriesOf, mapAt, textAt } from './community-file-raw.ts';
import { ID, localTime, zoneName } from './community-file-words.ts';

export function checkSeries(checking: Checking): void {
  const seen = new Map<string, string>();
  for (const [group, entry] of entriesOf(mapAt(checking.file, 'groups'))) {
    const list = mapAt(entry, 'series');
    for (const [i, series] of (Array.isArray(list) ? list : []).entries()) {
      const path = ['groups', group, 'series', i];
      checkSeriesId(path, series, { seen, group, checking });
      checkHost(path, series, checking);
      checkSeriesRule(path, series, { group: entry, checking });
    }
  }
}

function checkSeriesId(
  path: Path,
  series: unknown,
  { seen, group, checking }: { seen: Map<string, string>; group: string; checking: Checking },
): void {
  const id = textAt(series, 'id');
  if (id === undefined) return;
  const at = [...path, 'id'];
  const other = seen.get(id);
  if (!ID.test(id))
    checking.mistakes.at(at, `${quote(id)} is no id; write small letters, digits and hyphens`);
  else if (other)
    checking.mistakes.at(at, `${quote(id)} is a series of ${other} already; give each its own id`);
  seen.set(id, group);
}

function checkHost(path: Path, series: unknown, checking: Checking): void {
  const host = textAt(series, 'host');
  if (host !== undefined) checkKnown(checking, 'member', { path: [...path, 'host'], id: host });
}

function checkSeriesRule(
  path: Path,
  series: unknown,
  { group, checking }: { group: unknown; checking: Checking },
): void {
  const rule = textAt(series, 'rule');
  const start = localTime.safeParse(mapAt(series, 'start'));
  const zone = zoneName.safeParse(
    mapAt(series, 'zone') ?? mapAt(group, 'zone') ?? mapAt(checking.file, 'zone'),
  );
  if (rule === undefined || !start.success || !zone.success) return;
  try {
    checking.checkRule(rule, start.data, zone.data);
  } catch (error) {
    const mend = 'write an RFC 5545 rule, such as FREQ=MONTHLY;BYDAY=2WE';
    checking.mistakes.at([...path, 'rule'], `${quote(rule)} ${whyNot(error)}; ${mend}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  frequency: 'does not say FREQ=DAILY, WEEKLY, MONTHLY or YEARLY',
  end: 'has both COUNT and UNTIL',
  long: 'gives too many dates',
  crowded: 'gives too many starts a day',
  empty: 'gives no date',
};

function whyNot(error: unknown): string {
  if (!(error instanceof UserError)) return `is no rule (${reasonOf(error).replaceAll(/\s+/g, ' ')})`;
  const { reason, part } = error.args;
  if (reason === 'part') return `has a part that is not understood, ${quote(part)}`;
  return REASONS[String(reason)] ?? 'cannot be followed';
}

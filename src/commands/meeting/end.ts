// meeting end: a series is held no more, from one date on.
import { ruleBefore } from '../../community/held-series.ts';
import { type Series, serieses } from '../../community/series.ts';
import { log, save } from '../../core/effects.ts';
import type { Instant } from '../../core/time.ts';
import { notice } from './notice.ts';
import { chosen, type Verb } from './verb.ts';

export const end: Verb = {
  name: 'end',
  about: 'meeting',
  ask: () => [],
  run(facts, call) {
    const { meeting } = chosen(facts);
    const { id, group } = meeting.series;
    return [
      save(serieses, id, endedBefore(meeting.series, meeting.original, meeting.start)),
      log({ kind: 'meeting.ended', by: call.member.id, group, subject: id }),
      ...notice({ facts, call }, { id: 'meeting-ended', done: call.words.say('end-noted') }),
    ];
  },
};

/** Without this date and all after it. A single meeting has no rule to end: its one date is called off. */
function endedBefore(series: Series, original: string, start: Instant): Series {
  const sequence = series.sequence + 1;
  if (series.rule === undefined) {
    const exceptions = { ...series.exceptions, [original]: { off: 'cancelled' as const } };
    return { ...series, exceptions, sequence };
  }
  const { extra, ...rest } = series;
  const kept = extra?.filter((date) => date < original) ?? [];
  const rule = ruleBefore({ ...series, rule: series.rule }, start);
  return { ...rest, rule, ...(kept.length > 0 && { extra: kept }), sequence };
}

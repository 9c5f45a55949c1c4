// meeting new: a meeting, or a series of them, is booked.
import { createHash } from 'node:crypto';
import type { Group } from '../../community/group.ts';
import type { Meeting } from '../../community/meeting.ts';
import { meetingOf } from '../../community/meetings-of.ts';
import { checkRule } from '../../community/recurrence.ts';
import { type Series, serieses } from '../../community/series.ts';
import type { Field } from '../../core/chat.ts';
import { log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { MINUTE } from '../../core/time.ts';
import { readDuration, readNumber } from '../../locales/reading.ts';
import { answer, type Call, unless } from '../command.ts';
import { webAddress } from './details.ts';
import { confirmEvening } from './evening.ts';
import type { LeaderFacts, Verb } from './verb.ts';
import { momentAhead } from './when.ts';

const REPEATS: Readonly<Record<string, string>> = {
  weekly: 'FREQ=WEEKLY',
  biweekly: 'FREQ=WEEKLY;INTERVAL=2',
  monthly: 'FREQ=MONTHLY',
};
const DEFAULT_MINUTES = 60;
const LONGEST_MINUTES = 24 * 60;

export const book: Verb = {
  name: 'new',
  about: 'group',
  takes: 'title',
  ask(facts, call) {
    const { words } = call;
    const repeats = ['once', ...Object.keys(REPEATS)].map((id) => ({ id, label: words.say(`repeat-${id}`) }));
    const fields: Field[] = [
      ...unless(call, { name: 'title', label: words.say('book-title') }),
      ...unless(call, { name: 'when', label: words.say('book-when') }),
      ...unless(call, { name: 'repeat', label: words.say('book-repeat'), options: repeats }),
      ...unless(call, { name: 'length', label: words.say('book-length'), optional: true }),
      ...unless(call, { name: 'link', label: words.say('link-what'), optional: true }),
    ];
    if (facts.group && call.answers['when'] !== undefined) seriesOf(facts.group, call);
    return fields.length > 0 || !facts.group ? fields : confirmEvening(facts, call, first(facts.group, call));
  },
  run(facts: LeaderFacts, call) {
    const { group } = facts;
    if (!group) throw new UserError('group-unknown');
    const { words } = call;
    if (call.answers['confirm'] === 'no') return [answer(call, words.say('nothing-changed'))];
    const meeting = first(group, call);
    const { series } = meeting;
    const booked = series.rule === undefined ? 'meeting-booked-once' : 'meeting-booked';
    return [
      save(serieses, series.id, series),
      log({ kind: 'meeting.booked', by: call.member.id, group: group.id, subject: series.id }),
      answer(call, words.say(booked, { when: words.when(meeting.start, series.zone) })),
    ];
  },
};

/** The first meeting of what is being booked. */
function first(group: Group, call: Call): Meeting {
  const series = seriesOf(group, call);
  const meeting = meetingOf(series, series.start);
  if (!meeting) throw new UserError('bad-date-time');
  return meeting;
}

function seriesOf(group: Group, call: Call): Series {
  const { title = '', when = '', repeat = 'once', length = '', link = '' } = call.answers;
  const { local: start } = momentAhead(when, { now: call.at, zone: group.zone });
  const duration = length === '' ? DEFAULT_MINUTES * MINUTE : lengthIn(length);
  if (duration === undefined || duration < MINUTE || duration > LONGEST_MINUTES * MINUTE)
    throw new UserError('bad-length');
  const id = `m${createHash('sha256').update(call.id).digest('hex').slice(0, 8)}`;
  const rule = Object.hasOwn(REPEATS, repeat) ? REPEATS[repeat] : undefined;
  return {
    id,
    group: group.id,
    title: title === '' ? id : title,
    start,
    zone: group.zone,
    minutes: Math.round(duration / MINUTE),
    ...(rule !== undefined && { rule: checkRule(rule, start, group.zone) }),
    exceptions: {},
    ...(link !== '' && { link: webAddress(link) }),
    open: group.kind === 'webinar',
    uid: `${id}@kehila`,
    sequence: 0,
    since: call.at,
  };
}

/** Milliseconds; a bare number is minutes. */
function lengthIn(text: string): number | undefined {
  const minutes = readNumber(text);
  return minutes === undefined ? readDuration(text) : minutes * MINUTE;
}
